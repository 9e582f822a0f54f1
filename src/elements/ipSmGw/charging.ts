import { type Act, send } from '../support/act.ts';
import { because } from '../support/because.ts';
import type { Args, C } from './gateway.ts';

/** Who is charged for what is being carried, and how it ended. */
export interface Charged {
  /** MSISDN. */
  readonly served: string;
  readonly direction: 'MO' | 'MT';
  readonly result: 'positive' | 'negative';
  /** The message went over IP at this side of the gateway. */
  readonly overIp: boolean;
}

/** The charging record of a message, where the operator charges offline (TR 23.804 clause 7, R3). */
export function chargingRecord({ config }: C, { overIp, ...charged }: Charged): readonly Act[] {
  if (!config.chargedOffline) return [];
  const flag = overIp && config.ipAccessFlag && { ipAccessFlag: true };
  return [send('CCF', { type: 'CDR', ...charged, ...flag })];
}

/** A question for credit, or what is given back after a failure (R4). */
export function creditRequest(served: string, request: 'reserve' | 'refund'): Act {
  return send('OCS', { type: 'CREDIT-REQ', served, request });
}

/** What follows an outcome: credit that was reserved in vain goes back, and a record of how it ended is made. */
export function chargesOf(context: C, charged: Omit<Charged, 'result'>): readonly Act[] {
  const { cause, creditReserved } = context;
  const result = cause === undefined ? 'positive' : 'negative';
  const inVain = creditReserved === true && result === 'negative';
  return [
    ...(inVain ? [creditRequest(charged.served, 'refund')] : []),
    ...chargingRecord(context, { ...charged, result }),
  ];
}

/** Whether credit must be reserved before a message is forwarded. */
export const chargedOnline = because('chargedOnline', ({ context }: Args) => context.config.chargedOnline);

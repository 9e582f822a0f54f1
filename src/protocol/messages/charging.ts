import type { Outcome } from './common.ts';

/** A charging record, sent when the outcome is known (TR 23.804 clause 7). */
export interface ChargingRecord {
  readonly type: 'CDR';
  readonly served: string;
  readonly direction: 'MO' | 'MT';
  readonly result: Outcome;
  readonly ipAccessFlag?: boolean;
}

export interface CreditRequest {
  readonly type: 'CREDIT-REQ';
  readonly served: string;
  /** To reserve before a message is forwarded, or to give back after it has failed. */
  readonly request: 'reserve' | 'refund';
}
export interface CreditResult {
  readonly type: 'CREDIT-RES';
  readonly result: Outcome;
}

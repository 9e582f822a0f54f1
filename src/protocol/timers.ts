import type { Basis } from './provenance.ts';
import type { SettingId } from './settings.ts';

/** A timer: how long it runs, or which setting says so, and where it is defined. */
export interface Timer {
  /** In simulated milliseconds, when no setting says it. */
  readonly ms?: number;
  readonly setting?: SettingId;
  readonly clause: string;
  readonly basis: Basis;
  /** Whether its run is drawn on the ladder: a wait that the procedure itself speaks of. */
  readonly drawn: boolean;
  /** Keeps things as they are and runs on for ever: a run is quiet although it runs. */
  readonly background?: true;
}

/** Every timer of every element, by the name that the statecharts use. */
export const timers = {
  sipTransaction: { ms: 32_000, clause: 'RFC 3261 17.1.2.2 (timer F)', basis: 'G', drawn: false },
  cxAnswer: { ms: 10_000, clause: 'TS 29.228', basis: 'R', drawn: false },
  readyResult: { ms: 15_000, clause: 'TS 29.002 17.1.2', basis: 'R', drawn: false },
  routingInformation: { ms: 15_000, clause: 'TS 29.002 17.1.2', basis: 'R', drawn: false },
  subscriberData: { ms: 15_000, clause: 'TS 29.002 17.1.2', basis: 'R', drawn: false },
  radioAcknowledgement: { ms: 10_000, clause: 'TS 24.011 10 (TR1N)', basis: 'R', drawn: true },
  pagingResponse: { ms: 6_000, clause: 'TS 24.301 (T3413)', basis: 'R', drawn: true },
  submitReport: { ms: 40_000, clause: 'TS 24.011 10 (TR1M)', basis: 'R', drawn: false },
  creditAnswer: { ms: 10_000, clause: 'RFC 8506 13 (Tx)', basis: 'G', drawn: false },
  nodeReport: { ms: 12_000, clause: 'TS 23.204 6.5a', basis: 'R', drawn: true },
  chatAnswer: { setting: 't.chatAnswer', clause: 'TS 23.204 6.15.1 step 5', basis: 'S', drawn: true },
  chatInvitation: { ms: 660_000, clause: 'RFC 3261 13.2.2', basis: 'R', drawn: false },
  chatPerson: { ms: 2_000, clause: 'TS 23.204 6.15.1 step 7', basis: 'R', drawn: false },
  chatPersonLate: { setting: 't.chatAnswer', clause: 'TS 23.204 6.15.1 step 7', basis: 'R', drawn: false },
  msrpAnswer: { ms: 30_000, clause: 'RFC 4975', basis: 'R', drawn: false },
  reassembly: { ms: 30_000, clause: 'TS 23.204 6.9', basis: 'R', drawn: true },
  joinedText: { ms: 31_000, clause: 'TS 23.204 6.9', basis: 'R', drawn: false },
  sipAnswer: { setting: 't.sip', clause: 'TS 23.204 6.5a', basis: 'G', drawn: true },
  correlationLifetime: { setting: 't.corr', clause: 'TS 23.204 6.14 step 3c', basis: 'R', drawn: true },
  forwardShortMessage: { setting: 'gmsc.timer', clause: 'TS 23.204 6.5a', basis: 'P', drawn: false },
  deliverReport: { ms: 400_000, clause: 'TS 23.040 9', basis: 'R', drawn: false },
  storeAndForward: { ms: 80, clause: 'TS 23.040 3.2', basis: 'R', drawn: false },
  gatewayStatusReport: { ms: 6, clause: 'TS 23.204 6.14 step 12', basis: 'R', drawn: false },
  statusResult: { ms: 15_000, clause: 'TS 29.002 17.1.2', basis: 'R', drawn: false },
  ipAnswer: { ms: 32_000, clause: 'TR 23.804 8.1', basis: 'R', drawn: false },
  ipReport: { setting: 't.sip', clause: 'TR 23.804 8.4', basis: 'R', drawn: true },
  longGuard: { setting: 't.guard', clause: 'TR 23.804 8.2.2', basis: 'S', drawn: true, background: true },
  reRegistration: { setting: 't.reg', clause: 'TR 23.804 8.1', basis: 'S', drawn: true, background: true },
  gmscStatusReport: { ms: 4, clause: 'TS 23.204 6.14 step 13', basis: 'R', drawn: false },
} as const satisfies Record<string, Timer>;

export type TimerName = keyof typeof timers;

export const timerNames = Object.keys(timers) as readonly TimerName[];

/** The timer behind the id that the engine gives it: `xstate.after.<name>.<state>`. */
export function timerNamed(id: string): TimerName {
  return (id.split('.')[2] ?? '') as TimerName;
}

/** How long the SMS-GMSC waits for its Forward Short Message, by `gmsc.timer`; our values. */
export const forwardShortMessageMs = { short: 50_000, normal: 120_000, long: 300_000 } as const;

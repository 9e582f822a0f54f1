import type { FailureCause } from '../protocol/messages/common.ts';

/** How each cause is said below MAP and Diameter; the documents name the words, the numbers are our reading [R]. */
interface SaidBelow {
  /** RP-Cause (TS 24.011 table 8.4). */
  readonly rp: number;
  /** TP-Failure-Cause of the service centre, in SMS-SUBMIT-REPORT (TS 23.040 clause 9.2.3.22). */
  readonly submission: number;
  /** TP-Failure-Cause of the phone, in SMS-DELIVER-REPORT. */
  readonly delivery: number;
}

const unspecified = 0xff;

/** The causes of the lower layers. */
const causes: Readonly<Record<FailureCause, SaidBelow>> = {
  absent: { rp: 27, submission: unspecified, delivery: unspecified },
  memoryFull: { rp: 22, submission: unspecified, delivery: 0xd3 },
  protocolError: { rp: 111, submission: unspecified, delivery: 0xd2 },
  unknownSubscriber: { rp: 30, submission: 0xc3, delivery: unspecified },
  notAuthorised: { rp: 50, submission: 0xc1, delivery: unspecified },
  systemFailure: { rp: 38, submission: 0xc2, delivery: unspecified },
  creditExhausted: { rp: 21, submission: 0xc4, delivery: unspecified },
};

/** Where a failure has no cause, none is known. */
export const causeOf = (cause: FailureCause | undefined): SaidBelow => causes[cause ?? 'systemFailure'];

import type {
  SmsDeliverReportOfFailure,
  SmsSubmitReport,
  SmsSubmitReportOfFailure,
} from '../codecs/sms/reports.ts';
import type { RpMessage } from '../codecs/sms/rp.ts';
import type { FailureCause, Outcome } from '../protocol/messages/common.ts';
import { causeOf } from './causes.ts';
import { timeStampOf } from './time.ts';

/** What the service centre says of a submission that it took, at a simulated time. */
export const submitReport = (sentMs: number): SmsSubmitReport => ({
  type: 'SMS-SUBMIT-REPORT',
  serviceCentreTimeStamp: timeStampOf(sentMs),
});

/** What the service centre says of a submission that failed. */
export const submitReportOfFailure = (
  cause: FailureCause | undefined,
  sentMs: number,
): SmsSubmitReportOfFailure => ({ ...submitReport(sentMs), failureCause: causeOf(cause).submission });

/** What the phone says of a delivery that failed. */
export const deliverReportOfFailure = (cause: FailureCause | undefined): SmsDeliverReportOfFailure => ({
  type: 'SMS-DELIVER-REPORT',
  failureCause: causeOf(cause).delivery,
});

interface Report {
  /** None in the answer to an indication that there is memory again. */
  readonly tpdu?: 'SMS-DELIVER-REPORT' | 'SMS-SUBMIT-REPORT';
  readonly result: Outcome;
  readonly cause?: FailureCause;
}

/** RP-ACK or RP-ERROR that brings a report (TS 24.011 clauses 7.3.3 and 7.3.4). */
export function rpReport(
  { tpdu, result, cause }: Report,
  messageReference: number,
  sentMs: number,
): RpMessage {
  const failed = { type: 'RP-ERROR', messageReference, cause: causeOf(cause).rp } as const;
  const done = { type: 'RP-ACK', messageReference } as const;
  const isDone = result === 'positive';
  if (tpdu === 'SMS-DELIVER-REPORT')
    return isDone
      ? { ...done, direction: 'MS to network', userData: { type: tpdu } }
      : { ...failed, direction: 'MS to network', userData: deliverReportOfFailure(cause) };
  const direction = 'network to MS';
  if (tpdu === undefined) return isDone ? { ...done, direction } : { ...failed, direction };
  return isDone
    ? { ...done, direction, userData: submitReport(sentMs) }
    : { ...failed, direction, userData: submitReportOfFailure(cause, sentMs) };
}

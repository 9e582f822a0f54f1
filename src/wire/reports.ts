import type {
  SmsDeliverReportOfFailure,
  SmsSubmitReport,
  SmsSubmitReportOfFailure,
} from '../codecs/sms/reports.ts';
import type { FailureCause } from '../protocol/messages/common.ts';
import { causeOf } from './causes.ts';
import { timeStampOf } from './time.ts';

/** What the service centre says of a submission, with the simulated time at which it took that. */
export const submitReport = (takenMs: number): SmsSubmitReport => ({
  type: 'SMS-SUBMIT-REPORT',
  serviceCentreTimeStamp: timeStampOf(takenMs),
});

/** What the service centre says of a submission that failed. */
export const submitReportOfFailure = (
  cause: FailureCause | undefined,
  takenMs: number,
): SmsSubmitReportOfFailure => ({ ...submitReport(takenMs), failureCause: causeOf(cause).submission });

/** What the phone says of a delivery that failed. */
export const deliverReportOfFailure = (cause: FailureCause | undefined): SmsDeliverReportOfFailure => ({
  type: 'SMS-DELIVER-REPORT',
  failureCause: causeOf(cause).delivery,
});

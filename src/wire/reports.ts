import type {
  SmsDeliverReportOfFailure,
  SmsSubmitReport,
  SmsSubmitReportOfFailure,
} from '../codecs/sms/reports.ts';
import type { FailureCause } from '../protocol/messages/common.ts';
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

import { Malformed } from '../reader.ts';
import type { SmsDeliver } from '../sms/deliver.ts';
import {
  decodeDeliverReport,
  decodeDeliverReportOfFailure,
  decodeSubmitReport,
  decodeSubmitReportOfFailure,
  type SmsDeliverReport,
  type SmsDeliverReportOfFailure,
  type SmsSubmitReport,
  type SmsSubmitReportOfFailure,
} from '../sms/reports.ts';
import type { SmsStatusReport } from '../sms/statusReport.ts';
import { decodeSubmit, type SmsSubmit } from '../sms/submit.ts';
import { decodeDeliverOrStatusReport } from '../sms/tpdu.ts';
import type { Command } from './commands.ts';

/** What the SM-RP-UI of each command holds (TS 29.338 clause 6.3.3.2). */
export interface ShortMessages {
  readonly OFR: SmsSubmit;
  readonly OFA: SmsSubmitReport;
  readonly TFR: SmsDeliver | SmsStatusReport;
  readonly TFA: SmsDeliverReport;
}

/** What the SM-Diagnostic-Info of each command holds (TS 29.338 clause 6.3.3.6). */
export interface Diagnostics {
  readonly OFA: SmsSubmitReportOfFailure;
  readonly TFA: SmsDeliverReportOfFailure;
}

/** @throws Malformed if the command carries no short message, or another one. */
export function decodeShortMessage(
  octets: Uint8Array<ArrayBuffer>,
  command: Command,
): ShortMessages[keyof ShortMessages] {
  switch (command) {
    case 'OFR':
      return decodeSubmit(octets);
    case 'OFA':
      return decodeSubmitReport(octets);
    case 'TFR':
      return decodeDeliverOrStatusReport(octets);
    case 'TFA':
      return decodeDeliverReport(octets);
    default:
      throw new Malformed(`A short message in a ${command}`);
  }
}

/** @throws Malformed if the command carries no report of a failure, or another one. */
export function decodeDiagnostic(
  octets: Uint8Array<ArrayBuffer>,
  command: Command,
): Diagnostics[keyof Diagnostics] {
  switch (command) {
    case 'OFA':
      return decodeSubmitReportOfFailure(octets);
    case 'TFA':
      return decodeDeliverReportOfFailure(octets);
    default:
      throw new Malformed(`A report of a failed short message in a ${command}`);
  }
}

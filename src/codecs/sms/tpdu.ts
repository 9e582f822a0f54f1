import type { Piece } from '../piece.ts';
import { decodeDeliver, encodeDeliver, type SmsDeliver } from './deliver.ts';
import {
  encodeReport,
  type SmsDeliverReport,
  type SmsDeliverReportOfFailure,
  type SmsSubmitReport,
  type SmsSubmitReportOfFailure,
} from './reports.ts';
import { decodeStatusReport, encodeStatusReport, type SmsStatusReport } from './statusReport.ts';
import { encodeSubmit, type SmsSubmit } from './submit.ts';

/** A transfer protocol data unit (TS 23.040 clause 9.2.2). */
export type Tpdu =
  | SmsSubmit
  | SmsDeliver
  | SmsStatusReport
  | SmsDeliverReport
  | SmsDeliverReportOfFailure
  | SmsSubmitReport
  | SmsSubmitReportOfFailure;

/** @throws RangeError if a value has no octets. */
export function encodeTpdu(tpdu: Tpdu): Piece {
  switch (tpdu.type) {
    case 'SMS-SUBMIT':
      return encodeSubmit(tpdu);
    case 'SMS-DELIVER':
      return encodeDeliver(tpdu);
    case 'SMS-STATUS-REPORT':
      return encodeStatusReport(tpdu);
    case 'SMS-DELIVER-REPORT':
    case 'SMS-SUBMIT-REPORT':
      return encodeReport(tpdu);
    default:
      return tpdu satisfies never;
  }
}

/** What comes to a user in RP-DATA, mt-forwardSM or MT-Forward-Short-Message-Request. @throws Malformed */
export function decodeDeliverOrStatusReport(octets: Uint8Array<ArrayBuffer>): SmsDeliver | SmsStatusReport {
  return ((octets[0] ?? 0) & 0x03) === 2 ? decodeStatusReport(octets) : decodeDeliver(octets);
}

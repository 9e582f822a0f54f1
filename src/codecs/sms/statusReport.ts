import { group, numberPiece, octet, type Piece } from '../piece.ts';
import { Malformed, readerOf } from '../reader.ts';
import {
  type Announced,
  decodeAnnounced,
  decodeParameterIndicator,
  encodeAnnounced,
  encodeParameterIndicator,
} from './announced.ts';
import { flag, messageType } from './flag.ts';
import { decodeTimeStamp, encodeTimeStamp, type TimeStamp } from './timeStamp.ts';
import { decodeTpAddress, encodeTpAddress, type TpAddress } from './tpAddress.ts';

/** What became of an earlier short message (TS 23.040 clause 9.2.2.3). */
export interface SmsStatusReport extends Announced {
  readonly type: 'SMS-STATUS-REPORT';
  readonly moreMessagesToSend: boolean;
  /** The report is on an SMS-COMMAND and not on an SMS-SUBMIT. */
  readonly statusReportQualifier: boolean;
  readonly messageReference: number;
  readonly recipientAddress: TpAddress;
  readonly serviceCentreTimeStamp: TimeStamp;
  readonly dischargeTime: TimeStamp;
  /** TP-Status, such as 0 for delivered and 0x46 for a validity period that ran out. */
  readonly status: number;
}

/** @throws RangeError if a value has no octets. */
export function encodeStatusReport(report: SmsStatusReport): Piece {
  const announces = [report.protocolIdentifier, report.dataCodingScheme, report.userData].some(
    (one) => one !== undefined,
  );
  return {
    ...group('SMS-STATUS-REPORT', [
      octet('First octet', [
        flag('TP-User-Data-Header-Indicator', 0x40, report.userData?.header !== undefined),
        flag(
          'TP-Status-Report-Qualifier',
          0x20,
          report.statusReportQualifier,
          'on an SMS-COMMAND',
          'on an SMS-SUBMIT',
        ),
        flag('TP-More-Messages-to-Send', 0x04, !report.moreMessagesToSend, 'no', 'yes'),
        messageType('SMS-STATUS-REPORT', 2),
      ]),
      numberPiece('TP-Message-Reference', report.messageReference, 1),
      encodeTpAddress('TP-Recipient-Address', report.recipientAddress),
      encodeTimeStamp('TP-Service-Centre-Time-Stamp', report.serviceCentreTimeStamp),
      encodeTimeStamp('TP-Discharge-Time', report.dischargeTime),
      numberPiece('TP-Status', report.status, 1, statusWords(report.status)),
      ...(announces ? [encodeParameterIndicator(report), ...encodeAnnounced(report)] : []),
    ]),
    layer: 'TP',
  };
}

/** @throws Malformed */
export function decodeStatusReport(octets: Uint8Array<ArrayBuffer>): SmsStatusReport {
  const reader = readerOf(octets);
  const first = reader.number(1);
  if ((first & 0x03) !== 2) throw new Malformed('Not an SMS-STATUS-REPORT');
  return {
    type: 'SMS-STATUS-REPORT',
    moreMessagesToSend: (first & 0x04) === 0,
    statusReportQualifier: (first & 0x20) !== 0,
    messageReference: reader.number(1),
    recipientAddress: decodeTpAddress(reader),
    serviceCentreTimeStamp: decodeTimeStamp(reader),
    dischargeTime: decodeTimeStamp(reader),
    status: reader.number(1),
    ...(reader.left > 0 && decodeAnnounced(reader, decodeParameterIndicator(reader), (first & 0x40) !== 0)),
  };
}

const statuses: Readonly<Record<number, string>> = {
  0x00: 'received by the recipient',
  0x01: 'forwarded to the recipient, reception not confirmed',
  0x02: 'replaced by the service centre',
  0x20: 'congestion',
  0x21: 'recipient busy',
  0x22: 'no response from the recipient',
  0x23: 'service rejected',
  0x24: 'quality of service not available',
  0x25: 'error in the recipient',
  0x40: 'remote procedure error',
  0x41: 'incompatible destination',
  0x42: 'connection rejected by the recipient',
  0x43: 'not obtainable',
  0x44: 'quality of service not available',
  0x45: 'no interworking available',
  0x46: 'validity period expired',
  0x47: 'deleted by the originator',
  0x48: 'deleted by the service centre',
  0x49: 'message does not exist',
  0x60: 'congestion',
  0x61: 'recipient busy',
  0x62: 'no response from the recipient',
  0x63: 'service rejected',
  0x64: 'quality of service not available',
  0x65: 'error in the recipient',
};

/** TP-Status in words (TS 23.040 clause 9.2.3.15). */
function statusWords(status: number): string {
  const outcome = ['done', 'still trying', 'failed for good', 'given up'][status >> 5] ?? 'reserved';
  return `${outcome}: ${statuses[status] ?? status}`;
}

import { group, octet, type Piece } from '../piece.ts';
import { Malformed, type Reader, readerOf } from '../reader.ts';
import {
  type Announced,
  decodeAnnounced,
  decodeParameterIndicator,
  encodeAnnounced,
  encodeParameterIndicator,
} from './announced.ts';
import { encodeFailureCause } from './failureCause.ts';
import { flag, messageType } from './flag.ts';
import { decodeTimeStamp, encodeTimeStamp, type TimeStamp } from './timeStamp.ts';

interface DeliverReport extends Announced {
  readonly type: 'SMS-DELIVER-REPORT';
}

interface SubmitReport extends Announced {
  readonly type: 'SMS-SUBMIT-REPORT';
  readonly serviceCentreTimeStamp: TimeStamp;
}

interface Failed {
  /** TP-Failure-Cause, such as 0xD3 for memory capacity exceeded. */
  readonly failureCause: number;
}

interface Succeeded {
  readonly failureCause?: never;
}

/** The user's answer to a delivery that worked: inside RP-ACK (TS 23.040 clause 9.2.2.1a). */
export type SmsDeliverReport = DeliverReport & Succeeded;

/** The user's answer to a delivery that failed: inside RP-ERROR (TS 23.040 clause 9.2.2.1a). */
export type SmsDeliverReportOfFailure = DeliverReport & Failed;

/** The service centre's answer to a submission that worked: inside RP-ACK (TS 23.040 clause 9.2.2.2a). */
export type SmsSubmitReport = SubmitReport & Succeeded;

/** The service centre's answer to a submission that failed: inside RP-ERROR (TS 23.040 clause 9.2.2.2a). */
export type SmsSubmitReportOfFailure = SubmitReport & Failed;

/** @throws RangeError if a value has no octets. */
export function encodeReport(
  report: SmsDeliverReport | SmsDeliverReportOfFailure | SmsSubmitReport | SmsSubmitReportOfFailure,
): Piece {
  return {
    ...group(report.type, [
      octet('First octet', [
        flag('TP-User-Data-Header-Indicator', 0x40, report.userData?.header !== undefined),
        messageType(report.type, messageTypes[report.type]),
      ]),
      ...(report.failureCause === undefined ? [] : [encodeFailureCause(report.failureCause)]),
      encodeParameterIndicator(report),
      ...(report.type === 'SMS-SUBMIT-REPORT'
        ? [encodeTimeStamp('TP-Service-Centre-Time-Stamp', report.serviceCentreTimeStamp)]
        : []),
      ...encodeAnnounced(report),
    ]),
    layer: 'TP',
  };
}

/** @throws Malformed */
export function decodeDeliverReport(octets: Uint8Array<ArrayBuffer>): SmsDeliverReport {
  const { reader, first } = opened(octets, 'SMS-DELIVER-REPORT');
  return deliverReportAfter(reader, first);
}

/** @throws Malformed */
export function decodeSubmitReport(octets: Uint8Array<ArrayBuffer>): SmsSubmitReport {
  const { reader, first } = opened(octets, 'SMS-SUBMIT-REPORT');
  return submitReportAfter(reader, first);
}

/** @throws Malformed */
export function decodeDeliverReportOfFailure(octets: Uint8Array<ArrayBuffer>): SmsDeliverReportOfFailure {
  const { reader, first } = opened(octets, 'SMS-DELIVER-REPORT');
  const failureCause = reader.number(1);
  return { ...deliverReportAfter(reader, first), failureCause };
}

/** @throws Malformed */
export function decodeSubmitReportOfFailure(octets: Uint8Array<ArrayBuffer>): SmsSubmitReportOfFailure {
  const { reader, first } = opened(octets, 'SMS-SUBMIT-REPORT');
  const failureCause = reader.number(1);
  return { ...submitReportAfter(reader, first), failureCause };
}

const messageTypes = { 'SMS-DELIVER-REPORT': 0, 'SMS-SUBMIT-REPORT': 1 } as const;

function opened(octets: Uint8Array<ArrayBuffer>, type: keyof typeof messageTypes) {
  const reader = readerOf(octets);
  const first = reader.number(1);
  if ((first & 0x03) !== messageTypes[type]) throw new Malformed(`Not an ${type}`);
  return { reader, first };
}

function deliverReportAfter(reader: Reader, first: number): DeliverReport {
  const indicator = decodeParameterIndicator(reader);
  return { type: 'SMS-DELIVER-REPORT', ...decodeAnnounced(reader, indicator, (first & 0x40) !== 0) };
}

function submitReportAfter(reader: Reader, first: number): SubmitReport {
  const indicator = decodeParameterIndicator(reader);
  const serviceCentreTimeStamp = decodeTimeStamp(reader);
  return {
    type: 'SMS-SUBMIT-REPORT',
    serviceCentreTimeStamp,
    ...decodeAnnounced(reader, indicator, (first & 0x40) !== 0),
  };
}

import { group, numberPiece, octet, type Piece } from '../piece.ts';
import { Malformed, readerOf } from '../reader.ts';
import { dataCodingWords } from './dataCoding.ts';
import { flag, messageType } from './flag.ts';
import { encodeProtocolIdentifier } from './protocolIdentifier.ts';
import { decodeTpAddress, encodeTpAddress, type TpAddress } from './tpAddress.ts';
import { decodeUserData, encodeUserData, type UserData } from './userData.ts';
import {
  decodeValidityPeriod,
  encodeValidityPeriod,
  type ValidityPeriod,
  validityPeriodFormats,
} from './validityPeriod.ts';

/** A short message on its way from the user to the service centre (TS 23.040 clause 9.2.2.2). */
export interface SmsSubmit {
  readonly type: 'SMS-SUBMIT';
  readonly rejectDuplicates: boolean;
  readonly statusReportRequest: boolean;
  readonly replyPath: boolean;
  readonly messageReference: number;
  readonly destinationAddress: TpAddress;
  readonly protocolIdentifier: number;
  readonly dataCodingScheme: number;
  readonly validityPeriod?: ValidityPeriod;
  readonly userData: UserData;
}

/** @throws RangeError if a value has no octets. */
export function encodeSubmit(submit: SmsSubmit): Piece {
  const { validityPeriod, dataCodingScheme, userData } = submit;
  const format = validityPeriod?.format ?? 'none';
  return {
    ...group('SMS-SUBMIT', [
      octet('First octet', [
        flag('TP-Reply-Path', 0x80, submit.replyPath),
        flag('TP-User-Data-Header-Indicator', 0x40, userData.header !== undefined),
        flag('TP-Status-Report-Request', 0x20, submit.statusReportRequest),
        {
          name: 'TP-Validity-Period-Format',
          says: format,
          mask: 0x18,
          value: validityPeriodFormats.indexOf(format),
        },
        flag('TP-Reject-Duplicates', 0x04, submit.rejectDuplicates),
        messageType('SMS-SUBMIT', 1),
      ]),
      numberPiece('TP-Message-Reference', submit.messageReference, 1),
      encodeTpAddress('TP-Destination-Address', submit.destinationAddress),
      encodeProtocolIdentifier(submit.protocolIdentifier),
      numberPiece('TP-Data-Coding-Scheme', dataCodingScheme, 1, dataCodingWords(dataCodingScheme)),
      ...(validityPeriod ? [encodeValidityPeriod(validityPeriod)] : []),
      ...encodeUserData(userData, dataCodingScheme),
    ]),
    layer: 'TP',
  };
}

/** @throws Malformed */
export function decodeSubmit(octets: Uint8Array<ArrayBuffer>): SmsSubmit {
  const reader = readerOf(octets);
  const first = reader.number(1);
  if ((first & 0x03) !== 1) throw new Malformed('Not an SMS-SUBMIT');
  const format = validityPeriodFormats[(first >> 3) & 3] ?? 'none';
  const messageReference = reader.number(1);
  const destinationAddress = decodeTpAddress(reader);
  const protocolIdentifier = reader.number(1);
  const dataCodingScheme = reader.number(1);
  const validityPeriod = format === 'none' ? undefined : decodeValidityPeriod(reader, format);
  const userData = decodeUserData(reader, dataCodingScheme, (first & 0x40) !== 0);
  reader.end();
  return {
    type: 'SMS-SUBMIT',
    rejectDuplicates: (first & 0x04) !== 0,
    statusReportRequest: (first & 0x20) !== 0,
    replyPath: (first & 0x80) !== 0,
    messageReference,
    destinationAddress,
    protocolIdentifier,
    dataCodingScheme,
    ...(validityPeriod && { validityPeriod }),
    userData,
  };
}

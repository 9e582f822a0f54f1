import { group, numberPiece, octet, type Piece } from '../piece.ts';
import { Malformed, readerOf } from '../reader.ts';
import { dataCodingWords } from './dataCoding.ts';
import { flag, messageType } from './flag.ts';
import { encodeProtocolIdentifier } from './protocolIdentifier.ts';
import { decodeTimeStamp, encodeTimeStamp, type TimeStamp } from './timeStamp.ts';
import { decodeTpAddress, encodeTpAddress, type TpAddress } from './tpAddress.ts';
import { decodeUserData, encodeUserData, type UserData } from './userData.ts';

/** A short message on its way from the service centre to the user (TS 23.040 clause 9.2.2.1). */
export interface SmsDeliver {
  readonly type: 'SMS-DELIVER';
  readonly moreMessagesToSend: boolean;
  readonly statusReportIndication: boolean;
  readonly replyPath: boolean;
  readonly originatingAddress: TpAddress;
  readonly protocolIdentifier: number;
  readonly dataCodingScheme: number;
  readonly serviceCentreTimeStamp: TimeStamp;
  readonly userData: UserData;
}

/** @throws RangeError if a value has no octets. */
export function encodeDeliver(deliver: SmsDeliver): Piece {
  const { dataCodingScheme, userData } = deliver;
  return {
    ...group('SMS-DELIVER', [
      octet('First octet', [
        flag('TP-Reply-Path', 0x80, deliver.replyPath),
        flag('TP-User-Data-Header-Indicator', 0x40, userData.header !== undefined),
        flag('TP-Status-Report-Indication', 0x20, deliver.statusReportIndication),
        flag('TP-More-Messages-to-Send', 0x04, !deliver.moreMessagesToSend, 'no', 'yes'),
        messageType('SMS-DELIVER', 0),
      ]),
      encodeTpAddress('TP-Originating-Address', deliver.originatingAddress),
      encodeProtocolIdentifier(deliver.protocolIdentifier),
      numberPiece('TP-Data-Coding-Scheme', dataCodingScheme, 1, dataCodingWords(dataCodingScheme)),
      encodeTimeStamp('TP-Service-Centre-Time-Stamp', deliver.serviceCentreTimeStamp),
      ...encodeUserData(userData, dataCodingScheme),
    ]),
    layer: 'TP',
  };
}

/** @throws Malformed */
export function decodeDeliver(octets: Uint8Array<ArrayBuffer>): SmsDeliver {
  const reader = readerOf(octets);
  const first = reader.number(1);
  if ((first & 0x03) !== 0) throw new Malformed('Not an SMS-DELIVER');
  const originatingAddress = decodeTpAddress(reader);
  const protocolIdentifier = reader.number(1);
  const dataCodingScheme = reader.number(1);
  const serviceCentreTimeStamp = decodeTimeStamp(reader);
  const userData = decodeUserData(reader, dataCodingScheme, (first & 0x40) !== 0);
  reader.end();
  return {
    type: 'SMS-DELIVER',
    moreMessagesToSend: (first & 0x04) === 0,
    statusReportIndication: (first & 0x20) !== 0,
    replyPath: (first & 0x80) !== 0,
    originatingAddress,
    protocolIdentifier,
    dataCodingScheme,
    serviceCentreTimeStamp,
    userData,
  };
}

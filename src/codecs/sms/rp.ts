import { group, leaf, numberPiece, octet, type Piece } from '../piece.ts';
import { Malformed, type Reader, readerOf } from '../reader.ts';
import { addressWords, decodeNumber, encodeNumber, type NumberAddress } from './address.ts';
import type { SmsDeliver } from './deliver.ts';
import {
  decodeDeliverReport,
  decodeDeliverReportOfFailure,
  decodeSubmitReport,
  decodeSubmitReportOfFailure,
  type SmsDeliverReport,
  type SmsDeliverReportOfFailure,
  type SmsSubmitReport,
  type SmsSubmitReportOfFailure,
} from './reports.ts';
import { rpCauses } from './rpCause.ts';
import type { SmsStatusReport } from './statusReport.ts';
import { decodeSubmit, type SmsSubmit } from './submit.ts';
import { decodeDeliverOrStatusReport, encodeTpdu, type Tpdu } from './tpdu.ts';

interface FromMs {
  readonly direction: 'MS to network';
  readonly messageReference: number;
}

interface FromNetwork {
  readonly direction: 'network to MS';
  readonly messageReference: number;
}

interface RpCause {
  /** RP-Cause, such as 38 for network out of order. */
  readonly cause: number;
  readonly diagnostic?: number;
}

/** A message of the short message relay layer (TS 24.011 clause 7.3). */
export type RpMessage =
  | (FromMs & {
      readonly type: 'RP-DATA';
      readonly destinationAddress: NumberAddress;
      readonly userData: SmsSubmit;
    })
  | (FromNetwork & {
      readonly type: 'RP-DATA';
      readonly originatorAddress: NumberAddress;
      readonly userData: SmsDeliver | SmsStatusReport;
    })
  | (FromMs & { readonly type: 'RP-ACK'; readonly userData?: SmsDeliverReport })
  | (FromNetwork & { readonly type: 'RP-ACK'; readonly userData?: SmsSubmitReport })
  | (FromMs & RpCause & { readonly type: 'RP-ERROR'; readonly userData?: SmsDeliverReportOfFailure })
  | (FromNetwork & RpCause & { readonly type: 'RP-ERROR'; readonly userData?: SmsSubmitReportOfFailure })
  | (FromMs & { readonly type: 'RP-SMMA' });

/** Message types from the MS; those from the network are one more (TS 24.011 clause 8.2.2). */
const messageTypes = { 'RP-DATA': 0, 'RP-ACK': 2, 'RP-ERROR': 4, 'RP-SMMA': 6 } as const;

/** @throws RangeError if a value has no octets. */
export function encodeRp(message: RpMessage): Piece {
  return {
    ...group(message.type, [
      octet('RP-Message Type', [
        {
          name: 'Message type indicator',
          says: `${message.type}, ${message.direction}`,
          mask: 0x07,
          value: messageTypes[message.type] + Number(message.direction === 'network to MS'),
        },
      ]),
      numberPiece('RP-Message Reference', message.messageReference, 1),
      ...encodeContents(message),
    ]),
    layer: 'RP',
  };
}

/** @throws Malformed */
export function decodeRp(octets: Uint8Array<ArrayBuffer>): RpMessage {
  const reader = readerOf(octets);
  const type = reader.number(1);
  const message = decodeContents(type & 7, reader.number(1), reader);
  reader.end();
  return message;
}

function encodeContents(message: RpMessage): readonly Piece[] {
  switch (message.type) {
    case 'RP-DATA':
      return [
        encodeAddress(
          'RP-Originator Address',
          message.direction === 'network to MS' ? message.originatorAddress : undefined,
        ),
        encodeAddress(
          'RP-Destination Address',
          message.direction === 'MS to network' ? message.destinationAddress : undefined,
        ),
        group('RP-User Data', lengthAndTpdu(message.userData)),
      ];
    case 'RP-ACK':
      return encodeOptionalUserData(message.userData);
    case 'RP-ERROR':
      return [encodeCause(message), ...encodeOptionalUserData(message.userData)];
    case 'RP-SMMA':
      return [];
    default:
      return message satisfies never;
  }
}

function decodeContents(type: number, messageReference: number, reader: Reader): RpMessage {
  const fromMs = { direction: 'MS to network', messageReference } as const;
  const fromNetwork = { direction: 'network to MS', messageReference } as const;
  switch (type) {
    case 0: {
      if (reader.number(1) !== 0) throw new Malformed('The MS gives an originator address');
      const destinationAddress = decodeAddress(reader);
      const userData = decodeSubmit(reader.take(reader.number(1)));
      return { type: 'RP-DATA', ...fromMs, destinationAddress, userData };
    }
    case 1: {
      const originatorAddress = decodeAddress(reader);
      if (reader.number(1) !== 0) throw new Malformed('The network gives a destination address');
      const userData = decodeDeliverOrStatusReport(reader.take(reader.number(1)));
      return { type: 'RP-DATA', ...fromNetwork, originatorAddress, userData };
    }
    case 2:
      return { type: 'RP-ACK', ...fromMs, ...decodeOptionalUserData(reader, decodeDeliverReport) };
    case 3:
      return { type: 'RP-ACK', ...fromNetwork, ...decodeOptionalUserData(reader, decodeSubmitReport) };
    case 4:
      return {
        type: 'RP-ERROR',
        ...fromMs,
        ...decodeCause(reader),
        ...decodeOptionalUserData(reader, decodeDeliverReportOfFailure),
      };
    case 5:
      return {
        type: 'RP-ERROR',
        ...fromNetwork,
        ...decodeCause(reader),
        ...decodeOptionalUserData(reader, decodeSubmitReportOfFailure),
      };
    case 6:
      return { type: 'RP-SMMA', ...fromMs };
    default:
      throw new Malformed(`No RP message has the type ${type}`);
  }
}

function encodeAddress(name: string, address: NumberAddress | undefined): Piece {
  const contents = address ? encodeNumber(address) : [];
  const length = contents.reduce((sum, piece) => sum + piece.octets.length, 0);
  if (length > 11) throw new RangeError(`Too long an address: ${address?.digits}`);
  return group(
    name,
    [numberPiece('Length', length, 1, `${length} octets`), ...contents],
    address ? addressWords(address) : 'none',
  );
}

function decodeAddress(reader: Reader): NumberAddress {
  const octets = reader.take(reader.number(1));
  if (octets.length > 11) throw new Malformed('An address is longer than eleven octets');
  return decodeNumber(readerOf(octets));
}

const userDataIdentifier = 0x41;

const encodeOptionalUserData = (tpdu: Tpdu | undefined): readonly Piece[] =>
  tpdu
    ? [
        group('RP-User Data', [
          leaf('Identifier', [userDataIdentifier], 'RP-User Data'),
          ...lengthAndTpdu(tpdu),
        ]),
      ]
    : [];

function lengthAndTpdu(tpdu: Tpdu): readonly Piece[] {
  const piece = encodeTpdu(tpdu);
  return [numberPiece('Length', piece.octets.length, 1, `${piece.octets.length} octets`), piece];
}

function decodeOptionalUserData<T>(
  reader: Reader,
  decode: (octets: Uint8Array<ArrayBuffer>) => T,
): { readonly userData?: T } {
  if (reader.left === 0) return {};
  if (reader.number(1) !== userDataIdentifier) throw new Malformed('RP-User Data is looked for');
  return { userData: decode(reader.take(reader.number(1))) };
}

function encodeCause({ cause, diagnostic }: RpCause): Piece {
  const length = diagnostic === undefined ? 1 : 2;
  if (cause > 127) throw new RangeError(`No RP-Cause: ${cause}`);
  return group('RP-Cause', [
    numberPiece('Length', length, 1, `${length} octets`),
    numberPiece('Cause value', cause, 1, rpCauses[cause] ?? String(cause)),
    ...(diagnostic === undefined ? [] : [numberPiece('Diagnostic', diagnostic, 1)]),
  ]);
}

function decodeCause(reader: Reader): RpCause {
  const inner = readerOf(reader.take(reader.number(1)));
  const cause = inner.number(1);
  if (cause > 127) throw new Malformed('The cause goes on in a second octet');
  const diagnostic = inner.left > 0 ? inner.number(1) : undefined;
  inner.end();
  return { cause, ...(diagnostic !== undefined && { diagnostic }) };
}

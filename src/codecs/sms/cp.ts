import { group, numberPiece, octet, type Piece } from '../piece.ts';
import { Malformed, type Reader, readerOf } from '../reader.ts';
import { decodeRp, encodeRp, type RpMessage } from './rp.ts';

interface Transaction {
  /** 0 to 6, unique among those that the same side opened. */
  readonly transactionIdentifier: number;
  /** Whether the sender of this message opened the transaction. */
  readonly openedBy: 'sender' | 'receiver';
}

/** A message of the short message control layer, between a user and the network (TS 24.011 clause 7.2). */
export type CpMessage =
  | (Transaction & { readonly type: 'CP-DATA'; readonly userData: RpMessage })
  | (Transaction & { readonly type: 'CP-ACK' })
  | (Transaction & {
      readonly type: 'CP-ERROR';
      /** CP-Cause, such as 22 for congestion. */
      readonly cause: number;
    });

const messageTypes = { 'CP-DATA': 0x01, 'CP-ACK': 0x04, 'CP-ERROR': 0x10 } as const;

/** Protocol discriminator of SMS messages (TS 24.007 clause 11.2.3.1.1). */
const smsMessages = 0x9;

const causes: Readonly<Record<number, string>> = {
  17: 'network failure',
  22: 'congestion',
  81: 'invalid transaction identifier value',
  95: 'semantically incorrect message',
  96: 'invalid mandatory information',
  97: 'message type non-existent or not implemented',
  98: 'message not compatible with the protocol state',
  99: 'information element non-existent or not implemented',
  111: 'protocol error, unspecified',
};

/** @throws RangeError if a value has no octets. */
export function encodeCp(message: CpMessage): Piece {
  const { transactionIdentifier, openedBy } = message;
  if (transactionIdentifier < 0 || transactionIdentifier > 6)
    throw new RangeError(`No transaction identifier: ${transactionIdentifier}`);
  return {
    ...group(message.type, [
      octet('Transaction identifier and protocol discriminator', [
        {
          name: 'TI flag',
          says: `opened by the ${openedBy}`,
          mask: 0x80,
          value: Number(openedBy === 'receiver'),
        },
        { name: 'TI value', says: String(transactionIdentifier), mask: 0x70, value: transactionIdentifier },
        { name: 'Protocol discriminator', says: 'SMS messages', mask: 0x0f, value: smsMessages },
      ]),
      numberPiece('Message type', messageTypes[message.type], 1, message.type),
      ...encodeContents(message),
    ]),
    layer: 'CP',
  };
}

/** @throws Malformed */
export function decodeCp(octets: Uint8Array<ArrayBuffer>): CpMessage {
  const reader = readerOf(octets);
  const first = reader.number(1);
  if ((first & 0x0f) !== smsMessages) throw new Malformed('Not an SMS message');
  const transactionIdentifier = (first >> 4) & 7;
  if (transactionIdentifier > 6) throw new Malformed('The transaction identifier goes on in a second octet');
  const transaction: Transaction = {
    transactionIdentifier,
    openedBy: (first & 0x80) === 0 ? 'sender' : 'receiver',
  };
  const message = decodeContents(transaction, reader);
  reader.end();
  return message;
}

function encodeContents(message: CpMessage): readonly Piece[] {
  switch (message.type) {
    case 'CP-DATA': {
      const rp = encodeRp(message.userData);
      const { length } = rp.octets;
      return [group('CP-User data', [numberPiece('Length', length, 1, `${length} octets`), rp])];
    }
    case 'CP-ACK':
      return [];
    case 'CP-ERROR':
      return [numberPiece('CP-Cause', message.cause, 1, causes[message.cause] ?? String(message.cause))];
    default:
      return message satisfies never;
  }
}

function decodeContents(transaction: Transaction, reader: Reader): CpMessage {
  const type = reader.number(1);
  switch (type) {
    case messageTypes['CP-DATA']:
      return { type: 'CP-DATA', ...transaction, userData: decodeRp(reader.take(reader.number(1))) };
    case messageTypes['CP-ACK']:
      return { type: 'CP-ACK', ...transaction };
    case messageTypes['CP-ERROR']:
      return { type: 'CP-ERROR', ...transaction, cause: reader.number(1) };
    default:
      throw new Malformed(`No CP message has the type ${type}`);
  }
}

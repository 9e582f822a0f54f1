import { group, leaf, type Piece } from '../piece.ts';
import { date, dateOrSpan, encodedText, oneOf, sender, size, text, type Value, yesOrNo } from './values.ts';

interface Field<T> {
  readonly code: number;
  /** The name that the standard gives it. */
  readonly name: string;
  readonly value: Value<T>;
}

/** The header fields of MMS PDUs, each with its octet (OMA-TS-MMS_ENC clause 7.4). */
export const fields = {
  contentLocation: field(0x83, 'X-Mms-Content-Location', text),
  date: field(0x85, 'Date', date),
  deliveryReport: field(0x86, 'X-Mms-Delivery-Report', yesOrNo),
  expiry: field(0x88, 'X-Mms-Expiry', dateOrSpan),
  from: field(0x89, 'From', sender),
  messageClass: field(
    0x8a,
    'X-Mms-Message-Class',
    oneOf({ Personal: 0x80, Advertisement: 0x81, Informational: 0x82, Auto: 0x83 }),
  ),
  messageId: field(0x8b, 'Message-ID', text),
  messageSize: field(0x8e, 'X-Mms-Message-Size', size),
  priority: field(0x8f, 'X-Mms-Priority', oneOf({ Low: 0x80, Normal: 0x81, High: 0x82 })),
  readReport: field(0x90, 'X-Mms-Read-Report', yesOrNo),
  reportAllowed: field(0x91, 'X-Mms-Report-Allowed', yesOrNo),
  responseStatus: field(
    0x92,
    'X-Mms-Response-Status',
    oneOf({
      Ok: 0x80,
      'Error-unspecified': 0x81,
      'Error-service-denied': 0x82,
      'Error-message-format-corrupt': 0x83,
      'Error-sending-address-unresolved': 0x84,
      'Error-message-not-found': 0x85,
      'Error-network-problem': 0x86,
      'Error-content-not-accepted': 0x87,
      'Error-unsupported-message': 0x88,
      'Error-transient-failure': 0xc0,
      'Error-transient-sending-address-unresolved': 0xc1,
      'Error-transient-message-not-found': 0xc2,
      'Error-transient-network-problem': 0xc3,
      'Error-permanent-failure': 0xe0,
      'Error-permanent-service-denied': 0xe1,
      'Error-permanent-message-format-corrupt': 0xe2,
      'Error-permanent-sending-address-unresolved': 0xe3,
      'Error-permanent-message-not-found': 0xe4,
      'Error-permanent-content-not-accepted': 0xe5,
    }),
  ),
  responseText: field(0x93, 'X-Mms-Response-Text', encodedText),
  senderVisibility: field(0x94, 'X-Mms-Sender-Visibility', oneOf({ Hide: 0x80, Show: 0x81 })),
  status: field(
    0x95,
    'X-Mms-Status',
    oneOf({ Expired: 0x80, Retrieved: 0x81, Rejected: 0x82, Deferred: 0x83, Unrecognised: 0x84 }),
  ),
  subject: field(0x96, 'Subject', encodedText),
  to: field(0x97, 'To', encodedText),
  transactionId: field(0x98, 'X-Mms-Transaction-ID', text),
  retrieveStatus: field(
    0x99,
    'X-Mms-Retrieve-Status',
    oneOf({
      Ok: 0x80,
      'Error-transient-failure': 0xc0,
      'Error-transient-message-not-found': 0xc1,
      'Error-transient-network-problem': 0xc2,
      'Error-permanent-failure': 0xe0,
      'Error-permanent-service-denied': 0xe1,
      'Error-permanent-message-not-found': 0xe2,
      'Error-permanent-content-unsupported': 0xe3,
    }),
  ),
  retrieveText: field(0x9a, 'X-Mms-Retrieve-Text', encodedText),
} as const;

/** The header fields by our names. */
export type FieldKey = keyof typeof fields;
/** What a header field says; To can stand several times. */
export type FieldValue<Key extends FieldKey> = Key extends 'to'
  ? readonly string[]
  : (typeof fields)[Key] extends Field<infer T>
    ? T
    : never;

/** A header field: its octet, and its value. */
export function fieldPiece<T>({ code, name, value }: Field<T>, said: T): Piece {
  return group(name, [leaf('Field name', [code], name), ...value.pieces(said)], value.says(said));
}

function field<T>(code: number, name: string, value: Value<T>): Field<T> {
  return { code, name, value };
}

import { group, leaf, type Piece } from '../piece.ts';
import { Malformed, type Reader, readerOf } from '../reader.ts';
import { type FieldKey, type FieldValue, fieldPiece, fields } from './fields.ts';
import { encodeParts, type MmsPart, readParts } from './parts.ts';

/**
 * The PDUs of MM1, each with its octet and its header fields in order; those that end in `?` can be left out
 * (OMA-TS-MMS_ENC clause 6). `parts` is the content. Cc, Bcc and delivery times are left out.
 */
const pdus = {
  'm-send-req': {
    code: 0x80,
    fields: [
      'transactionId',
      'date?',
      'from',
      'to',
      'subject?',
      'messageClass?',
      'expiry?',
      'priority?',
      'senderVisibility?',
      'deliveryReport?',
      'readReport?',
      'parts',
    ],
  },
  'm-send-conf': { code: 0x81, fields: ['transactionId', 'messageId?', 'responseStatus', 'responseText?'] },
  'm-notification-ind': {
    code: 0x82,
    fields: [
      'transactionId',
      'from?',
      'subject?',
      'messageClass',
      'messageSize',
      'expiry',
      'contentLocation',
    ],
  },
  'm-notifyresp-ind': { code: 0x83, fields: ['transactionId', 'status', 'reportAllowed?'] },
  'm-retrieve-conf': {
    code: 0x84,
    fields: [
      'transactionId?',
      'messageId?',
      'date',
      'from?',
      'to',
      'subject?',
      'messageClass?',
      'priority?',
      'deliveryReport?',
      'readReport?',
      'retrieveStatus?',
      'retrieveText?',
      'parts',
    ],
  },
  'm-acknowledge-ind': { code: 0x85, fields: ['transactionId', 'reportAllowed?'] },
  'm-delivery-ind': { code: 0x86, fields: ['messageId', 'date', 'to', 'status'] },
} as const;

type Pdus = typeof pdus;
type Contents = { readonly [Key in FieldKey]: FieldValue<Key> } & { readonly parts: readonly MmsPart[] };
type Listed<Type extends keyof Pdus> = Pdus[Type]['fields'][number];
type Pdu<Type extends keyof Pdus> = { readonly type: Type } & Pick<
  Contents,
  Extract<Listed<Type>, keyof Contents>
> & { readonly [Key in Listed<Type> as Key extends `${infer Name}?` ? Name : never]?: OptionalOf<Key> };
type OptionalOf<Key> = Key extends `${infer Name extends keyof Contents}?` ? Contents[Name] : never;

/** A PDU of the Multimedia Messaging Service between client and relay, version 1.2. */
export type MmsPdu = { [Type in keyof Pdus]: Pdu<Type> }[keyof Pdus];

/** @throws RangeError if a text has a NUL. */
export function encodeMms(pdu: MmsPdu): Piece {
  const contents: Partial<Contents> = pdu;
  const keys = keysOf(pdu.type).filter((key) => key !== 'transactionId' && key !== 'parts');
  const { transactionId, parts } = contents;
  const pieces = [
    group('X-Mms-Message-Type', [
      leaf('Field name', [messageType], 'X-Mms-Message-Type'),
      leaf('Value', [pdus[pdu.type].code], pdu.type),
    ]),
    ...(transactionId === undefined ? [] : [fieldPiece(fields.transactionId, transactionId)]),
    group('X-Mms-MMS-Version', [
      leaf('Field name', [mmsVersion], 'X-Mms-MMS-Version'),
      leaf('Value', [0x92], '1.2'),
    ]),
    ...keys.flatMap((key) => contentPieces(key, contents)),
    ...(parts ? partsPieces(parts) : []),
  ];
  return { ...group(pdu.type, pieces), layer: 'MMS' };
}

/** The header fields can stand in any order after the type. @throws Malformed */
export function decodeMms(octets: Uint8Array<ArrayBuffer>): MmsPdu {
  const reader = readerOf(octets);
  const code = reader.number(1) === messageType ? reader.number(1) : undefined;
  const type = types.find((one) => pdus[one].code === code);
  if (type === undefined) throw new Malformed('The type of PDU is missing or unknown');
  const keys = keysOf(type);
  const contents = readContents(reader, keys);
  const missing = pdus[type].fields.find((key) => !key.endsWith('?') && !(key in contents));
  if (missing !== undefined) throw new Malformed(`${type} has no ${missing}`);
  return { type, ...contents } as MmsPdu;
}

const messageType = 0x8c;
const mmsVersion = 0x8d;
const contentType = 0x84;
const multipartMixed = 0xa3;
const types = Object.keys(pdus) as (keyof Pdus)[];

const keysOf = (type: keyof Pdus): (keyof Contents)[] =>
  pdus[type].fields.map((key) => key.replace('?', '') as keyof Contents);

function contentPieces(key: FieldKey, contents: Partial<Contents>): Piece[] {
  if (key === 'to') return (contents.to ?? []).map((address) => fieldPiece(fields.to, address));
  const value = contents[key];
  return value === undefined ? [] : [fieldPiece<unknown>(fields[key], value)];
}

const partsPieces = (parts: readonly MmsPart[]): Piece[] => [
  group('Content-Type', [
    leaf('Field name', [contentType], 'Content-Type'),
    leaf('Value', [multipartMixed], 'application/vnd.wap.multipart.mixed'),
  ]),
  encodeParts(parts),
];

function readContents(reader: Reader, keys: readonly (keyof Contents)[]): Partial<Contents> {
  const read = new Map<string, unknown>();
  const to: string[] = [];
  while (reader.left > 0 && !read.has('parts')) {
    const code = reader.number(1);
    const key = keys.find((one) => codeOf(one) === code);
    if (code === mmsVersion && !read.has('version')) read.set('version', readVersion(reader));
    else if (key === 'parts') read.set(key, readContent(reader));
    else if (key === 'to') to.push(fields.to.value.read(reader));
    else if (key !== undefined && !read.has(key)) read.set(key, fields[key].value.read(reader));
    else throw new Malformed(`The header field ${code} does not belong here, or stands twice`);
  }
  reader.end();
  if (!read.delete('version')) throw new Malformed('The version is missing');
  return { ...Object.fromEntries(read), ...(keys.includes('to') && { to }) };
}

const codeOf = (key: keyof Contents): number => (key === 'parts' ? contentType : fields[key].code);

function readVersion(reader: Reader): number {
  const version = reader.number(1);
  if (version >> 4 !== 9) throw new Malformed(`Not a version 1: ${version}`);
  return version;
}

function readContent(reader: Reader): MmsPart[] {
  if (reader.number(1) !== multipartMixed) throw new Malformed('Not application/vnd.wap.multipart.mixed');
  return readParts(reader);
}

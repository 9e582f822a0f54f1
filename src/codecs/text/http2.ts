import { group, leaf, numberPiece, octet, type Piece } from '../piece.ts';
import { Malformed, type Reader, readerOf } from '../reader.ts';
import { type Body, bodyPiece, contentTypeOf, decodeBody } from './body.ts';
import { takeOut, type Header } from './headers.ts';
import { fieldPiece, readField } from './hpack.ts';

/**
 * A request or response of HTTP/2 (RFC 9113), such as carries short messages between AMF and SMSF. Names of header
 * fields are in lower case; content-type comes from the body and stands first of them.
 */
export type Http2Message = (Http2Request | Http2Response) & {
  /** Odd in what the client began. */
  readonly stream: number;
  readonly headers: readonly Header[];
  readonly body?: Body;
};

interface Http2Request {
  readonly method: string;
  readonly scheme: string;
  readonly authority: string;
  readonly path: string;
}

interface Http2Response {
  readonly status: number;
}

/** A HEADERS frame, and a DATA frame if there is a body. */
export function encodeHttp2(message: Http2Message): Piece {
  const { stream, headers, body } = message;
  if (headers.some(([name]) => name.startsWith(':') || name === 'content-type'))
    throw new RangeError('content-type and the fields with a colon come from the rest of the message');
  const fields: Header[] = [
    ...pseudoHeaders(message),
    ...(body ? [['content-type', contentTypeOf(body)] as const] : []),
    ...headers,
  ];
  const pieces = [
    frame('HEADERS', stream, endHeaders + (body ? 0 : endStream), fields.map(fieldPiece)),
    ...(body ? [frame('DATA', stream, endStream, [bodyPiece(body)])] : []),
  ];
  return { ...group('HTTP/2', pieces), layer: 'HTTP/2' };
}

/** Padding, priorities, further frames and trailers are left out. @throws Malformed */
export function decodeHttp2(octets: Uint8Array<ArrayBuffer>): Http2Message {
  const reader = readerOf(octets);
  const first = readFrame(reader, 'HEADERS');
  const last = (first.flags & endStream) === 0 ? readFrame(reader, 'DATA') : undefined;
  reader.end();
  const { stream, flags, payload } = first;
  if ((flags & endHeaders) === 0 || (last && (last.stream !== stream || last.flags !== endStream)))
    throw new Malformed('Not the two frames of one message');
  const fields: Header[] = [];
  while (payload.left > 0) fields.push(readField(payload));
  const [contentType, others] = takeOut(fields, 'content-type');
  if ((contentType === undefined) !== (last === undefined))
    throw new Malformed('A body and a content-type go together');
  return {
    stream,
    ...startOf(others.filter(([name]) => name.startsWith(':'))),
    headers: others.filter(([name]) => !name.startsWith(':')),
    ...(last && contentType !== undefined && { body: decodeBody(contentType, last.payload.rest()) }),
  };
}

const frameTypes = { DATA: 0x0, HEADERS: 0x1 } as const;
const endStream = 0x01;
const endHeaders = 0x04;
/** What a receiver accepts unless it says otherwise (RFC 9113 clause 6.5.2). */
const longestPayload = 16_384;

function frame(
  type: keyof typeof frameTypes,
  stream: number,
  flags: number,
  payload: readonly Piece[],
): Piece {
  const { length } = group('Payload', payload).octets;
  if (length > longestPayload || stream < 1 || stream >= 2 ** 31)
    throw new RangeError(`A frame of ${length} octets in stream ${stream}`);
  return group(`${type} frame`, [
    numberPiece('Length', length, 3, `${length} octets`),
    leaf('Type', [frameTypes[type]], type),
    octet('Flags', [
      flag('Not used', 0xf8, flags),
      flag('END_HEADERS', endHeaders, flags),
      flag('Not used', 0x02, flags),
      flag('END_STREAM', endStream, flags),
    ]),
    numberPiece('Stream identifier', stream, 4),
    ...payload,
  ]);
}

function flag(name: string, mask: number, flags: number) {
  const value = (flags & mask) === 0 ? 0 : 1;
  return { name, mask, value, says: value === 1 ? 'yes' : 'no' };
}

function readFrame(reader: Reader, type: keyof typeof frameTypes) {
  const length = reader.number(3);
  const code = reader.number(1);
  const flags = reader.number(1);
  const stream = reader.number(4);
  const known = endStream | (type === 'HEADERS' ? endHeaders : 0);
  if (
    code !== frameTypes[type] ||
    (flags & ~known) !== 0 ||
    stream < 1 ||
    stream >= 2 ** 31 ||
    length > longestPayload
  )
    throw new Malformed(`Not a plain ${type} frame`);
  return { flags, stream, payload: readerOf(reader.take(length)) };
}

function pseudoHeaders(message: Http2Message): Header[] {
  if ('status' in message) return [[':status', String(message.status)]];
  const { method, scheme, authority, path } = message;
  return [
    [':method', method],
    [':scheme', scheme],
    [':authority', authority],
    [':path', path],
  ];
}

function startOf(fields: readonly Header[]): Http2Request | Http2Response {
  const {
    ':method': method,
    ':scheme': scheme,
    ':authority': authority,
    ':path': path,
    ':status': status,
  } = Object.fromEntries(fields) as Readonly<Record<string, string | undefined>>;
  if (fields.length === 1 && status !== undefined && /^[1-5]\d\d$/.test(status))
    return { status: Number(status) };
  if (
    fields.length !== 4 ||
    method === undefined ||
    scheme === undefined ||
    authority === undefined ||
    path === undefined
  )
    throw new Malformed('Neither a request nor a response');
  return { method, scheme, authority, path };
}

import { group, type Piece, leaf, textPiece } from '../piece.ts';
import { Malformed, type Reader, readerOf } from '../reader.ts';
import { type Header, headerPiece, readHeaders, readLine, takeOut } from './headers.ts';
import { decodeImdn, encodeImdn, type Imdn } from './imdn.ts';
import { decodeJson, encodeJson, type Json } from './json.ts';
import { boundaryOf, decodeMultipart, encodeMultipart } from './multipart.ts';
import { decodeRegInfo, encodeRegInfo, type RegInfo } from './regInfo.ts';
import { decodeSdp, encodeSdp, type Sdp } from './sdp.ts';
import { decodeServiceInfo, encodeServiceInfo, type ServiceInfo } from './serviceInfo.ts';
import { type SipMethod, sipStart } from './sipStart.ts';
import { readStartLine, type Start, type StartLine, startLinePieces } from './startLine.ts';
import { utf8Of } from './utf8.ts';

/** What a message carries, and the Content-Type that goes with it; where that varies, it is spelt out. */
export type Body =
  | { readonly kind: 'text'; readonly contentType: string; readonly text: string }
  | { readonly kind: 'json'; readonly contentType: string; readonly value: Json }
  | { readonly kind: 'multipart'; readonly contentType: string; readonly parts: readonly Part[] }
  /** Another protocol, such as RP or MMS. Read back, it is one piece. */
  | { readonly kind: 'octets'; readonly contentType: string; readonly content: Piece }
  | { readonly kind: 'cpim'; readonly cpim: Cpim }
  | { readonly kind: 'imdn'; readonly imdn: Imdn }
  | { readonly kind: 'sdp'; readonly sdp: Sdp }
  | { readonly kind: 'sip'; readonly message: Start<SipMethod> & Content }
  | { readonly kind: 'regInfo'; readonly regInfo: RegInfo }
  | { readonly kind: 'serviceInfo'; readonly serviceInfo: ServiceInfo };

/** A body with the header fields that stand beside its Content-Type (RFC 2045). */
export interface Part {
  readonly headers: readonly Header[];
  readonly body: Body;
}

/** Common Presence and Instant Messaging: header fields of its own around a content (RFC 3862). */
export interface Cpim {
  readonly headers: readonly Header[];
  readonly content: Part;
}

/** What follows the start line; Content-Type and Content-Length come from the body. */
export interface Content {
  readonly headers: readonly Header[];
  readonly body?: Body;
}

/** Start line, header fields with Content-Type and Content-Length as the last ones, body. */
export function encodeMessage(startLine: StartLine, message: Start & Content): Piece {
  const { headers, body } = message;
  const content = body && bodyPiece(body);
  const pieces = [
    group('Start line', startLinePieces(startLine, message)),
    ...headerPieces(headers, 'content-length'),
    ...(body ? [headerPiece(['Content-Type', contentTypeOf(body)])] : []),
    headerPiece(['Content-Length', String(content?.octets.length ?? 0)]),
    emptyLine,
    ...(content ? [content] : []),
  ];
  return { ...group(startLine.layer, pieces), layer: startLine.layer };
}

/** @throws Malformed */
export function decodeMessage<Method extends string>(
  startLine: StartLine<Method>,
  octets: Uint8Array<ArrayBuffer>,
  depth = 0,
): Start<Method> & Content {
  const reader = readerOf(octets);
  const start = readStartLine(startLine, readLine(reader));
  const [length, headers] = takeOut(readHeaders(reader), 'Content-Length');
  if (length !== undefined && (!/^\d{1,9}$/.test(length) || Number(length) !== reader.left))
    throw new Malformed(`Content-Length is ${length}, and ${reader.left} octets follow`);
  return { ...start, ...readContent(headers, reader, depth) };
}

/** Content-Type, the other header fields, an empty line and the body. */
function partPiece(name: string, { headers, body }: Part): Piece {
  return group(name, [
    headerPiece(['Content-Type', contentTypeOf(body)]),
    ...headerPieces(headers),
    emptyLine,
    bodyPiece(body),
  ]);
}

/** Header fields without those that the body brings along, Content-Type and the others named. */
export function headerPieces(headers: readonly Header[], ...others: readonly string[]): Piece[] {
  const fromBody = ['content-type', ...others];
  for (const [name] of headers)
    if (fromBody.includes(name.toLowerCase())) throw new RangeError(`${name} comes from the body`);
  return headers.map(headerPiece);
}

/** The line between header fields and body. */
export const emptyLine: Piece = textPiece('Empty line', '\r\n', 'the header ends');

/** What follows the header fields. @throws Malformed if there is something without a Content-Type */
export function readContent(headers: readonly Header[], reader: Reader, depth = 0): Content {
  const [contentType, others] = takeOut(headers, 'Content-Type');
  if (contentType !== undefined)
    return { headers: others, body: decodeBody(contentType, reader.rest(), depth) };
  reader.end();
  return { headers: others };
}

/** The Content-Type that goes with a body. */
export function contentTypeOf(body: Body): string {
  return 'contentType' in body ? body.contentType : contentTypes[body.kind];
}

/** The octets of a body. @throws RangeError if a boundary stands in a part, or there are no parts. */
export function bodyPiece(body: Body): Piece {
  switch (body.kind) {
    case 'text':
      return textPiece('Text', body.text);
    case 'json':
      return encodeJson(body.value);
    case 'octets':
      return body.content;
    case 'multipart':
      return encodeMultipart(
        boundaryOf(body.contentType),
        body.parts.map((part, index) => partPiece(`Part ${index + 1}`, part)),
      );
    case 'cpim':
      return {
        ...group('CPIM', [
          group('Message headers', [...body.cpim.headers.map(headerPiece), emptyLine]),
          partPiece('Content', body.cpim.content),
        ]),
        layer: 'CPIM',
      };
    case 'imdn':
      return encodeImdn(body.imdn);
    case 'sdp':
      return encodeSdp(body.sdp);
    case 'sip':
      return encodeMessage(sipStart, body.message);
    case 'regInfo':
      return encodeRegInfo(body.regInfo);
    case 'serviceInfo':
      return encodeServiceInfo(body.serviceInfo);
    default:
      return body satisfies never;
  }
}

/** The body that a Content-Type announces; octets, if it is none of those known here. @throws Malformed */
export function decodeBody(contentType: string, octets: Uint8Array<ArrayBuffer>, depth = 0): Body {
  if (depth > deepest) throw new Malformed('Bodies are nested too deep');
  const mediaType = contentType.replace(/[\s;].*$/, '').toLowerCase();
  switch (mediaType) {
    case 'application/json':
      return { kind: 'json', contentType, value: decodeJson(octets) };
    case contentTypes.cpim: {
      const reader = readerOf(octets);
      return { kind: 'cpim', cpim: { headers: readHeaders(reader), content: readPart(reader, depth + 1) } };
    }
    case contentTypes.imdn:
      return { kind: 'imdn', imdn: decodeImdn(octets) };
    case contentTypes.sdp:
      return { kind: 'sdp', sdp: decodeSdp(octets) };
    case contentTypes.sip:
      return { kind: 'sip', message: decodeMessage(sipStart, octets, depth + 1) };
    case contentTypes.regInfo:
      return { kind: 'regInfo', regInfo: decodeRegInfo(octets) };
    case contentTypes.serviceInfo:
      return { kind: 'serviceInfo', serviceInfo: decodeServiceInfo(octets) };
    default:
  }
  if (mediaType.startsWith('multipart/')) {
    const parts = decodeMultipart(boundaryOf(contentType), octets);
    return {
      kind: 'multipart',
      contentType,
      parts: parts.map((part) => readPart(readerOf(part), depth + 1)),
    };
  }
  if (mediaType.startsWith('text/') && !otherCharset.test(contentType))
    return { kind: 'text', contentType, text: utf8Of(octets) };
  return { kind: 'octets', contentType, content: leaf('Body', octets, `${octets.length} octets`) };
}

const contentTypes = {
  cpim: 'message/cpim',
  imdn: 'message/imdn+xml',
  sdp: 'application/sdp',
  sip: 'message/sip',
  regInfo: 'application/reginfo+xml',
  serviceInfo: 'application/3gpp-ims+xml',
} as const;
const otherCharset = /;\s*charset=(?!"?(?:utf-8|us-ascii)\b)/i;
const deepest = 8;

function readPart(reader: Reader, depth: number): Part {
  const { headers, body } = readContent(readHeaders(reader), reader, depth);
  if (!body) throw new Malformed('A part without Content-Type');
  return { headers, body };
}

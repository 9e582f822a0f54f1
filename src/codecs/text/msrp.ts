import { group, leaf, type Piece, textPiece } from '../piece.ts';
import { Malformed, readerOf } from '../reader.ts';
import { type Body, bodyPiece, contentTypeOf, decodeBody, emptyLine, headerPieces } from './body.ts';
import { type Header, headerOf, headerPiece, readLine, takeOut } from './headers.ts';
import { phrasePiece, wordPiece } from './startLine.ts';
import { includesText, octetsOfText } from './utf8.ts';

/** A request or response of the Message Session Relay Protocol (RFC 4975). Content-Type comes from the body. */
export type MsrpMessage = {
  readonly transactionId: string;
  readonly headers: readonly Header[];
} & (
  | { readonly method: 'SEND'; readonly body?: Body; readonly continuation: Continuation }
  | { readonly method: 'REPORT' }
  | { readonly status: number; readonly comment: string }
);

type Continuation = keyof typeof continuations;

/** @throws RangeError if a line would not be one, or the end line stands in the body. */
export function encodeMsrp(message: MsrpMessage): Piece {
  const { transactionId, headers } = message;
  const send = 'method' in message && message.method === 'SEND' ? message : undefined;
  const flag = send?.continuation ?? '$';
  const pieces = [
    group('Start line', startPieces(message)),
    ...headerPieces(headers),
    ...(send?.body ? contentPieces(send.body, transactionId) : []),
    textPiece('End line', endOf(transactionId), `of transaction ${transactionId}`),
    textPiece('Continuation flag', `${flag}\r\n`, continuations[flag]),
  ];
  return { ...group('MSRP', pieces), layer: 'MSRP' };
}

/** A body of which only a chunk is there is read as octets. @throws Malformed */
export function decodeMsrp(octets: Uint8Array<ArrayBuffer>): MsrpMessage {
  const reader = readerOf(octets);
  const [, transactionId, method, status, comment] = startLine.exec(readLine(reader)) ?? [];
  if (transactionId === undefined) throw new Malformed('Not the first line of MSRP');
  const end = endOf(transactionId);
  const all: Header[] = [];
  let line = readLine(reader);
  for (; line !== '' && !line.startsWith(end); line = readLine(reader)) all.push(headerOf(line));
  const content = line === '' ? reader.until(...octetsOfText(`\r\n${end}`)) : undefined;
  const continuation = continuationOf(content ? readLine(reader) : line.slice(end.length));
  reader.end();
  const [contentType, headers] = takeOut(all, 'Content-Type');
  if (method === 'SEND' && contentType !== undefined && content) {
    const [range = '1-'] = takeOut(headers, 'Byte-Range');
    const body: Body =
      continuation === '$' && range.startsWith('1-')
        ? decodeBody(contentType, content)
        : { kind: 'octets', contentType, content: leaf('Chunk', content, `${content.length} octets`) };
    return { transactionId, headers, method, body, continuation };
  }
  if (contentType !== undefined || content)
    throw new Malformed('A body and a Content-Type go together in a SEND');
  if (method === 'SEND') return { transactionId, headers, method, continuation };
  if (continuation !== '$') throw new Malformed('Only a SEND can be continued');
  return method === 'REPORT'
    ? { transactionId, headers, method }
    : { transactionId, headers, status: Number(status), comment: comment ?? '' };
}

const continuations = {
  $: 'the message is complete',
  '+': 'more of the message follows',
  '#': 'the rest is given up',
};
const startLine = /^MSRP ([\w.+%=-]{4,32}) (?:(SEND|REPORT)|(\d{3}) ([^\r\n]*))$/;

function startPieces(message: MsrpMessage): Piece[] {
  const front = [wordPiece('Protocol', 'MSRP'), wordPiece('Transaction identifier', message.transactionId)];
  if ('method' in message) return [...front, phrasePiece('Method', message.method)];
  return [
    ...front,
    wordPiece('Status code', String(message.status)),
    phrasePiece('Comment', message.comment),
  ];
}

function contentPieces(body: Body, transactionId: string): Piece[] {
  const content = bodyPiece(body);
  if (includesText(content.octets, endOf(transactionId)))
    throw new RangeError(`The end line of ${transactionId} stands in the body`);
  return [
    headerPiece(['Content-Type', contentTypeOf(body)]),
    emptyLine,
    content,
    textPiece('Line end', '\r\n', 'the body ends'),
  ];
}

function continuationOf(flag: string): Continuation {
  if (flag !== '$' && flag !== '+' && flag !== '#') throw new Malformed(`Not a continuation flag: ${flag}`);
  return flag;
}

const endOf = (transactionId: string): string => `-------${transactionId}`;

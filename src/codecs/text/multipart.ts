import { group, type Piece, textPiece } from '../piece.ts';
import { Malformed, readerOf } from '../reader.ts';
import { includesText, octetsOfText, utf8Of } from './utf8.ts';

/** The boundary that a Content-Type of `multipart/...` names (RFC 2046 clause 5.1.1). @throws Malformed */
export function boundaryOf(contentType: string): string {
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]*)"|([^;\s"]+))/i.exec(contentType) ?? [];
  const boundary = quoted ?? plain ?? '';
  if (!/^[\w'()+,./:=?-]{1,70}$/.test(boundary)) throw new Malformed(`No boundary: ${contentType}`);
  return boundary;
}

/** Parts between their delimiters. There is no preamble and no epilogue. */
export function encodeMultipart(boundary: string, parts: readonly Piece[]): Piece {
  if (parts.length === 0 || parts.some(({ octets }) => includesText(octets, `--${boundary}`)))
    throw new RangeError(`The boundary ${boundary} stands in a part, or there are no parts`);
  const pieces = parts.flatMap((part, index) => [
    textPiece('Delimiter', `${index === 0 ? '' : '\r\n'}--${boundary}\r\n`, `part ${index + 1}`),
    part,
  ]);
  const end = textPiece('Close delimiter', `\r\n--${boundary}--\r\n`, 'no more parts');
  return { ...group('Parts', [...pieces, end]), layer: 'MIME multipart' };
}

/** The octets of each part. @throws Malformed */
export function decodeMultipart(
  boundary: string,
  octets: Uint8Array<ArrayBuffer>,
): Uint8Array<ArrayBuffer>[] {
  const reader = readerOf(octets);
  const parts: Uint8Array<ArrayBuffer>[] = [];
  if (utf8Of(reader.until(13, 10)) !== `--${boundary}`) throw new Malformed('Not the first delimiter');
  for (;;) {
    parts.push(reader.until(...octetsOfText(`\r\n--${boundary}`)));
    const after = utf8Of(reader.take(2));
    if (after === '--') break;
    if (after !== '\r\n') throw new Malformed('The delimiter does not end');
  }
  if (reader.left > 0 && utf8Of(reader.rest()) !== '\r\n')
    throw new Malformed('Something follows the last part');
  return parts;
}

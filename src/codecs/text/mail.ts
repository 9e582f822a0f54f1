import { group, type Piece } from '../piece.ts';
import { readerOf } from '../reader.ts';
import { bodyPiece, type Content, contentTypeOf, emptyLine, headerPieces, readContent } from './body.ts';
import { headerPiece, readHeaders } from './headers.ts';

/**
 * A mail (RFC 5322), such as carries MM4 with its X-Mms header fields (TS 23.140 clause 8.4). Header fields stand in
 * the order given; Content-Type comes from the body and follows them. Transfer encodings are left out.
 */
export function encodeMail({ headers, body }: Content): Piece {
  const pieces = [
    ...headerPieces(headers),
    ...(body ? [headerPiece(['Content-Type', contentTypeOf(body)])] : []),
    emptyLine,
    ...(body ? [bodyPiece(body)] : []),
  ];
  return { ...group('Mail', pieces), layer: 'mail' };
}

/** @throws Malformed */
export function decodeMail(octets: Uint8Array<ArrayBuffer>): Content {
  const reader = readerOf(octets);
  return readContent(readHeaders(reader), reader);
}

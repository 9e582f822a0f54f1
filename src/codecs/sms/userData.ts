import { group, leaf, numberPiece, type Piece } from '../piece.ts';
import { Malformed, type Reader, readerOf } from '../reader.ts';
import { septetsOf, textOfSeptets } from './alphabet.ts';
import { alphabetOf } from './dataCoding.ts';
import { packedSeptets, unpackedSeptets } from './septets.ts';
import { decodeUserDataHeader, encodeUserDataHeader, type InformationElement } from './userDataHeader.ts';

/** TP-User-Data (TS 23.040 clause 9.2.3.24). */
export interface UserData {
  readonly header?: readonly InformationElement[];
  /** A text, or octets where the data coding scheme says 8-bit data, in pieces where their meaning is known. */
  readonly content: string | Uint8Array | Piece;
}

const maximumOctets = 140;

/**
 * TP-User-Data-Length and TP-User-Data.
 * @throws RangeError if it takes more than 140 octets, or the content is not what the scheme says.
 */
export function encodeUserData({ header, content }: UserData, dataCodingScheme: number): readonly Piece[] {
  const headerPiece = header && encodeUserDataHeader(header);
  const headerLength = headerPiece?.octets.length ?? 0;
  const { length, unit, piece } = encodeContent(content, dataCodingScheme, headerLength);
  const userData = group('TP-User-Data', [...(headerPiece ? [headerPiece] : []), piece]);
  if (userData.octets.length > maximumOctets)
    throw new RangeError(`User data of ${userData.octets.length} octets do not fit into a short message`);
  return [numberPiece('TP-User-Data-Length', length, 1, `${length} ${unit}`), userData];
}

/** @throws Malformed */
export function decodeUserData(reader: Reader, dataCodingScheme: number, hasHeader: boolean): UserData {
  const alphabet = alphabetOf(dataCodingScheme);
  const length = reader.number(1);
  const octets = reader.take(alphabet === 'GSM 7-bit' ? Math.ceil((length * 7) / 8) : length);
  if (octets.length > maximumOctets) throw new Malformed('More user data than a short message has room for');
  const inner = readerOf(octets);
  const header = hasHeader ? decodeUserDataHeader(inner.take(inner.number(1))) : undefined;
  const headerLength = octets.length - inner.left;
  const content = inner.rest();
  return { ...(header && { header }), content: decodeContent() };

  function decodeContent(): string | Uint8Array {
    switch (alphabet) {
      case 'GSM 7-bit': {
        const count = length - septetsBefore(headerLength);
        if (count < 0) throw new Malformed('The header is longer than the user data');
        return textOfSeptets(unpackedSeptets(content, count, fillBitsAfter(headerLength)));
      }
      case 'UCS2':
        return textOfUcs2(content);
      case '8-bit data':
        return content;
      default:
        return alphabet satisfies never;
    }
  }
}

function encodeContent(content: UserData['content'], dataCodingScheme: number, headerLength: number) {
  const alphabet = alphabetOf(dataCodingScheme);
  if (alphabet === '8-bit data') {
    if (typeof content === 'string') throw new RangeError('A text stands where the scheme says data');
    const piece = content instanceof Uint8Array ? leaf('Data', content, `${content.length} octets`) : content;
    return { length: headerLength + piece.octets.length, unit: 'octets', piece };
  }
  if (typeof content !== 'string') throw new RangeError('Data stand where the scheme says text');
  if (alphabet === 'UCS2') {
    const octets = ucs2Of(content);
    return { length: headerLength + octets.length, unit: 'octets', piece: leaf('Text', octets, content) };
  }
  const septets = septetsOf(content);
  return {
    length: septetsBefore(headerLength) + septets.length,
    unit: 'septets',
    piece: leaf('Text', packedSeptets(septets, fillBitsAfter(headerLength)), content),
  };
}

/** Septets that a header takes with its fill bits. */
const septetsBefore = (headerLength: number): number => Math.ceil((8 * headerLength) / 7);

/** Bits from the end of a header to the next septet boundary. */
const fillBitsAfter = (headerLength: number): number => 7 * septetsBefore(headerLength) - 8 * headerLength;

function ucs2Of(text: string): number[] {
  return Array.from({ length: text.length }, (_, index) => text.charCodeAt(index)).flatMap((unit) => [
    unit >> 8,
    unit & 0xff,
  ]);
}

function textOfUcs2(octets: Uint8Array<ArrayBuffer>): string {
  const reader = readerOf(octets);
  let text = '';
  while (reader.left > 0) text += String.fromCharCode(reader.number(2));
  return text;
}

import { group, leaf, type Piece, textPiece } from '../piece.ts';
import { Malformed, type Reader } from '../reader.ts';
import { utf8Of } from '../text/utf8.ts';

/** The octet before a length that does not fit into its own octet (WAP-230-WSP clause 8.4.2.2). */
export const lengthQuote = 31;
const quote = 127;
const utf8 = 0x80 + 106;
const ascii = 0x80 + 3;

/** Text up to a NUL; what begins with no ASCII character is quoted (WAP-230-WSP clause 8.4.2.1). */
export function textStringPiece(name: string, text: string): Piece {
  if (text.includes('\0')) throw new RangeError(`NUL within a text: ${text}`);
  const piece = textPiece(name, `${text}\0`, text);
  return (piece.octets[0] ?? 0) < quote
    ? piece
    : group(name, [leaf('Quote', [quote], 'no ASCII'), piece], text);
}

/** @throws Malformed */
export function readTextString(reader: Reader): string {
  const octets = reader.until(0);
  return utf8Of(octets[0] === quote ? octets.slice(1) : octets);
}

/** Seven bits an octet, most significant first, all but the last with the high bit set (clause 8.1.2). */
export function uintvarPiece(name: string, value: number, says = String(value)): Piece {
  const octets = [value % 128];
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128))
    octets.unshift(128 + (rest % 128));
  return leaf(name, octets, says);
}

/** @throws Malformed */
export function readUintvar(reader: Reader): number {
  let value = 0;
  for (let count = 0; count < 5; count += 1) {
    const octet = reader.number(1);
    value = value * 128 + (octet % 128);
    if (octet < 128) return value;
  }
  throw new Malformed('A length is longer than five octets');
}

/** Value-length, and what it is the length of. */
export function withLength(pieces: readonly Piece[]): Piece[] {
  const length = pieces.reduce((sum, { octets }) => sum + octets.length, 0);
  if (length < lengthQuote) return [leaf('Length', [length], `${length} octets`), ...pieces];
  const quoted = [
    leaf('Length quote', [lengthQuote], 'a longer length'),
    uintvarPiece('Length', length, `${length} octets`),
  ];
  return [...quoted, ...pieces];
}

/** @throws Malformed */
export function readLength(reader: Reader): number {
  const first = reader.number(1);
  if (first > lengthQuote) throw new Malformed(`Not a length: ${first}`);
  return first === lengthQuote ? readUintvar(reader) : first;
}

/** A number, and before it the count of its octets. */
export function longIntegerPiece(value: number, says: string): Piece {
  const octets = [value % 256];
  for (let rest = Math.floor(value / 256); rest > 0; rest = Math.floor(rest / 256))
    octets.unshift(rest % 256);
  return group(
    'Number',
    [leaf('Count of octets', [octets.length], String(octets.length)), leaf('Number', octets, says)],
    says,
  );
}

/** Numbers of more than six octets are left out. @throws Malformed */
export function readLongInteger(reader: Reader): number {
  const count = reader.number(1);
  if (count < 1 || count > 6) throw new Malformed(`A number of ${count} octets`);
  return reader.number(count);
}

/** The character set that texts have here (IANA MIBenum 106). */
export const utf8Piece: Piece = leaf('Character set', [utf8], 'UTF-8');

/** @throws Malformed if it is neither UTF-8 nor US-ASCII. */
export function readCharset(reader: Reader): void {
  const charset = reader.number(1);
  if (charset !== utf8 && charset !== ascii) throw new Malformed(`The character set ${charset} is unknown`);
}

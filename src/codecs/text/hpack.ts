import { group, leaf, type Piece, textPiece } from '../piece.ts';
import { Malformed, type Reader } from '../reader.ts';
import type { Header } from './headers.ts';
import { octetsOfText, utf8Of } from './utf8.ts';

/** A header field of HTTP/2, as a literal that no table keeps (RFC 7541 clause 6.2.2), not compressed. */
export function fieldPiece([name, value]: Header): Piece {
  if (!fieldName.test(name) || badValue.test(value)) throw new RangeError(`Not a header: ${name}: ${value}`);
  return group(
    name,
    [
      leaf('Representation', [0], 'literal, not indexed, new name'),
      ...stringPieces('Name', name),
      ...stringPieces('Value', value),
    ],
    value,
  );
}

/** Tables and Huffman codes are left out. @throws Malformed */
export function readField(reader: Reader): Header {
  const representation = reader.number(1);
  if (representation !== 0) throw new Malformed(`The representation ${representation} is left out`);
  const name = readString(reader);
  const value = readString(reader);
  if (!fieldName.test(name) || badValue.test(value)) throw new Malformed(`Not a header: ${name}: ${value}`);
  return [name, value];
}

const fieldName = /^:?[a-z\d!#$%&'*+.^_`|~-]+$/;
const badValue = /[\0\r\n]|^[ \t]|[ \t]$/;
/** What fits into the first octet of a number, beside the bit for Huffman codes (RFC 7541 clause 5.1). */
const prefix = 127;

function stringPieces(name: string, text: string): Piece[] {
  const { length } = octetsOfText(text);
  return [
    leaf(`Length of the ${name.toLowerCase()}`, numberOctets(length), String(length)),
    textPiece(name, text),
  ];
}

function numberOctets(value: number): number[] {
  if (value < prefix) return [value];
  const octets = [prefix];
  let rest = value - prefix;
  for (; rest > 127; rest = Math.floor(rest / 128)) octets.push(128 + (rest % 128));
  return [...octets, rest];
}

function readString(reader: Reader): string {
  const first = reader.number(1);
  if (first > prefix) throw new Malformed('Huffman codes are left out');
  return utf8Of(reader.take(first === prefix ? prefix + readRest(reader) : first));
}

function readRest(reader: Reader): number {
  let value = 0;
  for (let factor = 1; factor <= 128 ** 3; factor *= 128) {
    const octet = reader.number(1);
    value += (octet % 128) * factor;
    if (octet < 128) return value;
  }
  throw new Malformed('A length is longer than five octets');
}

import { group, leaf, type Piece } from '../piece.ts';
import { Malformed, type Reader, readerOf } from '../reader.ts';

/** One element of the basic encoding rules (X.690): what it is, and what it holds. */
export interface Element {
  /** The identifier octets as one number, such as 0x30 for SEQUENCE. */
  readonly tag: number;
  readonly contents: Uint8Array<ArrayBuffer>;
}

/** The bit of a tag that says that elements are inside. */
export const constructed = 0x20;

/** An element with a tag of one octet; its length takes as few octets as it can. */
export function encodeElement(name: string, tag: number, contents: readonly Piece[], says?: string): Piece {
  const length = contents.reduce((sum, piece) => sum + piece.octets.length, 0);
  return group(
    name,
    [
      leaf('Tag', [tag], tagWords(tag)),
      leaf('Length', lengthOctets(length), `${length} octets`),
      ...contents,
    ],
    says,
  );
}

/** @throws Malformed if the length is not given beforehand, or octets are missing. */
export function readElement(reader: Reader): Element {
  let tag = reader.number(1);
  if ((tag & 0x1f) === 0x1f) {
    let next: number;
    do {
      next = reader.number(1);
      tag = tag * 256 + next;
      if (tag > 0xffffff) throw new Malformed('A tag is longer than three octets');
    } while (next >= 0x80);
  }
  const first = reader.number(1);
  if (first === 0x80 || first > 0x84) throw new Malformed('A length is not given, or in too many octets');
  const length = first < 0x80 ? first : reader.number(first & 0x7f);
  return { tag, contents: reader.take(length) };
}

/** All elements, one after the other. @throws Malformed */
export function readElements(octets: Uint8Array<ArrayBuffer>): readonly Element[] {
  const reader = readerOf(octets);
  const elements: Element[] = [];
  while (reader.left > 0) elements.push(readElement(reader));
  return elements;
}

function lengthOctets(length: number): number[] {
  if (length < 0x80) return [length];
  return length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}

const universal: Readonly<Record<number, string>> = {
  1: 'BOOLEAN',
  2: 'INTEGER',
  3: 'BIT STRING',
  4: 'OCTET STRING',
  5: 'NULL',
  6: 'OBJECT IDENTIFIER',
  8: 'EXTERNAL',
  10: 'ENUMERATED',
  16: 'SEQUENCE',
};

function tagWords(tag: number): string {
  const number = tag & 0x1f;
  return [universal[number] ?? '', `[APPLICATION ${number}]`, `[${number}]`][tag >> 6] ?? '';
}

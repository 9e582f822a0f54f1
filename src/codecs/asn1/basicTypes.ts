import { hexOf } from '../hex.ts';
import { octet } from '../piece.ts';
import { Malformed, readerOf } from '../reader.ts';
import { simple, type Type } from './type.ts';

/** `BOOLEAN` */
export const boolean: Type<boolean> = {
  tag: 0x01,
  write: (value) => simple([value ? 0xff : 0], String(value)),
  read: (contents) => exactly(contents, 1)[0] !== 0,
};

/** `INTEGER` of at most four octets; what it says may be in words. */
export const integerOf = (words: (value: number) => string = String): Type<number> => ({
  tag: 0x02,
  write: (value) => simple(integerOctets(value), words(value)),
  read: integerIn,
});

/** `INTEGER` of at most four octets. */
export const integer = integerOf();

/** `ENUMERATED`: names from zero on. */
export const enumerated = <Name extends string>(...names: readonly Name[]): Type<Name> => ({
  tag: 0x0a,
  write: (name) => simple(integerOctets(names.indexOf(name)), name),
  read(contents) {
    const name = names[integerIn(contents)];
    if (name === undefined) throw new Malformed(`Not one of ${names.join(', ')}`);
    return name;
  },
});

/** `NULL`, which says something by being there. */
export const present: Type<true> = {
  tag: 0x05,
  write: () => ({ pieces: [], says: 'present' }),
  read(contents) {
    readerOf(contents).end();
    return true;
  },
};

/** `OCTET STRING` of a fixed size. */
export const octetString = (size: number): Type<Uint8Array> => ({
  tag: 0x04,
  write(octets) {
    if (octets.length !== size) throw new RangeError(`Not ${size} octets: ${hexOf(octets)}`);
    return simple(octets, hexOf(octets));
  },
  read: (contents) => exactly(contents, size),
});

/** `OCTET STRING` that holds a text in ASCII. */
export const asciiText: Type<string> = {
  tag: 0x04,
  write(text) {
    const octets = new TextEncoder().encode(text);
    if (octets.some((one) => one > 0x7f)) throw new RangeError(`Not ASCII: ${text}`);
    return simple(octets, text);
  },
  read(contents) {
    if (contents.some((one) => one > 0x7f)) throw new Malformed('A text is not ASCII');
    return String.fromCharCode(...contents);
  },
};

/** `BIT STRING` with up to eight named bits: the names of those that are set. Others are not read. */
export function namedBits<Name extends string>(size: number, names: readonly Name[]): Type<readonly Name[]> {
  return {
    tag: 0x03,
    write: (set) => ({
      pieces: [
        octet('Unused bits', [{ name: 'Unused bits', says: String(8 - size), mask: 0xff, value: 8 - size }]),
        octet(
          'Bits',
          names.map((name, index) => ({
            name,
            says: set.includes(name) ? 'yes' : 'no',
            mask: 0x80 >> index,
            value: Number(set.includes(name)),
          })),
        ),
      ],
      says: set.join(', '),
    }),
    read(contents) {
      if (contents.length < 2) throw new Malformed('A bit string has no bits');
      return names.filter((_, index) => ((contents[1] ?? 0) & (0x80 >> index)) !== 0);
    },
  };
}

/** `OBJECT IDENTIFIER` of an arc below two, such as 0.4.0.0.1. */
export const objectIdentifier: Type<readonly number[]> = {
  tag: 0x06,
  write: ([first = 0, second = 0, ...rest]) =>
    simple([first * 40 + second, ...rest.flatMap(base128)], [first, second, ...rest].join('.')),
  read(contents) {
    const reader = readerOf(contents);
    const first = reader.number(1);
    const arcs = [Math.floor(first / 40), first % 40];
    while (reader.left > 0) {
      let arc = 0;
      let next: number;
      do {
        next = reader.number(1);
        arc = arc * 128 + (next & 0x7f);
        if (arc > 0xffffff) throw new Malformed('An object identifier has too large a number');
      } while (next >= 0x80);
      arcs.push(arc);
    }
    return arcs;
  },
};

/** @throws RangeError if four octets do not hold it. */
function integerOctets(value: number): number[] {
  if ((value | 0) !== value) throw new RangeError(`Not an integer of four octets: ${value}`);
  const octets = [value & 0xff];
  for (let rest = value >> 8; rest !== ((octets[0] ?? 0) << 24) >> 31; rest >>= 8)
    octets.unshift(rest & 0xff);
  return octets;
}

function integerIn(contents: Uint8Array<ArrayBuffer>): number {
  if (contents.length < 1 || contents.length > 4) throw new Malformed('An integer has no octets or too many');
  return contents.reduce((sum, one) => (sum << 8) | one, (contents[0] ?? 0) >= 0x80 ? -1 : 0);
}

function exactly(contents: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  if (contents.length !== size)
    throw new Malformed(`${size} octets are needed and ${contents.length} are there`);
  return contents;
}

function base128(arc: number): number[] {
  const octets = [arc & 0x7f];
  for (let rest = arc >> 7; rest > 0; rest >>= 7) octets.unshift((rest & 0x7f) | 0x80);
  return octets;
}

import * as fc from 'fast-check';
import { expect } from 'vitest';
import { hexOf } from '../hex.ts';
import type { Piece } from '../piece.ts';
import { Malformed } from '../reader.ts';

/** Both ways of one kind of message. */
export interface Pair<T> {
  readonly encode: (value: T) => Piece;
  readonly decode: (octets: Uint8Array<ArrayBuffer>) => T;
}

/** A value becomes exactly these octets, every one of them explained, and comes back from them. */
export function expectOctets<T>({ encode, decode }: Pair<T>, value: T, hex: string) {
  const piece = encode(value);
  expect(hexOf(piece.octets)).toBe(hex);
  expectExplained(piece);
  const back = decode(piece.octets);
  expect(back).toEqual(value);
  expect(hexOf(encode(back).octets)).toBe(hex);
}

/** Whatever is encoded is explained octet by octet, and comes back. */
export function expectRoundTrips<T>({ encode, decode }: Pair<T>, values: fc.Arbitrary<T>) {
  fc.assert(
    fc.property(values, (value) => {
      const piece = encode(value);
      expectExplained(piece);
      expect(decode(piece.octets)).toEqual(value);
    }),
  );
}

/**
 * Octets cut short at any length, changed in one place, or thrown together are read or found malformed; what was
 * read of them is a value like any other.
 */
export function expectOnlyMalformed<T>(pair: Pair<T>, values: fc.Arbitrary<T>) {
  fc.assert(
    fc.property(values, fc.nat(), fc.integer({ min: 0, max: 255 }), (value, place, changed) => {
      const { octets } = pair.encode(value);
      for (let length = 0; length < octets.length; length++)
        expectReadOrMalformed(pair, octets.slice(0, length));
      expectReadOrMalformed(pair, octets.with(place % octets.length, changed));
    }),
    { numRuns: 60 },
  );
  expectAnyReadOrMalformed(pair);
}

/** The same of the octets of one value, which are changed in several places, left out and added to as well. */
export function expectOnlyMalformedNear<T>(pair: Pair<T>, value: T) {
  const { octets } = pair.encode(value);
  for (let length = 0; length < octets.length; length++) expectReadOrMalformed(pair, octets.slice(0, length));
  const change = fc.tuple(fc.nat(octets.length - 1), fc.nat(2), fc.uint8Array({ maxLength: 3 }));
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
      const changed = Array.from(octets);
      for (const [place, without, more] of changes) changed.splice(place, without, ...more);
      expectReadOrMalformed(pair, Uint8Array.from(changed));
    }),
  );
  expectAnyReadOrMalformed(pair);
}

function expectAnyReadOrMalformed<T>(pair: Pair<T>) {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (octets) =>
      expectReadOrMalformed(pair, Uint8Array.from(octets)),
    ),
    { numRuns: 300 },
  );
}

function expectReadOrMalformed<T>({ encode, decode }: Pair<T>, octets: Uint8Array<ArrayBuffer>) {
  const value = valueOrNothing(decode, octets);
  if (value !== undefined) expect(decode(encode(value).octets)).toEqual(value);
}

/** The pieces of a piece follow each other without gap or overlap, and so do the bits of an octet. */
function expectExplained(piece: Piece) {
  expect(piece.name).not.toBe('');
  if (piece.pieces) {
    expect(hexOf(piece.pieces.flatMap(({ octets }) => Array.from(octets)))).toBe(hexOf(piece.octets));
    piece.pieces.forEach(expectExplained);
  }
  if (piece.bits) {
    const masks = piece.bits.map(({ mask }) => mask);
    expect(masks.reduce((sum, mask) => sum + mask, 0)).toBe(masks.reduce((all, mask) => all | mask, 0));
  }
}

function valueOrNothing<T>(decode: Pair<T>['decode'], octets: Uint8Array<ArrayBuffer>): T | undefined {
  try {
    return decode(octets);
  } catch (error) {
    expect(error).toBeInstanceOf(Malformed);
    return undefined;
  }
}

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { digitsOf, swappedBcd } from './digits.ts';
import { hexOf, octetsOf } from './hex.ts';
import { group, leaf, numberPiece, octet, placed, textPiece } from './piece.ts';
import { Malformed, readerOf } from './reader.ts';

test('pieces lie one after the other, and know their octets', () => {
  const whole = group('message', [
    octet('first', [
      { name: 'high', says: 'on', mask: 0x80, value: 1 },
      { name: 'kind', says: 'two', mask: 0x03, value: 2 },
    ]),
    group('body', [numberPiece('length', 258, 2), textPiece('text', 'né')]),
  ]);
  expect(hexOf(whole.octets)).toBe('8201026ec3a9');
  const { pieces } = placed(whole);
  expect(pieces.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['first', 0, 1],
    ['body', 1, 6],
  ]);
  expect(pieces[1]?.pieces.map(({ from, to }) => [from, to])).toEqual([
    [1, 3],
    [3, 6],
  ]);
});

test('what is too short to read is malformed', () => {
  const reader = readerOf(octetsOf('0102'));
  expect(reader.number(2)).toBe(258);
  expect(() => reader.take(1)).toThrow(Malformed);
  expect(() => readerOf(leaf('x', [1]).octets).end()).toThrow(Malformed);
});

test('a number that its octets do not hold is refused', () => {
  expect(hexOf(numberPiece('length', 255, 1).octets)).toBe('ff');
  for (const value of [256, -1, 1.5, Number.NaN])
    expect(() => numberPiece('length', value, 1)).toThrow(RangeError);
});

test('digits come back from swapped BCD', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{0,20}$/), (digits) => {
      expect(digitsOf(swappedBcd(digits))).toBe(digits);
    }),
  );
  expect(hexOf(swappedBcd('12065550190'))).toBe('2160550591f0');
});

import { expect, test } from 'vitest';
import { hexOf, octetsOf } from '../hex.ts';
import { Malformed, readerOf } from '../reader.ts';
import { enumerated, integer, namedBits, objectIdentifier, present } from './basicTypes.ts';
import { readElement } from './ber.ts';
import { fixed, optional, sequence } from './sequence.ts';
import { choice, context, explicit, type Type, untagged } from './type.ts';

const written = <T>(type: Type<T>, value: T) => hexOf(untagged(type).encode('value', value).octets);

const readAs = <T>(type: Type<T>, hex: string) => untagged(type).decode(readElement(readerOf(octetsOf(hex))));

test.each([
  [0, '020100'],
  [127, '02017f'],
  [128, '02020080'],
  [255, '020200ff'],
  [256, '02020100'],
  [-1, '0201ff'],
  [-128, '020180'],
  [-129, '0202ff7f'],
  [2 ** 31 - 1, '02047fffffff'],
  [-(2 ** 31), '020480000000'],
])('INTEGER %i', (value, hex) => {
  expect(written(integer, value)).toBe(hex);
  expect(readAs(integer, hex)).toBe(value);
});

test('INTEGER beyond four octets', () => {
  expect(() => written(integer, 2 ** 31)).toThrow(RangeError);
  expect(() => readAs(integer, '02050100000000')).toThrow(Malformed);
  expect(() => readAs(integer, '0200')).toThrow(Malformed);
});

test.each([
  [[0, 0, 17, 773, 1, 1, 1], '060700118605010101'],
  [[0, 4, 0, 0, 1, 0, 25, 3], '060704000001001903'],
  [[1, 2, 16_384], '06042a818000'],
])('OBJECT IDENTIFIER %j', (arcs, hex) => {
  expect(written(objectIdentifier, arcs)).toBe(hex);
  expect(readAs(objectIdentifier, hex)).toEqual(arcs);
});

test.each([
  ['no length beforehand', '30800000'],
  ['a length in five octets', '308500000000010000'],
  ['a tag of four octets', '1f81818100'],
  ['fewer octets than the length says', '300502'],
  ['NULL that holds something', '050100'],
])('%s is malformed', (_name, hex) => {
  expect(() => readAs(present, hex)).toThrow(Malformed);
});

const example = sequence({
  version: fixed(context(0, namedBits(1, ['version1'])), ['version1']),
  number: context(1, integer),
  kind: optional(explicit(2, choice({ one: context(0, present), two: context(1, enumerated('a', 'b')) }))),
  last: optional(untagged(integer)),
});

test.each([
  ['the required field only', { number: 5 }, '300780020780810105'],
  ['a choice inside its tag', { number: 5, kind: { two: 'b' } as const }, '300c80020780810105a203810101'],
  ['every field', { number: 5, kind: { one: true } as const, last: 7 }, '300e80020780810105a2028000020107'],
])('SEQUENCE with %s', (_name, value, hex) => {
  expect(written(example, value)).toBe(hex);
  expect(readAs(example, hex)).toEqual(value);
});

test.each([
  ['an extension at its end', '3007810105bf810900', { number: 5 }],
  ['an extension between its fields', '300981010584010a020107', { number: 5, last: 7 }],
  ['no version, which is its default', '3003810105', { number: 5 }],
])('SEQUENCE with %s', (_name, hex, value) => {
  expect(readAs(example, hex)).toEqual(value);
});

test.each([
  ['a required field missing', '300480020780'],
  ['another version', '300780020700810105'],
  ['an unknown alternative', '3007810105a2028200'],
  ['a value without a name', '3008810105a203810102'],
])('SEQUENCE with %s is malformed', (_name, hex) => {
  expect(() => readAs(example, hex)).toThrow(Malformed);
});

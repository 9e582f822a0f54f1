import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hexOf } from '../hex.ts';
import { userDataOfText } from '../testing/shortMessages.ts';
import { septetsOf, textOfSeptets } from './alphabet.ts';
import { gsmText } from './arbitraries.ts';
import { segmentsOf } from './segments.ts';
import { packedSeptets } from './septets.ts';
import { encodeUserData, type UserData } from './userData.ts';

const textOf = (userData: UserData | undefined): string =>
  typeof userData?.content === 'string' ? userData.content : '';

describe('GSM 7-bit alphabet, TS 23.038', () => {
  test.each([
    ['@', [0x00]],
    ['Δ', [0x10]],
    ['¡', [0x40]],
    ['à', [0x7f]],
    ['\f', [0x1b, 0x0a]],
    [
      '^{}\\[~]|€',
      [
        0x1b, 0x14, 0x1b, 0x28, 0x1b, 0x29, 0x1b, 0x2f, 0x1b, 0x3c, 0x1b, 0x3d, 0x1b, 0x3e, 0x1b, 0x40, 0x1b,
        0x65,
      ],
    ],
  ])('%j', (text, septets) => {
    expect(septetsOf(text)).toEqual(septets);
    expect(textOfSeptets(septets)).toBe(text);
  });

  test('what an escape does not lead to', () => {
    expect(textOfSeptets([0x1b, 0x41, 0x1b, 0x1b, 0x42, 0x1b])).toBe('A B ');
    expect(() => septetsOf('ж')).toThrow(RangeError);
  });

  test.each([
    ['hellohello', 0, 'e8329bfd4697d9ec37'],
    ['hellohello', 1, 'd06536fb8d2eb3d96f'],
    ['', 0, ''],
  ])('%s packed after %i fill bits', (text, fillBits, hex) => {
    expect(hexOf(packedSeptets(septetsOf(text), fillBits))).toBe(hex);
  });
});

describe('segments, TS 23.040 clause 9.2.3.24.1', () => {
  test.each([
    ['160 septets', 'a'.repeat(160), 8, 'GSM 7-bit', [160]],
    ['161 septets', 'a'.repeat(161), 8, 'GSM 7-bit', [153, 8]],
    ['161 septets, long reference', 'a'.repeat(161), 16, 'GSM 7-bit', [152, 9]],
    ['an escape pair at 160', `${'a'.repeat(158)}€`, 8, 'GSM 7-bit', [159]],
    ['an escape pair at 153', `${'a'.repeat(152)}€${'a'.repeat(10)}`, 8, 'GSM 7-bit', [152, 11]],
    ['70 units', 'ж'.repeat(70), 8, 'UCS2', [70]],
    ['71 units', 'ж'.repeat(71), 8, 'UCS2', [67, 4]],
    ['71 units, long reference', 'ж'.repeat(71), 16, 'UCS2', [66, 5]],
    ['a surrogate pair at 67', `${'ж'.repeat(66)}😀${'ж'.repeat(10)}`, 8, 'UCS2', [66, 12]],
    ['70 units, the last two a surrogate pair', `${'a'.repeat(68)}😀`, 8, 'UCS2', [70]],
    ['71 units, the last two a surrogate pair', `${'a'.repeat(69)}😀`, 8, 'UCS2', [67, 4]],
    ['nothing', '', 8, 'GSM 7-bit', [0]],
  ] as const)('%s', (_name, text, referenceBits, alphabet, lengths) => {
    const segments = segmentsOf(text, { referenceBits });
    expect(segments?.alphabet).toBe(alphabet);
    expect(segments?.parts.map((part) => part.length)).toEqual(lengths);
    expect(segments?.parts.join('')).toBe(text);
  });

  test.each([
    ['whole', 1, ['whole']],
    ['abcdefg', 3, ['abc', 'def', 'g']],
    ['abcdef', 3, ['ab', 'cd', 'ef']],
    ['abcdef', 4, ['ab', 'cd', 'ef']],
    ['ab', 5, ['a', 'b']],
    ['€', 2, ['€']],
    ['€€a', 2, ['€', '€a']],
    ['', 3, ['']],
    ['😀😀😀', 2, ['😀😀', '😀']],
    ['a'.repeat(160), 2, ['a'.repeat(153), 'a'.repeat(7)]],
    [`${'€'.repeat(153)}${'a'.repeat(147)}`, 2, ['€'.repeat(76), '€'.repeat(76), `€${'a'.repeat(147)}`]],
  ])('%j in %i parts at least', (text, atLeast, parts) => {
    expect(segmentsOf(text, { atLeast })?.parts).toEqual(parts);
  });

  test('every part has room in a short message, no character is cut, and no part would fit into the one before', () => {
    fc.assert(
      fc.property(
        fc.oneof(gsmText(700), fc.string({ unit: 'binary', maxLength: 300 })),
        fc.constantFrom(8 as const, 16 as const),
        (text, bits) => {
          const parts = userDataOfText(text, { reference: 201, bits });
          const encoded = parts.map(({ userData, dataCodingScheme }) =>
            encodeUserData(userData, dataCodingScheme).at(-1),
          );
          const contents = parts.map(({ userData }) => textOf(userData));
          expect(contents.flatMap((content) => Array.from(content))).toEqual(Array.from(text));
          expect(Math.max(...encoded.map((piece) => piece?.octets.length ?? 0))).toBeLessThanOrEqual(140);
          parts.slice(1).forEach(({ userData, dataCodingScheme }, index) => {
            const before = parts[index]?.userData;
            const longer = `${textOf(before)}${Array.from(textOf(userData))[0]}`;
            expect(() => encodeUserData({ ...before, content: longer }, dataCodingScheme)).toThrow(
              RangeError,
            );
          });
        },
      ),
    );
  });

  test('parts count from one', () => {
    const parts = userDataOfText('a'.repeat(400), { reference: 7, bits: 8 });
    expect(parts.map(({ userData }) => userData.header)).toEqual(
      [1, 2, 3].map((sequence) => [{ type: 'concatenation', reference: 7, bits: 8, total: 3, sequence }]),
    );
    expect(segmentsOf('a'.repeat(255 * 153))?.parts).toHaveLength(255);
    expect(segmentsOf('a'.repeat(255 * 153 + 1))).toBeUndefined();
  });
});

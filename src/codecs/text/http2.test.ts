import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf, octetsOf } from '../hex.ts';
import { leaf } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { expectOctets, expectOnlyMalformedNear, expectRoundTrips } from '../testing/proof.ts';
import { type BodyField, contentOfFields, type HeaderField } from '../testing/textMessages.ts';
import { vectors } from '../testing/vectors.ts';
import { body } from './arbitraries.ts';
import { decodeHttp2, encodeHttp2, type Http2Message } from './http2.ts';

const http2 = { encode: encodeHttp2, decode: decodeHttp2 };

interface Http2Fields {
  readonly stream: number;
  readonly headers: readonly HeaderField[];
  readonly body: BodyField;
}

test.each(vectors('http2'))('$name is written as these octets and read back', ({ fields, hex }) => {
  const message = messageOf(fields as Http2Fields);
  expectOctets(http2, message, hex);
  expectOnlyMalformedNear(http2, message);
});

test('what is written is read back', () => {
  const value = fc.stringMatching(/^[!-~]{0,300}$/);
  const start = fc.oneof(
    fc.record({ method: value, scheme: value, authority: value, path: value }),
    fc.record({ status: fc.integer({ min: 100, max: 599 }) }),
  );
  const rest = fc.record(
    {
      stream: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
      headers: fc.array(fc.tuple(fc.stringMatching(/^x-[a-z\d]{1,9}$/), value), { maxLength: 3 }),
      body,
    },
    { requiredKeys: ['stream', 'headers'] },
  );
  expectRoundTrips(
    http2,
    fc.tuple(start, rest).map(([one, other]): Http2Message => ({ ...one, ...other })),
  );
});

test('an answer without a body is one frame, which ends the stream', () => {
  expect(hexOf(encodeHttp2({ stream: 1, status: 204, headers: [] }).octets)).toBe(
    '00000d010500000001 00 073a737461747573 03323034'.replaceAll(' ', ''),
  );
});

test('a length of 127 octets and more goes on in further octets', () => {
  const { octets } = encodeHttp2({ stream: 1, status: 200, headers: [['x', 'y'.repeat(1337)]] });
  expect(hexOf(octets)).toContain('0001787fba0979');
});

test.each([
  ['the other frame alone', '000000 00 01 00000001'],
  ['padding', '000000 01 0d 00000001'],
  ['the stream 0', '00000d010500000000 00 073a737461747573 03323034'],
  ['a field of the table', '000001010500000001 88'],
  ['a Huffman code', '00000a010500000001 00 073a737461747573 80'],
  ['no status and no method', '000000 01 05 00000001'],
  ['a body that does not come', '00000d010400000001 00 073a737461747573 03323034'],
  ['a length without end', '000007010500000001 00 7fffffffffff'],
])('%s is malformed', (_name, hex) => {
  expect(() => decodeHttp2(octetsOf(hex.replaceAll(' ', '')))).toThrow(Malformed);
});

test.each([
  [
    'a frame too long',
    {
      stream: 1,
      headers: [],
      body: { kind: 'octets', contentType: 'x/y', content: leaf('Body', Array<number>(20_000).fill(0)) },
    },
  ],
  ['a name in upper case', { stream: 1, headers: [['X', 'y']] }],
  ['a second status', { stream: 1, headers: [[':status', '200']] }],
] as const)('%s cannot be written', (_name, rest) => {
  expect(() => encodeHttp2({ status: 200, ...rest })).toThrow(RangeError);
});

function messageOf({ stream, headers: fields, body: inside }: Http2Fields): Http2Message {
  const of = (name: string): string => String(fields.find(([one]) => one === name)?.[1]);
  const { headers, ...rest } = contentOfFields(fields, inside);
  return {
    stream,
    method: of(':method'),
    scheme: of(':scheme'),
    authority: of(':authority'),
    path: of(':path'),
    headers: headers.filter(([name]) => !name.startsWith(':')),
    ...rest,
  };
}

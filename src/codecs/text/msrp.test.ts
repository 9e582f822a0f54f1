import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leaf } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { expectOctets, expectOnlyMalformedNear, expectRoundTrips } from '../testing/proof.ts';
import { type BodyField, bodyOfField, contentOfFields, type HeaderField } from '../testing/textMessages.ts';
import { vectors } from '../testing/vectors.ts';
import { body, headers } from './arbitraries.ts';
import { decodeMsrp, encodeMsrp, type MsrpMessage } from './msrp.ts';
import { octetsOfText, utf8Of } from './utf8.ts';

const msrp = { encode: encodeMsrp, decode: decodeMsrp };

interface MsrpFields {
  readonly tid: string;
  readonly first: string;
  readonly headers: readonly HeaderField[];
  readonly body?: BodyField & { readonly contentType: string };
}

describe.each(vectors('msrp'))('$name', ({ fields, hex }) => {
  const message = messageOf(fields as MsrpFields);
  test('is written as these octets and read back', () => {
    expectOctets(msrp, message, hex);
  });
  test('is malformed where it is cut short or changed, or is another message', () => {
    expectOnlyMalformedNear(msrp, message);
  });
});

const head = { transactionId: fc.stringMatching(/^[\w.+%=-]{4,32}$/), headers };

test('what is written is read back', () => {
  const send = fc.record(
    { ...head, method: fc.constant('SEND'), body, continuation: fc.constant('$') },
    { requiredKeys: ['transactionId', 'headers', 'method', 'continuation'] },
  );
  const chunk = fc.record({
    ...head,
    method: fc.constant('SEND'),
    body: fc.uint8Array().map((octets) => ({
      kind: 'octets' as const,
      contentType: 'message/cpim',
      content: leaf('Chunk', octets, `${octets.length} octets`),
    })),
    continuation: fc.constantFrom('+', '#'),
  });
  const report = fc.record({ ...head, method: fc.constant('REPORT') });
  const response = fc.record({
    ...head,
    status: fc.integer({ min: 100, max: 599 }),
    comment: fc.constantFrom('', 'OK', 'No such session'),
  });
  const any: fc.Arbitrary<MsrpMessage> = fc.oneof(send, chunk, report, response);
  expectRoundTrips(msrp, any);
});

test('a REPORT has a status and no body', () => {
  const { octets } = encodeMsrp({
    transactionId: 'a786hjs2',
    method: 'REPORT',
    headers: [
      ['To-Path', 'msrp://10.1.0.1:2855/s.alice;tcp'],
      ['From-Path', 'msrp://10.2.0.10:2855/s.ipsmgw;tcp'],
      ['Message-ID', '12339sdqwer'],
      ['Byte-Range', '1-8/8'],
      ['Status', '000 200 OK'],
    ],
  });
  expect(utf8Of(octets).split('\r\n')).toEqual([
    'MSRP a786hjs2 REPORT',
    'To-Path: msrp://10.1.0.1:2855/s.alice;tcp',
    'From-Path: msrp://10.2.0.10:2855/s.ipsmgw;tcp',
    'Message-ID: 12339sdqwer',
    'Byte-Range: 1-8/8',
    'Status: 000 200 OK',
    '-------a786hjs2$',
    '',
  ]);
});

test('the last chunk of a message is octets, not the whole of what its type says', () => {
  const last =
    'MSRP abcd SEND\r\nByte-Range: 9-16/16\r\nContent-Type: message/cpim\r\n\r\nthe rest\r\n-------abcd$\r\n';
  expect(decodeMsrp(octetsOfText(last))).toMatchObject({ body: { kind: 'octets' } });
});

test.each([
  ['the end of another transaction', 'MSRP abcd SEND\r\n-------abce$\r\n'],
  ['an unknown flag', 'MSRP abcd SEND\r\n-------abcd!\r\n'],
  ['a response to be continued', 'MSRP abcd 200 OK\r\n-------abcd+\r\n'],
  ['a type without a body', 'MSRP abcd SEND\r\nContent-Type: text/plain\r\n-------abcd$\r\n'],
  ['a body without a type', 'MSRP abcd SEND\r\n\r\nbody\r\n-------abcd$\r\n'],
  ['a body of a REPORT', 'MSRP abcd REPORT\r\nContent-Type: text/plain\r\n\r\nbody\r\n-------abcd$\r\n'],
  ['more after the end', 'MSRP abcd SEND\r\n-------abcd$\r\n!'],
])('%s is malformed', (_name, text) => {
  expect(() => decodeMsrp(octetsOfText(text))).toThrow(Malformed);
});

test('the end line in the body cannot be written', () => {
  expect(() =>
    encodeMsrp({
      transactionId: 'abcd',
      method: 'SEND',
      headers: [],
      body: { kind: 'text', contentType: 'text/plain', text: 'a\r\n-------abcd$' },
      continuation: '$',
    }),
  ).toThrow(RangeError);
});

function messageOf({ tid, first, headers: fields, body: inside }: MsrpFields): MsrpMessage {
  const common = { transactionId: tid, headers: contentOfFields(fields, undefined).headers };
  if (first !== 'SEND') return { ...common, status: Number(first.slice(0, 3)), comment: first.slice(4) };
  return {
    ...common,
    method: first,
    ...(inside && { body: bodyOfField(inside.contentType, inside) }),
    continuation: '$',
  };
}

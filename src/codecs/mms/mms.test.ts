import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hexOf, octetsOf } from '../hex.ts';
import { Malformed } from '../reader.ts';
import {
  expectOctets,
  expectOnlyMalformed,
  expectOnlyMalformedNear,
  expectRoundTrips,
} from '../testing/proof.ts';
import { type MmsFields, mmsOfFields } from '../testing/textMessages.ts';
import { vectors } from '../testing/vectors.ts';
import { decodeMms, encodeMms, type MmsPdu } from './mms.ts';
import type { MmsPart } from './parts.ts';
import { decodePush, encodePush } from './push.ts';

const mms = { encode: encodeMms, decode: decodeMms };

describe.each(vectors('mms'))('$name', ({ fields, hex }) => {
  const pdu = mmsOfFields(fields as MmsFields);
  test('is written as these octets and read back', () => {
    expectOctets(mms, pdu, hex);
  });
  test('is malformed where it is cut short or changed, or is another PDU', () => {
    expectOnlyMalformedNear(mms, pdu);
  });
});

const text = fc.string({ unit: 'binary', maxLength: 40 }).map((some) => some.replaceAll('\0', ''));
const integer = fc.oneof(fc.nat(300), fc.nat(2 ** 31 - 1), fc.constant(2 ** 48 - 1));
const expiry = fc.oneof(fc.record({ at: integer }), fc.record({ seconds: integer }));
const naming = fc.record({ name: text, contentLocation: text }, { requiredKeys: [] });
const part: fc.Arbitrary<MmsPart> = fc.oneof(
  fc
    .tuple(fc.record({ contentType: fc.constantFrom('text/plain', 'text/x-other'), text }), naming)
    .map(([content, names]) => ({ ...content, ...names })),
  fc
    .tuple(
      fc.record({
        contentType: fc.constantFrom('image/gif', 'application/smil'),
        data: fc.uint8Array().map((octets) => Uint8Array.from(octets)),
      }),
      naming,
    )
    .map(([content, names]) => ({ ...content, ...names })),
);
const parts = fc.array(part, { maxLength: 3 });
const to = fc.array(text, { maxLength: 3 });
const from = fc.oneof(text, fc.constant(null));

const pdus: readonly fc.Arbitrary<MmsPdu>[] = [
  fc.record(
    {
      type: fc.constant('m-send-req'),
      transactionId: text,
      date: integer,
      from,
      to,
      subject: text,
      messageClass: fc.constantFrom('Personal', 'Auto'),
      expiry,
      priority: fc.constantFrom('Low', 'High'),
      senderVisibility: fc.constantFrom('Hide', 'Show'),
      deliveryReport: fc.boolean(),
      readReport: fc.boolean(),
      parts,
    },
    { requiredKeys: ['type', 'transactionId', 'from', 'to', 'parts'] },
  ),
  fc.record(
    {
      type: fc.constant('m-send-conf'),
      transactionId: text,
      messageId: text,
      responseStatus: fc.constantFrom('Ok', 'Error-permanent-service-denied'),
      responseText: text,
    },
    { requiredKeys: ['type', 'transactionId', 'responseStatus'] },
  ),
  fc.record(
    {
      type: fc.constant('m-notification-ind'),
      transactionId: text,
      from,
      subject: text,
      messageClass: fc.constant('Informational'),
      messageSize: integer,
      expiry,
      contentLocation: text,
    },
    { requiredKeys: ['type', 'transactionId', 'messageClass', 'messageSize', 'expiry', 'contentLocation'] },
  ),
  fc.record(
    {
      type: fc.constantFrom('m-notifyresp-ind'),
      transactionId: text,
      status: fc.constantFrom('Expired', 'Deferred'),
      reportAllowed: fc.boolean(),
    },
    { requiredKeys: ['type', 'transactionId', 'status'] },
  ),
  fc.record(
    {
      type: fc.constant('m-retrieve-conf'),
      transactionId: text,
      messageId: text,
      date: integer,
      from,
      to,
      retrieveStatus: fc.constantFrom('Ok', 'Error-permanent-message-not-found'),
      retrieveText: text,
      parts,
    },
    { requiredKeys: ['type', 'date', 'to', 'parts'] },
  ),
  fc.record(
    { type: fc.constant('m-acknowledge-ind'), transactionId: text, reportAllowed: fc.boolean() },
    { requiredKeys: ['type', 'transactionId'] },
  ),
  fc.record({
    type: fc.constant('m-delivery-ind'),
    messageId: text,
    to,
    date: integer,
    status: fc.constantFrom('Retrieved', 'Rejected'),
  }),
];

test('what is written is read back', () => {
  expectRoundTrips(mms, fc.oneof(...pdus));
});

test('what is cut short or changed is malformed, or another PDU', () => {
  expectOnlyMalformed(mms, fc.oneof(...pdus));
});

test.each<[string, MmsPdu, string]>([
  [
    'a response that reports an error in another script',
    {
      type: 'm-send-conf',
      transactionId: 't',
      responseStatus: 'Error-service-denied',
      responseText: 'é',
    },
    '8c81 987400 8d92 9282 9305ea7fc3a900',
  ],
  [
    'an address longer than 30 octets',
    { type: 'm-retrieve-conf', date: 1, from: 'x'.repeat(30), to: [], parts: [] },
    `8c84 8d92 850101 891f2080 ${'78'.repeat(30)}00 84a300`,
  ],
  [
    'a notification that expires at a time of day',
    {
      type: 'm-notification-ind',
      transactionId: 't',
      messageClass: 'Auto',
      messageSize: 256,
      expiry: { at: 1_773_480_413 },
      contentLocation: 'l',
    },
    '8c82 987400 8d92 8a83 8e020100 8806800469b529dd 836c00',
  ],
  [
    'an image and a type without an octet',
    {
      type: 'm-retrieve-conf',
      date: 1,
      to: [],
      parts: [
        { contentType: 'image/gif', contentLocation: 'a', data: Uint8Array.of(1, 2) },
        { contentType: 'x/y', data: new Uint8Array() },
      ],
    },
    '8c84 8d92 850101 84a302 0402 9d 8e6100 0102 0400 782f7900',
  ],
])('%s', (_name, pdu, hex) => {
  expectOctets(mms, pdu, hex.replaceAll(' ', ''));
});

test.each([
  ['an unknown type', '8c8b 8d92'],
  ['no version', '8c85 987400'],
  ['a version 2', '8c85 987400 8da0'],
  ['no transaction identifier', '8c85 8d92'],
  ['a field twice', '8c85 987400 987400 8d92'],
  ['a field of another PDU', '8c85 987400 8d92 8e0101'],
  ['an unknown character set', '8c81 987400 8d92 9280 9303846100'],
  ['a number of seven octets', '8c86 8d92 8b6d00 850701020304050607'],
  ['something after the parts', '8c84 8d92 850101 84a300 00'],
])('%s is malformed', (_name, hex) => {
  expect(() => decodeMms(octetsOf(hex.replaceAll(' ', '')))).toThrow(Malformed);
});

test('a short span in one octet is read too', () => {
  const hex = '8c82 987400 8d92 8a80 8e0101 880281bc 836c00';
  expect(decodeMms(octetsOf(hex.replaceAll(' ', '')))).toMatchObject({ expiry: { seconds: 60 } });
});

test('a notification reaches a phone by SMS as a push', () => {
  const { fields } = vectors('tpdu').find(({ name }) => name === 'sms-deliver-wap-push-mms') ?? {};
  const { data } = fields as { readonly data: string };
  const inside = decodePush(octetsOf(data));
  expect(decodeMms(inside)).toEqual({
    type: 'm-notification-ind',
    transactionId: 'n-01',
    from: '+12065550101/TYPE=PLMN',
    messageClass: 'Personal',
    messageSize: 1234,
    expiry: { seconds: 86_400 },
    contentLocation: 'http://mmsc.example/m/n-01',
  });
  expect(hexOf(encodePush(encodeMms(decodeMms(inside))).octets)).toBe(data);
  expect(() => decodePush(octetsOf(data.replace('beaf', 'bfaf')))).toThrow(Malformed);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Malformed } from '../reader.ts';
import { expectOctets, expectOnlyMalformedNear, expectRoundTrips } from '../testing/proof.ts';
import { type BodyField, contentOfFields, type HeaderField } from '../testing/textMessages.ts';
import { vectors } from '../testing/vectors.ts';
import { body, headers } from './arbitraries.ts';
import { decodeMail, encodeMail } from './mail.ts';
import { octetsOfText } from './utf8.ts';

const mail = { encode: encodeMail, decode: decodeMail };

test.each(vectors('imf'))('$name is written as these octets and read back', ({ fields, hex }) => {
  const of = fields as { readonly headers: readonly HeaderField[]; readonly body: BodyField };
  const message = contentOfFields(of.headers, of.body);
  expectOctets(mail, message, hex);
  expectOnlyMalformedNear(mail, message);
});

test('what is written is read back', () => {
  expectRoundTrips(mail, fc.record({ headers, body }, { requiredKeys: ['headers'] }));
});

test('a mail without a body ends after its header', () => {
  expect(decodeMail(octetsOfText('X-Mms-Message-Type: MM4_forward.RES\r\n\r\n'))).toEqual({
    headers: [['X-Mms-Message-Type', 'MM4_forward.RES']],
  });
  expect(() => decodeMail(octetsOfText('Subject: Lunch\r\n\r\nAt noon'))).toThrow(Malformed);
});

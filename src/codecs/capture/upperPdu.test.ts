import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexOf, octetsOf } from '../hex.ts';
import { leaf } from '../piece.ts';
import { Malformed } from '../reader.ts';
import { expectOctets, expectOnlyMalformed, type Pair } from '../testing/proof.ts';
import { vectors } from '../testing/vectors.ts';
import { decodeUpperPdu, encodeUpperPdu, type UpperPduTags } from './upperPdu.ts';

const pair: Pair<ReturnType<typeof decodeUpperPdu>> = {
  encode: ({ tags, message }) => encodeUpperPdu(tags, leaf('Message', message)),
  decode: decodeUpperPdu,
};

test.each(vectors())('tags of $name', ({ upper }) => {
  expectOctets(pair, decodeUpperPdu(octetsOf(upper)), upper);
});

test.each<[string, string, Omit<UpperPduTags, 'source' | 'destination'>]>([
  ['sip', 'sip', { dissector: 'sip', portType: 'UDP', sourcePort: 5060, destinationPort: 5060 }],
  ['tcap', 'sccp', { dissector: 'sccp', portType: 'SCTP', sourcePort: 2905, destinationPort: 2905 }],
  ['msrp', 'msrp', { dissector: 'msrp', portType: 'TCP', sourcePort: 2855, destinationPort: 2855 }],
  ['cp', 'DTAP', { dissector: 'gsm_a_dtap', portType: 'none', sourcePort: 0, destinationPort: 0 }],
])('a message of level %s goes to %s', (level, _dissector, expected) => {
  for (const { upper } of vectors(level))
    expect(decodeUpperPdu(octetsOf(upper)).tags).toMatchObject(expected);
});

const bareTpdu: UpperPduTags = {
  dissector: 'gsm_sms',
  source: '10.1.0.1',
  destination: '10.2.0.255',
  portType: 'none',
  sourcePort: 0,
  destinationPort: 0,
  direction: 'MS to network',
};

test('a bare TPDU says which way it goes', () => {
  const { octets } = encodeUpperPdu(bareTpdu, leaf('TPDU', [0, 0]));
  expect(hexOf(octets)).toContain('0023000400000001000000000000');
  expect(decodeUpperPdu(octets)).toEqual({ tags: bareTpdu, message: Uint8Array.of(0, 0) });
});

test('octets that are no tag list are malformed', () => {
  const message = fc.uint8Array({ maxLength: 20 }).map((octets) => Uint8Array.from(octets));
  expectOnlyMalformed(
    pair,
    message.map((octets) => ({ tags: bareTpdu, message: octets })),
  );
  expect(() => decodeUpperPdu(octetsOf('00000000'))).toThrow(Malformed);
});

test.each(['10.1.0', '10.1.0.256', '::1'])('%s is no address', (source) => {
  expect(() => encodeUpperPdu({ ...bareTpdu, source }, leaf('TPDU', []))).toThrow(RangeError);
});

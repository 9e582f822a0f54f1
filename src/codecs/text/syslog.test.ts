import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Malformed } from '../reader.ts';
import { expectOctets, expectOnlyMalformedNear, expectRoundTrips } from '../testing/proof.ts';
import { vectors } from '../testing/vectors.ts';
import { text } from './arbitraries.ts';
import { decodeSyslog, encodeSyslog, type SyslogRecord } from './syslog.ts';
import { octetsOfText } from './utf8.ts';

const syslog = { encode: encodeSyslog, decode: decodeSyslog };

test.each(vectors('syslog'))('$name is written as these octets and read back', ({ fields, hex }) => {
  const of = fields as Readonly<Record<'time' | 'host' | 'app' | 'msgId' | 'text', string>>;
  const record: SyslogRecord = {
    facility: 16,
    severity: 6,
    timestamp: of.time,
    hostname: of.host,
    appName: of.app,
    msgId: of.msgId,
    message: of.text,
  };
  expectOctets(syslog, record, hex);
  expectOnlyMalformedNear(syslog, record);
});

test('what is written is read back', () => {
  const word = fc.stringMatching(/^[!-~]{1,32}$/);
  expectRoundTrips(
    syslog,
    fc.record({
      facility: fc.nat(23),
      severity: fc.nat(7),
      timestamp: word,
      hostname: word,
      appName: word,
      msgId: word,
      message: text,
    }),
  );
});

test.each([
  ['a priority beyond the last', '<192>1 t h a - m - text'],
  ['a priority with a zero before it', '<06>1 t h a - m - text'],
  ['the older shape', '<134>Mar 14 09:26:53 h a: text'],
  ['structured data', '<134>1 t h a - m [x@1 y="z"] text'],
])('%s is malformed', (_name, record) => {
  expect(() => decodeSyslog(octetsOfText(record))).toThrow(Malformed);
});

test.each([
  ['a space in a name', { hostname: 'IP SM GW' }],
  ['an empty name', { appName: '' }],
  ['a facility beyond the last', { facility: 24 }],
  ['a severity beyond the last', { severity: 8 }],
])('%s cannot be written', (_name, wrong) => {
  const record = {
    facility: 16,
    severity: 6,
    timestamp: 't',
    hostname: 'h',
    appName: 'a',
    msgId: 'm',
    message: '',
  };
  expect(() => encodeSyslog({ ...record, ...wrong })).toThrow(RangeError);
});

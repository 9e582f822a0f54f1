import { expect, test } from 'vitest';
import { readTrace } from './readTrace.ts';

test.each([
  ['no hexadecimal digits', { layers: ['sip'], text: null, octets: '0g' }],
  ['half an octet', { layers: ['sip'], text: null, octets: '012' }],
  ['more than a message of IP can hold', { layers: ['sip'], text: null, octets: '00'.repeat(65_537) }],
  ['a text that is a number', { layers: ['sip'], text: 1, octets: '00' }],
  ['no layers', { text: null, octets: '00' }],
])('of a trace of others, octets with %s are left out', (_name, wire) => {
  const entry = { n: 1, from: 'A', to: 'B', message: 'M', sentMs: 0 };
  const read = readTrace({ interwork: 1, entries: [{ ...entry, wire }] });
  expect(read).toMatchObject({ ok: true, value: { entries: [{ message: 'M' }] } });
  expect(read.ok && read.value.entries[0]?.wire).toBeUndefined();
});

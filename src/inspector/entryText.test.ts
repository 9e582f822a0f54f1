import { expect, test } from 'vitest';
import type { Entry } from '../timeline/entry.ts';
import { clauseText, messageText, timeText } from './entryText.ts';
import { sampleLadder } from './sampleLadder.ts';

test.each([
  ['TS 23.204 6.13', '9', 'TS 23.204 clause 6.13, step 9'],
  ['TS 23.204 6.13', null, 'TS 23.204 clause 6.13'],
  ['TS 23.204 6.13 step 7', null, 'TS 23.204 clause 6.13, step 7'],
  ['TS 23.204 6.13, precondition', null, 'TS 23.204 clause 6.13, precondition'],
  ['TS 23.204 6.13, note to step 3', null, 'TS 23.204 clause 6.13, note to step 3'],
  ['TS 23.204 6.13 step 7, 6.14 step 5', null, 'TS 23.204 clause 6.13, step 7, 6.14 step 5'],
  ['TS 23.204 6.4 step 3d', null, 'TS 23.204 clause 6.4, step 3d'],
  ['TS 23.204 6.5b step 3', null, 'TS 23.204 clause 6.5b, step 3'],
  ['TS 23.204 B.1', '2', 'TS 23.204 clause B.1, step 2'],
  ['TS 23.228', null, 'TS 23.228'],
  ['RFC 3261 8.1.1.4', null, 'RFC 3261 8.1.1.4'],
  ['', '3', ''],
])('clause %s, step %s is %s', (clause, step, text) => {
  expect(clauseText(clause, step)).toBe(text);
});

test.each([
  ['a message that arrived', {}, 't = 88 ms'],
  ['a decision', { kind: 'internal' }, 't = 84 ms'],
  ['a lost message', { lost: true, receivedMs: null }, 'sent at 84 ms, lost on the way'],
  ['a message under way', { receivedMs: null }, 'sent at 84 ms, still under way'],
  ['half a minute', { receivedMs: 32_084 }, 't = 32.084 s'],
] as const)('the time of %s', (_name, change, text) => {
  const entry: Entry = { ...sampleLadder.entries[9]!, ...change };
  expect(timeText(entry)).toBe(text);
});

test('a decision is named by its element, a message by its name', () => {
  expect(sampleLadder.entries.slice(6, 8).map(messageText)).toEqual(['Inside IP-SM-GW', 'SRI-SM']);
});

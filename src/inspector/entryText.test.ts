import { expect, test } from 'vitest';
import type { Entry } from '../timeline/entry.ts';
import { messageText, timeText } from './entryText.ts';
import { sampleLadder } from './sampleLadder.ts';

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

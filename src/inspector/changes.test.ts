import { expect, test } from 'vitest';
import type { Entry } from '../timeline/entry.ts';
import { changesOf, hopBefore } from './changes.ts';
import { sampleLadder } from './sampleLadder.ts';

const { entries } = sampleLadder;
const entryAt = (n: number) => entries[n - 1]!;
const marksOf = (entry: Entry, before: Entry | undefined) =>
  changesOf(entry, before).map(({ key, mark }) => `${key} ${mark ?? '-'}`);

test.each([
  { name: 'the first hop of a message has none', n: 1, before: undefined },
  { name: 'the Instant Message came from UE-A', n: 2, before: 1 },
  { name: 'decisions in between do not count', n: 5, before: 3 },
  { name: 'a Short Message is another message than the Instant Message', n: 10, before: undefined },
  { name: 'a decision is no hop', n: 7, before: undefined },
  { name: 'answers are compared with answers', n: 15, before: 14 },
])('hop before: $name', ({ n, before }) => {
  expect(hopBefore(entries, entryAt(n))?.n).toBe(before);
});

test('another transaction is not the hop before', () => {
  const others = entries.map((entry) => ({ ...entry, transaction: `im ${entry.n}` }));
  expect(hopBefore(others, others[1]!)).toBeUndefined();
});

test('without a hop before, nothing is marked', () => {
  expect(marksOf(entryAt(8), undefined)).toEqual(['msisdn -']);
});

test('fields are marked against the hop before, and sorted by group', () => {
  const before = {
    ...entryAt(1),
    carries: { text: 'Hi', sender: 'REAL', requestUri: 'sip:bob', privacy: true },
  };
  const entry = {
    ...entryAt(2),
    carries: {
      resourcePriority: true,
      text: 'Hi',
      sender: 'ANONYMOUS',
      requestUri: 'sip:bob',
      imsi: undefined,
    },
  };
  expect(marksOf(entry, before)).toEqual([
    'requestUri unchanged',
    'sender changed',
    'privacy removed',
    'resourcePriority added',
    'text unchanged',
  ]);
});

test('a changed field knows what it was', () => {
  const before = { ...entryAt(9), carries: { addresses: ['MSC', 'MME'] } };
  const entry = { ...entryAt(9), carries: { addresses: ['MME'] } };
  expect(changesOf(entry, before)).toEqual([
    { key: 'addresses', group: 'addressing', value: ['MME'], before: ['MSC', 'MME'], mark: 'changed' },
  ]);
});

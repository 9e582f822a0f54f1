import { expect, test } from 'vitest';
import type { Ladder } from '../timeline/entry.ts';
import { outcomeAt } from './outcomeAt.ts';
import { sampleLadder } from './sampleLadder.ts';

const registered = { transaction: 'register 1', id: 'registered', text: 'Registered' };
const withRegistration: Ladder = {
  ...sampleLadder,
  entries: sampleLadder.entries.map((entry) =>
    entry.n < 3 ? { ...entry, transaction: 'register 1' } : entry,
  ),
  outcomes: [registered, { transaction: 'im 1', ...sampleLadder.outcome }],
};

test.each([
  { name: 'in the middle of a transaction', ladder: withRegistration, n: 1, text: undefined },
  { name: 'at the end of an earlier transaction', ladder: withRegistration, n: 2, text: 'Registered' },
  { name: 'at the end of the run', ladder: withRegistration, n: 18, text: sampleLadder.outcome.text },
  { name: 'at the end of a trace of others', ladder: sampleLadder, n: 18, text: sampleLadder.outcome.text },
])('outcome $name', ({ ladder, n, text }) => {
  expect(outcomeAt(ladder, ladder.entries[n - 1]!)).toBe(text);
});

import { expect, test } from 'vitest';
import { entriesAt, entriesOn, occurrencesIn } from './occurrences.ts';
import { sampleLadder } from './sampleLadder.ts';

const { entries } = sampleLadder;

test('the messages of an element are told with the rows that they have in the run', () => {
  const [first] = entriesAt(entries, 'UE-A');
  const own = occurrencesIn(entriesAt(entries, 'UE-A'));
  expect(own[0]).toEqual({ message: first?.message, rows: [first?.n] });
  for (const { message, rows } of own) {
    for (const n of rows) {
      const entry = entries[n - 1];
      expect(entry?.message).toBe(message);
      expect([entry?.from, entry?.to]).toContain('UE-A');
    }
  }
});

test('what is decided inside an element is no message', () => {
  const inside = entries.filter(({ kind }) => kind === 'internal');
  expect(inside.length).toBeGreaterThan(0);
  expect(occurrencesIn(inside)).toEqual([]);
});

test('an arrow over several reference points travels each of them', () => {
  const [entry] = entries;
  const path = [{ ...entry!, refPoint: 'Gm, Mw' }];
  expect(entriesOn(path, 'Gm')).toEqual(path);
  expect(entriesOn(path, 'Mw')).toEqual(path);
  expect(entriesOn(path, 'ISC')).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Entry } from '../timeline/entry.ts';
import { marksOf } from './marks.ts';

const entries = (count: number) =>
  Array.from(
    { length: count },
    (_none, index) => ({ n: index + 1, protocol: index % 2 ? 'map' : 'sip' }) as Entry,
  );

test.each([
  { count: 0, marks: 0 },
  { count: 1, marks: 1 },
  { count: 18, marks: 18 },
  { count: 100_000, marks: 160 },
])('$count entries are drawn as $marks strokes', ({ count, marks }) => {
  expect(marksOf(entries(count))).toHaveLength(marks);
});

test('the first stroke is at the start, the last at the end, each in its protocol', () => {
  const marks = marksOf(entries(4));
  expect(marks[0]).toEqual({ at: 0, protocol: 'sip' });
  expect(marks[3]).toEqual({ at: 1, protocol: 'map' });
});

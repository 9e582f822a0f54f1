import { expect, test } from 'vitest';
import { progressAt, travelMs } from './playback.ts';

test.each([
  [-5, 0],
  [0, 0],
  [travelMs / 2, 0.5],
  [travelMs, 1],
  [travelMs * 9, 1],
])('after %d ms a message is at %d', (ageMs, progress) => {
  expect(progressAt(ageMs)).toBeCloseTo(progress);
});

test('a message never turns back', () => {
  const way = Array.from({ length: 100 }, (_, percent) => progressAt((travelMs * percent) / 100));
  expect(way).toEqual(way.toSorted((one, other) => one - other));
});

import { expect, test } from 'vitest';
import { elapsedMs, elapsedText, reset, startedAt, toggled } from './stopwatch.ts';

test('a pause does not count', () => {
  const running = startedAt(1_000);
  expect(elapsedMs(running, 61_000)).toBe(60_000);
  const paused = toggled(running, 61_000);
  expect(elapsedMs(paused, 900_000)).toBe(60_000);
  expect(elapsedMs(toggled(paused, 900_000), 905_000)).toBe(65_000);
});

test('reset begins at zero, running or paused as before', () => {
  expect(elapsedMs(reset(startedAt(0), 5_000), 7_000)).toBe(2_000);
  expect(elapsedMs(reset(toggled(startedAt(0), 5_000), 6_000), 7_000)).toBe(0);
});

test.each([
  [0, '0:00'],
  [59_999, '0:59'],
  [245_000, '4:05'],
  [3_600_000, '1:00:00'],
  [36_061_000, '10:01:01'],
])('%d ms reads %s', (ms, text) => {
  expect(elapsedText(ms)).toBe(text);
});

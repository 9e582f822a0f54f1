import { expect, test } from 'vitest';
import { timeText } from './timeText.ts';

test.each([
  [0, '0 ms'],
  [84, '84 ms'],
  [9_999, '9999 ms'],
  [12_460, '12.5 s'],
  [59_990, '1 min'],
  [200_000, '3 min 20 s'],
  [7_500_000, '2 h 5 min'],
])('%d ms reads %s', (timeMs, text) => {
  expect(timeText(timeMs)).toBe(text);
});

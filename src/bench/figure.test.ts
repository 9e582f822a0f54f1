import { expect, test } from 'vitest';
import { figureOf, lineOf, meetsAim, quantile } from './figure.ts';

test('a figure is the median with the least and the most', () => {
  expect(figureOf('x', 'ms', [5, 1, 9, 2])).toEqual({
    id: 'x',
    unit: 'ms',
    median: 3.5,
    min: 1,
    max: 9,
    runs: 4,
  });
});

test.each([
  { share: 0, value: 10 },
  { share: 0.25, value: 20 },
  { share: 0.95, value: 48 },
  { share: 1, value: 50 },
])('the quantile $share of 10 … 50 is $value', ({ share, value }) => {
  expect(quantile([10, 20, 30, 40, 50], share)).toBeCloseTo(value);
});

test('nothing measured is an error, not a figure', () => {
  expect(() => figureOf('x', 'ms', [])).toThrow('Nothing was measured');
});

test.each([
  { aim: { atMost: 17 }, median: 17, met: true },
  { aim: { atMost: 17 }, median: 17.1, met: false },
  { aim: { atLeast: 58 }, median: 60, met: true },
  { aim: { atLeast: 58 }, median: 57, met: false },
])('$median against $aim: $met', ({ aim, median, met }) => {
  const figure = figureOf('x', 'ms', [median], aim);
  expect(meetsAim(figure)).toBe(met);
  expect(lineOf(figure)).toContain(met ? 'meets' : 'MISSES');
});

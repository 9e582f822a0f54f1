import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw } from './random.ts';

test('a number from 0 up to, not including, 1; the same one for the same state', () => {
  const property = fc.property(fc.integer(), (state) => {
    const { chance, random } = draw(state);
    expect(chance).toBeGreaterThanOrEqual(0);
    expect(chance).toBeLessThan(1);
    expect(draw(state)).toEqual({ chance, random });
    expect(random).toBe(Math.trunc(random));
  });
  fc.assert(property);
});

test('mulberry32: ten thousand draws fall evenly into ten parts', () => {
  const parts = Array.from({ length: 10 }, () => 0);
  let state = 7;
  for (let count = 0; count < 10_000; count++) {
    const { chance, random } = draw(state);
    const part = Math.floor(chance * 10);
    parts[part] = (parts[part] ?? 0) + 1;
    state = random;
  }
  expect(Math.min(...parts)).toBeGreaterThan(900);
  expect(Math.max(...parts)).toBeLessThan(1_100);
});

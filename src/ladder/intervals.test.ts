import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { intervalsOf, overlapping } from './intervals.ts';

const interval = fc.tuple(fc.nat(60), fc.nat(20)).map(([from, length]) => ({ from, to: from + length }));

test('finds what a search through all of them finds', () => {
  fc.assert(
    fc.property(fc.array(interval), interval, (all, { from, to }) => {
      const found = overlapping(intervalsOf(all), from, to);
      const expected = all
        .filter((each) => each.from <= to && each.to >= from)
        .toSorted((one, other) => one.from - other.from);
      expect(found).toEqual(expected);
    }),
  );
});

test('one that lasts the whole run is found at its end', () => {
  const long = { from: 0, to: 100_000 };
  const short = Array.from({ length: 1_000 }, (_, from) => ({ from, to: from + 1 }));
  expect(overlapping(intervalsOf([...short, long]), 99_990, 99_999)).toEqual([long]);
});

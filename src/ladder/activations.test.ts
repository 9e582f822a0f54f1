import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../timeline/entry.ts';
import { activationReader, type ActivationsIn } from './activations.ts';

type Row = readonly [from: string, to: string, transaction: string, lost?: boolean];

const entryOf = ([from, to, transaction, lost = false]: Row) => ({ from, to, transaction, lost }) as Entry;

test.each<{ name: string; rows: readonly Row[]; bars: readonly (readonly [string, number, number])[] }>([
  {
    name: 'last from the first to the last row of a transaction',
    rows: [
      ['A', 'B', '1'],
      ['B', 'C', '1'],
      ['B', 'A', '1'],
    ],
    bars: [
      ['A', 0, 2],
      ['B', 0, 2],
      ['C', 1, 1],
    ],
  },
  {
    name: 'part between transactions',
    rows: [
      ['A', 'B', '1'],
      ['B', 'B', '1'],
      ['A', 'B', '2'],
    ],
    bars: [
      ['A', 0, 0],
      ['A', 2, 2],
      ['B', 0, 1],
      ['B', 2, 2],
    ],
  },
  {
    name: 'are one where transactions overlap',
    rows: [
      ['A', 'B', '1'],
      ['A', 'B', '2'],
      ['B', 'A', '1'],
    ],
    bars: [
      ['A', 0, 2],
      ['B', 0, 2],
    ],
  },
  { name: 'do not begin with a message that is lost', rows: [['A', 'B', '1', true]], bars: [['A', 0, 0]] },
])('bars $name', ({ rows, bars }) => {
  expect(barsIn(activationReader()(rows.map(entryOf)), 0, rows.length - 1)).toEqual(bars);
});

const barsIn = (activationsIn: ActivationsIn, first: number, last: number) =>
  activationsIn(first, last).map(({ element, from, to }) => [element, from, to]);

const run = fc.array(
  fc
    .tuple(
      fc.constantFrom('A', 'B', 'C'),
      fc.constantFrom('A', 'B', 'C'),
      fc.constantFrom('1', '2', '3', '4'),
    )
    .map(entryOf),
  { minLength: 1 },
);

test('a run read as it grows has the bars of a run read at once', () => {
  fc.assert(
    fc.property(run, (entries) => {
      const read = activationReader();
      for (const row of entries.keys()) read(entries.slice(0, row));
      const last = entries.length - 1;
      expect(barsIn(read(entries), 0, last)).toEqual(barsIn(activationReader()(entries), 0, last));
    }),
  );
});

test('a window has the bars that touch it', () => {
  fc.assert(
    fc.property(run, fc.nat(20), fc.nat(20), (entries, first, length) => {
      const activationsIn = activationReader()(entries);
      const all = activationsIn(0, entries.length);
      const touching = all.filter(({ from, to }) => from <= first + length && to >= first);
      expect(activationsIn(first, first + length)).toEqual(touching);
    }),
  );
});

test('another run is read anew', () => {
  const read = activationReader();
  read([entryOf(['A', 'B', '1']), entryOf(['B', 'A', '1'])]);
  expect(barsIn(read([entryOf(['C', 'D', '1'])]), 0, 1)).toEqual([
    ['C', 0, 0],
    ['D', 0, 0],
  ]);
});

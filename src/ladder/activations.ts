import type { Entry } from '../timeline/entry.ts';

/** A stretch of rows, counted from 0 and both included, in which an element has a transaction in hand. */
export interface Activation {
  readonly element: string;
  readonly from: number;
  readonly to: number;
}

/** The activations that touch the rows `first` to `last`. */
export type ActivationsIn = (first: number, last: number) => Activation[];

interface Bar {
  readonly from: number;
  to: number;
}

interface OfElement {
  /** Sorted and apart from each other. */
  readonly bars: Bar[];
  readonly firstRowOf: Map<string, number>;
}

/**
 * A bar lasts from the row at which a transaction first reaches an element to the last row of it there; where
 * transactions overlap the bars are one. What this returns remembers the entries it saw last, so that a run that has
 * grown costs its new rows only.
 */
export function activationReader(): (entries: readonly Entry[]) => ActivationsIn {
  let read: readonly Entry[] = [];
  let elements = new Map<string, OfElement>();

  return (entries) => {
    const hasGrown = read[0] === entries[0] && read.at(-1) === entries[read.length - 1];
    if (!hasGrown) elements = new Map();
    for (let row = hasGrown ? read.length : 0; row < entries.length; row += 1) {
      const entry = entries[row];
      if (!entry) continue;
      touch(elements, entry.from, entry.transaction, row);
      if (!entry.lost && entry.to !== entry.from) touch(elements, entry.to, entry.transaction, row);
    }
    read = entries;
    const known = elements;
    return (first, last) =>
      [...known].flatMap(([element, { bars }]) =>
        touching(bars, first, last).map((bar) => ({ element, ...bar })),
      );
  };
}

function touch(elements: Map<string, OfElement>, element: string, transaction: string, row: number): void {
  let known = elements.get(element);
  if (!known) elements.set(element, (known = { bars: [], firstRowOf: new Map<string, number>() }));
  const { bars, firstRowOf } = known;
  const from = firstRowOf.get(transaction) ?? row;
  if (from === row) firstRowOf.set(transaction, row);
  while ((bars.at(-1)?.from ?? -1) > from) bars.pop();
  const last = bars.at(-1);
  if (last && last.to >= from) last.to = row;
  else bars.push({ from, to: row });
}

function touching(bars: readonly Bar[], first: number, last: number): readonly Bar[] {
  return bars.slice(
    firstThat(bars, ({ to }) => to >= first),
    firstThat(bars, ({ from }) => from > last),
  );
}

/** Index of the first bar with a property that all after it have too. */
function firstThat(bars: readonly Bar[], holds: (bar: Bar) => boolean): number {
  let [low, high] = [0, bars.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const bar = bars[middle];
    if (bar && holds(bar)) high = middle;
    else low = middle + 1;
  }
  return low;
}

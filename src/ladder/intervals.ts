/** A stretch of the ladder, both ends included. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** Intervals by start, read as a balanced search tree whose root is the middle item. */
export interface Intervals<T extends Interval> {
  readonly items: readonly T[];
  /** For each item, how far down anything in its subtree reaches. */
  readonly reach: Float64Array;
}

/** Prepares any number of intervals, in any order, for {@link overlapping}. */
export function intervalsOf<T extends Interval>(unsorted: readonly T[]): Intervals<T> {
  const items = unsorted.toSorted((one, other) => one.from - other.from);
  const reach = new Float64Array(items.length);
  const measure = (low: number, high: number): number => {
    if (low >= high) return Number.NEGATIVE_INFINITY;
    const middle = (low + high) >>> 1;
    const own = items[middle]?.to ?? Number.NEGATIVE_INFINITY;
    return (reach[middle] = Math.max(own, measure(low, middle), measure(middle + 1, high)));
  };
  measure(0, items.length);
  return { items, reach };
}

/** The intervals that touch `from` to `to`, by start: work grows with what is found, not with what there is. */
export function overlapping<T extends Interval>(
  { items, reach }: Intervals<T>,
  from: number,
  to: number,
): T[] {
  const found: T[] = [];
  const visit = (low: number, high: number): void => {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (low >= high || !item || (reach[middle] ?? 0) < from) return;
    visit(low, middle);
    if (item.from > to) return;
    if (item.to >= from) found.push(item);
    visit(middle + 1, high);
  };
  visit(0, items.length);
  return found;
}

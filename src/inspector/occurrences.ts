import type { Entry } from '../timeline/entry.ts';

/** A message of a run, and the rows that it has there, by their `n`. */
export interface Occurrence {
  readonly message: string;
  readonly rows: readonly number[];
}

/** The messages of these entries, in the order of their first row; what is decided inside an element is none. */
export function occurrencesIn(entries: readonly Entry[]): readonly Occurrence[] {
  const rows = new Map<string, number[]>();
  for (const { n, kind, message } of entries) {
    if (kind === 'internal') continue;
    const known = rows.get(message);
    if (known === undefined) rows.set(message, [n]);
    else known.push(n);
  }
  return [...rows].map(([message, found]) => ({ message, rows: found }));
}

/** The entries that begin or end at an element, by the name that it is shown under. */
export function entriesAt(entries: readonly Entry[], shown: string): readonly Entry[] {
  return entries.filter(({ from, to }) => from === shown || to === shown);
}

/** The entries that travel a reference point. */
export function entriesOn(entries: readonly Entry[], point: string): readonly Entry[] {
  return entries.filter(({ refPoint }) => refPoint?.split(', ').includes(point) === true);
}

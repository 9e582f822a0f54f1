import type { Entry, Ladder } from '../timeline/entry.ts';

/** What became of the run, at its last entry, or of a transaction that ended before; nothing in between. */
export function outcomeAt({ entries, outcome, outcomes = [] }: Ladder, entry: Entry): string | undefined {
  if (entry.n === entries.length) return outcome.text;
  if (outcomes.length === 0) return undefined;
  if (entries.findLast(({ transaction }) => transaction === entry.transaction)?.n !== entry.n)
    return undefined;
  return outcomes.find(({ transaction }) => transaction === entry.transaction)?.text;
}

import type { Entry, Ladder } from '../timeline/entry.ts';

/** One line of the comparison of two runs: a message of both, or of one only. */
export type Difference =
  | {
      readonly kind: 'same';
      readonly before: Entry;
      readonly after: Entry;
      /** Names of carried fields whose values differ. */
      readonly changed: readonly string[];
    }
  | { readonly kind: 'onlyBefore'; readonly before: Entry }
  | { readonly kind: 'onlyAfter'; readonly after: Entry };

export interface Comparison {
  readonly lines: readonly Difference[];
  /** Index of the first line in which the runs differ; none when they are alike. */
  readonly first: number | undefined;
}

/** Two runs side by side, aligned at the longest row of messages that both have in the same order. */
export function compare(before: Ladder, after: Ladder): Comparison {
  const lines = aligned(before.entries, after.entries);
  const first = lines.findIndex((line) => line.kind !== 'same' || line.changed.length > 0);
  return { lines, first: first < 0 ? undefined : first };
}

/** Labels may differ where two rows of a figure stand for one message; who says what to whom decides. */
function isSame(a: Entry | undefined, b: Entry | undefined): boolean {
  return a?.message === b?.message && a?.from === b?.from && a?.to === b?.to;
}

function aligned(before: readonly Entry[], after: readonly Entry[]): readonly Difference[] {
  const longest = commonLengths(before, after);
  const length = (i: number, j: number) => longest[i]?.[j] ?? 0;
  const lines: Difference[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    const a = before[i];
    const b = after[j];
    if (a !== undefined && b !== undefined && isSame(a, b)) {
      lines.push({ kind: 'same', before: a, after: b, changed: changedFields(a, b) });
      i++;
      j++;
    } else if (a !== undefined && (b === undefined || length(i + 1, j) >= length(i, j + 1))) {
      lines.push({ kind: 'onlyBefore', before: a });
      i++;
    } else if (b !== undefined) {
      lines.push({ kind: 'onlyAfter', after: b });
      j++;
    }
  }
  return lines;
}

/** By position in both: how many messages the two remainders have in common, in order. */
function commonLengths(before: readonly Entry[], after: readonly Entry[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: before.length + 1 }, () => Array<number>(after.length + 1).fill(0));
  for (let i = before.length - 1; i >= 0; i--) {
    for (let j = after.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row === undefined) continue;
      row[j] = isSame(before[i], after[j])
        ? 1 + (lengths[i + 1]?.[j + 1] ?? 0)
        : Math.max(lengths[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Fields whose values are made up for a run: they differ between any two. */
const invented: readonly string[] = ['callId', 'correlationId', 'inReplyTo', 'messageId'];

function changedFields(a: Entry, b: Entry): readonly string[] {
  const names = new Set([...Object.keys(a.carries), ...Object.keys(b.carries)]);
  const changed = [...names].filter(
    (name) => !invented.includes(name) && JSON.stringify(a.carries[name]) !== JSON.stringify(b.carries[name]),
  );
  return a.lost === b.lost ? changed : [...changed, 'lost'];
}

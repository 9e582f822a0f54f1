import type { RunFile } from '../scenarios/action.ts';
import type { Entry } from './entry.ts';

/** What a presenter has written for a step; where it stands a chapter begins. */
export interface Note {
  /** Of the entry as it is shown, counted from 1. */
  readonly n: number;
  readonly text: string;
}

const titleAtMost = 60;

/** Whether two rows, of two ways to look at one run, are the same. */
export const sameRow = (one: Entry, other: Entry): boolean =>
  one.moment === other.moment &&
  one.message === other.message &&
  one.from === other.from &&
  one.to === other.to;

/**
 * The notes of a run file among the rows that are shown, in their order. A run file counts in `rows`, those without
 * hidden hops and preparation; what lies beyond their end is at the end.
 */
export function notesOf(
  notes: NonNullable<RunFile['notes']>,
  rows: readonly Entry[],
  shown: readonly Entry[],
): readonly Note[] {
  const texts = new Map<number, string>();
  for (const { at, text } of notes) {
    const row = rows[Math.min(at, rows.length) - 1];
    if (row === undefined) continue;
    const index = shown.findIndex((entry) => sameRow(entry, row));
    const n = index < 0 ? Math.min(at, shown.length) : index + 1;
    texts.set(n, [texts.get(n), text].filter(Boolean).join('\n'));
  }
  return [...texts].map(([n, text]) => ({ n, text })).toSorted((one, other) => one.n - other.n);
}

/** What a note is called in a list: its first line, if that is short. */
export function chapterTitle({ text }: Note): string {
  const line = text.trim().split('\n', 1)[0] ?? '';
  return line.length > titleAtMost ? `${line.slice(0, titleAtMost).trimEnd()}…` : line;
}

import type { Entry } from '../timeline/entry.ts';
import { type FieldGroupId, fieldGroupIds } from '../words/fields.ts';
import { fieldOf } from './fields.ts';

export type Mark = 'added' | 'changed' | 'unchanged' | 'removed';

/** A field of a message, and how it differs from the hop before. */
export interface FieldChange {
  readonly key: string;
  readonly group: FieldGroupId;
  /** What the message carries; of a removed field, what the hop before carried. */
  readonly value: unknown;
  /** Of a changed field: what the hop before carried. */
  readonly before?: unknown;
  /** Missing when there is no hop before to compare with. */
  readonly mark?: Mark;
}

/** The last hop of the same message within the same transaction. */
export function hopBefore(entries: readonly Entry[], entry: Entry): Entry | undefined {
  if (entry.kind === 'internal') return undefined;
  return entries.findLast(
    (other) => other.n < entry.n && other.transaction === entry.transaction && isSameMessage(other, entry),
  );
}

function isSameMessage(one: Entry, other: Entry): boolean {
  return one.message === other.message && one.carries['answers'] === other.carries['answers'];
}

/** Everything that a message carries, in the order of the field groups, marked against the hop before. */
export function changesOf(entry: Entry, before: Entry | undefined): readonly FieldChange[] {
  const now = Object.entries(entry.carries).filter(([, value]) => value !== undefined);
  const present = now.map(([key, value]) => changeOf(key, value, before));
  const removed = Object.entries(before?.carries ?? {})
    .filter(([key, value]) => value !== undefined && entry.carries[key] === undefined)
    .map(([key, value]): FieldChange => ({ key, group: fieldOf(key).group, value, mark: 'removed' }));
  return [...present, ...removed].toSorted((one, other) => rankOf(one) - rankOf(other));
}

function changeOf(key: string, value: unknown, before: Entry | undefined): FieldChange {
  const { group } = fieldOf(key);
  if (before === undefined) return { key, group, value };
  const old = before.carries[key];
  if (old === undefined) return { key, group, value, mark: 'added' };
  if (JSON.stringify(old) === JSON.stringify(value)) return { key, group, value, mark: 'unchanged' };
  return { key, group, value, before: old, mark: 'changed' };
}

function rankOf({ group }: FieldChange): number {
  return fieldGroupIds.indexOf(group);
}

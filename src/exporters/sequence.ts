import type { Protocol } from '../protocol/referencePoints.ts';
import { activationReader } from '../ladder/activations.ts';
import { hasPriority, hidesIdentity } from '../ladder/rowShape.ts';
import type { Entry, Ladder, TimerBar } from '../timeline/entry.ts';
import { words } from '../words/words.ts';
import { oneLine } from './oneLine.ts';

/** A lifeline under a name that every format of text can take. */
export interface Participant {
  readonly id: string;
  readonly name: string;
}

/** One line of a sequence diagram; `at`, `from` and `to` are ids of participants. */
export type Item =
  | {
      readonly type: 'message';
      readonly from: string;
      readonly to: string;
      readonly text: string;
      readonly protocol: Protocol;
      readonly answer: boolean;
      readonly lost: boolean;
    }
  /** A decision inside an element, or what a timer does. */
  | { readonly type: 'note'; readonly at: string; readonly text: string }
  | { readonly type: 'activate' | 'deactivate'; readonly at: string };

/** A ladder as the languages for sequence diagrams have it: one thing after the other. */
export interface Sequence {
  readonly participants: readonly Participant[];
  readonly items: readonly Item[];
}

/** The rows of a ladder with the activations and timers that begin and end between them. */
export function sequenceOf({ participants, entries, timers }: Ladder): Sequence {
  const ids = new Map(participants.map((name, index) => [name, `p${index + 1}`]));
  const idOf = (name: string) => ids.get(name) ?? 'p1';
  const after = Array.from({ length: entries.length + 1 }, (): Item[] => []);
  const put = (row: number, item: Item) => after[Math.max(0, Math.min(row, entries.length))]?.push(item);
  for (const { element, from, to } of activationReader()(entries)(0, entries.length)) {
    if (from === to) continue;
    put(from + 1, { type: 'activate', at: idOf(element) });
    put(to + 1, { type: 'deactivate', at: idOf(element) });
  }
  for (const timer of timers) {
    const at = idOf(timer.element);
    put(timer.fromRow, { type: 'note', at, text: timerText(timer, 'running') });
    if (timer.end !== 'running') put(timer.toRow, { type: 'note', at, text: timerText(timer, timer.end) });
  }
  return {
    participants: participants.map((name) => ({ id: idOf(name), name: oneLine(name) || '?' })),
    items: [
      ...(after[0] ?? []),
      ...entries.flatMap((entry, row) => [itemOf(entry, idOf), ...(after[row + 1] ?? [])]),
    ],
  };
}

function timerText({ name }: TimerBar, end: TimerBar['end']): string {
  const say = words().exports.timer;
  const told = { running: say.starts, stopped: say.stopped, expired: say.expired }[end];
  return oneLine(told(name));
}

function itemOf(entry: Entry, idOf: (name: string) => string): Item {
  const { from, to, protocol, lost } = entry;
  const text = rowText(entry);
  if (from === to) return { type: 'note', at: idOf(from), text };
  return {
    type: 'message',
    from: idOf(from),
    to: idOf(to),
    text,
    protocol,
    answer: entry.kind === 'answer',
    lost,
  };
}

/** What stands on a row: the step, the message, what it carries in short, and its marks. */
function rowText(entry: Entry): string {
  const { step, message, detail, lost } = entry;
  const { marks, decides } = words().exports;
  const decision = message === 'INTERNAL';
  const parts = [
    step ?? '',
    decision ? '' : message,
    decision && detail === '' ? decides : detail,
    hasPriority(entry) ? `(${marks.priority})` : '',
    hidesIdentity(entry) ? `(${marks.identityHidden})` : '',
    lost ? `(${marks.lost})` : '',
  ];
  return oneLine(parts.filter((part) => part !== '').join(' '));
}

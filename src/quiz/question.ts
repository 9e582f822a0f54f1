import type { Entry, Ladder } from '../timeline/entry.ts';
import { fingerprintOf } from '../timeline/fingerprint.ts';
import { relays } from '../timeline/hops.ts';

/** The same run with another value of one setting. */
export interface Future {
  readonly setting: string;
  readonly value: unknown;
  readonly entries: readonly Entry[];
}

/** Where a choice is taken from. */
export type Origin =
  | { readonly kind: 'right' }
  /** It would come if a setting had another value. */
  | { readonly kind: 'future'; readonly setting: string; readonly value: unknown }
  /** It is an entry of this run, at another place. */
  | { readonly kind: 'elsewhere'; readonly n: number };

export interface Choice {
  readonly key: string;
  /** Nothing when the choice is that the run is over. */
  readonly entry: Entry | undefined;
  readonly origin: Origin;
}

/** What comes after the first `n` entries, among what could be thought to. */
export interface Question {
  readonly n: number;
  readonly choices: readonly Choice[];
}

const choicesAtMost = 4;
/** So that not every wrong choice is one of another future: those share their sender. */
const futuresAtMost = 2;

const keyOf = (entry: Entry | undefined): string =>
  entry === undefined ? 'end' : [entry.message, entry.from, entry.to].join(' ');

/**
 * The question after an entry, its choices in an order that the run decides. Wrong choices are what would come under
 * other settings, then messages of this very run: first those of the element whose turn it is. None when nothing else
 * could be thought to come.
 */
export function questionAt(ladder: Ladder, n: number, futures: readonly Future[]): Question | undefined {
  const { entries } = ladder;
  if (n > entries.length) return undefined;
  const seed = `${fingerprintOf(entries)} ${n}`;
  const byChance = (a: Choice, b: Choice) => chance(seed, a.key) - chance(seed, b.key);
  const right: Choice = { key: keyOf(entries[n]), entry: entries[n], origin: { kind: 'right' } };
  const others = different(inOtherFutures(entries, n, futures).toSorted(byChance), right.key);
  const atHand = elsewhere(entries, n).toSorted(byChance);
  const turn = entries[n]?.from ?? entries[n - 1]?.to;
  const [near, far] = [atHand.filter(isOf(turn)), atHand.filter((choice) => !isOf(turn)(choice))];
  const wrong = different([...others.slice(0, futuresAtMost), ...near, ...far], right.key)
    .filter(({ entry }) => !isPartOf(entry, right.entry))
    .slice(0, choicesAtMost - 1);
  return wrong.length === 0 ? undefined : { n, choices: [right, ...wrong].toSorted(byChance) };
}

/** Whether a message to an element that relays is the unseen first hop of the one that comes. */
const isPartOf = (entry: Entry | undefined, right: Entry | undefined): boolean =>
  entry !== undefined &&
  relays.has(entry.to) &&
  entry.message === right?.message &&
  entry.from === right.from;

const isOf =
  (element: string | undefined) =>
  ({ entry }: Choice): boolean =>
    entry?.from === element;

function inOtherFutures(entries: readonly Entry[], n: number, futures: readonly Future[]): readonly Choice[] {
  return futures
    .filter((future) => future.entries.length >= n && hasSameBeginning(future.entries, entries, n))
    .map(({ setting, value, entries: then }) => ({
      key: keyOf(then[n]),
      entry: then[n],
      origin: { kind: 'future', setting, value },
    }));
}

const hasSameBeginning = (a: readonly Entry[], b: readonly Entry[], length: number): boolean =>
  a.slice(0, length).every((entry, index) => keyOf(entry) === keyOf(b[index]));

/** Without what is under way already: which of those comes first, delays decide, and nobody can know. */
function elsewhere(entries: readonly Entry[], n: number): readonly Choice[] {
  const now = entries[n - 1]?.moment ?? -1;
  return entries
    .filter((entry) => entry.n <= n || (entry.n > n + 1 && (entry.sentAt ?? Number.POSITIVE_INFINITY) > now))
    .map((entry) => ({ key: keyOf(entry), entry, origin: { kind: 'elsewhere', n: entry.n } }));
}

/** Each choice once, and none that is the right one. */
function different(choices: readonly Choice[], rightKey: string): readonly Choice[] {
  const seen = new Set([rightKey]);
  return choices.filter(({ key }) => {
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

/** A number that looks like chance and is always the same for the same texts (FNV-1a, then mixed). */
function chance(seed: string, key: string): number {
  let state = 0x811c9dc5;
  for (const letter of `${seed} ${key}`) state = Math.imul(state ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
  return (state ^ (state >>> 12)) >>> 0;
}

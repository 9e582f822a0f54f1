import type { Protocol } from '../protocol/referencePoints.ts';
import type { Entry } from '../timeline/entry.ts';

/** A stroke of the time slider: where it is, from 0 to 1, and the protocol that it speaks of. */
export interface TimelineMark {
  readonly at: number;
  readonly protocol: Protocol;
}

/** At most so many strokes are drawn; a longer run is sampled. */
const marksAtMost = 160;

/** One stroke an entry, or of a long run one for every so many entries. */
export function marksOf(entries: readonly Entry[]): readonly TimelineMark[] {
  const every = Math.max(1, Math.ceil(entries.length / marksAtMost));
  const last = Math.max(1, entries.length - 1);
  const marks: TimelineMark[] = [];
  for (let index = 0; index < entries.length; index += every) {
    const entry = entries[index];
    if (entry !== undefined) marks.push({ at: index / last, protocol: entry.protocol });
  }
  return marks;
}

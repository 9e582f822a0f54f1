import { procedureNamed } from '../scenarios/procedures.ts';
import type { Ladder } from '../timeline/entry.ts';
import { ladderOf } from '../timeline/ladderOf.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { words } from '../words/words.ts';

interface Shown {
  readonly hiddenHops: boolean;
  readonly preparation: boolean;
}

const ladders = new WeakMap<Timeline, Map<string, Ladder>>();

/** The ladder of a timeline. The same timeline, view and language give the same value, so that a step redraws little. */
export function ladderOfRun(timeline: Timeline, { hiddenHops, preparation }: Shown): Ladder {
  const known = ladders.get(timeline) ?? new Map<string, Ladder>();
  ladders.set(timeline, known);
  const key = `${words().locale} ${hiddenHops} ${preparation}`;
  const ladder = known.get(key) ?? read(timeline, { hiddenHops, preparation });
  known.set(key, ladder);
  return ladder;
}

function read(timeline: Timeline, shown: Shown): Ladder {
  const procedure = procedureNamed(timeline.run.procedure);
  if (procedure === undefined) throw new Error(`There is no procedure ${timeline.run.procedure}`);
  return ladderOf(timeline, procedure, shown);
}

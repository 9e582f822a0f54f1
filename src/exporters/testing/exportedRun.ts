import type { RunFile } from '../../scenarios/action.ts';
import { procedureNamed } from '../../scenarios/procedures.ts';
import type { Ladder } from '../../timeline/entry.ts';
import { ladderOf } from '../../timeline/ladderOf.ts';
import { play } from '../../timeline/play.ts';
import type { Exported } from '../exporter.ts';

/** A run as an exporter is given it. */
export function exportedRun(run: RunFile): Exported {
  const procedure = procedureNamed(run.procedure);
  if (procedure === undefined) throw new Error(`There is no procedure ${run.procedure}`);
  const timeline = play(run);
  const ladder = ladderOf(timeline, procedure, { hiddenHops: false, preparation: false });
  return { ladder, state: {}, run: { timeline, procedure } };
}

/** A ladder of others as an exporter is given it. */
export const exportedTrace = (ladder: Ladder): Exported => ({ ladder, state: {} });

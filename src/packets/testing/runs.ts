import type { Spoken } from '../../protocol/referencePoints.ts';
import type { Action } from '../../scenarios/action.ts';
import { procedures } from '../../scenarios/procedures.ts';
import { play } from '../../timeline/play.ts';
import type { Timeline } from '../../timeline/timeline.ts';

/** A run and what it shows. */
export interface Run {
  readonly name: string;
  readonly timeline: Timeline;
}

/** What the user of a procedure does, done again before anything has come of it, and word for word. */
const repeated = (stimulus: readonly Action[]): readonly Action[] => [...stimulus, ...stimulus];

/** Every procedure as it is, in each of its branches, and with its messages sent twice. */
export function runsOf(spoken: Spoken): readonly Run[] {
  return procedures.flatMap(({ id, branches, stimulus }) => {
    const run = (name: string, settings: object, script?: readonly Action[]): Run => ({
      name: `${id} ${name}`,
      timeline: play({
        interwork: 1,
        procedure: id,
        settings: { ...settings, ...spoken },
        ...(script && { script }),
      }),
    });
    return [
      run('', {}),
      ...branches.map((branch) => run(branch.id, branch.settings)),
      run('twice', {}, repeated(stimulus)),
    ];
  });
}

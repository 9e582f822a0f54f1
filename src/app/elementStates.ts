import type { World } from '../kernel/world.ts';
import { shownName } from '../scenarios/names.ts';
import type { Procedure } from '../scenarios/procedure.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { currentRun, type Documents } from '../session/documents.ts';
import { inWords } from '../statechart/words.ts';

/** By element: what it waits for at a moment of the current run, in a few words; those at rest are left out. */
export function elementStatesOf(
  documents: Documents,
  moment: number | undefined,
): Readonly<Record<string, string>> {
  const { run, steps } = currentRun(documents).timeline;
  const world = moment === undefined ? undefined : steps[moment]?.world;
  return world === undefined ? {} : waitingIn(world, procedureNamed(run.procedure));
}

function waitingIn(world: World, procedure: Procedure | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(world.elements).flatMap(([id, contexts]) => {
      const latest = Object.values(contexts).at(-1)?.value;
      const name = procedure === undefined ? id : shownName(procedure, id);
      return typeof latest === 'string' ? [[name, inWords(latest)]] : [];
    }),
  );
}

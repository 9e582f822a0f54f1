import { contextsOf } from '../kernel/contexts.ts';
import type { World } from '../kernel/world.ts';
import { shownName } from '../scenarios/names.ts';
import type { Procedure } from '../scenarios/procedure.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { inWords } from '../statechart/words.ts';
import { type SessionState, timelineOf } from '../session/session.ts';

/** By element: what it waits for at a moment of the run, in a few words; those at rest are left out. */
export function elementStatesOf(
  state: SessionState,
  moment: number | undefined,
): Readonly<Record<string, string>> {
  const world = moment === undefined || state.trace ? undefined : timelineOf(state).steps[moment]?.world;
  return world === undefined ? {} : waitingIn(world, procedureNamed(timelineOf(state).run.procedure));
}

function waitingIn(world: World, procedure: Procedure | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(world.elements).flatMap((id) => {
      const latest = Object.values(contextsOf(world, id)).at(-1)?.value;
      const name = procedure === undefined ? id : shownName(procedure, id);
      return typeof latest === 'string' ? [[name, inWords(latest)]] : [];
    }),
  );
}

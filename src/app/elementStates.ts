import { contextsOf } from '../kernel/contexts.ts';
import type { World } from '../kernel/world.ts';
import { type SessionState, timelineOf } from '../session/session.ts';

/** By element: what it waits for at a moment of the run, in a few words; those at rest are left out. */
export function elementStatesOf(
  state: SessionState,
  moment: number | undefined,
): Readonly<Record<string, string>> {
  const world = moment === undefined || state.trace ? undefined : timelineOf(state).steps[moment]?.world;
  return world === undefined ? {} : waitingIn(world);
}

function waitingIn(world: World): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.keys(world.elements).flatMap((id) => {
      const latest = Object.values(contextsOf(world, id)).at(-1)?.value;
      return typeof latest === 'string' ? [[id, inWords(latest)]] : [];
    }),
  );
}

/** `awaitingServingNodes` as `awaiting serving nodes`; names in capitals stay. */
function inWords(state: string): string {
  return state.replaceAll(
    /([a-z])([A-Z])(?=[a-z])/gu,
    (_all, end: string, start: string) => `${end} ${start.toLowerCase()}`,
  );
}

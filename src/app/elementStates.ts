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

function waitingIn({ elements }: World): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(elements).flatMap(([id, contexts]) => {
      const latest = Object.values(contexts).at(-1)?.value;
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

import type { Running, World } from '../kernel/world.ts';
import { timerNamed } from '../protocol/timers.ts';
import type { Action } from '../scenarios/action.ts';

type Expiry = Extract<Action, { readonly do: 'expire' }>;

/** A name for one run of a timer, the same for its bar on the ladder. */
export function timerRunId({ owner, sequence }: Running): string {
  return `${owner.element} ${sequence}`;
}

/** The timers that run in a world, soonest first. */
export function timersIn({ agenda }: World): readonly Running[] {
  return agenda.filter((item) => item.kind === 'timer');
}

/** The running timer that an action means; none when it does not run. */
export function timerMeant(world: World, { timer, at, nth = 1 }: Expiry): Running | undefined {
  return timersIn(world).filter(
    ({ id, owner }) => timerNamed(id) === timer && (at === undefined || at === owner.element),
  )[nth - 1];
}

/** The action that means exactly this running timer. */
export function expiryOf(world: World, { id, owner, sequence }: Running): Expiry {
  const meant = { do: 'expire', timer: timerNamed(id), at: owner.element } as const;
  const before = timersIn(world).findIndex((other) => other.sequence === sequence);
  const nth = timersIn(world)
    .slice(0, before + 1)
    .filter((other) => timerNamed(other.id) === meant.timer && other.owner.element === meant.at).length;
  return { ...meant, nth };
}

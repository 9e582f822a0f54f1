import type { Step } from '../kernel/effect.ts';
import { type World } from '../kernel/world.ts';
import type { RunFile } from '../scenarios/action.ts';

/** A run: what the user did, and everything that happened. Rewinding is an index, a what-if a slice and a change. */
export interface Timeline {
  /** Replayed, it gives this timeline again. */
  readonly run: RunFile & { readonly script: NonNullable<RunFile['script']> };
  readonly steps: readonly Step[];
  /** Number of steps before the user's run begins: the registrations that prepare it. */
  readonly start: number;
  /** By action of the script: the number of steps when it was done. */
  readonly done: readonly number[];
}

/** The world after a step. */
export function worldAt(timeline: Timeline, step: number): World {
  const found = timeline.steps[step];
  if (found === undefined) throw new Error(`The run has no step ${step}`);
  return found.world;
}

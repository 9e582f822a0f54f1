import type { Reaction } from '../kernel/effect.ts';
import type { ElementState } from '../kernel/world.ts';
import { elementShown } from '../scenarios/names.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import type { Timeline } from './timeline.ts';

/** One network element at one moment of a run. */
export interface ElementAt {
  readonly data: unknown;
  readonly contexts: readonly { readonly key: string; readonly value: unknown; readonly data: unknown }[];
  /** How a context of it took what reached it in this step. */
  readonly reaction?: Reaction;
}

/** What an element, by the name it is shown under, holds after a step, and what it did in it. */
export function elementAt({ run, steps }: Timeline, step: number, shown: string): ElementAt {
  const procedure = procedureNamed(run.procedure);
  const element = procedure === undefined ? shown : elementShown(procedure, shown);
  const at = steps[step];
  const contexts = Object.entries(at?.world.elements[element] ?? {});
  return {
    data: at?.world.data[element] ?? {},
    contexts: contexts.map(([key, { value, context }]: [string, ElementState]) => ({
      key,
      value,
      data: context,
    })),
    ...(at?.reaction?.at.element === element && { reaction: at.reaction }),
  };
}

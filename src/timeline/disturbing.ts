import { matches } from '../kernel/disturbance.ts';
import { elementShown } from '../scenarios/names.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import type { Action } from '../scenarios/action.ts';
import type { Timeline } from './timeline.ts';

/** What can be done to a message while it is under way. */
export type Disturbing = 'lose' | 'delay' | 'duplicate' | 'deliver';

/**
 * A message disturbed right after it was sent: the step after which to intervene, and the action that means exactly
 * this message. Nothing when it was never pending, as a decision inside an element.
 */
export function disturbing(
  { run, steps }: Timeline,
  sentAt: number,
  message: string,
  shownFrom: string,
  kind: Disturbing,
  delayMs = 1_000,
): { readonly step: number; readonly action: Action } | undefined {
  const procedure = procedureNamed(run.procedure);
  const from = procedure === undefined ? shownFrom : elementShown(procedure, shownFrom);
  const step = steps[sentAt];
  const item = step?.happenings.find(
    (happening) =>
      happening.type === 'sent' &&
      happening.item.message.type === message &&
      happening.item.from.element === from,
  );
  if (step === undefined || item?.type !== 'sent') return undefined;
  const meant = { message, from, to: item.item.to.element };
  const pending = step.world.agenda.filter((other) => other.kind === 'message' && matches(meant, other));
  const nth = pending.findIndex((other) => other.sequence === item.item.sequence) + 1;
  if (nth === 0) return undefined;
  const action =
    kind === 'delay'
      ? ({ do: kind, ms: delayMs, ...meant, nth } as const)
      : ({ do: kind, ...meant, nth } as const);
  return { step: sentAt, action: action as Action };
}

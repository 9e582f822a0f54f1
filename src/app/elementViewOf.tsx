import { lazy, Suspense } from 'react';
import { elements } from '../elements/elements.ts';
import type { ElementView, RunningTimer } from '../inspector/elementView.ts';
import type { Cause, Step } from '../kernel/effect.ts';
import type { World } from '../kernel/world.ts';
import { elementIds } from '../protocol/elementIds.ts';
import { timerNamed, timers } from '../protocol/timers.ts';
import { elementShown } from '../scenarios/names.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { activePaths } from '../statechart/activePaths.ts';
import type { Taken } from '../statechart/takenWay.ts';
import { elementAt } from '../timeline/elementAt.ts';
import { timerRunId, timersIn } from '../timeline/expiring.ts';
import type { Timeline } from '../timeline/timeline.ts';
import { words } from '../words/words.ts';

const StatechartView = lazy(async () => ({
  default: (await import('../statechart/StatechartView.tsx')).StatechartView,
}));

/**
 * What an element, by the name it is shown under, knows after a step of the run, with its statechart; its timers as
 * they run in the world that is shown.
 */
export function elementViewOf(
  timeline: Timeline,
  step: number,
  shown: string,
  world: World | undefined,
): ElementView {
  const { data, contexts, reaction } = elementAt(timeline, step, shown);
  const procedure = procedureNamed(timeline.run.procedure);
  const name = procedure === undefined ? shown : elementShown(procedure, shown);
  const id = elementIds.find((element) => element === name);
  const value = reaction?.after ?? contexts.at(-1)?.value;
  const taken = reaction && takenIn(timeline.steps[step]);
  return {
    id: shown,
    data,
    contexts,
    timers: world === undefined ? [] : timersOf(world, name),
    ...(reaction && { before: reaction.before, after: reaction.after }),
    chart: id && (
      <Suspense>
        <StatechartView
          machine={elements[id].machine}
          active={activePaths(value)}
          visited={visitedBy(timeline, step, id)}
          taken={taken}
          label={words().statechart.of(shown)}
        />
      </Suspense>
    ),
  };
}

function timersOf(world: World, element: string): readonly RunningTimer[] {
  return timersIn(world)
    .filter(({ owner }) => owner.element === element)
    .map((item) => {
      const name = timerNamed(item.id);
      const { clause, basis } = timers[name];
      const leftMs = item.dueMs - world.timeMs;
      return { id: timerRunId(item), name: words().timers[name], clause, basis, leftMs };
    });
}

/** What set a step off, by the name that the charts use. */
function eventOf(cause: Cause): string | undefined {
  switch (cause.type) {
    case 'delivered':
    case 'lost':
      return cause.item.message.type;
    case 'expired':
      return cause.item.event.type;
    case 'injected':
      return cause.message.type;
    default:
      return undefined;
  }
}

function takenIn(step: Step | undefined): Taken | undefined {
  const event = step && eventOf(step.cause);
  const [from] = activePaths(step?.reaction?.before);
  const [to] = activePaths(step?.reaction?.after);
  return event === undefined || from === undefined || to === undefined ? undefined : { from, to, event };
}

/** The states that the context which reacted last has been in. */
function visitedBy({ steps }: Timeline, step: number, element: string): readonly string[] {
  const reactions = steps
    .slice(0, step + 1)
    .flatMap(({ reaction }) => (reaction?.at.element === element ? [reaction] : []));
  const last = reactions.at(-1)?.at.context;
  return reactions
    .filter(({ at }) => at.context === last)
    .flatMap(({ before, after }) => [...activePaths(before), ...activePaths(after)]);
}

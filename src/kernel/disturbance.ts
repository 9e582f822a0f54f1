import { scheduled } from './agenda.ts';
import type { Disturbance, Harm, MessageMatch, Pending, UnderWay, World } from './world.ts';

/** Whether a message is one that the match means. */
export function matches(match: MessageMatch, item: UnderWay): boolean {
  return (
    (match.message ?? item.message.type) === item.message.type &&
    (match.from ?? item.from.element) === item.from.element &&
    (match.to ?? item.to.element) === item.to.element
  );
}

/** The world with a message put under way, disturbed by the first armed disturbance that means it. */
export function underWay(world: World, item: UnderWay): World {
  const index = world.disturbances.findIndex((disturbance) => matches(disturbance.match, item));
  const disturbance = world.disturbances[index];
  if (disturbance === undefined) return { ...world, agenda: scheduled(world.agenda, item) };
  const spent = { ...world, disturbances: afterMatch(world.disturbances, index, disturbance) };
  return disturbance.skip > 0 ? { ...spent, agenda: scheduled(spent.agenda, item) } : harmed(spent, item, disturbance.harm);
}

function afterMatch(all: readonly Disturbance[], index: number, one: Disturbance): readonly Disturbance[] {
  return one.skip > 0 ? all.with(index, { ...one, skip: one.skip - 1 }) : all.toSpliced(index, 1);
}

/** The world with an item, not on its agenda yet, put there as the harm leaves it. */
export function harmed(world: World, item: Pending, harm: Harm): World {
  switch (harm.type) {
    // A lost message stays on the agenda until it would have arrived: only then is it known to be missing.
    case 'lose':
      return { ...world, agenda: scheduled(world.agenda, item.kind === 'message' ? { ...item, lost: true } : item) };
    case 'delay':
      return { ...world, agenda: scheduled(world.agenda, { ...item, dueMs: item.dueMs + harm.ms }) };
    case 'duplicate': {
      const copy = { ...item, sequence: world.sequence, dueMs: item.dueMs + 1 };
      return { ...world, sequence: world.sequence + 1, agenda: scheduled(scheduled(world.agenda, item), copy) };
    }
    case 'deliverFirst':
      return { ...world, agenda: [{ ...item, dueMs: world.timeMs }, ...world.agenda] };
    default:
      return harm satisfies never;
  }
}

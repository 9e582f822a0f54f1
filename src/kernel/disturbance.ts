import { scheduled } from './agenda.ts';
import type { Harm, MessageMatch, Pending, UnderWay, World } from './world.ts';

/** Whether a message is one that the match means. What stays within an element cannot be disturbed. */
export function matches(match: MessageMatch, item: UnderWay): boolean {
  return (
    item.from.element !== item.to.element &&
    (match.message ?? item.message.type) === item.message.type &&
    (match.from ?? item.from.element) === item.from.element &&
    (match.to ?? item.to.element) === item.to.element
  );
}

/** The world with an item put on its agenda, and the copies that this made of it. */
export interface Scheduling {
  readonly world: World;
  readonly copies: readonly UnderWay[];
}

/** A message put under way, disturbed by the first armed disturbance that means it. */
export function underWay(world: World, item: UnderWay): Scheduling {
  const index = world.disturbances.findIndex((disturbance) => matches(disturbance.match, item));
  const disturbance = world.disturbances[index];
  if (disturbance === undefined) return unharmed(world, item);
  const { skip, harm } = disturbance;
  const disturbances =
    skip > 0
      ? world.disturbances.with(index, { ...disturbance, skip: skip - 1 })
      : world.disturbances.toSpliced(index, 1);
  return skip > 0
    ? unharmed({ ...world, disturbances }, item)
    : harmed({ ...world, disturbances }, item, harm);
}

const unharmed = (world: World, item: Pending): Scheduling => ({
  world: { ...world, agenda: scheduled(world.agenda, item) },
  copies: [],
});

/** An item that is not on the agenda, put there as the harm leaves it. */
export function harmed(world: World, item: Pending, harm: Harm): Scheduling {
  switch (harm.type) {
    // A lost message stays on the agenda until it would have arrived: only then is it known to be missing.
    case 'lose':
      return unharmed(world, item.kind === 'message' ? { ...item, lost: true } : item);
    case 'delay':
      return unharmed(world, { ...item, dueMs: item.dueMs + harm.ms });
    case 'duplicate': {
      const first = unharmed(world, item);
      if (item.kind === 'timer') return first;
      const copyOf = item.copyOf ?? item.sequence;
      const copy = { ...item, sequence: world.sequence, dueMs: item.dueMs + 1, copyOf };
      return {
        world: unharmed({ ...first.world, sequence: world.sequence + 1 }, copy).world,
        copies: [copy],
      };
    }
    case 'deliverFirst':
      return { world: { ...world, agenda: [{ ...item, dueMs: world.timeMs }, ...world.agenda] }, copies: [] };
    default:
      return harm satisfies never;
  }
}

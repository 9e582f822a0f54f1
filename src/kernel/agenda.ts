import { firstItem, itemsOf, type Pages, type Place, withItem, withoutItem } from './pages.ts';
import type { Pending, World } from './world.ts';

/** Everything that is still to happen in a world, soonest first. */
export function agendaOf(world: World): readonly Pending[] {
  return itemsOf(world.agenda);
}

/** What happens next; nothing when all is quiet. */
export function soonest(world: World): Pending | undefined {
  return firstItem(world.agenda);
}

/** The agenda with one more item, kept in the order in which the items are due. */
export function scheduled(agenda: Pages<Pending>, item: Pending): Pages<Pending> {
  return withItem(agenda, placeOf(item), item);
}

/** The agenda without one of its items. */
export function unscheduled(agenda: Pages<Pending>, item: Pending): Pages<Pending> {
  return withoutItem(agenda, placeOf(item));
}

function placeOf(item: Pending): Place<Pending> {
  return (other) => {
    if (other.dueMs !== item.dueMs) return other.dueMs - item.dueMs;
    if (other.urgent !== item.urgent) return other.urgent ? -1 : 1;
    return other.sequence - item.sequence;
  };
}

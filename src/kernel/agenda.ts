import type { Pending } from './world.ts';

/** The agenda with one more item, kept in the order in which the items are due. */
export function scheduled(agenda: readonly Pending[], item: Pending): readonly Pending[] {
  const place = agenda.findIndex((other) => isBefore(item, other));
  return place < 0 ? [...agenda, item] : [...agenda.slice(0, place), item, ...agenda.slice(place)];
}

function isBefore(one: Pending, other: Pending): boolean {
  if (one.dueMs !== other.dueMs) return one.dueMs < other.dueMs;
  if (one.urgent !== other.urgent) return one.urgent;
  return one.sequence < other.sequence;
}

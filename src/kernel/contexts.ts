import {
  firstItem,
  itemAt,
  itemsOf,
  noItems,
  type Pages,
  type Place,
  withItem,
  withoutItem,
} from './pages.ts';
import type { Address, ContextKey, ElementId, ElementState, KeptContext, World } from './world.ts';

/** All contexts of an element, by their keys. */
export function contextsOf(world: World, element: ElementId): Readonly<Record<ContextKey, ElementState>> {
  return Object.fromEntries(itemsOf(keptBy(world, element)).map(({ key, state }) => [key, state]));
}

export function contextAt(world: World, { element, context }: Required<Address>): ElementState | undefined {
  return itemAt(keptBy(world, element), placeOf(context))?.state;
}

/** The contexts of all elements with one of them changed, or gone when it has no state any more. */
export function withContext(
  world: World,
  { element, context }: Required<Address>,
  state: ElementState | undefined,
): World['elements'] {
  const kept = keptBy(world, element);
  const place = placeOf(context);
  if (state !== undefined) {
    return { ...world.elements, [element]: withItem(kept, place, { key: context, state }) };
  }
  if (itemAt(kept, place) === undefined) return world.elements;
  const left = withoutItem(kept, place);
  const { [element]: _kept, ...others } = world.elements;
  return firstItem(left) === undefined ? others : { ...others, [element]: left };
}

function keptBy(world: World, element: ElementId): Pages<KeptContext> {
  return world.elements[element] ?? noItems;
}

function placeOf(key: ContextKey): Place<KeptContext> {
  return (other) => (other.key < key ? -1 : Number(other.key > key));
}

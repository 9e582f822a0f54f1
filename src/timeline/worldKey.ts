import type { World } from '../kernel/world.ts';

/** Names that are drawn by lot or counted: Call-IDs, MT Correlation IDs, contexts. */
const drawn = /[0-9a-f]{8}@[a-z0-9-]+|00199\d{10}|"\d{1,9}"/g;

const withoutNames = (text: string): string => text.replaceAll(drawn, '#');

/**
 * What a world is like, apart from its time, from the names that were drawn by lot and from what was decided on the way
 * there: worlds with the same key have the same future.
 */
export function worldKey({ elements, data, agenda }: World): string {
  const contexts = Object.entries(elements).flatMap(([element, held]) =>
    Object.entries(held).map(([key, { value, context }]) => JSON.stringify([element, key, value, context])),
  );
  const messages = agenda.flatMap((item) =>
    item.kind === 'message' ? [JSON.stringify([item.from.element, item.to, item.message, item.lost])] : [],
  );
  const timers = agenda.flatMap((item) =>
    item.kind === 'timer' ? [JSON.stringify([item.owner, item.id])] : [],
  );
  const sorted = (texts: readonly string[]) =>
    texts.toSorted((one, other) => (withoutNames(one) < withoutNames(other) ? -1 : 1));
  const text = [...sorted(contexts), ...sorted(messages), ...timers, JSON.stringify(data)].join('\n');
  const names = new Map<string, string>();
  return text.replaceAll(drawn, (name) => {
    const known = names.get(name) ?? `#${names.size}`;
    names.set(name, known);
    return known;
  });
}

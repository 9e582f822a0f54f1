import { elements } from '../elements/elements.ts';
import type { ElementOf } from '../elements/support/types.ts';
import { conditionsNow } from '../kernel/react.ts';
import type { World } from '../kernel/world.ts';
import type { Settings } from '../protocol/settings.ts';

/** What the elements hold in a world, flattened: `HSS.mwd`, `IP-SM-GW.correlations` and so on. */
export function stateOf(world: World): Readonly<Record<string, unknown>> {
  const settings = conditionsNow(world) as unknown as Settings;
  return Object.fromEntries(
    Object.entries(elements).flatMap(([id, element]) => {
      const summary = (element as unknown as ElementOf<object, object>).summary;
      const data = world.data[id] ?? {};
      const held = summary === undefined ? data : summary(data, world.elements[id] ?? {}, settings);
      return Object.entries(held).map(([key, value]) => [`${id}.${key}`, value]);
    }),
  );
}

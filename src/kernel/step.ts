import type { Step } from './effect.ts';
import type { Network } from './element.ts';
import { reaction } from './react.ts';
import { draw } from './random.ts';
import type { Address, Message, Pending, UnderWay, World } from './world.ts';

/** The next message delivered or the next timer expired; nothing when nothing is left to happen. */
export function step(network: Network, world: World): Step | undefined {
  const [item, ...agenda] = world.agenda;
  if (item === undefined) return undefined;
  return happened(network, { ...world, agenda, timeMs: Math.max(world.timeMs, item.dueMs) }, item);
}

function happened(network: Network, world: World, item: Pending): Step {
  if (item.kind === 'timer') {
    const occasion = { at: settled(item.owner), event: item.event, stimulus: item.stimulus };
    return { cause: { type: 'expired', item }, ...reaction(network, world, occasion) };
  }
  if (item.lost) return { cause: { type: 'lost', item }, happenings: [], world };
  const occasion = {
    at: receiverOf(network, world, item.to, item.message),
    event: received(item),
    stimulus: item.stimulus,
  };
  return { cause: { type: 'delivered', item }, ...reaction(network, world, occasion) };
}

/** A context for a message: the one it names, the one the element finds for it, or a new one. */
export function receiverOf(network: Network, world: World, to: Address, message: Message): Required<Address> {
  if (to.context !== undefined) return settled(to);
  const found = network.elements[to.element]?.contextOf?.(message, draw(world.random).chance);
  return { element: to.element, context: found ?? `${world.sequence}` };
}

function settled({ element, context = '' }: Address): Required<Address> {
  return { element, context };
}

function received({ message, from }: UnderWay): Message & { readonly from: Address } {
  return { ...message, from };
}

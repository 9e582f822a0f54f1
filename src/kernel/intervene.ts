import { harmed, matches } from './disturbance.ts';
import type { Step } from './effect.ts';
import type { Network } from './element.ts';
import { conditionsNow, reaction } from './react.ts';
import { receiverOf } from './step.ts';
import type { Address, Conditions, Harm, Message, MessageMatch, Pending, World } from './world.ts';

/** The first step of every run: a world in which nothing has happened yet. */
export function begin(network: Network, conditions: Conditions, seed: number, timeMs: number): Step {
  const data = Object.fromEntries(
    Object.entries(network.elements).map(([id, element]) => [id, element.data(conditions)]),
  );
  const world: World = {
    timeMs,
    sequence: 0,
    random: seed | 0,
    conditions: [{ since: 0, conditions }],
    stimuli: 0,
    data,
    elements: {},
    agenda: [],
    disturbances: [],
  };
  return { cause: { type: 'began' }, happenings: [], world };
}

/** A stimulus from outside, such as a user who sends a message: it acts under the conditions of this moment. */
export function inject(network: Network, world: World, to: Address, message: Message): Step {
  const stimulus = world.stimuli;
  const begun = {
    ...world,
    sequence: world.sequence + 1,
    stimuli: stimulus + 1,
  };
  const event = { ...message, from: to };
  return {
    cause: { type: 'injected', to, message, stimulus },
    ...reaction(network, begun, { at: receiverOf(network, begun, to, message), event, stimulus }),
  };
}

/** Conditions changed: what they mean is for the elements to say, and for later stimuli. */
export function set(world: World, changes: Conditions): Step {
  const inForce = { since: world.stimuli, conditions: { ...conditionsNow(world), ...changes } };
  const conditions = [...world.conditions, inForce];
  return { cause: { type: 'set', changes }, happenings: [], world: { ...world, conditions } };
}

/** The `nth` matching message (counted from 1) harmed: one under way now, or else the next ones to be sent. */
export function disturb(world: World, match: MessageMatch, nth: number, harm: Harm): Step {
  const pending = world.agenda.filter((item) => item.kind === 'message' && matches(match, item));
  const item = pending[nth - 1];
  if (item !== undefined) return disturbItem(world, item, harm);
  const disturbance = { match, skip: nth - 1 - pending.length, harm };
  return {
    cause: { type: 'armed' },
    happenings: [],
    world: { ...world, disturbances: [...world.disturbances, disturbance] },
  };
}

/** One pending item harmed. A timer can be delayed or run out, but neither lost nor duplicated. */
export function disturbItem(world: World, item: Pending, harm: Harm): Step {
  const without = { ...world, agenda: world.agenda.filter((other) => other !== item) };
  const { world: after, copies } = harmed(without, item, harm);
  return {
    cause: { type: 'disturbed', item },
    happenings: copies.map((copy) => ({ type: 'sent', item: copy })),
    world: after,
  };
}

/** Simulated time passes in which nothing is due. */
export function wait(world: World, ms: number): Step {
  return { cause: { type: 'waited', ms }, happenings: [], world: { ...world, timeMs: world.timeMs + ms } };
}

import { type AnyStateMachine, type EventObject, initialTransition, transition } from 'xstate';
import type { Effect, Happening, Reaction } from './effect.ts';
import type { Element, Lent, Network } from './element.ts';
import { underWay } from './disturbance.ts';
import { scheduled } from './agenda.ts';
import { draw } from './random.ts';
import type {
  Address,
  Conditions,
  ElementState,
  Finding,
  Pending,
  StateValue,
  UnderWay,
  World,
} from './world.ts';

/** What a context is given to react to, and on behalf of which stimulus. */
export interface Occasion {
  readonly at: Required<Address>;
  readonly event: EventObject;
  readonly stimulus: number;
}

/** The world after one context has reacted to one event, and what happened meanwhile. */
export function reaction(
  network: Network,
  world: World,
  { at, event, stimulus }: Occasion,
): { readonly world: World; readonly happenings: readonly Happening[]; readonly reaction: Reaction } {
  const element = elementNamed(network, at);
  const { chance, random } = draw(world.random);
  const ledger: Finding[] = [];
  const lent: Lent<object, object> = {
    data: world.data[at.element] ?? {},
    config: element.configure(conditionsOf(world, stimulus), conditionsNow(world)),
    self: at,
    timeMs: world.timeMs,
    chance,
    ledger,
  };
  const held = world.elements[at.element]?.[at.context];
  const before = held === undefined ? beginning(element.machine) : held;
  const start = element.machine.resolveState({
    value: before.value,
    context: { ...before.context, ...lent },
  });
  const [end, actions] = transition(element.machine, start, event);

  const {
    data,
    config: _c,
    self: _s,
    timeMs: _t,
    chance: _r,
    ledger: _l,
    ...context
  } = end.context as typeof lent;
  const findings = latest(held?.findings ?? [], ledger);
  const value = end.value as StateValue;
  const after: ElementState = { value, context, findings };
  const isOver = end === start ? held === undefined : end.status !== 'active';
  let next: World = {
    ...world,
    random,
    data: data === lent.data ? world.data : { ...world.data, [at.element]: data },
    elements: withContext(world.elements, at, isOver ? undefined : after),
  };
  const happenings: Happening[] = [];
  for (const action of actions) {
    const performed = perform(network, next, { at, stimulus, findings }, effectOf(action));
    next = performed.world;
    happenings.push(...performed.happenings);
  }
  return { world: next, happenings, reaction: { at, before: before.value, after: value } };
}

/** The conditions that a stimulus acts under. */
export function conditionsOf(world: World, stimulus: number): Conditions {
  return world.conditions.findLast(({ since }) => since <= stimulus)?.conditions ?? {};
}

/** The conditions in force at this moment. */
export function conditionsNow(world: World): Conditions {
  return world.conditions.at(-1)?.conditions ?? {};
}

function elementNamed(network: Network, at: Address): Element {
  const element = network.elements[at.element];
  if (element === undefined) throw new Error(`No element is called ${at.element}`);
  return element;
}

const beginnings = new WeakMap<AnyStateMachine, ElementState>();

function beginning(machine: AnyStateMachine): ElementState {
  const known = beginnings.get(machine);
  if (known !== undefined) return known;
  const [snapshot] = initialTransition(machine);
  const { value, context } = snapshot as Pick<ElementState, 'value' | 'context'>;
  const state: ElementState = { value, context, findings: [] };
  beginnings.set(machine, state);
  return state;
}

function latest(earlier: readonly Finding[], found: readonly Finding[]): readonly Finding[] {
  if (found.length === 0) return earlier;
  const decided = new Map([...earlier, ...found].map((finding) => [finding.decision, finding]));
  return [...decided.values()];
}

function withContext(
  elements: World['elements'],
  at: Required<Address>,
  state: ElementState | undefined,
): World['elements'] {
  const contexts = elements[at.element] ?? {};
  if (state !== undefined) return { ...elements, [at.element]: { ...contexts, [at.context]: state } };
  if (!(at.context in contexts)) return elements;
  const { [at.context]: _over, ...others } = contexts;
  if (Object.keys(others).length > 0) return { ...elements, [at.element]: others };
  const { [at.element]: _idle, ...busy } = elements;
  return busy;
}

interface Acting {
  readonly at: Required<Address>;
  readonly stimulus: number;
  readonly findings: readonly Finding[];
}

type Performed = { readonly world: World; readonly happenings: readonly Happening[] };

function perform(
  network: Network,
  world: World,
  { at, stimulus, findings }: Acting,
  effect: Effect,
): Performed {
  const { sequence, timeMs } = world;
  const counted = { ...world, sequence: sequence + 1 };
  switch (effect.type) {
    case 'send': {
      const { to, message } = effect;
      const item: UnderWay = {
        kind: 'message',
        sequence,
        from: at,
        to,
        message,
        sentMs: timeMs,
        dueMs: timeMs + network.delayMs(at.element, to.element),
        urgent: network.isUrgent(message),
        lost: false,
        stimulus,
        findings,
      };
      const { world: after, copies } = underWay(counted, item);
      return { world: after, happenings: [item, ...copies].map((sent) => ({ type: 'sent', item: sent })) };
    }
    case 'note': {
      const { note } = effect;
      return {
        world: counted,
        happenings: [{ type: 'noted', by: at, note, timeMs, sequence, stimulus, findings }],
      };
    }
    case 'startTimer': {
      const { id, event, ms } = effect;
      const item = {
        kind: 'timer',
        sequence,
        owner: at,
        id,
        event,
        startedMs: timeMs,
        dueMs: timeMs + ms,
        urgent: false,
        stimulus,
      } as const;
      return {
        world: { ...counted, agenda: scheduled(world.agenda, item) },
        happenings: [{ type: 'timerStarted', item }],
      };
    }
    case 'stopTimer': {
      const item = world.agenda.find((pending) => isTimer(pending, at, effect.id));
      if (item?.kind !== 'timer') return { world, happenings: [] };
      return {
        world: { ...world, agenda: world.agenda.filter((pending) => pending !== item) },
        happenings: [{ type: 'timerStopped', item }],
      };
    }
    default:
      return effect satisfies never;
  }
}

function isTimer(pending: Pending, owner: Required<Address>, id: string): boolean {
  return (
    pending.kind === 'timer' &&
    pending.id === id &&
    pending.owner.element === owner.element &&
    pending.owner.context === owner.context
  );
}

/** The one place that reads the engine's own actions; its types leave `emit` and `cancel` open. */
function effectOf(action: { readonly type: string; readonly params?: unknown }): Effect {
  const params = (action.params ?? {}) as { event?: unknown; id?: string; delay?: number; sendId?: string };
  switch (action.type) {
    case 'xstate.emit':
      return params.event as Effect;
    case 'xstate.raise':
      if (params.id === undefined || params.delay === undefined) break;
      return { type: 'startTimer', id: params.id, event: params.event as EventObject, ms: params.delay };
    case 'xstate.cancel':
      if (params.sendId === undefined) break;
      return { type: 'stopTimer', id: params.sendId };
  }
  throw new Error(`An element did ${action.type}, which the kernel does not perform`);
}

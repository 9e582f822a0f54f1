/* oxlint-disable typescript/no-unnecessary-type-assertion -- The engine takes the types of a chart from an assertion. */
import { describe, expect, test } from 'vitest';
import { assign, emit, enqueueActions, log, setup } from 'xstate';
import type { Cause, Effect, Note, Step } from './effect.ts';
import type { Element, Network } from './element.ts';
import { begin, disturb, disturbItem, inject, set, wait } from './intervene.ts';
import { step } from './step.ts';
import type { Address, Message, World } from './world.ts';

/** A network of a sender, two receivers at 1 and 5 ms, and a clock; nothing of it is known to the standard. */
interface Sending extends Message {
  readonly type: 'GO';
  readonly sends: readonly (readonly [to: string, message: string])[];
}

const sender = setup({
  types: {} as { events: Sending; emitted: Effect },
}).createMachine({
  initial: 'idle',
  states: {
    idle: {
      on: {
        GO: {
          target: 'done',
          actions: enqueueActions(({ event, enqueue }) => {
            for (const [element, type] of event.sends)
              enqueue.emit({ type: 'send', to: { element }, message: { type } });
          }),
        },
      },
    },
    done: { type: 'final' },
  },
});

const counted = { target: 'done', actions: ['count', 'tell'] } as const;

/** Counts what reaches it in its data, and stays in a context of its own only after `KEEP`. */
const receiver = setup({
  types: {} as {
    context: { readonly data: { readonly count: number }; readonly config: object };
    events: { readonly type: string; readonly from: Address };
    emitted: Effect;
  },
  guards: { never: () => false },
  actions: {
    count: assign({ data: ({ context }) => ({ count: context.data.count + 1 }) }),
    tell: emit(
      ({ context, event }): Effect => ({
        type: 'note',
        note: { type: 'got', message: event.type, config: context.config } as Note,
      }),
    ),
  },
}).createMachine({
  initial: 'idle',
  context: { data: { count: 0 }, config: {} },
  states: {
    idle: {
      on: {
        REFUSED: { guard: 'never', target: 'done' },
        KEEP: { target: 'kept', actions: 'tell' },
        A: counted,
        B: counted,
        C: counted,
        D: counted,
        URGENT: counted,
      },
    },
    kept: { on: { END: 'done' } },
    done: { type: 'final' },
  },
});

const clock = setup({
  types: {} as { events: { readonly type: 'START' | 'STOP' }; emitted: Effect },
  delays: { wait: 10 },
  actions: { tell: emit({ type: 'note', note: { type: 'rang' } }) },
}).createMachine({
  initial: 'idle',
  states: {
    idle: { on: { START: 'running' } },
    running: { after: { wait: { target: 'done', actions: 'tell' } }, on: { STOP: 'done' } },
    done: { type: 'final' },
  },
});

const elementOf = (machine: Element['machine']): Element => ({
  machine,
  data: () => ({ count: 0 }),
  configure: (ofStimulus, ofMoment) => ({ ofStimulus: ofStimulus['x'], ofMoment: ofMoment['x'] }),
  contextOf: (message) => (message.type === 'END' || message.type === 'KEEP' ? 'kept' : undefined),
});

const network: Network = {
  elements: {
    SENDER: elementOf(sender),
    NEAR: elementOf(receiver),
    FAR: elementOf(receiver),
    CLOCK: { ...elementOf(clock), contextOf: () => 'only' },
    ODD: elementOf(
      setup({}).createMachine({ initial: 'idle', states: { idle: { on: { '*': { actions: log('no') } } } } }),
    ),
  },
  delayMs: (_from, to) => (to === 'FAR' ? 5 : 1),
  isUrgent: ({ type }) => type.startsWith('URGENT'),
};

const start = begin(network, { x: 'first' }, 1, 0).world;

const send = (world: World, ...sends: Sending['sends']): World => {
  const message: Sending = { type: 'GO', sends };
  return inject(network, world, { element: 'SENDER' }, message).world;
};

/** Everything that happens until nothing is left to happen. */
function future(world: World): readonly Step[] {
  const next = step(network, world);
  return next === undefined ? [] : [next, ...future(next.world)];
}

const told = ({ cause, world }: { readonly cause: Cause; readonly world: World }): string => {
  const at = ` at ${world.timeMs}`;
  if (cause.type === 'delivered' || cause.type === 'lost') {
    return `${cause.type} ${cause.item.message.type} ${cause.item.to.element}${at}`;
  }
  return `${cause.type}${at}`;
};

const story = (world: World) => future(world).map(told);

describe('what is under way', () => {
  test('arrives soonest first, urgent first at the same time, else in the order of sending', () => {
    expect(
      story(send(start, ['FAR', 'A'], ['NEAR', 'B'], ['NEAR', 'URGENT'], ['NEAR', 'C'], ['FAR', 'D'])),
    ).toEqual([
      'delivered URGENT NEAR at 1',
      'delivered B NEAR at 1',
      'delivered C NEAR at 1',
      'delivered A FAR at 5',
      'delivered D FAR at 5',
    ]);
  });

  test('is nothing when all is quiet', () => {
    expect(step(network, start)).toBeUndefined();
  });
});

describe('a disturbance', () => {
  test('lose: stays on the agenda until it would have arrived, and nobody reacts to it', () => {
    const { world } = disturb(send(start, ['FAR', 'A'], ['NEAR', 'B']), { message: 'A' }, 1, {
      type: 'lose',
    });
    expect(world.agenda).toHaveLength(2);
    const last = future(world).at(-1);
    expect(last && told(last)).toBe('lost A FAR at 5');
    expect(last).toMatchObject({ happenings: [] });
    expect(last?.reaction).toBeUndefined();
    expect(last?.world.data['FAR']).toEqual({ count: 0 });
  });

  test('delay: arrives so much later', () => {
    const { world } = disturb(send(start, ['NEAR', 'A'], ['FAR', 'B']), { to: 'NEAR' }, 1, {
      type: 'delay',
      ms: 7,
    });
    expect(story(world)).toEqual(['delivered B FAR at 5', 'delivered A NEAR at 8']);
  });

  test('duplicate: a copy of its own, with a number of its own, 1 ms later', () => {
    const { world, happenings } = disturb(send(start, ['NEAR', 'A']), {}, 1, { type: 'duplicate' });
    const sequences = world.agenda.map(({ sequence }) => sequence);
    expect(new Set(sequences).size).toBe(2);
    expect(world.sequence).toBeGreaterThan(Math.max(...sequences));
    expect(happenings.map((one) => one.type)).toEqual(['sent']);
    expect(story(world)).toEqual(['delivered A NEAR at 1', 'delivered A NEAR at 2']);
  });

  test('duplicate: lost and delayed alone, the original is untouched', () => {
    const doubled = disturb(send(start, ['NEAR', 'A']), {}, 1, { type: 'duplicate' }).world;
    expect(story(disturb(doubled, {}, 2, { type: 'lose' }).world)).toEqual([
      'delivered A NEAR at 1',
      'lost A NEAR at 2',
    ]);
  });

  test('deliverFirst: before what is due sooner and urgent, and the time does not go back', () => {
    const later = wait(send(start, ['NEAR', 'URGENT'], ['FAR', 'A']), 0).world;
    const { world } = disturb(later, { message: 'A' }, 1, { type: 'deliverFirst' });
    expect(story(world)).toEqual(['delivered A FAR at 0', 'delivered URGENT NEAR at 1']);
  });

  test('deliverFirst twice: the second goes before the first', () => {
    const three = send(start, ['NEAR', 'A'], ['NEAR', 'B'], ['FAR', 'C']);
    const once = disturb(three, { message: 'B' }, 1, { type: 'deliverFirst' }).world;
    const twice = disturb(once, { message: 'C' }, 1, { type: 'deliverFirst' }).world;
    expect(story(twice)).toEqual(['delivered C FAR at 0', 'delivered B NEAR at 0', 'delivered A NEAR at 1']);
  });

  test('the nth: those under way count first, then those to come', () => {
    const under = send(start, ['NEAR', 'A']);
    const { world, cause } = disturb(under, { message: 'A' }, 3, { type: 'lose' });
    expect(cause.type).toBe('armed');
    expect(story(send(world, ['NEAR', 'A'], ['NEAR', 'A'], ['NEAR', 'A']))).toEqual([
      'delivered A NEAR at 1',
      'delivered A NEAR at 1',
      'lost A NEAR at 1',
      'delivered A NEAR at 1',
    ]);
  });

  test.each([
    ['message', { message: 'A' }, [true, true, false]],
    ['receiver', { to: 'FAR' }, [false, true, true]],
    ['message and receiver', { message: 'A', to: 'FAR' }, [false, true, false]],
    ['another sender', { from: 'NEAR' }, [false, false, false]],
  ] as const)('is meant by %s', (_by, match, meant) => {
    const world = send(start, ['NEAR', 'A'], ['FAR', 'A'], ['FAR', 'B']);
    const lost = [1, 2, 3].reduce(
      (now, nth) => disturb(now, match, nth, { type: 'lose' }).world,
      world,
    ).agenda;
    expect(lost.map((item) => item.kind === 'message' && item.lost)).toEqual(meant);
  });
});

describe('a timer', () => {
  const running = inject(network, start, { element: 'CLOCK' }, { type: 'START' });

  test('runs out after its time, and wakes the context that started it', () => {
    expect(running.happenings.map(({ type }) => type)).toEqual(['timerStarted']);
    const [rang, ...rest] = future(running.world);
    expect(rang && told(rang)).toBe('expired at 10');
    expect(rang?.reaction?.at).toEqual({ element: 'CLOCK', context: 'only' });
    expect(rest).toEqual([]);
  });

  test('is stopped when its state is left', () => {
    const stopped = inject(network, running.world, { element: 'CLOCK' }, { type: 'STOP' });
    expect(stopped.happenings.map(({ type }) => type)).toEqual(['timerStopped']);
    expect(stopped.world.agenda).toEqual([]);
  });

  test.each([
    ['can be delayed', { type: 'delay', ms: 5 }, ['expired at 15']],
    ['can run out first', { type: 'deliverFirst' }, ['expired at 0']],
    ['cannot be lost', { type: 'lose' }, ['expired at 10']],
    ['cannot be duplicated', { type: 'duplicate' }, ['expired at 10']],
  ] as const)('%s', (_what, harm, expected) => {
    const [item] = running.world.agenda;
    if (item === undefined) throw new Error('The timer does not run');
    expect(story(disturbItem(running.world, item, harm).world)).toEqual(expected);
  });
});

describe('a context', () => {
  const contexts = (world: World) => Object.keys(world.elements['NEAR'] ?? {});

  test('is kept while it waits, and gone when it is over', () => {
    const kept = future(send(start, ['NEAR', 'KEEP'])).at(-1)?.world ?? start;
    expect(contexts(kept)).toEqual(['kept']);
    const over = future(send(kept, ['NEAR', 'END'])).at(-1)?.world ?? start;
    expect(contexts(over)).toEqual([]);
  });

  test('that did not react to its first message is not kept, and data it did not touch stay the same', () => {
    const refused = future(send(start, ['NEAR', 'REFUSED'])).at(-1);
    expect(refused?.reaction).toMatchObject({ before: 'idle', after: 'idle' });
    expect(contexts(refused?.world ?? start)).toEqual([]);
    expect(refused?.world.data['NEAR']).toBe(start.data['NEAR']);
  });

  test('shares the data of its element with the next one', () => {
    const last = future(send(start, ['NEAR', 'A'], ['NEAR', 'B'])).at(-1);
    expect(last?.world.data).toMatchObject({ NEAR: { count: 2 }, FAR: { count: 0 } });
  });

  test('acts under the conditions of its stimulus, and sees those of this moment', () => {
    const under = send(start, ['NEAR', 'A']);
    const changed = set(under, { x: 'second' }).world;
    const notes = future(send(changed, ['FAR', 'B'])).flatMap(({ happenings }) =>
      happenings.flatMap((one) => (one.type === 'noted' ? [one.note] : [])),
    );
    expect(notes).toMatchObject([
      { message: 'A', config: { ofStimulus: 'first', ofMoment: 'second' } },
      { message: 'B', config: { ofStimulus: 'second', ofMoment: 'second' } },
    ]);
  });
});

test('time that passes while nothing is due delivers nothing', () => {
  const later = wait(start, 50);
  expect(later.world.timeMs).toBe(50);
  expect(story(send(later.world, ['NEAR', 'A']))).toEqual(['delivered A NEAR at 51']);
});

test('what the kernel does not perform is an error that says so', () => {
  expect(() => inject(network, start, { element: 'ODD' }, { type: 'A' })).toThrow('xstate.log');
});

test('an element that does not exist is an error that names it', () => {
  expect(() => future(send(start, ['NOBODY', 'A']))).toThrow('NOBODY');
});

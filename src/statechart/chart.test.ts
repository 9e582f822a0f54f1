import { describe, expect, test } from 'vitest';
import { and, createMachine, not, or, setup } from 'xstate';
import { activePaths } from './activePaths.ts';
import { chartOf, eventText } from './chart.ts';
import { type Box, chartLayoutOf } from './chartLayout.ts';
import { takenWay } from './takenWay.ts';
import { inWords, wrapped } from './words.ts';

const yes = () => true;

/** A gateway as the elements write theirs, with a bit of everything that a chart can hold. */
const gateway = setup({
  guards: { authorised: yes, privacyRequested: yes, anonymityAllowed: yes, domainLeft: yes, nextIsIms: yes },
  actions: { count: yes },
  delays: { nodeReport: 12_000, sipAnswer: 32_000 },
}).createMachine({
  id: 'gateway',
  initial: 'idle',
  states: {
    idle: {
      on: {
        'SIP MESSAGE IM': [
          { guard: not('authorised'), target: 'refused' },
          { guard: and(['privacyRequested', not('anonymityAllowed')]), target: 'refused' },
          { target: 'awaitingServingNodes' },
        ],
        'SRI-SM': 'awaitingForwardShortMessage',
      },
    },
    awaitingServingNodes: {
      on: { 'SRI-SM-RES': 'choosingDomain', 'SRI-SM-ERR': 'refused', PING: { actions: 'count' } },
      after: { 15_000: 'refused' },
    },
    awaitingForwardShortMessage: { on: { 'MT-FSM': 'choosingDomain' } },
    choosingDomain: {
      always: [
        { guard: 'nextIsIms', target: 'awaitingSipAnswer' },
        { guard: or(['domainLeft', and(['authorised', 'privacyRequested'])]), target: 'awaitingNodeReport' },
        { target: 'failed' },
      ],
    },
    awaitingSipAnswer: {
      after: { sipAnswer: 'choosingDomain' },
      on: { 'SIP 200 OK': 'delivered', 'SIP ERROR': 'choosingDomain' },
    },
    awaitingNodeReport: {
      after: { nodeReport: 'choosingDomain' },
      on: {
        'MT-FSM-RES': 'delivered',
        'MT-FSM-ERR': [{ guard: 'domainLeft', target: 'choosingDomain' }, { target: 'failed' }],
      },
    },
    delivered: { type: 'final' },
    failed: { type: 'final' },
    refused: { type: 'final' },
  },
});

const nested = createMachine({
  id: 'nested',
  initial: 'idle',
  on: { RESET: '.idle' },
  states: {
    idle: { on: { START: 'session' } },
    session: {
      initial: 'invited',
      on: { BYE: 'closed' },
      states: { invited: { on: { ACCEPT: 'open' } }, open: { on: { LEAVE: '#nested.closed' } } },
    },
    closed: { type: 'final' },
  },
});

const sideBySide = createMachine({
  type: 'parallel',
  states: {
    registration: { initial: 'out', states: { out: { on: { IN: 'in' } }, in: { on: { OUT: 'out' } } } },
    chat: {
      initial: 'closed',
      states: { closed: { on: { OPEN: 'open' } }, open: { on: { SHUT: 'closed' } } },
    },
  },
});

describe('A chart', () => {
  const { states, transitions } = chartOf(gateway);
  const reasons = (from: string, to: string) =>
    transitions
      .find((each) => each.from === from && each.to === to)
      ?.reasons.map(({ text, guard }) => `${text}${guard === '' ? '' : ` [${guard}]`}`);

  test('holds the states in document order, with what they are', () => {
    expect(states.map(({ name, kind, initial }) => `${name}: ${kind}${initial ? ', initial' : ''}`)).toEqual([
      'idle: atomic, initial',
      'awaiting serving nodes: atomic',
      'awaiting forward short message: atomic',
      'choosing domain: atomic',
      'awaiting SIP answer: atomic',
      'awaiting node report: atomic',
      'delivered: final',
      'failed: final',
      'refused: final',
    ]);
  });

  test.each([
    [
      'idle',
      'refused',
      ['SIP MESSAGE IM [not authorised]', 'SIP MESSAGE IM [privacy requested and not anonymity allowed]'],
    ],
    ['idle', 'awaitingServingNodes', ['SIP MESSAGE IM [otherwise]']],
    ['awaitingServingNodes', 'refused', ['SRI-SM-ERR', 'after 15000 ms']],
    ['choosingDomain', 'awaitingNodeReport', ['always [domain left or (authorised and privacy requested)]']],
    ['choosingDomain', 'failed', ['always [otherwise]']],
    ['awaitingNodeReport', 'choosingDomain', ['MT-FSM-ERR [domain left]', 'after node report']],
    ['delivered', 'idle', undefined],
  ])('merges the ways from %s to %s', (from, to, expected) => {
    expect(reasons(from, to)).toEqual(expected);
  });

  test('keeps what a state takes without leaving with the state', () => {
    expect(states.find(({ path }) => path === 'awaitingServingNodes')?.stays).toEqual([
      { event: 'PING', text: 'PING', guard: '' },
    ]);
  });

  test('shows what is taken in any state, and states inside states', () => {
    const chart = chartOf(nested);
    expect(chart.states.map(({ path, kind, parent, depth }) => [path, kind, parent, depth])).toEqual([
      ['', 'any', undefined, 0],
      ['idle', 'atomic', undefined, 0],
      ['session', 'compound', undefined, 0],
      ['session.invited', 'atomic', 'session', 1],
      ['session.open', 'atomic', 'session', 1],
      ['closed', 'final', undefined, 0],
    ]);
    expect(chart.transitions.map(({ from, to }) => `${from} to ${to}`)).toEqual([
      ' to idle',
      'idle to session',
      'session to closed',
      'session.invited to session.open',
      'session.open to closed',
    ]);
  });
});

describe.each([
  ['a gateway', gateway],
  ['states inside states', nested],
  ['regions side by side', sideBySide],
  ['one state', createMachine({ initial: 'only', states: { only: {} } })],
])('The layout of %s', (_name, machine) => {
  const chart = chartOf(machine);
  const { boxes, arrows, starts, width, height } = chartLayoutOf(chart);
  const inside = (path: string, outer: string) =>
    outer === '' || path === outer || path.startsWith(`${outer}.`);

  test('gives every state one box that overlaps no other but those it lies in', () => {
    expect(boxes.map(({ state }) => state.path).toSorted()).toEqual(
      chart.states.map(({ path }) => path).toSorted(),
    );
    for (const one of boxes) {
      for (const other of boxes) {
        const [a, b] = [one.state.path, other.state.path];
        if (a !== '' && b !== '' && inside(b, a) && a !== b)
          expect(covers(one, other), `${a} holds ${b}`).toBe(true);
        else if (one !== other && (a === '' || b === '' || !inside(a, b)))
          expect(overlaps(one, other), `${a} on ${b}`).toBe(false);
      }
    }
  });

  test('draws every transition from its state to its target', () => {
    for (const { transition, points } of arrows) {
      expect(points.length).toBeGreaterThan(1);
      if (transition === undefined) continue;
      for (const [path, point] of [
        [transition.from, points[0]],
        [transition.to, points.at(-1)],
      ] as const) {
        const box = boxes.find(({ state }) => state.path === path);
        expect(box && point && touches(box, point), `${transition.from} to ${transition.to} at ${path}`).toBe(
          true,
        );
      }
    }
    expect(arrows.filter(({ transition }) => transition !== undefined)).toHaveLength(
      chart.transitions.length,
    );
    expect(starts).toHaveLength(chart.states.filter(({ initial }) => initial).length);
  });

  test('keeps labels apart from each other and from the states, and all in its bounds', () => {
    const labels = arrows.flatMap(({ label }) => (label === undefined ? [] : [label]));
    const leaves = boxes.filter(({ state }) => chart.states.every(({ parent }) => parent !== state.path));
    for (const [index, label] of labels.entries()) {
      for (const other of [...labels.slice(index + 1), ...leaves]) expect(overlaps(label, other)).toBe(false);
    }
    for (const box of [...leaves, ...labels]) expect(covers({ x: 0, y: 0, width, height }, box)).toBe(true);
  });
});

const overlaps = (one: Box, other: Box): boolean =>
  Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x) > 0.5 &&
  Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y) > 0.5;

const covers = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 0.5 &&
  inner.y >= outer.y - 0.5 &&
  inner.x + inner.width <= outer.x + outer.width + 0.5 &&
  inner.y + inner.height <= outer.y + outer.height + 0.5;

const touches = (box: Box, { x, y }: { x: number; y: number }): boolean =>
  covers(
    { x: box.x - 1, y: box.y - 1, width: box.width + 2, height: box.height + 2 },
    { x, y, width: 0, height: 0 },
  );

test.each([
  [
    'from one state to the next',
    { from: 'idle', to: 'awaitingServingNodes', event: 'SIP MESSAGE IM' },
    ['idle to awaitingServingNodes'],
  ],
  [
    'through a state that is left at once',
    { from: 'awaitingServingNodes', to: 'awaitingNodeReport', event: 'SRI-SM-RES' },
    ['awaitingServingNodes to choosingDomain', 'choosingDomain to awaitingNodeReport'],
  ],
  [
    'by a timer, back to where it came from',
    {
      from: 'awaitingNodeReport',
      to: 'awaitingNodeReport',
      event: 'xstate.after.nodeReport.gateway.awaitingNodeReport',
    },
    ['awaitingNodeReport to choosingDomain', 'choosingDomain to awaitingNodeReport'],
  ],
  ['by an event that the chart does not know', { from: 'idle', to: 'failed', event: 'X' }, []],
])('The way taken %s', (_name, taken, expected) => {
  expect(takenWay(chartOf(gateway), taken)).toEqual(expected);
});

test.each([
  ['idle', ['idle']],
  [{ a: 'b' }, ['a.b']],
  [{ a: { b: 'c' }, d: 'e' }, ['a.b.c', 'd.e']],
  [{ a: {} }, ['a']],
  [undefined, []],
])('The active paths of %j', (value, paths) => {
  expect(activePaths(value)).toEqual(paths);
});

test.each([
  ['awaitingSipAnswer', 'awaiting SIP answer'],
  ['nextIsImsAtServiceLevel', 'next is IMS at service level'],
  ['clientCanTakeIm', 'client can take IM'],
  ['ABCReport', 'ABC report'],
  ['idle', 'idle'],
])('%s in words', (name, text) => {
  expect(inWords(name)).toBe(text);
});

test.each([
  ['xstate.after.nodeReport.gateway.awaitingNodeReport', 'after node report'],
  ['xstate.done.state.gateway.session', 'done'],
  ['', 'always'],
  ['*', 'anything else'],
  ['SIP 200 OK', 'SIP 200 OK'],
])('The event %s in words', (event, text) => {
  expect(eventText(event)).toBe(text);
});

test('Lines break between words and keep long words whole', () => {
  expect(wrapped('one two threefourfive six', 8)).toEqual(['one two', 'threefourfive', 'six']);
});

import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { step } from '../kernel/step.ts';
import type { UnderWay, World } from '../kernel/world.ts';
import type { MessageId } from '../protocol/messages/messages.ts';
import type { Settings } from '../protocol/settings.ts';
import { identities } from '../protocol/subscribers.ts';
import type { Action, RunFile } from '../scenarios/action.ts';
import { network } from '../scenarios/network.ts';
import { endOf, ladderOfRun, runOf } from './ladderText.ts';
import { play } from './play.ts';
import { stateOf } from './stateOf.ts';
import type { Timeline } from './timeline.ts';

vi.setConfig({ testTimeout: 240_000 });

const few = { numRuns: 60 };

interface Gateway {
  readonly sessions: Readonly<Record<string, { readonly chat: string }>>;
  readonly registrations: Readonly<Record<string, { readonly registered: boolean }>>;
}

const gatewayIn = (world: World) => world.data['IP-SM-GW'] as Gateway;

const send = (kind: 'chat' | 'chat-message' | 'chat-end', from: 'UE-A' | 'UE-B'): Action => ({
  do: 'send',
  kind,
  from,
  to: from === 'UE-A' ? 'UE-B' : 'UE-A',
  text: 'Hello',
});
const open = send('chat', 'UE-A');
const quiet: Action = { do: 'wait', until: 'quiet' };
const textFromB = send('chat-message', 'UE-B');
const leave: Action = { do: 'deregister', ue: 'UE-A' };

const messages: readonly MessageId[] = [
  'SIP INVITE CHAT',
  'SIP BYE',
  'SIP 200 OK',
  'SIP ERROR',
  'SIP REGISTER',
  'MSRP SEND',
  'MSRP 200 OK',
  'MSRP REPORT',
  'MO-FSM',
  'MO-FSM-RES',
  'SC-MT',
  'SRI-SM',
  'SRI-SM-RES',
  'MT-FSM',
  'MT-FSM-RES',
  'RADIO-SM',
  'RADIO-ACK',
];

const harm = fc
  .tuple(
    fc.constantFrom(...messages),
    fc.integer({ min: 1, max: 4 }),
    fc.constantFrom('lose' as const, 'duplicate' as const, 'deliver' as const, 'delay' as const),
    fc.integer({ min: 0, max: 900_000 }),
  )
  .map(
    ([message, nth, what, ms]): Action =>
      what === 'delay' ? { do: what, message, nth, ms } : { do: what, message, nth },
  );

const doing: fc.Arbitrary<Action> = fc.oneof(
  fc.constantFrom(
    open,
    send('chat-message', 'UE-A'),
    textFromB,
    send('chat-end', 'UE-A'),
    send('chat-end', 'UE-B'),
    leave,
    { do: 'register', ue: 'UE-A' } as const,
    quiet,
  ),
  fc.record({ do: fc.constant('wait' as const), ms: fc.integer({ min: 0, max: 100_000 }) }),
);

const chosen: fc.Arbitrary<Partial<Settings>> = fc.record(
  {
    'sms.answer': fc.constantFrom(
      'accept' as const,
      'reject' as const,
      'nothing' as const,
      'late accept' as const,
      'accept twice' as const,
    ),
    'sms.text': fc.constantFrom('chat content' as const, 'leave text' as const),
    'op.checkBack': fc.constantFrom('yes' as const, 'no' as const),
    'op.endNotice': fc.constantFrom('yes' as const, 'no' as const),
    'op.sessionNumber': fc.constantFrom('own MSISDN' as const, 'assigned MSISDN' as const),
    'msg.notify': fc.constantFrom('none' as const, 'delivery' as const, 'failure' as const),
    'reach.B.msc': fc.constantFrom('ok' as const, 'absent' as const),
    'setup.peer': fc.constantFrom('accepts' as const, 'permanent failure' as const),
  },
  { requiredKeys: [] },
);

const anyChat: fc.Arbitrary<RunFile> = fc
  .tuple(
    fc.constantFrom('ts23204-6.15.1', 'ts23204-6.15.2', 'ts23204-B.1'),
    chosen,
    fc.array(harm, { maxLength: 3 }),
    fc.array(doing, { maxLength: 6 }),
  )
  .map(([procedure, settings, harms, doings]) =>
    runOf(procedure, settings, [...harms, open, quiet, ...doings]),
  );

test('whatever is disturbed, the numbers of sessions that are over return to the pool', () => {
  const property = fc.property(anyChat, (run) => {
    const world = endOf(run);
    const { sessions } = gatewayIn(world);
    const contexts = world.elements['IP-SM-GW'] ?? {};
    const kept = Object.values(sessions).filter(({ chat }) => contexts[chat]?.value !== 'inChat');
    expect(kept).toEqual([]);
    const chats = Object.values(sessions).map(({ chat }) => chat);
    expect(new Set(chats).size).toBe(chats.length);
  });
  fc.assert(property, few);
});

/** Requests that the gateway sends toward the client of a chat although it knows that the client has left. */
const sentToGone = ({ steps }: Timeline): readonly string[] =>
  steps.flatMap(({ happenings }, index) => {
    const before = steps[index - 1]?.world;
    const { impu } = identities['UE-A'];
    if (before === undefined || gatewayIn(before).registrations[impu]?.registered !== false) return [];
    return happenings.flatMap((one) => {
      if (one.type !== 'sent' || one.item.from.element !== 'IP-SM-GW') return [];
      const { to, message } = one.item;
      const { route = [] } = message as { route?: UnderWay['to'][] };
      const isForClient = [to, ...route].some(({ element }) => element === 'UE-A');
      const isRequest = ['SIP BYE', 'MSRP SEND', 'MSRP REPORT'].includes(message.type);
      return isForClient && isRequest ? [message.type] : [];
    });
  });

test('whatever is disturbed, the gateway sends nothing to a client that it knows has left', () => {
  const goes = anyChat.map((run) => ({
    ...run,
    script: [...(run.script ?? []), open, quiet, leave, quiet, textFromB, quiet],
  }));
  fc.assert(
    fc.property(goes, (run) => {
      expect(sentToGone(play(run))).toEqual([]);
    }),
    few,
  );
});

test.each(['ts23204-6.15.1', 'ts23204-6.15.2'])(
  '%s: a client that leaves takes leave of its chat, and the number is free',
  (procedure) => {
    const run = runOf(procedure, {}, [open, quiet, leave]);
    const { entries } = ladderOfRun(run);
    expect(entries.find(({ message }) => message === 'SIP BYE')?.from).toBe('UE-A');
    expect(stateOf(endOf(run))).toMatchObject({ 'IP-SM-GW.sessions': 0, 'IP-SM-GW.numbersInUse': 0 });
  },
);

test('a client that has left without a word: the next text ends the chat, and its writer is told', () => {
  const script: readonly Action[] = [
    open,
    quiet,
    { do: 'lose', message: 'SIP BYE', from: 'UE-A' },
    leave,
    quiet,
    textFromB,
  ];
  const run = runOf('ts23204-6.15.1', {}, script);
  const { entries } = ladderOfRun(run);
  expect(sentToGone(play(run))).toEqual([]);
  const notices = entries.filter(({ carries }) => carries['content'] === 'endNotice').map(({ to }) => to);
  expect(notices).toContain('UE-B');
  expect(stateOf(endOf(run))).toMatchObject({ 'IP-SM-GW.sessions': 0, 'IP-SM-GW.numbersInUse': 0 });
});

test('an acceptance that reaches a client when it has given up is answered with a BYE', () => {
  const late: Action = { do: 'delay', message: 'SIP 200 OK', from: 'IP-SM-GW', ms: 700_000 };
  const run = runOf('ts23204-6.15.1', {}, [late, open]);
  const { outcome, entries } = ladderOfRun(run);
  expect(outcome.id).toBe('no-answer');
  expect(entries.filter(({ message, from }) => message === 'SIP BYE' && from === 'UE-A')).toHaveLength(1);
  expect(stateOf(endOf(run))).toMatchObject({ 'IP-SM-GW.sessions': 0, 'IP-SM-GW.numbersInUse': 0 });
});

/** The world once more, with a message of its past arriving again, and all that this sets going. */
function afterAgain(world: World, item: UnderWay): World {
  const { sequence, timeMs } = world;
  let next: World = {
    ...world,
    sequence: sequence + 1,
    agenda: [{ ...item, sequence, dueMs: timeMs, lost: false }],
  };
  for (let done = step(network, next); done !== undefined; done = step(network, next)) next = done.world;
  return next;
}

const answersAndEnds: readonly string[] = [
  'SIP BYE',
  'SIP 200 OK',
  'SIP ERROR',
  'MSRP SEND',
  'MSRP 200 OK',
  'MSRP REPORT',
  'MT-FSM',
  'MT-FSM-RES',
  'MT-FSM-ERR',
  'MO-FSM-RES',
  'MO-FSM-ERR',
];

test.each<readonly [string, string, Partial<Settings>, readonly Action[]]>([
  ['ended by the CPM user', 'ts23204-6.15.1', {}, [send('chat-end', 'UE-A')]],
  ['ended by the SMS user', 'ts23204-6.15.1', {}, [send('chat-end', 'UE-B')]],
  ['rejected', 'ts23204-6.15.1', { 'sms.answer': 'reject' }, []],
  ['answered too late', 'ts23204-6.15.1', { 'sms.answer': 'late accept' }, []],
  ['ended, gateway at the other side', 'ts23204-6.15.2', {}, [send('chat-end', 'UE-A')]],
  ['ended by the SMS user, gateway at the other side', 'ts23204-6.15.2', {}, [send('chat-end', 'UE-B')]],
  ['of a group of two', 'ts23204-B.1', { 'setup.peer': 'permanent failure' }, [send('chat-end', 'UE-A')]],
])(
  'a chat %s: whatever comes once more when it is over changes nothing',
  (_name, procedure, settings, end) => {
    const script = [open, quiet, send('chat-message', 'UE-A'), quiet, textFromB, quiet, ...end, quiet];
    const run = runOf(procedure, { 'msg.notify': 'delivery', ...settings }, script);
    const timeline = play(run);
    const world = endOf(run);
    expect(Object.keys(gatewayIn(world).sessions)).toEqual([]);
    const again = timeline.steps.slice(timeline.start).flatMap(({ cause }) => {
      if (cause.type !== 'delivered') return [];
      const { to, message } = cause.item;
      const isOfChat = ['IP-SM-GW', 'UE-A', 'GROUP-AS'].includes(to.element);
      return isOfChat && answersAndEnds.includes(message.type) ? [cause.item] : [];
    });
    expect(again.length).toBeGreaterThanOrEqual(3);
    for (const item of again) {
      const { data, elements } = afterAgain(world, item);
      expect([item.message.type, data, elements]).toEqual([item.message.type, world.data, world.elements]);
    }
  },
);

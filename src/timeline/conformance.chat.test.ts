import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { sessionNumbers, strayNumber } from '../protocol/subscribers.ts';
import type { Action } from '../scenarios/action.ts';
import { endOf, ladderOfRun, runOf } from './ladderText.ts';
import { stateOf } from './stateOf.ts';

interface Expected {
  /** Of the last thing that a user sent and a terminal did not turn down. */
  readonly outcome: string;
  /** What became of each thing that a user did, in their order. */
  readonly outcomes?: readonly string[];
  /** Whether the chat is open at the end; left out: it is not. */
  readonly open?: true;
  readonly present?: readonly string[];
  readonly absent?: readonly string[];
}

type Row = readonly [id: string, procedure: string, settings: Partial<Settings>, expected: Expected];

const wholeChat = {
  outcome: 'delivered',
  outcomes: ['chat-open', 'delivered', 'delivered'],
  open: true,
} as const;

const failed = (reason: string): Expected => ({
  outcome: reason,
  outcomes: [reason, 'no-session', 'no-session'],
});

const beforeTheInvitation = ['SRI-SM', 'MO-FSM', 'MT-FSM', 'RADIO-SM'];

const openChat: Action = { do: 'send', kind: 'chat', from: 'UE-A', to: 'UE-B', text: 'Hello' };
const quiet: Action = { do: 'wait', until: 'quiet' };

const rows: readonly Row[] = [
  ['C26', 'ts23204-6.15.1', {}, { ...wholeChat, absent: ['SIP ERROR'] }],
  ['C27', 'ts23204-6.15.1', { 'sms.answer': 'reject' }, failed('rejected')],
  ['C28', 'ts23204-6.15.1', { 'sms.answer': 'nothing' }, failed('no-answer')],
  ['C29', 'ts23204-6.15.1', { 'op.checkBack': 'no' }, wholeChat],
  [
    'C30',
    'ts23204-6.15.1',
    { 'auth.service.A': 'no' },
    { ...failed('not-authorised'), absent: beforeTheInvitation },
  ],
  ['C31', 'ts23204-6.15.1', { 'op.leaveText': 'no' }, wholeChat],
  ['C32', 'ts23204-6.15.1', { 'sc.address': 'configured' }, wholeChat],
  ['C33', 'ts23204-6.15.2', {}, { ...wholeChat, present: ['S-CSCF-T → S-CSCF-O SIP 200 OK'] }],
  [
    'C34',
    'ts23204-6.15.2',
    { 'msg.identified': 'no' },
    { ...failed('unidentified-prohibited'), absent: beforeTheInvitation },
  ],
  ['C35', 'ts23204-6.15.2', { 'msg.identified': 'no', 'op.unidentified': 'allow' }, wholeChat],
  ['C36', 'ts23204-6.15.2', { 'msg.privacy': 'yes' }, wholeChat],
  [
    'C73',
    'ts23204-6.16.1',
    { 'op.endNotice': 'no' },
    { outcome: 'chat-ended', present: ['S-CSCF-O → UE-A SIP 200 OK'], absent: ['MO-FSM', 'RADIO-SM'] },
  ],
  ['C74', 'ts23204-6.17', {}, { outcome: 'chat-ended', present: ['S-CSCF-O → UE-A SIP BYE'] }],
  ['C74, by sms.text', 'ts23204-6.15.1', { 'sms.text': 'leave text' }, { outcome: 'accepted' }],
  ['2.4 unclear', 'ts23204-6.15.1', { 'sms.answer': 'unclear text' }, failed('rejected')],
  ['2.4 late', 'ts23204-6.15.1', { 'sms.answer': 'late accept' }, failed('no-answer')],
  ['2.4 twice', 'ts23204-6.15.1', { 'sms.answer': 'accept twice' }, wholeChat],
  ['B12', 'ts23204-6.15.1', { 'sc.address': 'none' }, failed('sms-failure')],
  ['B13', 'ts23204-6.15.1', { 'sc.submit': 'no' }, failed('sms-failure')],
  ['6.15.2-B10', 'ts23204-6.15.2', { 'hss.addr': [] }, failed('not-reachable')],
  [
    '6.15.2-B3',
    'ts23204-6.15.2',
    { 'msg.privacy': 'yes', 'op.anonymity': 'prohibit' },
    failed('anonymity-prohibited'),
  ],
  [
    '2.3 unauthorised before all else',
    'ts23204-6.15.2',
    { 'auth.service.B': 'no', 'msg.privacy': 'yes', 'op.anonymity': 'prohibit', 'msg.identified': 'no' },
    failed('not-authorised'),
  ],
  ['own number', 'ts23204-6.15.1', { 'op.sessionNumber': 'own MSISDN' }, wholeChat],
  ['no chat open', 'ts23204-6.16.1', { 'sms.answer': 'reject' }, { outcome: 'no-session' }],
  ['6.16.2', 'ts23204-6.16.2', {}, { outcome: 'chat-ended' }],
];

test.each(rows.map((row) => ({ name: `${row[0]}, ${row[1]}`, row })))('$name', ({ row }) => {
  const [, procedure, settings, expected] = row;
  const run = runOf(procedure, settings);
  const { entries, outcome, outcomes = [] } = ladderOfRun(run);
  const said = outcomes.filter(({ transaction }) => transaction.includes('chat')).map(({ id }) => id);
  const messages = entries.map(({ message }) => message);
  const ends = entries.map(({ from, to, message }) => `${from} → ${to} ${message}`);
  expect(outcome.id).toBe(expected.outcome);
  if (expected.outcomes !== undefined) expect(said).toEqual(expected.outcomes);
  expect(messages.filter((message) => expected.absent?.includes(message))).toEqual([]);
  expect(ends).toEqual(expect.arrayContaining([...(expected.present ?? [])]));
  const open = expected.open === true ? 1 : 0;
  expect(stateOf(endOf(run))).toMatchObject({ 'IP-SM-GW.sessions': open, 'IP-SM-GW.numbersInUse': open });
});

const carried = (procedure: string, settings: Partial<Settings>, message: string) =>
  ladderOfRun(runOf(procedure, settings))
    .entries.filter((entry) => entry.message === message && entry.from === 'IP-SM-GW')
    .map(({ carries }) => carries);

test('C31: instructions how to leave are in each chat message, or in none', () => {
  expect(carried('ts23204-6.15.1', {}, 'MO-FSM')).toMatchObject([
    { content: 'invitation', sender: 'SESSION-MSISDN', scAddress: '+12065550190' },
    { content: 'chat', leaveInstructions: true, sender: 'SESSION-MSISDN' },
  ]);
  expect(carried('ts23204-6.15.1', { 'op.leaveText': 'no' }, 'MO-FSM')).toMatchObject([
    {},
    { content: 'chat', text: 'Shall we meet at eight?' },
  ]);
});

test('C32: the configured service centre is on both Short Messages', () => {
  const addresses = carried('ts23204-6.15.1', { 'sc.address': 'configured' }, 'MO-FSM');
  expect(addresses.map(({ scAddress }) => scAddress)).toEqual(['+12065550192', '+12065550192']);
});

test('C33, C35, C36: the session’s number is the sender, and the text names who may be named', () => {
  const texts = (settings: Partial<Settings>) =>
    carried('ts23204-6.15.2', settings, 'MT-FSM').map(({ originator, text }) => [
      originator,
      String(text).split(' ')[0],
    ]);
  const [number] = sessionNumbers;
  expect(texts({})).toEqual([
    [number, 'Alice'],
    [number, 'Shall'],
  ]);
  expect(texts({ 'msg.privacy': 'yes' })[0]).toEqual([number, 'Anonymous']);
  expect(texts({ 'msg.identified': 'no', 'op.unidentified': 'allow' })[0]).toEqual([number, 'unknown']);
});

test('C29: without asking first, no invitation goes out and the number is lent with the first message', () => {
  expect(carried('ts23204-6.15.1', { 'op.checkBack': 'no' }, 'MO-FSM')).toMatchObject([{ content: 'chat' }]);
  const run = runOf('ts23204-6.15.1', { 'op.checkBack': 'no' }, [openChat]);
  expect(stateOf(endOf(run))).toMatchObject({ 'IP-SM-GW.sessions': 1, 'IP-SM-GW.numbersInUse': 0 });
});

test('C37: without preferences the client itself is invited, and the gateway is not involved', () => {
  const { entries, outcomes = [] } = ladderOfRun(runOf('ts23204-6.15.2', { 'ueB.prefs': 'not set' }));
  expect(entries.filter(({ from, to }) => [from, to].includes('IP-SM-GW'))).toEqual([]);
  expect(outcomes.slice(-3).map(({ id }) => id)).toEqual(['chat-open', 'delivered', 'delivered']);
});

test('a text to a number that no chat goes by is refused', () => {
  const { entries } = ladderOfRun(runOf('ts23204-6.15.1', { 'sms.target': 'another MSISDN' }));
  const refused = entries.filter(({ message }) => message === 'MT-FSM-ERR');
  expect(refused.map(({ carries }) => carries['cause'])).toContain('unknownSubscriber');
  expect(
    entries.filter(({ message }) => message === 'SRI-SM').map(({ carries }) => carries['msisdn']),
  ).toContain(strayNumber);
});

test('numbers of ended sessions return to the pool, and each INVITE has one final answer', () => {
  const end: Action = { do: 'send', kind: 'chat-end', from: 'UE-A', to: 'UE-B', text: '' };
  const script = Array.from({ length: 6 }, () => [openChat, quiet, end, quiet]).flat();
  for (const procedure of ['ts23204-6.15.1', 'ts23204-6.15.2']) {
    const run = runOf(procedure, {}, script);
    const { outcomes = [], entries } = ladderOfRun(run);
    const chats = outcomes.filter(({ transaction }) => transaction.includes('chat'));
    expect(chats.map(({ id }) => id)).toEqual(
      Array.from({ length: 6 }, () => ['chat-open', 'chat-ended']).flat(),
    );
    const finals = entries.filter(
      ({ to, carries }) => to === 'UE-A' && carries['answers'] === 'SIP INVITE CHAT',
    );
    expect(finals).toHaveLength(6);
    expect(stateOf(endOf(run))).toMatchObject({ 'IP-SM-GW.sessions': 0, 'IP-SM-GW.numbersInUse': 0 });
  }
});

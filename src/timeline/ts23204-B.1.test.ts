import { describe, expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { group, identities, peer, sessionNumbers } from '../protocol/subscribers.ts';
import type { Action } from '../scenarios/action.ts';
import { endOf, ladder, ladderOfRun, ladderText, runOf } from './ladderText.ts';
import { stateOf } from './stateOf.ts';

const invite: Action = { do: 'send', kind: 'chat', from: 'UE-A', to: 'UE-B', text: 'Hello' };
const fromA: Action = { do: 'send', kind: 'chat-message', from: 'UE-A', to: 'UE-B', text: 'At eight?' };
const fromB: Action = { do: 'send', kind: 'chat-message', from: 'UE-B', to: 'UE-A', text: 'Eight is fine' };
const aLeaves: Action = { do: 'send', kind: 'chat-end', from: 'UE-A', to: 'UE-B', text: '' };
const bLeaves: Action = { do: 'send', kind: 'chat-end', from: 'UE-B', to: 'UE-A', text: '' };
const quiet: Action = { do: 'wait', until: 'quiet' };

const carried = (settings: Partial<Settings>, message: string, from: string) =>
  ladderOfRun(runOf('ts23204-B.1', settings))
    .entries.filter((entry) => entry.message === message && entry.from === from)
    .map(({ carries }) => carries);

/** The rows that are a step, one line each. */
const numbered = (settings: Partial<Settings>, script: readonly Action[]) =>
  ladderText(ladderOfRun(runOf('ts23204-B.1', settings, script)))
    .split('\n')
    .filter((line) => !line.startsWith('·'))
    .join('\n');

test('TS 23.204 B.1, steps 1 to 12: one invitation for each member, the SMS user’s by way of the gateway', () => {
  expect(numbered({}, [invite])).toBe(
    ladder(`
      1  UE-A → S-CSCF-O  SIP REGISTER
      1  S-CSCF-O → UE-A  SIP 200 OK
      2  UE-A → S-CSCF-O  SIP INVITE CHAT
      3  S-CSCF-O → GROUP-AS  SIP INVITE CHAT
      4  GROUP-AS  one invitation for each of 2 members
      5  GROUP-AS → S-CSCF-O  SIP INVITE CHAT
      5  GROUP-AS → S-CSCF-O  SIP INVITE CHAT
      6  S-CSCF-O → IP-SM-GW  SIP INVITE CHAT
      7  IP-SM-GW  authorised · identity kept · invitation
      8  IP-SM-GW → SMS-IWMSC  MO-FSM SMS-SUBMIT
      9  SMS-IWMSC → SM-SC  SC-MO SMS-SUBMIT
      12  S-CSCF-O → GROUP-AS  SIP 200 OK
      12  GROUP-AS → S-CSCF-O  SIP 200 OK
      12  S-CSCF-O → UE-A  SIP 200 OK
      10  SM-SC → SMS-GMSC  SC-MT SMS-DELIVER
      10  SMS-GMSC → HSS  SRI-SM
      10  HSS → IP-SM-GW  SRI-SM
      10  IP-SM-GW → HSS  SRI-SM
      10  HSS → IP-SM-GW  SRI-SM-RES IMSI
      10  IP-SM-GW → SMS-GMSC  SRI-SM-RES MT Correlation ID, IP-SM-GW
      10  SMS-GMSC → IP-SM-GW  MT-FSM SMS-DELIVER
      10  IP-SM-GW → SMS-GMSC  MT-FSM-RES
      11  IP-SM-GW → S-CSCF-O  SIP 200 OK
      12  S-CSCF-O → GROUP-AS  SIP 200 OK
      10  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive
      10  IP-SM-GW → HSS  RSDS positive
      10  SMS-GMSC → HSS  RSDS positive
      => chat-open`),
  );
});

test('B.1, steps 13 to 17: what one says goes to all, and to the one not again', () => {
  const lines = (script: readonly Action[]) =>
    ladderText(ladderOfRun(runOf('ts23204-B.1', {}, script)))
      .split('\n')
      .filter((line) => /MSRP SEND|MO-FSM SMS|RADIO-SM/.test(line));
  const before = lines([invite, quiet]).length;
  expect(lines([invite, quiet, fromA, quiet, fromB]).slice(before).join('\n')).toBe(
    ladder(`
      13  UE-A → GROUP-AS  MSRP SEND
      13  GROUP-AS → IP-SM-GW  MSRP SEND
      ·  GROUP-AS → PEER-NET  MSRP SEND
      14  IP-SM-GW → SMS-IWMSC  MO-FSM SMS-SUBMIT
      ·  MSC → UE-B  RADIO-SM SMS-DELIVER
      ·  UE-B → MSC  RADIO-SM SMS-SUBMIT
      ·  MSC → SMS-IWMSC  MO-FSM SMS-SUBMIT
      17  IP-SM-GW → GROUP-AS  MSRP SEND
      17  GROUP-AS → UE-A  MSRP SEND
      ·  GROUP-AS → PEER-NET  MSRP SEND`),
  );
});

test('step 2: the invitation names the group and lists its members; step 5: each member is addressed alone', () => {
  const addressed = (from: string) =>
    carried({}, 'SIP INVITE CHAT', from).map(({ requestUri, recipients }) => [requestUri, recipients]);
  const members = [`tel:${identities['UE-B'].msisdn}`, peer.impu];
  expect(addressed('UE-A')).toEqual([[group.uri, members]]);
  expect(addressed('GROUP-AS')).toEqual(members.map((uri) => [uri, undefined]));
});

describe('branches', () => {
  const outcomesOf = (settings: Partial<Settings>) =>
    ladderOfRun(runOf('ts23204-B.1', settings))
      .outcomes?.slice(-3)
      .map(({ id }) => id);
  const all = ['chat-open', 'delivered', 'delivered'];

  test.each<readonly [string, Partial<Settings>, readonly string[], number]>([
    ['B1, the own number is not used', { 'op.sessionNumber': 'own MSISDN' }, all, 1],
    ['B2, the inviter hides', { 'msg.privacy': 'yes' }, all, 1],
    ['B3, the SMS user rejects', { 'sms.answer': 'reject' }, ['chat-open', 'accepted', 'no-session'], 0],
    ['B4, only the SMS user joins', { 'setup.peer': 'permanent failure' }, all, 1],
    [
      'B5, nobody joins',
      { 'setup.peer': 'permanent failure', 'sms.answer': 'reject' },
      ['rejected', 'no-session', 'no-session'],
      0,
    ],
    [
      'B5, nobody joins, and the last word is the other’s',
      { 'setup.peer': 'temporary failure', 'auth.service.A': 'no' },
      ['not-reachable', 'no-session', 'no-session'],
      0,
    ],
    [
      'B6, the member’s own network interworks',
      { 'setup.subscription.B': 'IMS and SMS', 'ueB.service': 'CPM', 'ueB.prefs': 'as SMS' },
      all,
      1,
    ],
    ['B7, not authorised', { 'auth.service.A': 'no' }, ['chat-open', 'accepted', 'no-session'], 0],
    [
      'anonymity prohibited',
      { 'msg.privacy': 'yes', 'op.anonymity': 'prohibit' },
      ['chat-open', 'accepted', 'no-session'],
      0,
    ],
  ])('B.1-%s', (_name, settings, outcomes, chats) => {
    expect(outcomesOf(settings)).toEqual(outcomes);
    const state = stateOf(endOf(runOf('ts23204-B.1', settings)));
    expect(state).toMatchObject({ 'IP-SM-GW.sessions': chats, 'IP-SM-GW.numbersInUse': chats });
  });

  test('B.1-B1: every Short Message to the SMS user comes from a lent number, whatever the operator prefers', () => {
    for (const settings of [{}, { 'op.sessionNumber': 'own MSISDN' }] as const) {
      const sent = carried(settings, 'MO-FSM', 'IP-SM-GW');
      expect(sent.map(({ originator, sender }) => [originator, sender])).toEqual([
        [sessionNumbers[0], 'SESSION-MSISDN'],
        [sessionNumbers[0], 'SESSION-MSISDN'],
      ]);
    }
  });

  test('B.1: the invitation names the group; of one that hides nobody but the network knows', () => {
    const [invited] = carried({}, 'MO-FSM', 'IP-SM-GW');
    expect(invited?.['text']).toMatch(new RegExp(`^${group.name} invites`));
    const { impu, msisdn, name } = identities['UE-A'];
    const told = ['MO-FSM', 'MSRP SEND'].flatMap((message) => [
      ...carried({ 'msg.privacy': 'yes' }, message, 'IP-SM-GW'),
      ...carried({ 'msg.privacy': 'yes' }, message, 'GROUP-AS'),
    ]);
    expect(told.length).toBeGreaterThan(3);
    expect([impu, msisdn, name].filter((who) => JSON.stringify(told).includes(who))).toEqual([]);
  });
});

describe('who leaves', () => {
  const ends = (script: readonly Action[], settings: Partial<Settings> = {}) => {
    const run = runOf('ts23204-B.1', settings, [invite, quiet, ...script]);
    const byes = ladderOfRun(run).entries.filter(({ message }) => message === 'SIP BYE');
    return {
      byes: byes.map(({ from, to }) => `${from} → ${to}`),
      open: stateOf(endOf(run))['IP-SM-GW.sessions'],
      held: Object.keys(endOf(run).elements).filter((id) => id === 'GROUP-AS'),
    };
  };

  test('the inviter: the others go on', () => {
    expect(ends([aLeaves])).toEqual({
      byes: ['UE-A → S-CSCF-O', 'S-CSCF-O → GROUP-AS'],
      open: 1,
      held: ['GROUP-AS'],
    });
  });

  test('the SMS user, then the inviter: the last one is told that the chat is over', () => {
    expect(ends([bLeaves, quiet, aLeaves])).toEqual({
      byes: [
        'IP-SM-GW → S-CSCF-O',
        'S-CSCF-O → GROUP-AS',
        'UE-A → S-CSCF-O',
        'S-CSCF-O → GROUP-AS',
        'GROUP-AS → S-CSCF-O',
        'S-CSCF-O → PEER-NET',
      ],
      open: 0,
      held: [],
    });
  });

  test('the inviter of two: the SMS user is told by Short Message, and the number is free', () => {
    const settings = { 'setup.peer': 'permanent failure' } as const;
    expect(ends([aLeaves], settings)).toMatchObject({ open: 0, held: [] });
    const script = [invite, quiet, aLeaves];
    const { entries } = ladderOfRun(runOf('ts23204-B.1', settings, script));
    expect(entries.findLast(({ carries }) => carries['content'] === 'endNotice')?.to).toBe('UE-B');
  });

  test('a member that joins when the inviter has gone and nobody else is left is sent away', () => {
    const script: readonly Action[] = [
      { do: 'delay', message: 'SIP 200 OK', from: 'PEER-NET', ms: 700_000 },
      invite,
    ];
    const run = runOf('ts23204-B.1', { 'sms.answer': 'reject' }, script);
    const { entries, outcome } = ladderOfRun(run);
    expect(outcome.id).toBe('no-answer');
    expect(entries.filter(({ message }) => message === 'SIP BYE').map(({ to }) => to)).toEqual([
      'S-CSCF-O',
      'PEER-NET',
    ]);
    expect(endOf(run).elements).toEqual({});
  });
});

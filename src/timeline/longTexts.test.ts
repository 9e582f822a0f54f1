import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Segment } from '../protocol/messages/common.ts';
import type { Note } from '../protocol/notes.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Action, RunFile } from '../scenarios/action.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { ladder, ladderOfRun, ladderText, runOf } from './ladderText.ts';
import { play } from './play.ts';

/** The procedure's own stimulus, saying this instead. */
const saying = (procedure: string, text: string, settings: Partial<Settings> = {}): RunFile =>
  runOf(procedure, settings, [...wordsOf(procedure, text)]);

const wordsOf = (procedure: string, text: string): readonly Action[] =>
  (procedureNamed(procedure)?.stimulus ?? []).map((action) =>
    action.do === 'send' ? { ...action, text } : action,
  );

const notesOf = (run: RunFile): readonly Note[] =>
  play(run).steps.flatMap(({ happenings }) =>
    happenings.flatMap((one) => (one.type === 'noted' ? [one.note as Note] : [])),
  );

/** What terminals show of messages, but for what an operator says in a chat. */
const shown = (run: RunFile): readonly string[] =>
  notesOf(run).flatMap((note) =>
    note.type === 'shown' && !note.text.includes('invites you') ? [`${note.as}: ${note.text}`] : [],
  );

const entriesOf = (run: RunFile, message: string) =>
  ladderOfRun(run).entries.filter((entry) => entry.message === message);

interface Carried {
  readonly text: string;
  readonly alphabet: string;
  readonly segment?: Segment;
}

const carriedBy = (run: RunFile, message: string): readonly Carried[] =>
  entriesOf(run, message).map(({ carries }) => carries as unknown as Carried);

const a = (count: number) => 'a'.repeat(count);
const ж = (count: number) => 'ж'.repeat(count);

const lengths = [
  ['160 characters of the GSM alphabet', a(160), 'GSM 7-bit', [160]],
  ['161', a(161), 'GSM 7-bit', [153, 8]],
  ['160 with a €, which takes two', `${a(158)}€`, 'GSM 7-bit', [159]],
  ['161 with a €', `${a(159)}€`, 'GSM 7-bit', [153, 7]],
  ['an escape that would be cut at 153', `${a(152)}€${a(20)}`, 'GSM 7-bit', [152, 21]],
  ['70 characters of UCS2', ж(70), 'UCS2', [70]],
  ['71', ж(71), 'UCS2', [67, 4]],
  ['70 units with an emoji, which takes two', `${a(68)}😀`, 'UCS2', [70]],
  ['71 units with an emoji', `${a(69)}😀`, 'UCS2', [67, 4]],
  ['an emoji that would be cut at 67', `${ж(66)}😀${ж(10)}`, 'UCS2', [66, 12]],
  ['nothing', '', 'GSM 7-bit', [0]],
] as const;

/** Where Short Messages are made of a text, and the message that carries them from there. */
const makers = [
  ['6.13 step 9, the gateway of the recipient', 'ts23204-6.13', 'MT-FSM', {}],
  ['6.7 step 6, the gateway of the sender', 'ts23204-6.7', 'MO-FSM', {}],
  ['6.11 step 5, in SIP', 'ts23204-6.11', 'SIP MESSAGE SM', {}],
  ['6.14 step 2, the phone of an SMS user', 'ts23204-6.14', 'SC-MT', {}],
  ['6.3 step 2, a client with SMS over IP', 'ts23204-6.3', 'SIP MESSAGE SM', {}],
  ['6.3, a client that sends the text as it is', 'ts23204-6.3', 'MO-FSM', { 'ffs.moIndication': 'all text' }],
  ['6.3a step 6, between gateways', 'ts23204-6.3a', 'SIP MESSAGE SM', {}],
  ['6.4a step 2, from another network', 'ts23204-6.4a', 'SIP MESSAGE SM', {}],
  ['TR 23.804 8.3 step 2, over IP without IMS', 'tr23804-8.3', 'IP-SM', {}],
] as const satisfies readonly (readonly [string, string, string, Partial<Settings>])[];

describe('TS 23.038 and TS 23.040 9.2.3.24.1, what a text takes', () => {
  test.each(lengths)('6.13 step 9: %s', (_name, text, alphabet, sizes) => {
    const carried = carriedBy(saying('ts23204-6.13', text), 'MT-FSM');
    expect(carried.map((one) => one.text.length)).toEqual(sizes);
    expect(carried.map((one) => one.alphabet)).toEqual(sizes.map(() => alphabet));
    expect(carried.map((one) => one.segment)).toEqual(
      sizes.length === 1
        ? [undefined]
        : sizes.map((_size, index) => ({ reference: 255, part: index + 1, of: sizes.length })),
    );
    expect(carried.map((one) => one.text).join('')).toBe(text);
  });

  test.each(makers)(
    '%s: as many as it takes, and the whole text is shown once',
    (_name, procedure, message, settings) => {
      for (const [, text, alphabet, sizes] of lengths) {
        const run = saying(procedure, text, settings);
        expect(shown(run).map((one) => one.replace(/^[A-Z]+: /, ''))).toEqual([text]);
        const carried = new Map(carriedBy(run, message).map((one) => [one.segment?.part ?? 1, one]));
        expect([...carried.values()].map((one) => one.text.length)).toEqual(sizes);
        expect(new Set([...carried.values()].map((one) => one.alphabet))).toEqual(new Set([alphabet]));
      }
    },
  );

  const fits = (text: string, alphabet: string) =>
    alphabet === 'UCS2' ? text.length <= 67 : Array.from(text).length <= 153;

  test.each([
    ['6.13', 'ts23204-6.13', 'MT-FSM'],
    ['6.7', 'ts23204-6.7', 'MO-FSM'],
    ['6.14', 'ts23204-6.14', 'MT-FSM'],
  ])(
    '%s: the segments of any text fit, count up, differ from others by one reference, and make the text',
    (_clause, procedure, message) => {
      fc.assert(
        fc.property(fc.string({ unit: 'grapheme', maxLength: 500 }), (text) => {
          const run = saying(procedure, text);
          const carried = carriedBy(run, message);
          expect(carried.map((one) => one.text).join('')).toBe(text);
          expect(carried.every((one) => carried.length === 1 || fits(one.text, one.alphabet))).toBe(true);
          const references = new Set(carried.map(({ segment }) => segment?.reference));
          expect(references.size).toBe(1);
          expect(carried.map(({ segment }) => segment?.part ?? 1)).toEqual(
            carried.map((_one, index) => index + 1),
          );
          expect(shown(run).map((one) => one.replace(/^[A-Z]+: /, ''))).toEqual([text]);
        }),
        { numRuns: 40 },
      );
    },
  );

  test('6.9, the setting and the length agree: the greater of what both ask for', () => {
    const counts = (['msg.segments'] as const).flatMap((id) =>
      [1, 2, 3, 5].map((count) => carriedBy(saying('ts23204-6.9', a(400), { [id]: count }), 'SC-MT').length),
    );
    expect(counts).toEqual([3, 3, 3, 5]);
  });
});

const threeParts = `${a(153)}${'b'.repeat(153)}${'c'.repeat(20)}`;
const parts = [a(153), 'b'.repeat(153), 'c'.repeat(20)];

test('6.13: the steps of each segment one after the other, and one answer', () => {
  const run = saying('ts23204-6.13', threeParts);
  const segment = `
    9  IP-SM-GW → SGSN  MT-FSM SMS-DELIVER
    10  SGSN → UE-B  RADIO-SM SMS-DELIVER
    11  UE-B → SGSN  RADIO-ACK positive
    12  SGSN → IP-SM-GW  MT-FSM-RES`;
  expect(ladderText(ladderOfRun(run))).toBe(
    ladder(
      `1  UE-A → S-CSCF-O  SIP MESSAGE IM
       2  S-CSCF-O → S-CSCF-T  SIP MESSAGE IM
       3  S-CSCF-T → CPM-AS  SIP MESSAGE IM
       4  CPM-AS  terminating services applied
       5a  CPM-AS → S-CSCF-T  SIP MESSAGE IM
       6  S-CSCF-T → IP-SM-GW  SIP MESSAGE IM
       7  IP-SM-GW  authorised · identity kept · IM → SMS-DELIVER
       ·  IP-SM-GW  text → 3 segments · GSM 7-bit
       8  IP-SM-GW → HSS  SRI-SM
       8  HSS → IP-SM-GW  SRI-SM-RES IMSI, MSC, SGSN`,
      segment,
      segment,
      segment,
      `13  IP-SM-GW → S-CSCF-T  SIP 200 OK
       14  S-CSCF-T → CPM-AS  SIP 200 OK
       15  CPM-AS → S-CSCF-T  SIP 200 OK
       16  S-CSCF-T → S-CSCF-O  SIP 200 OK
       17  S-CSCF-O → UE-A  SIP 200 OK
       => delivered`,
    ),
  );
});

describe('a segment is lost', () => {
  const losing = (procedure: string, lost: Partial<Action>, settings: Partial<Settings> = {}): RunFile =>
    runOf(procedure, settings, [{ do: 'lose', ...lost } as Action, ...wordsOf(procedure, threeParts)]);

  test('6.13, another domain: the segment goes there, and the rest after it', () => {
    const run = losing('ts23204-6.13', { message: 'MT-FSM', nth: 2 });
    const sent = entriesOf(run, 'MT-FSM').map(({ to, carries }) => [to, carries['text']]);
    expect(sent).toEqual([
      ['SGSN', parts[0]],
      ['SGSN', parts[1]],
      ['MSC', parts[1]],
      ['MSC', parts[2]],
    ]);
    expect(shown(run)).toEqual([`SMS: ${threeParts}`]);
    expect(ladderOfRun(run).outcome.id).toBe('delivered');
  });

  test.each<readonly [string, string, string, Partial<Action>, Partial<Settings>, string]>([
    [
      '6.13, no other domain: the sender gets an error',
      'ts23204-6.13',
      'MT-FSM',
      { message: 'MT-FSM' },
      { 'hss.addr': ['SGSN'] },
      'not-reachable',
    ],
    [
      '6.7, no submit report: a notification of failure',
      'ts23204-6.7',
      'MO-FSM',
      { message: 'MO-FSM' },
      {},
      'sms-failure',
    ],
    [
      '6.11, no answer in SIP: the sender waits in vain',
      'ts23204-6.11',
      'SIP MESSAGE SM',
      { message: 'SIP MESSAGE SM', from: 'IP-SM-GW' },
      {},
      'no-answer',
    ],
    [
      '6.11, no delivery report: the sender waits in vain',
      'ts23204-6.11',
      'SIP MESSAGE SM',
      { message: 'SIP MESSAGE REPORT', from: 'UE-B' },
      {},
      'no-answer',
    ],
    ['6.3, no submit report to the client', 'ts23204-6.3', 'MO-FSM', { message: 'MO-FSM' }, {}, 'no-answer'],
    [
      '6.14, the phone gets no submit report',
      'ts23204-6.14',
      'MO-FSM',
      { message: 'RADIO-ACK', to: 'UE-A' },
      {},
      'no-answer',
    ],
    [
      'TR 23.804 8.3, no submit report over IP',
      'tr23804-8.3',
      'MO-FSM',
      { message: 'MO-FSM' },
      {},
      'no-answer',
    ],
  ])('%s, and the rest is not sent', (_name, procedure, message, lost, settings, outcome) => {
    const run = losing(procedure, { ...lost, nth: 2 }, settings);
    expect(new Set(carriedBy(run, message).map(({ text }) => text))).toEqual(new Set(parts.slice(0, 2)));
    expect(ladderOfRun(run).outcome.id).toBe(outcome);
    expect(shown(run)).toEqual([]);
  });

  test('6.11, the second delivery report is negative: one error, no third segment', () => {
    const settings = { 'msg.notify': 'failure' } as const;
    const run = runOf('ts23204-6.11', settings, [
      ...wordsOf('ts23204-6.11', threeParts),
      { do: 'wait', ms: 60 },
      { do: 'set', id: 'reach.B.ims', value: 'memoryFull' },
    ]);
    expect(entriesOf(run, 'SIP MESSAGE SM').filter(({ from }) => from === 'IP-SM-GW')).toHaveLength(2);
    expect(ladderOfRun(run).outcome.id).toBe('not-reachable');
    expect(entriesOf(run, 'SIP MESSAGE IMDN')).toEqual([]);
  });
});

test.each([
  ['ts23204-6.13', 'MT-FSM-RES', 'MT-FSM'],
  ['ts23204-6.7', 'MO-FSM-RES', 'MO-FSM'],
  ['ts23204-6.11', 'SIP MESSAGE REPORT', 'SIP MESSAGE SM'],
  ['ts23204-6.11', 'SIP 200 OK', 'SIP MESSAGE SM'],
  ['ts23204-6.14', 'RADIO-ACK', 'MO-FSM'],
  ['ts23204-6.3', 'SIP MESSAGE REPORT', 'SIP MESSAGE SM'],
  ['ts23204-6.4a', 'SIP MESSAGE REPORT', 'SIP MESSAGE SM'],
  ['tr23804-8.3', 'IP-REPORT', 'IP-SM'],
] as const)('%s: a second %s is no answer to the next segment', (procedure, message, request) => {
  const script: readonly Action[] = [{ do: 'duplicate', message }, ...wordsOf(procedure, threeParts)];
  const run = runOf(procedure, {}, script);
  expect(carriedBy(run, request)).toEqual(carriedBy(saying(procedure, threeParts), request));
  expect(shown(run)).toEqual(shown(saying(procedure, threeParts)));
});

describe('several long texts at once', () => {
  const from = (kind: 'im' | 'sms', text: string, privacy = false): Action => ({
    do: 'send',
    kind,
    from: 'UE-A',
    to: 'UE-B',
    text,
    privacy,
  });
  const texts = ['one ', 'two ', 'tri ', 'fou '].map((word) => word.repeat(100));

  test.each([
    ['6.13 and 6.14', 'ts23204-6.13', { 'ueB.ims': 'unregistered' }],
    ['6.7 and ordinary SMS', 'ts23204-6.7', {}],
    ['6.11 and 6.4', 'ts23204-6.11', {}],
  ] as const satisfies readonly (readonly [string, string, Partial<Settings>])[])(
    '%s: each is joined of its own segments',
    (_clauses, procedure, settings) => {
      const [one = '', two = '', three = '', four = ''] = texts;
      const script = [from('im', one), from('sms', two), from('im', three), from('im', four, true)];
      const run = runOf(procedure, settings, script);
      expect(shown(run).toSorted()).toEqual(texts.map((text) => `SMS: ${text}`).toSorted());
    },
  );
});

describe('reports on a long text', () => {
  test('6.10: every segment is reported on, and the sender is notified once, when all have come', () => {
    const run = saying('ts23204-6.10', threeParts);
    const reports = entriesOf(run, 'SC-MT').filter(({ carries }) => carries['tpdu'] === 'SMS-STATUS-REPORT');
    expect(reports.map(({ carries }) => carries['about'])).toEqual([0, 1, 2]);
    expect(entriesOf(run, 'SIP MESSAGE IMDN').filter(({ from }) => from === 'IP-SM-GW')).toHaveLength(1);
    const last = entriesOf(run, 'MT-FSM').findLast(({ to }) => to === 'IP-SM-GW');
    const notified = entriesOf(run, 'SIP MESSAGE IMDN')[0];
    expect(notified?.sentMs).toBeGreaterThanOrEqual(last?.receivedMs ?? Number.POSITIVE_INFINITY);
  });

  test('6.18: one report in the chat', () => {
    const run = saying('ts23204-6.18', threeParts);
    expect(entriesOf(run, 'MSRP REPORT')).toHaveLength(1);
  });

  test('6.12: one notification', () => {
    const run = saying('ts23204-6.12', threeParts);
    expect(entriesOf(run, 'SIP MESSAGE IMDN').filter(({ from }) => from === 'IP-SM-GW')).toHaveLength(1);
  });
});

describe('chats', () => {
  test.each(['ts23204-6.15.1', 'ts23204-6.15.2', 'ts23204-B.1'])(
    '%s: a long chat message is shown whole to the SMS user, a long text whole to the client',
    (procedure) => {
      const run = saying(procedure, threeParts, { 'op.leaveText': 'no' });
      expect(shown(run)).toEqual([`SMS: ${threeParts}`, `chat: ${threeParts}`]);
    },
  );

  test('6.15.1: a long invitation is answered once, when it has come whole', () => {
    const settings = { 'op.invitation': 'ж'.repeat(120) } as const;
    const run = saying('ts23204-6.15.1', 'Hello', settings);
    expect(entriesOf(run, 'SIP 200 OK').filter(({ from }) => from === 'IP-SM-GW')).toHaveLength(1);
    const answers = entriesOf(run, 'RADIO-SM').filter(({ carries }) => carries['content'] === 'answer');
    expect(answers).toHaveLength(1);
  });

  test('6.15.1: a word of acceptance that takes two Short Messages is understood', () => {
    const run = saying('ts23204-6.15.1', 'Hello', { 'op.acceptWord': 'ж'.repeat(100) });
    expect(ladderOfRun(run).outcome.id).toBe('delivered');
  });
});

describe('a text for more than 255 Short Messages is refused', () => {
  const tooLong = a(153 * 255 + 1);

  test.each([
    ['6.13', 'ts23204-6.13', 'im'],
    ['6.7', 'ts23204-6.7', 'im'],
    ['6.14', 'ts23204-6.14', 'sms'],
    ['6.3', 'ts23204-6.3', 'sms'],
    ['6.4a', 'ts23204-6.4a', 'sms'],
    ['TR 23.804 8.3', 'tr23804-8.3', 'sms'],
  ])('%s', (_clause, procedure) => {
    const run = saying(procedure, tooLong);
    const { entries, outcome } = ladderOfRun(run);
    expect(outcome.id).toBe('too-long');
    expect(outcome.text).toContain('too long for 255 Short Messages');
    expect(entries.filter(({ carries }) => 'tpdu' in carries)).toEqual([]);
  });

  test('6.13: SIP ERROR 413, before the HSS is asked', () => {
    const run = saying('ts23204-6.13', tooLong);
    expect(entriesOf(run, 'SIP ERROR')[0]?.carries).toMatchObject({ status: 413, reason: 'too-long' });
    expect(entriesOf(run, 'SRI-SM')).toEqual([]);
  });

  test('6.15: the chat message comes to nothing, and the sender who asked hears of it', () => {
    const run = saying('ts23204-6.18', tooLong, { 'msg.notify': 'failure' });
    expect(entriesOf(run, 'MSRP REPORT').map(({ carries }) => carries['result'])).toEqual(['negative']);
  });
});

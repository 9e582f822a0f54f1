import { describe, expect, test } from 'vitest';
import { type Setting, type SettingId, type Settings, settings } from '../protocol/settings.ts';
import { procedureNamed, procedures } from '../scenarios/procedures.ts';
import { words } from '../words/words.ts';
import type { Action } from '../scenarios/action.ts';
import { arrowsOf } from './arrows.ts';
import type { Entry } from './entry.ts';
import { ladder, ladderOfRun, ladderText, runOf } from './ladderText.ts';
import { branchAt, play, startSettings } from './play.ts';
import type { Timeline } from './timeline.ts';

const ids = Object.keys(settings) as readonly SettingId[];

/** Values that a setting can have, other than the one with which a procedure begins. */
function otherValues(id: SettingId): readonly unknown[] {
  const setting: Setting = settings[id];
  const initial = JSON.stringify(setting.initial);
  const all: readonly unknown[] =
    setting.kind === 'choice'
      ? setting.values
      : setting.kind === 'list'
        ? [[], ...setting.values.map((value) => [value]), setting.values]
        : setting.kind === 'text'
          ? ['Something else']
          : [setting.least, setting.most];
  return all.filter((value) => JSON.stringify(value) !== initial);
}

const stimulus = (procedure: string): Action => {
  const found = procedureNamed(procedure);
  if (found === undefined) throw new Error(`No procedure is called ${procedure}`);
  const [first] = found.stimulus;
  if (first === undefined) throw new Error(`${procedure} is set going by nothing`);
  return first;
};

/** Everything that happened from time 0 on, hop by hop. */
const entriesOf = (procedure: string, start: Partial<Settings>, script: readonly Action[]) =>
  ladderOfRun(runOf(procedure, start, script), { hiddenHops: true }).entries.filter(
    ({ sentMs }) => sentMs >= 0,
  );

/** Drawn by lot, or counted from the beginning of the run. */
const names = [
  'callId',
  'inReplyTo',
  'messageId',
  'correlationId',
  'reference',
  'about',
  'segment',
  'session',
];

/** What the messages of one submission say, without the names that are drawn by lot and without their times. */
const sayings = (entries: readonly Entry[], transaction: string) =>
  entries
    .filter((entry) => entry.transaction === transaction)
    .map(({ step, from, to, message, carries }) => {
      const said = Object.entries(carries).filter(([key]) => !names.includes(key));
      return { step, from, to, message, said };
    });

const procedureIds: readonly string[] = procedures.map(({ id }) => id);
const nameOf = (procedure: string) => (procedure === 'ts23204-6.13' ? 'IM 1' : 'SMS 1');
const secondNameOf = (procedure: string) => (procedure === 'ts23204-6.13' ? 'IM 2' : 'SMS 2');

/** Which settings act when; a new setting comes into one of the tests below by itself. */
/** Whether a subscriber has a client at all, and over what it registers, decide what precedes the run. */
const acting = (acts: Setting['acts']) =>
  ids.filter((id) => settings[id].acts === acts && !['setup.subscription.B', 'setup.access'].includes(id));

/** Settings under which much is decided, so that a change that acts too early shows. */
const eventful: readonly (readonly [string, Partial<Settings>])[] = [
  ['ts23204-6.13', {}],
  [
    'ts23204-6.13',
    { 'msg.privacy': 'yes', 'mps.A': 'on', 'reach.B.sgsn': 'memoryFull', 'op.noFallbackOn': [] },
  ],
  ['ts23204-6.13', { 'ueB.ims': 'unregistered', 'ueB.unregIfcAs': 'yes', 'ueB.service': 'IM' }],
  ['ts23204-6.14', {}],
  ['ts23204-6.14', { 'ueB.caps': ['SMSIP', 'IM'], 'mps.B': 'on', 'reach.B.ims': 'absent' }],
  ['ts23204-6.14', { 'hss.gwAddress': 'learned', 'reach.B.ims': 'noAnswer', 'hss.addr': [] }],
];

describe.each(eventful)('%s under %j', (procedure, start) => {
  const undisturbed = play(runOf(procedure, start, [stimulus(procedure)]));
  const injected = (undisturbed.done[0] ?? 0) - 1;
  const moments = Array.from({ length: undisturbed.steps.length - injected }, (_, index) => injected + index);
  const content = (timeline: Timeline) =>
    JSON.stringify(
      arrowsOf(timeline).map(({ sentAt: _s, endedAt: _e, ...arrow }) => arrow),
      null,
      1,
    );
  const expected = content(undisturbed);

  test.each([...acting('nextMessage'), ...acting('nextRegistration')])(
    '%s changed while a message is under way does not touch it',
    (id) => {
      // One value at every third moment, another third for each setting, and every value at one moment.
      const now = JSON.stringify(startSettings(undisturbed.run)[id]);
      const values = [settings[id].initial, ...otherValues(id)].filter(
        (value) => JSON.stringify(value) !== now,
      );
      const changes = [
        ...moments
          .filter((moment) => (moment + ids.indexOf(id)) % 3 === 0)
          .map((moment) => [moment, values[0]] as const),
        ...values.map((value) => [injected + 3, value] as const),
      ];
      for (const [moment, value] of changes) {
        expect(content(branchAt(undisturbed, moment, { do: 'set', id, value }))).toBe(expected);
      }
    },
  );
});

const senderOf = (procedure: string) => {
  const action = stimulus(procedure);
  return action.do === 'send' ? action.from : undefined;
};

/**
 * The settings that concern a procedure. The sender's priority is read at registration and the recipient's with each
 * message, whoever is which.
 */
const actingIn = (procedure: string, acts: Setting['acts']) => {
  const swapped: Partial<Record<SettingId, SettingId>> = { 'mps.A': 'mps.B', 'mps.B': 'mps.A' };
  const concerns = procedureNamed(procedure)?.concerns ?? [];
  return acting(acts)
    .map((id) => (senderOf(procedure) === 'UE-B' ? (swapped[id] ?? id) : id))
    .filter((id) => concerns.includes(id));
};

describe.each(procedureIds)('%s', (procedure) => {
  // A registration reads these as well, so one before the change still counts.
  const readByMessagesOnly = actingIn(procedure, 'nextMessage').filter(
    (id) => !['ue.regIfc', 'ffs.regSteps'].includes(id),
  );

  test.each(readByMessagesOnly)('%s changed acts on the next message as if it had always been so', (id) => {
    for (const value of otherValues(id)) {
      const after: readonly Action[] = [{ do: 'set', id, value }, stimulus(procedure)];
      expect(sayings(entriesOf(procedure, {}, after), nameOf(procedure))).toEqual(
        sayings(entriesOf(procedure, { [id]: value }, [stimulus(procedure)]), nameOf(procedure)),
      );
    }
  });

  test.each(actingIn(procedure, 'nextRegistration'))(
    '%s changed waits for the next registration, then acts',
    (id) => {
      for (const value of otherValues(id)) {
        const script: readonly Action[] = [
          { do: 'set', id, value },
          stimulus(procedure),
          { do: 'wait', until: 'quiet' },
          { do: 'register', ue: 'UE-A' },
          { do: 'register', ue: 'UE-B' },
          { do: 'wait', until: 'quiet' },
          stimulus(procedure),
        ];
        const entries = entriesOf(procedure, {}, script);
        const before = entriesOf(procedure, {}, [stimulus(procedure)]);
        const after = entriesOf(procedure, { [id]: value }, [stimulus(procedure)]);
        expect(sayings(entries, nameOf(procedure))).toEqual(sayings(before, nameOf(procedure)));
        expect(sayings(entries, secondNameOf(procedure))).toEqual(sayings(after, nameOf(procedure)));
      }
    },
  );
});

/** Settings that decide something in a run, each with a value that changes it: the tests above are not empty. */
test.each([
  ['mps.A', 'on', 'ts23204-6.13'],
  ['auth.service.B', 'no', 'ts23204-6.13'],
  ['ueB.prefs', 'as SMS', 'ts23204-6.13'],
  ['hss.addr', ['MME'], 'ts23204-6.13'],
  ['op.anonymity', 'prohibit', 'ts23204-6.13'],
  ['ueB.caps', ['SMSIP'], 'ts23204-6.14'],
  ['mps.B', 'on', 'ts23204-6.14'],
  ['gw.rsds', 'no', 'ts23204-6.14'],
] as const)('%s=%s changes %s when it was set before', (id, value, procedure) => {
  const start: Partial<Settings> = id === 'op.anonymity' ? { 'msg.privacy': 'yes' } : {};
  const run = (more: Partial<Settings>) =>
    sayings(entriesOf(procedure, { ...start, ...more }, [stimulus(procedure)]), nameOf(procedure));
  expect(run({ [id]: value })).not.toEqual(run({}));
});

test('mps.B is read with every message: no registration is needed (A-31)', () => {
  const script: readonly Action[] = [
    { do: 'set', id: 'mps.B', value: 'on' },
    { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Now with priority' },
  ];
  const marked = entriesOf('ts23204-6.14', {}, script).filter(
    ({ carries }) => carries['transportPriority'] === true,
  );
  expect([...new Set(marked.map(({ step }) => step))]).toEqual(['3a', '3b', '3c', '4', '6', '7']);
});

describe('what acts at once', () => {
  const im: Action = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello' };
  const sms: Action = { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Hello' };
  const tail = (procedure: string, script: readonly Action[], from: string) => {
    const text = ladderText(ladderOfRun(runOf(procedure, {}, script))).split('\n');
    return text.slice(text.findIndex((line) => line.startsWith(from))).join('\n');
  };

  /** The script until a message has been sent for the first time and is under way. */
  const underWay = (procedure: string, sending: Action, message: string): readonly Action[] => {
    const { steps, done } = play(runOf(procedure, {}, [sending]));
    const begun = done[0] ?? 0;
    const sentAt = steps.findIndex(
      ({ happenings }, index) =>
        index >= begun && happenings.some((one) => one.type === 'sent' && one.item.message.type === message),
    );
    return [sending, { do: 'wait', steps: sentAt + 1 - begun }];
  };

  test('reach.B.sgsn: lost while step 9 is under way, the SGSN no longer finds the phone', () => {
    const script: readonly Action[] = [
      ...underWay('ts23204-6.13', im, 'MT-FSM'),
      { do: 'set', id: 'reach.B.sgsn', value: 'absent' },
    ];
    expect(tail('ts23204-6.13', script, '9  ')).toContain(
      ladder(`
        9  IP-SM-GW → SGSN  MT-FSM SMS-DELIVER
        12  SGSN → IP-SM-GW  MT-FSM-ERR absent
        9  IP-SM-GW → MSC  MT-FSM SMS-DELIVER`),
    );
  });

  test('reach.B.ims: the client falls silent while step 6 is under way', () => {
    const script: readonly Action[] = [
      ...underWay('ts23204-6.14', sms, 'SIP MESSAGE IM'),
      { do: 'set', id: 'reach.B.ims', value: 'noAnswer' },
    ];
    expect(tail('ts23204-6.14', script, '6  ')).toContain(
      ladder(`
        6  IP-SM-GW → S-CSCF  SIP MESSAGE IM
        7  S-CSCF → UE-B  SIP MESSAGE IM
        ·  IP-SM-GW → SGSN  MT-FSM SMS-DELIVER`),
    );
  });

  test.each([
    ['before', [{ do: 'set', id: 't.sip', value: 5 }, sms] as readonly Action[]],
    ['while the message is under way', [sms, { do: 'set', id: 't.sip', value: 5 }] as readonly Action[]],
  ])('t.sip shortened %s: the gateway waits 5 s for the answer', (_when, script) => {
    const { timers } = ladderOfRun(runOf('ts23204-6.14', { 'reach.B.ims': 'noAnswer' }, script));
    const bar = timers.find(({ name }) => name === words().timers.sipAnswer);
    expect(bar).toMatchObject({ element: 'IP-SM-GW', end: 'expired' });
    expect((bar?.endedMs ?? 0) - (bar?.startedMs ?? 0)).toBe(5_000);
  });

  test('t.corr shortened after the submission: a late step 4 finds nothing', () => {
    const script: readonly Action[] = [
      { do: 'delay', message: 'MT-FSM', to: 'IP-SM-GW', ms: 2_000 },
      sms,
      { do: 'set', id: 't.corr', value: 1 },
    ];
    expect(tail('ts23204-6.14', script, '4  ')).toContain('·  IP-SM-GW → SMS-GMSC  MT-FSM-ERR systemFailure');
  });

  test('ueB.ims set to unregistered de-registers UE-B, and a message sent then takes the unregistered way', () => {
    const script: readonly Action[] = [
      { do: 'set', id: 'ueB.ims', value: 'unregistered' },
      { do: 'wait', until: 'quiet' },
      im,
    ];
    const labels = ladderOfRun(runOf('ts23204-6.13', {}, script)).entries.flatMap(({ step }) => step ?? []);
    expect([...new Set(labels)].join(' ')).toBe('1 2 6 7 8 9 10 11 12 13 16 17');
  });
});

test('the settings that a run begins with: the general ones, then the procedure’s, then its own', () => {
  const start = startSettings(runOf('ts23204-6.13', { 'mps.A': 'on' }));
  expect(start).toMatchObject({ 'mps.A': 'on', 'mps.B': 'off', 'ueB.caps': ['IM'] });
});

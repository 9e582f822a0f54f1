import { describe, expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import type { Action } from '../scenarios/action.ts';
import type { Entry } from './entry.ts';
import { endOf, ladderOfRun, runOf } from './ladderText.ts';
import { stateOf } from './stateOf.ts';

/** What a row of the conformance table expects, beside its outcome. */
interface Expected {
  readonly outcome: string;
  /** The labels in the order in which they happen, one for a step of several messages. */
  readonly path: string;
  /** Messages that must not occur. */
  readonly absent?: readonly string[];
  /** `from → to message` that must occur. */
  readonly present?: readonly string[];
  /** Labels of the messages with transport priority. */
  readonly transportPriority?: string;
  /** Labels of the messages with Resource-Priority. */
  readonly resourcePriority?: string;
  /** How the sender appears, from the gateway on. */
  readonly sender?: 'REAL' | 'ANONYMOUS';
  readonly state?: Readonly<Record<string, unknown>>;
}

type Row = readonly [
  id: string,
  settings: Partial<Settings>,
  clause: string,
  expected: Expected,
  script?: readonly Action[],
];

const labels = (entries: readonly Entry[]): string =>
  entries
    .map(({ step }) => step)
    .filter((step, index, all) => step !== null && step !== all[index - 1])
    .join(' ');

const labelsThatCarry = (entries: readonly Entry[], key: string): string =>
  labels(entries.filter(({ carries }) => carries[key] === true));

function expectRow(procedure: string, [, settings, , expected, script]: Row): void {
  const run = runOf(procedure, settings, script);
  const { entries, outcome } = ladderOfRun(run);
  const messages = entries.map(({ message }) => message);
  const ends = entries.map(({ from, to, message }) => `${from} → ${to} ${message}`);
  const senders = entries
    .filter(({ message }) => message === 'MT-FSM' || (message === 'RADIO-SM' && procedure === 'ts23204-6.13'))
    .map(({ carries }) => carries['sender']);
  expect({ outcome: outcome.id, path: labels(entries.filter(({ sentMs }) => sentMs >= 0)) }).toEqual({
    outcome: expected.outcome,
    path: expected.path,
  });
  expect(messages.filter((message) => expected.absent?.includes(message))).toEqual([]);
  expect(ends).toEqual(expect.arrayContaining([...(expected.present ?? [])]));
  expect(labelsThatCarry(entries, 'transportPriority')).toBe(expected.transportPriority ?? '');
  expect(labelsThatCarry(entries, 'resourcePriority')).toBe(expected.resourcePriority ?? '');
  expect(new Set(senders)).toEqual(new Set(expected.sender === undefined ? senders : [expected.sender]));
  expect(stateOf(endOf(run))).toMatchObject(expected.state ?? {});
}

const titled = (row: Row) => {
  const [id, settings, clause] = row;
  const set = Object.entries(settings).map(([name, value]) => `${name}=${String(value)}`);
  return [`${id} (${clause}) ${set.join(' ') || 'defaults'}`, row] as const;
};

const answers = '13 14 15 16 17';
const whole = `1 2 3 4 5a 6 7 8 9 10 11 12 ${answers}`;
const toSmsSide = ['SRI-SM', 'SRI-SM-RES', 'MT-FSM', 'RADIO-SM', 'RSDS'];

describe('ts23204-6.13', () => {
  const rows: readonly Row[] = [
    ['C01', {}, '6.13', { outcome: 'delivered', path: whole, sender: 'REAL' }],
    [
      'C02',
      { 'ueB.prefs': 'as SMS' },
      '6.13 5b',
      { outcome: 'delivered', path: '1 2 3 4 5b 7 8 9 10 11 12 13 15 16 17' },
    ],
    [
      'C03',
      { 'ueB.service': 'IM', 'ueB.prefs': 'as SMS' },
      '6.13 5b',
      { outcome: 'delivered', path: whole, present: ['S-CSCF-T → IM-AS SIP MESSAGE IM'] },
    ],
    [
      'C04',
      { 'ueB.ims': 'unregistered' },
      '6.13',
      { outcome: 'delivered', path: '1 2 6 7 8 9 10 11 12 13 16 17' },
    ],
    [
      'C05',
      { 'ueB.ims': 'unregistered', 'ueB.unregIfc': 'no' },
      '6.13',
      { outcome: 'not-registered', path: '1 2', absent: toSmsSide },
    ],
    [
      'C06',
      { 'auth.service.B': 'no' },
      '6.13 7',
      { outcome: 'not-authorised', path: '1 2 3 4 5a 6 7', absent: toSmsSide },
    ],
    ['C07', { 'auth.service.A': 'no' }, '6.13 7', { outcome: 'delivered', path: whole }],
    ['C08', { 'msg.privacy': 'yes' }, '6.13 7', { outcome: 'delivered', path: whole, sender: 'ANONYMOUS' }],
    [
      'C09',
      { 'msg.privacy': 'yes', 'op.anonymity': 'prohibit' },
      '6.13 7',
      { outcome: 'anonymity-prohibited', path: '1 2 3 4 5a 6 7', absent: toSmsSide },
    ],
    ['C10', { 'op.anonymity': 'prohibit' }, '6.13 7', { outcome: 'delivered', path: whole, sender: 'REAL' }],
    [
      'C11',
      { 'mps.A': 'on' },
      '6.13 1, 9',
      {
        outcome: 'delivered',
        path: whole,
        transportPriority: '1 2 3 5a 6 9',
        resourcePriority: '1 2 3 5a 6',
      },
    ],
    [
      'C12',
      { 'mps.A': 'on', 'mps.B': 'on' },
      '6.13',
      {
        outcome: 'delivered',
        path: whole,
        transportPriority: '1 2 3 5a 6 8 9',
        resourcePriority: '1 2 3 5a 6',
      },
    ],
    [
      'C13',
      { 'hss.addr': ['MME'] },
      '6.13 9',
      { outcome: 'delivered', path: whole, present: ['IP-SM-GW → MME MT-FSM'] },
    ],
    [
      'C14',
      { 'hss.addr': ['SMSF'] },
      '6.13 9',
      { outcome: 'delivered', path: whole, present: ['IP-SM-GW → SMSF MT-FSM'] },
    ],
    [
      'C15',
      { 'hss.addr': [] },
      'our reading',
      { outcome: 'not-reachable', path: '1 2 3 4 5a 6 7 8', absent: ['MT-FSM', 'RSDS'] },
    ],
    [
      'C16',
      { 'reach.B.sgsn': 'absent', 'hss.addr': ['MSC', 'SGSN'] },
      'our reading',
      {
        outcome: 'delivered',
        path: `1 2 3 4 5a 6 7 8 9 12 9 10 11 12 ${answers}`,
        present: ['SGSN → IP-SM-GW MT-FSM-ERR', 'MSC → IP-SM-GW MT-FSM-RES'],
      },
    ],
  ];

  test.each(rows.map(titled))('%s', (_title, row) => expectRow('ts23204-6.13', row));

  test('C01 is told as in the contract', () => {
    expect(ladderOfRun(runOf('ts23204-6.13')).outcome).toEqual({
      id: 'delivered',
      text: 'SMS at UE-B; OK at UE-A',
    });
  });

  test.each([
    ['C13', 'MME', 'SGd', 'diameter'],
    ['C14', 'SMSF', 'SGd', 'diameter'],
    ['step 9', 'SGSN', 'Gd', 'map'],
    ['step 9', 'MSC', 'E', 'map'],
  ] as const)('%s: MT-FSM to the %s over %s in %s', (_id, node, refPoint, protocol) => {
    const { entries } = ladderOfRun(runOf('ts23204-6.13', { 'hss.addr': [node] }));
    expect(entries.find(({ step }) => step === '9')).toMatchObject({ to: node, refPoint, protocol });
  });
});

/** The submission of the Short Message comes before step 2 and bears no labels. */
const wholeMt = '2 3a 3b 3c 4 5 6 7 8 9 10 11 12 13';

const late: readonly Action[] = [
  { do: 'delay', message: 'MT-FSM', to: 'IP-SM-GW', ms: 1_500 },
  { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Late' },
];

describe('ts23204-6.14', () => {
  const rows: readonly Row[] = [
    ['C17', {}, '6.14', { outcome: 'delivered', path: wholeMt, state: { 'IP-SM-GW.correlations': 0 } }],
    [
      'C18',
      { 'mps.B': 'on' },
      '6.14 3-6',
      {
        outcome: 'delivered',
        path: wholeMt,
        transportPriority: '3a 3b 3c 4 6 7',
        resourcePriority: '6 7',
      },
    ],
    [
      'C19',
      { 'auth.service.B': 'no', 'auth.transport.B': 'yes', 'ueB.caps': ['SMSIP', 'IM'] },
      '6.8',
      {
        outcome: 'delivered',
        path: '2 3a 3b 3c 4 5 10 11 12 13',
        present: ['IP-SM-GW → S-CSCF SIP MESSAGE SM', 'S-CSCF → IP-SM-GW SIP MESSAGE REPORT'],
        absent: ['SIP MESSAGE IM'],
      },
    ],
    [
      'C20',
      { 'auth.service.B': 'no', 'auth.transport.B': 'no' },
      'our reading',
      {
        outcome: 'not-delivered',
        path: '2 3a 3b 3c 4 5 11 13',
        present: ['IP-SM-GW → SMS-GMSC MT-FSM-ERR', 'SMS-GMSC → SM-SC SC-DELIVER-REPORT'],
        absent: ['SIP MESSAGE IM', 'SIP MESSAGE SM', 'MT-FSM-RES'],
        state: { 'HSS.mwd': [] },
      },
    ],
    [
      'C21',
      { 'gw.rsds': 'no', 'gmsc.rsds': 'no' },
      '6.14 12, 13',
      { outcome: 'delivered', path: '2 3a 3b 3c 4 5 6 7 8 9 10 11', absent: ['RSDS', 'RSDS-RES'] },
    ],
    [
      'C22',
      { 'gmsc.rsds': 'yes', 'gw.rsds': 'no' },
      '6.14 13',
      { outcome: 'delivered', path: '2 3a 3b 3c 4 5 6 7 8 9 10 11 13' },
    ],
    [
      'C23',
      { 'ueB.ims': 'unregistered', 'hss.addr': ['MSC'] },
      '6.4, 6.5a',
      {
        outcome: 'delivered',
        path: '2 3a 3b 3c 4 5 10 11 12 13',
        present: ['IP-SM-GW → MSC MT-FSM', 'MSC → IP-SM-GW MT-FSM-RES'],
        absent: ['SIP MESSAGE IM'],
      },
    ],
    [
      'C24',
      { 'hss.gwAddress': 'none' },
      '6.14 3a',
      {
        outcome: 'delivered',
        path: '2 3a 11',
        present: ['HSS → SMS-GMSC SRI-SM-RES', 'SMS-GMSC → MSC MT-FSM'],
        absent: ['SIP MESSAGE IM', 'RSDS'],
      },
    ],
    [
      'C25',
      { 't.corr': 1 },
      'our reading',
      {
        outcome: 'not-delivered',
        path: '2 3a 3b 3c 4 11 13',
        present: ['IP-SM-GW → SMS-GMSC MT-FSM-ERR'],
        absent: ['SIP MESSAGE IM', 'MT-FSM-RES'],
      },
      late,
    ],
    [
      'C25, the other way: a lifetime longer than the delay',
      { 't.corr': 2 },
      'our reading',
      { outcome: 'delivered', path: wholeMt },
      late,
    ],
  ];

  test.each(rows.map(titled))('%s', (_title, row) => expectRow('ts23204-6.14', row));

  test('C17: the SMS-GMSC learns the gateway and an MT Correlation ID in the IMSI field, never the IMSI', () => {
    const { entries } = ladderOfRun(runOf('ts23204-6.14'));
    const learned = entries.filter(({ to }) => to === 'SMS-GMSC').map(({ carries }) => carries);
    const routing = entries.find(({ step }) => step === '3c')?.carries;
    expect(routing).toMatchObject({ addresses: ['IP-SM-GW'], imsiField: 'MT-CORRELATION-ID' });
    expect(routing?.['correlationId']).toMatch(/^\d{15}$/);
    expect(JSON.stringify(learned)).not.toContain('001020123456780');
    expect(entries.find(({ step }) => step === '4')?.carries).toMatchObject({
      identity: 'MT-CORRELATION-ID',
      correlationId: routing?.['correlationId'],
    });
  });

  test('C18: the indication is in 3b and in 3c', () => {
    const { entries } = ladderOfRun(runOf('ts23204-6.14', { 'mps.B': 'on' }));
    const indications = entries.filter(({ message }) => message === 'SRI-SM-RES');
    expect(indications.map(({ step, carries }) => [step, carries['mpsIndication']])).toEqual([
      ['3b', 'on'],
      ['3c', 'on'],
    ]);
  });

  test.each([
    ['after a delivery', {}],
    ['after a failure in all domains', { 'reach.B.ims': 'noAnswer', 'hss.addr': [] }],
    ['after a refusal', { 'auth.service.B': 'no', 'auth.transport.B': 'no' }],
  ] as const)('C22: step 13 leaves the HSS as it is %s', (_when, settings) => {
    const states = (['yes', 'no'] as const).map((reports) =>
      stateOf(endOf(runOf('ts23204-6.14', { ...settings, 'gmsc.rsds': reports }))),
    );
    expect(states[0]).toEqual(states[1]);
  });

  test('6.14-B6: step 12 tells the HSS which service centre waits, and the gateway that IP did not reach', () => {
    const run = runOf('ts23204-6.14', { 'reach.B.ims': 'noAnswer', 'hss.addr': [] });
    expect(stateOf(endOf(run))).toMatchObject({
      'HSS.mwd': ['+12065550190'],
      'HSS.notReachable': true,
      'HSS.mcef': false,
      'IP-SM-GW.unri': ['sip:bob@ims.mnc002.mcc001.3gppnetwork.org'],
    });
  });
});

import { describe, expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import type { Action } from '../scenarios/action.ts';
import { endOf, ladderOfRun, runOf } from './ladderText.ts';
import { stateOf } from './stateOf.ts';

interface Expected {
  readonly outcome: string;
  /** The labels in the order in which they happen, one for a step of several messages. */
  readonly path: string;
  readonly present?: readonly string[];
  readonly absent?: readonly string[];
  readonly state?: Readonly<Record<string, unknown>>;
}

type Row = readonly [id: string, procedure: string, settings: Partial<Settings>, expected: Expected];

const mapping = { '+12065550102': '10.1.0.2' };
const allAbsent = { 'reach.B.ip': 'absent', 'reach.B.sgsn': 'absent', 'reach.B.msc': 'absent' } as const;

const rows: readonly Row[] = [
  [
    'C41',
    'tr23804-8.1',
    {},
    {
      outcome: 'registered',
      path: '1 2 3 4 5 6',
      state: {
        'HSS.gwAddress': 'IP-SM-GW',
        'HSS.ipConnected': true,
        'IP-SM-GW.mapping': mapping,
        'PRESENCE.connected': ['001020123456780'],
      },
    },
  ],
  [
    'C42',
    'tr23804-8.1',
    { 'hss.presence': 'no' },
    { outcome: 'registered', path: '1 2 3 4 5 6', absent: ['PRESENCE-NOTIFY'] },
  ],
  [
    'C43',
    'tr23804-8.2.1',
    {},
    {
      outcome: 'deregistered',
      path: '1 2 3 4 5',
      state: {
        'HSS.gwAddress': null,
        'HSS.ipConnected': false,
        'IP-SM-GW.mapping': {},
        'PRESENCE.connected': [],
      },
    },
  ],
  [
    'C44',
    'tr23804-8.2.2',
    {},
    {
      outcome: 'none',
      path: '1 2 3 4',
      state: { 'HSS.ipConnected': false, 'IP-SM-GW.mapping': {}, 'PRESENCE.connected': [] },
    },
  ],
  [
    'C45',
    'tr23804-8.2.2',
    { 't.reg': 'shorter' },
    {
      outcome: 'none',
      path: '',
      absent: ['IWF-DEREG-REQ', 'IP-DEREG-INFO'],
      state: { 'HSS.ipConnected': true, 'IP-SM-GW.mapping': mapping },
    },
  ],
  ['C46', 'tr23804-8.3', {}, { outcome: 'delivered', path: '1 2 3 4 5 6 7' }],
  ['C47', 'tr23804-8.4', {}, { outcome: 'delivered', path: "1 2 3 4 5 5' 6 7 8" }],
  ['C48', 'tr23804-8.4', { 'gmsc.ip': 'no' }, { outcome: 'delivered', path: "1 2 3 4 5 5' 6 7 8" }],
  [
    'C49',
    'tr23804-8.4',
    { 'gmsc.ip': 'no', 'gmsc.gprs': 'no' },
    { outcome: 'delivered', path: "1 2 3 4 5 5' 6 7 8" },
  ],
  [
    'C50',
    'tr23804-8.4',
    { 'gmsc.ip': 'no', 'hss.priority': ['MSC', 'SGSN', 'IPGW'] },
    {
      outcome: 'delivered',
      path: '1 2 3 7 8',
      present: ['SMS-GMSC → MSC MT-FSM'],
      absent: ['IP-SM'],
    },
  ],
  [
    'C51',
    'tr23804-8.5',
    {},
    {
      outcome: 'delivered',
      path: '1 2 3 4 5 6 7 9',
      present: ['SMS-GMSC → SGSN MT-FSM'],
      absent: ['RSDS'],
      state: { 'HSS.mwd': [] },
    },
  ],
  [
    'C52',
    'tr23804-8.5',
    { 'reach.B.sgsn': 'absent' },
    {
      outcome: 'delivered',
      path: '1 2 3 4 5 6 7 9',
      present: ['SMS-GMSC → SGSN MT-FSM', 'SMS-GMSC → MSC MT-FSM'],
      absent: ['RSDS'],
    },
  ],
  [
    'C53',
    'tr23804-8.5',
    allAbsent,
    { outcome: 'not-delivered', path: '1 2 3 4 5 6 7 8 9', state: { 'HSS.mwd': ['+12065550190'] } },
  ],
  [
    'C54',
    'tr23804-8.5',
    { ...allAbsent, 'sc.mwd': 'no' },
    { outcome: 'not-delivered', path: '1 2 3 4 5 6 7 9', absent: ['RSDS'], state: { 'HSS.mwd': [] } },
  ],
  [
    'C55',
    'tr23804-8.6',
    {},
    {
      outcome: 'delivered',
      path: '2 3 2 4 5',
      present: ['HSS → SMS-GMSC ALERT-SC', 'SMS-GMSC → SM-SC SC-ALERT', 'SMS-GMSC → IP-SM-GW MT-FSM'],
      state: { 'HSS.mwd': [], 'SM-SC.queue': [] },
    },
  ],
];

test.each(rows)('%s %s %j', (_id, procedure, settings, expected) => {
  const run = runOf(procedure, settings);
  const { entries, outcome } = ladderOfRun(run);
  const path = entries
    .map(({ step }) => step)
    .filter((step) => step !== null)
    .filter((step, index, all) => step !== all[index - 1])
    .join(' ');
  expect({ outcome: outcome.id, path }).toEqual({ outcome: expected.outcome, path: expected.path });
  const ends = entries.map(({ from, to, message }) => `${from} → ${to} ${message}`);
  expect(ends).toEqual(expect.arrayContaining([...(expected.present ?? [])]));
  const messages = entries.map(({ message }) => message);
  expect(messages.filter((message) => expected.absent?.includes(message))).toEqual([]);
  expect(stateOf(endOf(run))).toMatchObject(expected.state ?? {});
});

describe('what the messages carry', () => {
  const carried = (procedure: string, settings: Partial<Settings>, message: string, to: string) =>
    ladderOfRun(runOf(procedure, settings)).entries.find(
      (entry) => entry.message === message && entry.to === to,
    )?.carries;

  test('C46: the service centre gets the MSISDN and the IP access flag', () => {
    expect(carried('tr23804-8.3', {}, 'SC-MO', 'SM-SC')).toMatchObject({
      originator: '+12065550102',
      ipAccessFlag: true,
    });
  });

  test.each([
    [{}, ['IP-SM-GW', 'SGSN', 'MSC'], undefined],
    [{ 'gmsc.ip': 'no' }, ['IP-SM-GW', 'SGSN'], true],
    [{ 'gmsc.ip': 'no', 'gmsc.gprs': 'no' }, ['IP-SM-GW'], true],
    [{ 'gmsc.ip': 'no', 'hss.priority': ['MSC', 'SGSN', 'IPGW'] }, ['MSC', 'SGSN'], undefined],
  ] as const)('C47 to C50: under %j the SMS-GMSC gets %j', (settings, addresses, spoofed) => {
    const carries = carried('tr23804-8.4', settings, 'SRI-SM-RES', 'SMS-GMSC');
    expect(carries?.['addresses']).toEqual(addresses);
    expect(carries?.['spoofed']).toBe(spoofed);
  });

  test('C53: the HSS learns the service centre and its type', () => {
    expect(carried('tr23804-8.5', { ...allAbsent, 'sc.type': 'voice mail' }, 'RSDS', 'HSS')).toMatchObject({
      scAddress: '+12065550190',
      smscType: 'voiceMail',
      result: 'negative',
    });
  });

  test('8.6: one alert for each service centre that waits, none without message waiting', () => {
    const alerts = (settings: Partial<Settings>) =>
      ladderOfRun(runOf('tr23804-8.6', settings)).entries.filter(({ message }) => message === 'ALERT-SC');
    expect(alerts({ 'hss.mwd': ['+12065550195'] })).toHaveLength(2);
    expect(alerts({ 'sc.mwd': 'no' })).toEqual([]);
    expect(alerts({ 'hss.mcef': 'yes' })).toEqual([]);
  });

  test('8.1-B1: the terminal registers again by itself', () => {
    const script: readonly Action[] = [
      { do: 'register', ue: 'UE-B' },
      { do: 'wait', ms: 400_000 },
    ];
    const { entries } = ladderOfRun(runOf('tr23804-8.1', {}, script));
    expect(entries.filter(({ message }) => message === 'IP-REG-REQ')).toHaveLength(3);
  });
});

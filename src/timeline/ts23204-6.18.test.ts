import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import type { Action } from '../scenarios/action.ts';
import { endOf, ladder, ladderOfRun, ladderText, runOf } from './ladderText.ts';
import { stateOf } from './stateOf.ts';

const submitted = `
  ·  UE-A → IP-SM-GW  MSRP SEND
  ·  IP-SM-GW → UE-A  MSRP 200 OK
  ·  IP-SM-GW → SMS-IWMSC  MO-FSM SMS-SUBMIT
  ·  SMS-IWMSC → SM-SC  SC-MO SMS-SUBMIT
  ·  SM-SC → SMS-IWMSC  SC-SUBMIT-REPORT positive
  ·  SMS-IWMSC → IP-SM-GW  MO-FSM-RES
  ·  SM-SC → SMS-GMSC  SC-MT SMS-DELIVER
  ·  SMS-GMSC → HSS  SRI-SM`;

const delivered = `${submitted}
  ·  HSS → SMS-GMSC  SRI-SM-RES IMSI, MSC, SGSN
  ·  SMS-GMSC → MSC  MT-FSM SMS-DELIVER
  1  MSC → UE-B  RADIO-SM SMS-DELIVER
  ·  UE-B → MSC  RADIO-ACK positive
  ·  MSC → SMS-GMSC  MT-FSM-RES
  ·  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive`;

const statusReport = `
  2  SM-SC → SMS-GMSC  SC-MT SMS-STATUS-REPORT
  3a  SMS-GMSC → HSS  SRI-SM
  3a  HSS → IP-SM-GW  SRI-SM
  3b  IP-SM-GW → HSS  SRI-SM
  3b  HSS → IP-SM-GW  SRI-SM-RES IMSI
  3c  IP-SM-GW → SMS-GMSC  SRI-SM-RES MT Correlation ID, IP-SM-GW
  4  SMS-GMSC → IP-SM-GW  MT-FSM SMS-STATUS-REPORT
  7  IP-SM-GW → SMS-GMSC  MT-FSM-RES`;

const told = (result: 'positive' | 'negative') => `
  5  IP-SM-GW  report → chat message · ${result}
  6  IP-SM-GW → UE-A  MSRP REPORT`;

const taken = '7  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive';

interface Row {
  readonly branch: string;
  readonly settings: Partial<Settings>;
  readonly expected: readonly string[];
}

const byPreference = {
  'setup.subscription.B': 'IMS and SMS',
  'ueB.service': 'CPM',
  'ueB.prefs': 'as SMS',
} as const;

const rows: readonly Row[] = [
  {
    branch: 'B1, success to be told',
    settings: {},
    expected: [delivered, statusReport, told('positive'), taken, '=> delivered'],
  },
  {
    branch: 'B2, nothing asked for',
    settings: { 'msg.notify': 'none' },
    expected: [delivered, '=> delivered'],
  },
  {
    branch: 'B3, a notice of reading is ignored, as in C71',
    settings: { 'msg.notify': 'read' },
    expected: [delivered, '=> delivered'],
  },
  {
    branch: 'B4, failure to be told and nothing has failed: the report of the success goes no further',
    settings: { 'msg.notify': 'failure' },
    expected: [delivered, statusReport, taken, '=> delivered'],
  },
  {
    branch: 'B5, the service centre learns that the SMS user is unknown',
    settings: { 'msg.notify': 'failure', 'op.checkBack': 'no', 'ueB.ims': 'unknown' },
    expected: [
      submitted,
      `·  HSS → SMS-GMSC  SRI-SM-ERR unknownSubscriber
       ·  SMS-GMSC → SM-SC  SC-DELIVER-REPORT unknownSubscriber`,
      statusReport,
      told('negative'),
      taken,
      '=> sms-failure',
    ],
  },
  {
    branch: 'B6, the service centre refuses: there is no status report to wait for',
    settings: { 'msg.notify': 'failure', 'op.checkBack': 'no', 'sc.submit': 'no' },
    expected: [
      `·  UE-A → IP-SM-GW  MSRP SEND
       ·  IP-SM-GW → UE-A  MSRP 200 OK
       ·  IP-SM-GW → SMS-IWMSC  MO-FSM SMS-SUBMIT
       ·  SMS-IWMSC → SM-SC  SC-MO SMS-SUBMIT
       ·  SM-SC → SMS-IWMSC  SC-SUBMIT-REPORT systemFailure
       ·  SMS-IWMSC → IP-SM-GW  MO-FSM-ERR systemFailure`,
      told('negative'),
      '=> sms-failure',
    ],
  },
  {
    branch: 'B7, the status report bypasses the gateway, as in C72',
    settings: { 'gw.altRouting': 'yes', 'op.sessionNumber': 'own MSISDN' },
    expected: [
      delivered,
      `2  SM-SC → SMS-GMSC  SC-MT SMS-STATUS-REPORT
       3a  SMS-GMSC → HSS  SRI-SM
       3a  HSS → IP-SM-GW  SRI-SM
       3b  IP-SM-GW → HSS  SRI-SM
       3b  HSS → IP-SM-GW  SRI-SM-RES IMSI, MSC
       3c  IP-SM-GW → SMS-GMSC  SRI-SM-RES IMSI, MSC
       ·  SMS-GMSC → MSC  MT-FSM SMS-STATUS-REPORT
       ·  MSC → UE-A  RADIO-SM SMS-STATUS-REPORT
       ·  UE-A → MSC  RADIO-ACK positive
       ·  MSC → SMS-GMSC  MT-FSM-RES
       7  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive
       => delivered`,
    ],
  },
  {
    branch: 'B8, a lent number has no serving node that could be named',
    settings: { 'gw.altRouting': 'yes' },
    expected: [delivered, statusReport, told('positive'), taken, '=> delivered'],
  },
  {
    branch: 'B9, in the terminating network the gateway has the report of the serving node itself',
    settings: byPreference,
    expected: [
      `·  UE-A → IP-SM-GW  MSRP SEND
       ·  IP-SM-GW → UE-A  MSRP 200 OK
       ·  IP-SM-GW → HSS  SRI-SM
       ·  HSS → IP-SM-GW  SRI-SM-RES IMSI, MSC, SGSN
       ·  IP-SM-GW → SGSN  MT-FSM SMS-DELIVER
       1  SGSN → UE-B  RADIO-SM SMS-DELIVER
       ·  UE-B → SGSN  RADIO-ACK positive
       ·  SGSN → IP-SM-GW  MT-FSM-RES`,
      told('positive'),
      '=> delivered',
    ],
  },
];

test.each(rows)('TS 23.204 6.18-$branch', ({ settings, expected }) => {
  expect(ladderText(ladderOfRun(runOf('ts23204-6.18', settings)))).toBe(ladder(...expected));
});

const say = (text: string): Action => ({ do: 'send', kind: 'chat-message', from: 'UE-A', to: 'UE-B', text });
const quiet: Action = { do: 'wait', until: 'quiet' };

const carried = (script: readonly Action[], message: string, settings: Partial<Settings> = {}) =>
  ladderOfRun(runOf('ts23204-6.18', settings, script))
    .entries.filter((entry) => entry.message === message && [entry.from, entry.to].includes('IP-SM-GW'))
    .map(({ carries }) => carries);

test('6.18 step 6: each report names the message that it is about, by the count that the status report repeats', () => {
  const script = [say('One'), say('Two'), quiet, say('Three')];
  const sent = carried(script, 'MSRP SEND').map(({ messageId }) => messageId);
  expect(new Set(sent).size).toBe(3);
  expect(carried(script, 'MSRP REPORT').map(({ messageId }) => messageId)).toEqual(sent);
  expect(carried(script, 'MO-FSM').map(({ reference }) => reference)).toEqual([0, 1, 2]);
  expect(carried(script, 'MT-FSM').map(({ about, delivered: how }) => [about, how])).toEqual([
    [0, true],
    [1, true],
    [2, true],
  ]);
});

test('6.18-B2: without a wish for a report none is asked for', () => {
  expect(carried([say('One')], 'MO-FSM', { 'msg.notify': 'none' })).not.toContainEqual(
    expect.objectContaining({ statusReportRequested: true }),
  );
  expect(carried([say('One')], 'MO-FSM')).toMatchObject([{ statusReportRequested: true }]);
});

test('6.18-B9: in the terminating network a failure in all domains is told as well', () => {
  const silent: Action = { do: 'set', id: 'reach.B.sgsn', value: 'absent' };
  const settings = { ...byPreference, 'hss.addr': ['SGSN'], 'msg.notify': 'failure' } as const;
  expect(carried([silent, say('One')], 'MSRP REPORT', settings)).toMatchObject([{ result: 'negative' }]);
  expect(carried([say('One')], 'MSRP REPORT', settings)).toEqual([]);
});

test('a status report that comes when the chat is over is refused and tells the client nothing', () => {
  const script: readonly Action[] = [
    { do: 'delay', message: 'SC-MT', from: 'SM-SC', nth: 2, ms: 5_000 },
    say('One'),
    { do: 'wait', ms: 1_000 },
    { do: 'send', kind: 'chat-end', from: 'UE-A', to: 'UE-B', text: '' },
  ];
  const run = runOf('ts23204-6.18', {}, script);
  const { entries } = ladderOfRun(run);
  const messages = entries.map(({ message }) => message);
  expect(messages).toContain('MT-FSM-ERR');
  expect(messages).not.toContain('MSRP REPORT');
  expect(stateOf(endOf(run))).toMatchObject({ 'IP-SM-GW.sessions': 0, 'IP-SM-GW.numbersInUse': 0 });
});

test('a message that the service centre keeps has no end to report yet', () => {
  const script: readonly Action[] = [{ do: 'set', id: 'reach.B.msc', value: 'absent' }, say('One')];
  const { entries, outcome } = ladderOfRun(runOf('ts23204-6.18', { 'hss.addr': ['MSC'] }, script));
  expect(entries.filter(({ carries }) => carries['tpdu'] === 'SMS-STATUS-REPORT')).toEqual([]);
  expect(outcome.id).toBe('not-delivered');
});

test('a chat that is open keeps its service centre when a registration takes the address away', () => {
  const script: readonly Action[] = [
    { do: 'set', id: 'sc.address', value: 'none' },
    { do: 'register', ue: 'UE-A' },
    quiet,
    say('One'),
  ];
  expect(carried(script, 'MO-FSM')).toMatchObject([{ scAddress: '+12065550190' }]);
});

import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import type { Action } from '../scenarios/action.ts';
import { ladder, ladderOfRun, ladderText, rowsMissing, runOf } from './ladderText.ts';

const id = 'ts23204-6.10';

const ladderFor = (settings: Partial<Settings>, script?: readonly Action[]) =>
  ladderOfRun(runOf(id, settings, script));

/** The rows that the procedure numbers, and how its run ends. */
function numbered(settings: Partial<Settings>): string {
  const found = ladderFor(settings);
  return ladderText({ ...found, entries: found.entries.filter(({ step }) => step !== null) });
}

const submitted = '1  IP-SM-GW  authorised · identity kept · IM → SMS-SUBMIT';
const asked = `
  2  SM-SC → SMS-GMSC  SC-MT SMS-STATUS-REPORT
  3a  SMS-GMSC → HSS  SRI-SM`;
const toGateway = `
  3a  HSS → IP-SM-GW  SRI-SM
  3b  IP-SM-GW → HSS  SRI-SM
  3b  HSS → IP-SM-GW  SRI-SM-RES IMSI, MSC`;
const forwarded = `
  3c  IP-SM-GW → SMS-GMSC  SRI-SM-RES MT Correlation ID, IP-SM-GW
  4  SMS-GMSC → IP-SM-GW  MT-FSM SMS-STATUS-REPORT`;
const notified = (result: string) => `
  5  IP-SM-GW  status report → delivery notification · ${result}
  6  IP-SM-GW → S-CSCF-O  SIP MESSAGE IMDN
  6  S-CSCF-O → UE-A  SIP MESSAGE IMDN
  7  UE-A → S-CSCF-O  SIP 200 OK
  7  S-CSCF-O → IP-SM-GW  SIP 200 OK`;
const confirmed = `
  8  IP-SM-GW → SMS-GMSC  MT-FSM-RES
  8  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive`;
const pastGateway = `
  8  MSC → SMS-GMSC  MT-FSM-RES
  8  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive`;

test.each<readonly [branch: string, settings: Partial<Settings>, expected: readonly string[]]>([
  [
    'B1, delivered',
    {},
    [submitted, asked, toGateway, forwarded, notified('positive'), confirmed, '=> delivered'],
  ],
  ['B2, C71: a read notification is ignored', { 'msg.notify': 'read' }, [submitted, '=> delivered']],
  [
    'B3, C72: the report goes past the gateway',
    { 'gw.altRouting': 'yes' },
    [
      submitted,
      asked,
      toGateway,
      '3c  IP-SM-GW → SMS-GMSC  SRI-SM-RES IMSI, MSC',
      pastGateway,
      '=> delivered',
    ],
  ],
  ['B4, no notification asked for', { 'msg.notify': 'none' }, [submitted, '=> delivered']],
  [
    'B5, failure to be told',
    { 'msg.notify': 'failure', 'ueB.ims': 'unknown' },
    [submitted, asked, toGateway, forwarded, notified('negative'), confirmed, '=> sms-failure'],
  ],
  [
    'B5, delivery to be told, but recipient unknown: nothing is told',
    { 'ueB.ims': 'unknown' },
    [submitted, asked, toGateway, forwarded, confirmed, '=> not-delivered'],
  ],
  [
    'B6, failure to be told, but delivered',
    { 'msg.notify': 'failure' },
    [submitted, asked, toGateway, forwarded, confirmed, '=> delivered'],
  ],
  [
    'B7, no gateway address of the sender',
    { 'hss.gwAddress': 'none' },
    [submitted, asked, pastGateway, '=> delivered'],
  ],
  ['B8, identity hidden', { 'msg.privacy': 'yes' }, [submitted.replace('kept', 'withheld'), '=> delivered']],
])('TS 23.204 6.10-%s', (_branch, settings, expected) => {
  expect(numbered(settings)).toBe(ladder(...expected));
});

test.each<readonly [id: string, settings: Partial<Settings>]>([
  ['C71', { 'msg.notify': 'read' }],
  ['C72', { 'gw.altRouting': 'yes' }],
])('%s (6.10): the sender is not notified', (_id, settings) => {
  const messages = ladderFor(settings).entries.map(({ message }) => message);
  expect(messages).not.toContain('SIP MESSAGE IMDN');
});

test('C71 (6.10): the service centre is not even asked for a report', () => {
  const asking = (settings: Partial<Settings>) =>
    ladderFor(settings).entries.find(({ message }) => message === 'MO-FSM')?.carries;
  expect(asking({ 'msg.notify': 'read' })).not.toHaveProperty('statusReportRequested');
  expect(asking({})).toMatchObject({ statusReportRequested: true });
});

test('6.10: the notification names the Instant Message, the status report the Short Message', () => {
  const { entries } = ladderFor({});
  const carried = (message: string) => entries.filter((entry) => entry.message === message);
  const [im] = carried('SIP MESSAGE IM');
  const [imdn] = carried('SIP MESSAGE IMDN');
  expect(imdn?.carries).toMatchObject({ messageId: im?.carries['callId'], result: 'positive' });
  const reference = carried('MO-FSM')[0]?.carries['reference'];
  const report = entries.find(({ step }) => step === '4');
  expect(report?.carries).toMatchObject({ about: reference, delivered: true, identity: 'MT-CORRELATION-ID' });
});

test('6.10: two Instant Messages have two references, and each notification names its own', () => {
  const im: Action = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello' };
  const { entries } = ladderFor({}, [im, im]);
  const notifications = entries.filter(({ message, to }) => message === 'SIP MESSAGE IMDN' && to === 'UE-A');
  const sent = entries.filter(({ message, from }) => message === 'SIP MESSAGE IM' && from === 'UE-A');
  expect(notifications.map(({ transaction, carries }) => [transaction, carries['messageId']])).toEqual(
    sent.map(({ transaction, carries }) => [transaction, carries['callId']]),
  );
  const references = entries.flatMap(({ message, carries }) =>
    message === 'MO-FSM' ? [carries['reference']] : [],
  );
  expect(references).toEqual([0, 1]);
});

/** The sender leaves before the service centre has the Short Message. */
const left: readonly Action[] = [
  { do: 'delay', message: 'SC-MO', ms: 2_000 },
  { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello' },
  { do: 'wait', ms: 1_000 },
  { do: 'deregister', ue: 'UE-A' },
];

test('6.10: a sender who has left is not notified, and the service centre hears it', () => {
  const { entries } = ladderFor({}, left);
  const ends = entries.filter(({ step, message }) => step === '8' && message !== 'SC-MT');
  expect(ends.map(({ from, message, detail }) => `${from} ${message} ${detail}`)).toEqual([
    'IP-SM-GW MT-FSM-ERR absent',
    'SMS-GMSC SC-DELIVER-REPORT absent',
  ]);
});

test('6.10: every row of its step table occurs', () => {
  const procedure = procedureNamed(id);
  const entries = [
    ...ladderFor({}).entries,
    ...ladderFor({ 'gw.altRouting': 'yes' }).entries,
    ...ladderFor({}, left).entries,
  ];
  expect(procedure && rowsMissing(procedure, entries)).toEqual([]);
});

test('6.14 for the sender: with a gateway per HSS a Short Message comes as an Instant Message', () => {
  const sms: Action = { do: 'send', kind: 'sms', from: 'UE-B', to: 'UE-A', text: 'On my way' };
  const { entries, outcome } = ladderFor({}, [sms]);
  expect(entries.map(({ from, to, message }) => `${from} → ${to} ${message}`)).toContain(
    'S-CSCF-O → UE-A SIP MESSAGE IM',
  );
  expect(outcome.id).toBe('delivered');
});

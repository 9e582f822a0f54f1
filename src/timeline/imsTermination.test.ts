import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { identities, noMsisdn } from '../protocol/subscribers.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { endOf, ladder, ladderOfRun, ladderText, rowsMissing, runOf } from './ladderText.ts';
import { stateOf } from './stateOf.ts';

/** The rows that a procedure numbers, and how its run ends. */
function numbered(procedure: string, settings: Partial<Settings>): string {
  const found = ladderOfRun(runOf(procedure, settings));
  return ladderText({ ...found, entries: found.entries.filter(({ step }) => step !== null) });
}

const routed = `
  1  UE → S-CSCF  SIP REGISTER
  1  S-CSCF → UE  SIP 200 OK
  2  SM-SC → SMS-GMSC  SC-MT SMS-DELIVER
  3a  SMS-GMSC → HSS  SRI-SM
  3a  HSS → IP-SM-GW  SRI-SM
  3b  IP-SM-GW → HSS  SRI-SM
  3b  HSS → IP-SM-GW  SRI-SM-RES IMSI, MSC, SGSN
  3c  IP-SM-GW → SMS-GMSC  SRI-SM-RES MT Correlation ID, IP-SM-GW
  4  SMS-GMSC → IP-SM-GW  MT-FSM SMS-DELIVER`;

const registeredAndSent = `
  1  UE → S-CSCF  SIP REGISTER
  1  S-CSCF → UE  SIP 200 OK
  2  SM-SC → SMS-GMSC  SC-MT SMS-DELIVER`;
const askedByImsi = `
  3e  SMS-GMSC → HSS  SRI-SM
  3f  HSS → SMS-GMSC  SRI-SM-RES IMSI, IP-SM-GW`;
const byImsi = '4  SMS-GMSC → IP-SM-GW  MT-FSM SMS-DELIVER';
const overIms = `
  5  IP-SM-GW  authorised · transport level · IMS
  6  IP-SM-GW → S-CSCF  SIP MESSAGE SM SMS-DELIVER`;
const toUe = `
  7  S-CSCF → UE  SIP MESSAGE SM SMS-DELIVER
  8  UE → S-CSCF  SIP 200 OK
  9  S-CSCF → IP-SM-GW  SIP 200 OK
  => delivered`;

const refused = '5  IP-SM-GW  refused · not authorised for interworking';

const reported = (result: string) => `
  1  UE → S-CSCF  SIP MESSAGE REPORT ${result}
  2  S-CSCF → IP-SM-GW  SIP MESSAGE REPORT ${result}
  3  IP-SM-GW → S-CSCF  SIP 202 Accepted`;
const answered = '4  S-CSCF → UE  SIP 202 Accepted';

const attempt = `
  1  SMS-GMSC → IP-SM-GW  MT-FSM SMS-DELIVER
  2  IP-SM-GW → S-CSCF  SIP MESSAGE SM SMS-DELIVER`;
const toClient = '2  S-CSCF → UE  SIP MESSAGE SM SMS-DELIVER';
const noPath = `
  2  S-CSCF → P-CSCF  SIP MESSAGE SM SMS-DELIVER
  2  P-CSCF → S-CSCF  SIP ERROR 480 not-reachable
  2  S-CSCF → IP-SM-GW  SIP ERROR 480 not-reachable`;
const overSgsn = `
  3  IP-SM-GW → SGSN  MT-FSM SMS-DELIVER
  3  SGSN → IP-SM-GW  MT-FSM-ERR absent`;
const overMsc = `
  4  IP-SM-GW → MSC  MT-FSM SMS-DELIVER
  4  MSC → IP-SM-GW  MT-FSM-ERR absent`;
const failed = (cause: string) => `
  5  IP-SM-GW → SMS-GMSC  MT-FSM-ERR ${cause}
  6  SMS-GMSC → SM-SC  SC-DELIVER-REPORT ${cause}
  7  IP-SM-GW → HSS  RSDS ${cause}
  8  SMS-GMSC → HSS  RSDS ${cause}
  => not-delivered`;

const asked = (addresses: string) => `
  1  UE → S-CSCF  SIP REGISTER
  1  S-CSCF → UE  SIP 200 OK
  2  SM-SC → SMS-GMSC  SC-MT SMS-DELIVER
  3  SMS-GMSC → HSS  SRI-SM
  3  HSS → SMS-GMSC  SRI-SM-RES IMSI, ${addresses}`;
const allAddresses = asked('IP-SM-GW, SGSN, MSC');
const taken = `
  4  SMS-GMSC → IP-SM-GW  MT-FSM SMS-DELIVER
  5  IP-SM-GW → S-CSCF  SIP MESSAGE SM SMS-DELIVER
  6  S-CSCF → UE  SIP MESSAGE SM SMS-DELIVER
  7  UE → S-CSCF  SIP 200 OK`;
const hssTold = `
  12  SMS-GMSC → HSS  RSDS positive
  13  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive
  => delivered`;
/** After another address than the first the HSS is told nothing (TR 23.804 clause 8.5 step 8). */
const onlyScTold = `
  13  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive
  => delivered`;

const rows: readonly (readonly [string, string, Partial<Settings>, readonly string[]])[] = [
  ['ts23204-6.4', 'defaults', {}, [routed, overIms, toUe]],
  ['ts23204-6.4', 'B1', { 'auth.transport.B': 'no' }, [routed, refused, '=> not-delivered']],
  [
    'ts23204-6.4',
    'B2',
    { 'gw.domains': ['SGSN', 'IMS', 'MSC'] },
    [routed, '5  IP-SM-GW  authorised · transport level · SGSN', '=> delivered'],
  ],
  ['ts23204-6.4', 'B3', { 'odb.B': 'yes' }, [routed, refused, '=> not-delivered']],
  [
    'ts23204-6.4',
    'B4, 3e and 3f: asked by IMSI, the HSS names the gateway itself',
    { 'ueB.msisdn': 'no' },
    [registeredAndSent, askedByImsi, byImsi, overIms, toUe],
  ],
  [
    'ts23204-6.4',
    'B5, 3d: the address is available, so nobody is asked',
    { 'ueB.msisdn': 'no', 'setup.gmscKnowsGateway': 'yes' },
    [registeredAndSent, '3d  SMS-GMSC  gateway address available', byImsi, overIms, toUe],
  ],
  [
    'ts23204-6.4',
    'B6: addressed by IMSI, in IMS and nowhere else',
    { 'ueB.msisdn': 'no', 'reach.B.ims': 'absent' },
    [registeredAndSent, askedByImsi, byImsi, overIms, '=> not-delivered'],
  ],
  [
    'ts23204-6.5',
    'defaults',
    {},
    [
      reported('positive'),
      '5  IP-SM-GW → SMS-GMSC  MT-FSM-RES',
      answered,
      `6  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive
       7  IP-SM-GW → HSS  RSDS positive
       8  SMS-GMSC → HSS  RSDS positive
       => delivered`,
    ],
  ],
  [
    'ts23204-6.5',
    'B1',
    { 'reach.B.ims': 'memoryFull' },
    [
      reported('memoryFull'),
      '5  IP-SM-GW → SMS-GMSC  MT-FSM-ERR memoryFull',
      answered,
      `6  SMS-GMSC → SM-SC  SC-DELIVER-REPORT memoryFull
       7  IP-SM-GW → HSS  RSDS memoryFull
       8  SMS-GMSC → HSS  RSDS memoryFull
       => not-delivered`,
    ],
  ],
  ['ts23204-6.5a', 'defaults', {}, [attempt, toClient, overSgsn, overMsc, failed('absent')]],
  ['ts23204-6.5a', 'B1', { 'reach.B.ims': 'absent' }, [attempt, noPath, overSgsn, overMsc, failed('absent')]],
  [
    'ts23204-6.5a',
    'B3',
    { 'reach.B.ims': 'memoryFull' },
    [
      attempt,
      toClient,
      `2  UE → S-CSCF  SIP MESSAGE REPORT memoryFull
       2  S-CSCF → IP-SM-GW  SIP MESSAGE REPORT memoryFull`,
      failed('memoryFull'),
    ],
  ],
  ['ts23204-6.5a', 'B4', { 'gmsc.timer': 'short' }, [attempt, toClient, overSgsn, failed('absent')]],
  [
    'tr23804-8.10',
    'C60, defaults: the 200 OK is not the report, which comes in a MESSAGE of its own',
    {},
    [
      allAddresses,
      taken,
      `9  UE → S-CSCF  SIP MESSAGE REPORT positive
       8  S-CSCF → IP-SM-GW  SIP 200 OK
       10  S-CSCF → IP-SM-GW  SIP MESSAGE REPORT positive
       11  IP-SM-GW → SMS-GMSC  MT-FSM-RES
       14  IP-SM-GW → S-CSCF  SIP 200 OK
       15  S-CSCF → UE  SIP 200 OK`,
      hssTold,
    ],
  ],
  [
    'tr23804-8.10',
    'C61, B1: over the MSC, the gateway is not used',
    { 'ffs.route': 'GMSC prefers MSC' },
    [allAddresses, hssTold],
  ],
  [
    'tr23804-8.10',
    'B2, no report: the gateway reports a failure after its timer, and the SMS-GMSC goes on to the SGSN',
    { 'reach.B.ims': 'okNoReport' },
    [
      allAddresses,
      taken,
      `8  S-CSCF → IP-SM-GW  SIP 200 OK
       11  IP-SM-GW → SMS-GMSC  MT-FSM-ERR absent`,
      onlyScTold,
    ],
  ],
  [
    'tr23804-8.10',
    'a negative report',
    { 'reach.B.ims': 'memoryFull' },
    [
      allAddresses,
      taken,
      `9  UE → S-CSCF  SIP MESSAGE REPORT memoryFull
       8  S-CSCF → IP-SM-GW  SIP 200 OK
       10  S-CSCF → IP-SM-GW  SIP MESSAGE REPORT memoryFull
       11  IP-SM-GW → SMS-GMSC  MT-FSM-ERR memoryFull
       14  IP-SM-GW → S-CSCF  SIP 200 OK
       15  S-CSCF → UE  SIP 200 OK`,
      onlyScTold,
    ],
  ],
  ['tr23804-8.10', 'B3', { 'ueB.ims': 'unregistered' }, [asked('SGSN, MSC'), hssTold]],
  [
    'tr23804-8.10',
    'B3 with an address per HSS',
    { 'ueB.ims': 'unregistered', 'hss.gwAddress': 'per HSS' },
    [asked('SGSN, MSC'), hssTold],
  ],
  [
    'tr23804-8.10',
    'B4',
    { 'ffs.route': 'HSS order', 'hss.priority': ['SGSN', 'IPGW', 'MSC'] },
    [asked('SGSN, IP-SM-GW, MSC'), hssTold],
  ],
];

test.each(rows)('%s, %s', (procedure, _branch, settings, expected) => {
  expect(numbered(procedure, settings)).toBe(ladder(...expected));
});

test('6.5-B2: after a negative report the gateway tries another domain before it reports', () => {
  const { entries, outcome } = ladderOfRun(runOf('ts23204-6.5', { 'reach.B.ims': 'protocolError' }));
  const delivered = entries.findIndex(({ from, message }) => from === 'SGSN' && message === 'MT-FSM-RES');
  expect(delivered).toBeGreaterThan(entries.findIndex(({ step }) => step === '2'));
  expect(delivered).toBeLessThan(entries.findIndex(({ step }) => step === '5'));
  expect(outcome.id).toBe('delivered');
});

test('6.5-B3: without status reports there are no steps 7 and 8', () => {
  const text = numbered('ts23204-6.5', { 'gw.rsds': 'no', 'gmsc.rsds': 'no' });
  expect(text).not.toContain('RSDS');
  expect(text).toContain('=> delivered');
});

test('6.5a-B2: the second domain succeeds, and no failure is reported', () => {
  const { entries, outcome } = ladderOfRun(runOf('ts23204-6.5a', { 'reach.B.sgsn': 'ok' }));
  expect(outcome.id).toBe('delivered');
  expect(entries.map(({ message }) => message)).not.toContain('MT-FSM-ERR');
});

test('6.4 steps 3e and 4: the IMSI names a recipient without MSISDN, and no MT Correlation ID is made', () => {
  const { entries } = ladderOfRun(runOf('ts23204-6.4', { 'ueB.msisdn': 'no' }));
  const { imsi } = identities['UE-B'];
  const carried = (label: string) => entries.find(({ step }) => step === label)?.carries;
  expect(carried('3e')).toMatchObject({ imsi, msisdn: noMsisdn });
  expect(carried('4')).toMatchObject({ imsi, identity: 'IMSI', imsiField: 'IMSI' });
  expect(entries.filter(({ carries }) => 'correlationId' in carries)).toEqual([]);
});

test('6.4-B6: no serving node is tried, although the HSS knows some', () => {
  const settings = { 'ueB.msisdn': 'no', 'reach.B.ims': 'absent', 'hss.addr': ['MSC', 'SGSN'] } as const;
  const { entries } = ladderOfRun(runOf('ts23204-6.4', settings));
  expect(entries.filter(({ message }) => message === 'MT-FSM').map(({ to }) => to)).toEqual(['IP-SM-GW']);
});

test('6.4 and 6.5b: a recipient without MSISDN that registers later gets its Short Message after the alert', () => {
  const run = runOf('ts23204-6.4', { 'ueB.msisdn': 'no', 'ueB.ims': 'unregistered' }, [
    { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Wake up' },
    { do: 'wait', until: 'quiet' },
    { do: 'register', ue: 'UE-B' },
  ]);
  const { entries, outcomes } = ladderOfRun(run);
  const labels = entries.map(({ message }) => message);
  const alerts = entries.filter(({ message }) => message === 'ALERT-SC' || message === 'SC-ALERT');
  expect(alerts.map(({ message, carries }) => [message, carries['imsi'], carries['msisdn']])).toEqual([
    ['ALERT-SC', identities['UE-B'].imsi, noMsisdn],
    ['SC-ALERT', identities['UE-B'].imsi, noMsisdn],
  ]);
  expect(labels.filter((message) => message === 'SC-MT')).toHaveLength(2);
  expect(stateOf(endOf(run))).toMatchObject({ 'SM-SC.queue': [], 'HSS.mwd': [] });
  expect(outcomes?.slice(-2).map(({ id }) => id)).toEqual(['not-delivered', 'delivered']);
});

test.each([
  ['GMSC prefers GW', 'IP-SM-GW'],
  ['GMSC prefers MSC', 'MSC'],
  ['HSS order', 'SGSN'],
] as const)('8.10 step 3: with %s the first address tried is %s', (route, first) => {
  const settings = { 'ffs.route': route, 'hss.priority': ['SGSN', 'IPGW', 'MSC'] } as const;
  const { entries } = ladderOfRun(runOf('tr23804-8.10', settings));
  const forwarded = entries.filter(({ from, message }) => from === 'SMS-GMSC' && message === 'MT-FSM');
  expect(forwarded.map(({ to }) => to)).toEqual([first]);
  const reasons = forwarded.flatMap(({ why }) => why.filter(({ setting }) => setting === 'ffs.route'));
  expect(reasons.map(({ value }) => value)).toEqual(route === 'HSS order' ? [] : [route]);
});

test('8.10 step 3: an SMS-GMSC that does not know the address of the gateway from others takes the HSS’s order', () => {
  const settings = { 'ffs.route': 'GMSC prefers MSC', 'gmsc.ip': 'no' } as const;
  const { entries } = ladderOfRun(runOf('tr23804-8.10', settings));
  expect(entries.find(({ step }) => step === '4')).toMatchObject({ to: 'IP-SM-GW' });
});

test('8.10 steps 4 and 5: the MSISDN names the recipient, then its TEL URL', () => {
  const { entries } = ladderOfRun(runOf('tr23804-8.10'));
  const { msisdn } = identities['UE-B'];
  const forwarded = entries.find(({ step }) => step === '4')?.carries;
  expect(forwarded).toMatchObject({ identity: 'MSISDN', imsiField: 'absent', msisdn });
  expect(forwarded).not.toHaveProperty('imsi');
  expect(entries.find(({ step }) => step === '5')?.carries['requestUri']).toBe(`tel:${msisdn}`);
});

test('8.10-B2: nothing reports success to the SMS-GMSC before the second attempt', () => {
  const { entries } = ladderOfRun(runOf('tr23804-8.10', { 'reach.B.ims': 'okNoReport' }));
  const toGmsc = entries.filter(({ to, message }) => to === 'SMS-GMSC' && message.startsWith('MT-FSM'));
  expect(toGmsc.map(({ from, message }) => `${from} ${message}`)).toEqual([
    'IP-SM-GW MT-FSM-ERR',
    'SGSN MT-FSM-RES',
  ]);
});

test('8.10: a recipient that has left the gateway while the Short Message was under way is absent there', () => {
  const { entries, outcome } = ladderOfRun(
    runOf('tr23804-8.10', {}, [
      { do: 'delay', message: 'MT-FSM', to: 'IP-SM-GW', ms: 1_000 },
      { do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Are you still there?' },
      { do: 'wait', ms: 200 },
      { do: 'deregister', ue: 'UE-B' },
    ]),
  );
  const answer = entries.find(({ message }) => message === 'MT-FSM-ERR');
  expect(answer).toMatchObject({ from: 'IP-SM-GW', carries: { cause: 'absent' } });
  expect(outcome.id).toBe('delivered');
});

test('a negative report that leads to another domain has its answer before that, however reports are answered', () => {
  const settings = { 'reach.B.ims': 'protocolError', 'setup.reportAnswer': '200 at the end' } as const;
  const { entries } = ladderOfRun(runOf('ts23204-6.5', settings));
  const answeredAt = entries.findIndex(
    ({ from, message, carries }) =>
      from === 'IP-SM-GW' && message === 'SIP 200 OK' && carries['answers'] === 'SIP MESSAGE REPORT',
  );
  expect(answeredAt).toBeGreaterThan(-1);
  expect(answeredAt).toBeLessThan(
    entries.findIndex(({ to, message }) => to === 'SGSN' && message === 'MT-FSM'),
  );
});

test('C67: all domains absent: the gateway reports to the HSS and notes that the user is not reachable', () => {
  const run = runOf('ts23204-6.5a', { 'reach.B.ims': 'absent' });
  expect(stateOf(endOf(run))).toMatchObject({
    'IP-SM-GW.unri': [identities['UE-B'].impu],
    'HSS.mwd': [expect.any(String)],
  });
});

test.each([
  ['ts23204-6.4', [{}, { 'ueB.msisdn': 'no' }, { 'ueB.msisdn': 'no', 'setup.gmscKnowsGateway': 'yes' }]],
  ['ts23204-6.5', [{}, { 'reach.B.ims': 'memoryFull' }]],
  ['ts23204-6.5a', [{}, { 'reach.B.ims': 'absent' }, { 'reach.B.ims': 'memoryFull' }]],
  ['tr23804-8.10', [{}, { 'reach.B.ims': 'memoryFull' }]],
] as const)('%s: every row of its step table occurs in one of these runs', (id, runs) => {
  const procedure = procedureNamed(id);
  const entries = runs.flatMap((settings) => ladderOfRun(runOf(id, settings)).entries);
  expect(procedure && rowsMissing(procedure, entries)).toEqual([]);
});

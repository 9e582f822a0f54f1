import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { identities, noMsisdn, peer } from '../protocol/subscribers.ts';
import type { Action } from '../scenarios/action.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { endOf, ladder, ladderOfRun, ladderText, rowsMissing, runOf } from './ladderText.ts';
import { stateOf } from './stateOf.ts';

/** The rows that a procedure numbers, and how its run ends. */
function numbered(procedure: string, settings: Partial<Settings>): string {
  const found = ladderOfRun(runOf(procedure, settings));
  return ladderText({ ...found, entries: found.entries.filter(({ step }) => step !== null) });
}

const submitted = `
  1  UE-A → S-CSCF-O  SIP REGISTER
  1  S-CSCF-O → UE-A  SIP 200 OK
  2  UE-A → S-CSCF-O  SIP MESSAGE SM SMS-SUBMIT
  3  S-CSCF-O → IP-SM-GW  SIP MESSAGE SM SMS-SUBMIT
  4  IP-SM-GW → S-CSCF-O  SIP 202 Accepted`;
const sentOn = `
  6  IP-SM-GW → PEER-NET  SIP MESSAGE SM SMS-DELIVER
  5  S-CSCF-O → UE-A  SIP 202 Accepted
  7  PEER-NET  termination in the other network`;
const taken = '6  PEER-NET → IP-SM-GW  SIP 202 Accepted';
const heard = (result: string) => `
  9  IP-SM-GW → S-CSCF-O  SIP MESSAGE REPORT ${result}
  9  S-CSCF-O → UE-A  SIP MESSAGE REPORT ${result}
  9  UE-A → S-CSCF-O  SIP 200 OK
  9  S-CSCF-O → IP-SM-GW  SIP 200 OK`;

const brought = `
  1  UE-B → S-CSCF-T  SIP REGISTER
  1  S-CSCF-T → UE-B  SIP 200 OK
  2  PEER-NET → IP-SM-GW  SIP MESSAGE SM SMS-DELIVER`;
const accepted = '2  IP-SM-GW → PEER-NET  SIP 202 Accepted';
const carried = (result: string) => `
  3  IP-SM-GW → S-CSCF-T  SIP MESSAGE SM SMS-DELIVER
  3  S-CSCF-T → UE-B  SIP MESSAGE SM SMS-DELIVER
  4a  UE-B → S-CSCF-T  SIP MESSAGE REPORT ${result}
  4a  S-CSCF-T → IP-SM-GW  SIP MESSAGE REPORT ${result}`;
const refused = `
  6a  IP-SM-GW  permanent failure · not authorised for interworking
  6b  IP-SM-GW → PEER-NET  SIP ERROR 403 not-authorised
  => not-authorised`;

const rows: readonly (readonly [string, string, Partial<Settings>, readonly string[]])[] = [
  [
    'ts23204-6.3a',
    'defaults',
    {},
    [
      submitted,
      sentOn,
      taken,
      '8c  PEER-NET → IP-SM-GW  SIP MESSAGE REPORT positive',
      heard('positive'),
      '=> delivered',
    ],
  ],
  [
    'ts23204-6.3a',
    'B1, 8a: a permanent error ends it',
    { 'setup.peer': 'permanent failure' },
    [
      submitted,
      sentOn,
      '8a  PEER-NET → IP-SM-GW  SIP ERROR 403 not-authorised',
      heard('notAuthorised'),
      '=> notAuthorised',
    ],
  ],
  [
    'ts23204-6.3a',
    'B2, 8b: after a temporary error the service centre stores the Short Message',
    { 'setup.peer': 'temporary failure' },
    [
      submitted,
      sentOn,
      taken,
      `8b  PEER-NET → IP-SM-GW  SIP MESSAGE REPORT absent
       8b  IP-SM-GW → SMS-IWMSC  MO-FSM SMS-SUBMIT`,
      heard('positive'),
      '=> not-delivered',
    ],
  ],
  [
    'ts23204-6.3a',
    'B3: nothing goes to the other network for a sender who is not authorised',
    { 'auth.transport.A': 'no' },
    [
      submitted,
      `9  IP-SM-GW → S-CSCF-O  SIP MESSAGE REPORT notAuthorised
       5  S-CSCF-O → UE-A  SIP 202 Accepted
       9  S-CSCF-O → UE-A  SIP MESSAGE REPORT notAuthorised
       9  UE-A → S-CSCF-O  SIP 200 OK
       9  S-CSCF-O → IP-SM-GW  SIP 200 OK
       => notAuthorised`,
    ],
  ],
  [
    'ts23204-6.3a',
    'B4',
    { 'setup.peer': 'temporary failure', 'sc.submit': 'no' },
    [
      submitted,
      sentOn,
      taken,
      `8b  PEER-NET → IP-SM-GW  SIP MESSAGE REPORT absent
       8b  IP-SM-GW → SMS-IWMSC  MO-FSM SMS-SUBMIT`,
      heard('systemFailure'),
      '=> sms-failure',
    ],
  ],
  [
    'ts23204-6.4a',
    'defaults',
    {},
    [
      brought,
      accepted,
      carried('positive'),
      '4b  IP-SM-GW → PEER-NET  SIP MESSAGE REPORT positive',
      '=> delivered',
    ],
  ],
  [
    'ts23204-6.4a',
    'C75, B1: permanent failure, no correlation id',
    { 'op.msisdnless': 'no' },
    [brought, refused],
  ],
  [
    'ts23204-6.4a',
    'B2',
    { 'reach.B.ims': 'memoryFull' },
    [
      brought,
      accepted,
      carried('memoryFull'),
      `5a  IP-SM-GW  temporary failure · memory capacity exceeded
       5b  IP-SM-GW → PEER-NET  SIP MESSAGE REPORT memoryFull
       => memoryFull`,
    ],
  ],
  [
    'ts23204-6.4a',
    'B3',
    { 'ueB.ims': 'unregistered' },
    [
      brought,
      accepted,
      `5a  IP-SM-GW  temporary failure · absent subscriber
       5b  IP-SM-GW → PEER-NET  SIP MESSAGE REPORT absent
       => absent`,
    ],
  ],
  [
    'ts23204-6.4a',
    'B4',
    { 'reach.B.ims': 'protocolError' },
    [
      brought,
      accepted,
      carried('protocolError'),
      `6a  IP-SM-GW  permanent failure · equipment protocol error
       6b  IP-SM-GW → PEER-NET  SIP MESSAGE REPORT protocolError
       => protocolError`,
    ],
  ],
  ['ts23204-6.4a', 'B5', { 'auth.transport.B': 'no' }, [brought, refused]],
];

test.each(rows)('%s, %s', (procedure, _branch, settings, expected) => {
  expect(numbered(procedure, settings)).toBe(ladder(...expected));
});

test.each([
  ['ts23204-6.3a', [{}, { 'setup.peer': 'temporary failure' }, { 'setup.peer': 'permanent failure' }]],
  [
    'ts23204-6.4a',
    [{}, { 'op.msisdnless': 'no' }, { 'reach.B.ims': 'memoryFull' }, { 'reach.B.ims': 'protocolError' }],
  ],
] as const)('%s: every row of its step table occurs in one of these runs', (id, runs) => {
  const procedure = procedureNamed(id);
  const entries = runs.flatMap((settings) => ladderOfRun(runOf(id, settings)).entries);
  expect(procedure && rowsMissing(procedure, entries)).toEqual([]);
});

const { impu: bob } = identities['UE-B'];
const { impu: alice } = identities['UE-A'];

test('6.3a step 2: no number, the service centre in the Request-URI, the recipient in To', () => {
  const { entries } = ladderOfRun(runOf('ts23204-6.3a'));
  expect(entries.find(({ step }) => step === '2')?.carries).toMatchObject({
    recipient: noMsisdn,
    recipientUri: peer.impu,
    requestUri: 'tel:+12065550190',
  });
  expect(entries.find(({ step }) => step === '6')?.carries).toMatchObject({
    requestUri: peer.impu,
    originator: alice,
    tpdu: 'SMS-DELIVER',
  });
});

test('6.0a: after a temporary failure all that the service centre has is the MSISDN-less Correlation ID', () => {
  const run = runOf('ts23204-6.3a', { 'setup.peer': 'temporary failure' });
  const { entries } = ladderOfRun(run);
  const ids = entries.flatMap(({ message, carries }) =>
    ['SIP MESSAGE REPORT', 'MO-FSM', 'SC-MO'].includes(message) && 'msisdnlessCorrelationId' in carries
      ? [[message, carries['msisdnlessCorrelationId']]]
      : [],
  );
  const id = `${peer.impu} ${alice} hss.ims.mnc003.mcc001.3gppnetwork.org`;
  expect(ids).toEqual([
    ['SIP MESSAGE REPORT', id],
    ['MO-FSM', id],
    ['SC-MO', id],
  ]);
  expect(entries.find(({ message }) => message === 'SC-MO')?.carries).toMatchObject({ recipient: noMsisdn });
  expect(entries.map(({ message }) => message)).not.toContain('SC-MT');
  expect(stateOf(endOf(run))).toMatchObject({
    'SM-SC.queue': [expect.objectContaining({ msisdnlessCorrelationId: id })],
  });
});

test('6.0a: a sender without MSISDN has none in what the service centre gets', () => {
  const script: readonly Action[] = [
    { do: 'send', kind: 'sms', from: 'UE-B', to: 'PEER-NET', text: 'Hello' },
  ];
  const settings = { 'setup.smsOver.B': 'IMS', 'setup.peer': 'temporary failure' } as const;
  const { entries } = ladderOfRun(runOf('ts23204-6.3a', settings, script));
  const sent = entries.find(({ message }) => message === 'SIP MESSAGE SM');
  expect(sent?.carries).toMatchObject({ originator: bob, recipientUri: peer.impu });
  expect(entries.find(({ message }) => message === 'MO-FSM')?.carries).toMatchObject({
    originator: noMsisdn,
  });
});

test('a recipient with a number is left to the service centre', () => {
  const { entries } = ladderOfRun(runOf('ts23204-6.3a', { 'ueB.msisdn': 'yes' }));
  expect(entries.filter(({ to }) => to === 'PEER-NET')).toEqual([]);
  expect(entries.map(({ message }) => message)).toContain('SC-MO');
});

test('over the radio nobody without a number can be addressed', () => {
  const { entries, outcome } = ladderOfRun(runOf('ts23204-6.3a', { 'setup.smsOver.A': 'radio' }));
  expect(entries.filter(({ sentMs }) => sentMs >= 0)).toEqual([]);
  expect(outcome.id).toBe('no-service');
});

test('6.4a step 5b: a temporary failure names receiver, sender and the receiver’s home', () => {
  const { entries } = ladderOfRun(runOf('ts23204-6.4a', { 'reach.B.ims': 'memoryFull' }));
  const id = `${bob} ${peer.impu} hss.ims.mnc002.mcc001.3gppnetwork.org`;
  expect(entries.find(({ step, to }) => step === '5b' && to === 'PEER-NET')?.carries).toMatchObject({
    msisdnlessCorrelationId: id,
  });
});

test.each([{ 'op.msisdnless': 'no' }, { 'reach.B.ims': 'protocolError' }, {}] as const)(
  '6.4a: with %j nothing carries an MSISDN-less Correlation ID',
  (settings) => {
    const { entries } = ladderOfRun(runOf('ts23204-6.4a', settings));
    expect(entries.filter(({ carries }) => 'msisdnlessCorrelationId' in carries)).toEqual([]);
  },
);

test('6.4a: the gateway tries IMS and nothing else, and tells the HSS nothing', () => {
  const settings = { 'reach.B.ims': 'noAnswer', 'hss.addr': ['MSC', 'SGSN'] } as const;
  const messages = ladderOfRun(runOf('ts23204-6.4a', settings)).entries.map(({ message }) => message);
  expect(messages.filter((message) => ['MT-FSM', 'RSDS', 'SRI-SM'].includes(message))).toEqual([]);
});

test('an Instant Message of a user of the other network comes to nothing', () => {
  const script: readonly Action[] = [{ do: 'send', kind: 'im', from: 'PEER-NET', to: 'UE-B', text: 'Hello' }];
  expect(ladderOfRun(runOf('ts23204-6.4a', {}, script)).outcome.id).toBe('no-service');
});

test.each([
  ['ts23204-6.3a', 'PEER-NET'],
  ['ts23204-6.4a', 'S-CSCF-T'],
])('C66, %s: with the credit exhausted the Short Message goes no further', (procedure, next) => {
  const settings = { 'chg.mode': 'online', 'chg.credit': 'exhausted' } as const;
  const { entries, outcome } = ladderOfRun(runOf(procedure, settings));
  expect(outcome.id).toBe('creditExhausted');
  expect(entries.filter(({ message, to }) => message === 'SIP MESSAGE SM' && to === next)).toEqual([]);
});

test('6.3a and 6.4a: between two users of its own network the gateway is the gateway of both', () => {
  const script: readonly Action[] = [{ do: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Hello' }];
  const run = (settings: Partial<Settings>) =>
    ladderOfRun(runOf('ts23204-6.3a', { 'ueB.caps': ['SMSIP'], ...settings }, script));
  expect(run({}).outcome).toEqual({ id: 'delivered', text: 'SMS at UE-B; OK at UE-A' });
  expect(run({ 'op.msisdnless': 'no' }).outcome.id).toBe('notAuthorised');
  const later = run({ 'reach.B.ims': 'memoryFull' });
  expect(later.outcome.id).toBe('not-delivered');
  expect(later.entries.find(({ message }) => message === 'SC-MO')?.carries).toMatchObject({
    msisdnlessCorrelationId: `${bob} ${alice} hss.ims.mnc002.mcc001.3gppnetwork.org`,
  });
});

import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { ladder, ladderOfRun, ladderText, rowsMissing, runOf } from './ladderText.ts';

const id = 'ts23204-6.7';

/** The rows that the procedure numbers, after the registration, and how its run ends. */
function numbered(settings: Partial<Settings>): string {
  const found = ladderOfRun(runOf(id, settings));
  const entries = found.entries.filter(({ step, sentMs }) => step !== null && sentMs >= 0);
  return ladderText({ ...found, entries });
}

const toGateway = `
  2  UE-A → S-CSCF-O  SIP MESSAGE IM
  3  S-CSCF-O → IP-SM-GW  SIP MESSAGE IM`;
const submitted = `
  4  IP-SM-GW  authorised · identity kept · IM → SMS-SUBMIT
  5  IP-SM-GW → S-CSCF-O  SIP 202 Accepted
  6  IP-SM-GW → SMS-IWMSC  MO-FSM SMS-SUBMIT
  5  S-CSCF-O → UE-A  SIP 202 Accepted
  7  SMS-IWMSC → SM-SC  SC-MO SMS-SUBMIT`;
const taken = `
  8  SM-SC → SMS-IWMSC  SC-SUBMIT-REPORT positive
  8  SMS-IWMSC → IP-SM-GW  MO-FSM-RES`;

test('TS 23.204 6.7: the sender is answered before the service centre has the Short Message', () => {
  expect(ladderText(ladderOfRun(runOf(id)))).toBe(
    ladder(
      '1  UE-A → S-CSCF-O  SIP REGISTER',
      '1  S-CSCF-O → UE-A  SIP 200 OK',
      toGateway,
      submitted,
      taken,
      `·  SM-SC → SMS-GMSC  SC-MT SMS-DELIVER
       ·  SMS-GMSC → HSS  SRI-SM
       ·  HSS → SMS-GMSC  SRI-SM-RES IMSI, MSC, SGSN
       ·  SMS-GMSC → MSC  MT-FSM SMS-DELIVER
       ·  MSC → UE-B  RADIO-SM SMS-DELIVER
       ·  UE-B → MSC  RADIO-ACK positive
       ·  MSC → SMS-GMSC  MT-FSM-RES
       ·  SMS-GMSC → SM-SC  SC-DELIVER-REPORT positive
       => delivered`,
    ),
  );
});

const refused = (why: string, outcome: string) => [
  toGateway,
  `4  IP-SM-GW  refused · ${why}`,
  `=> ${outcome}`,
];

test.each<readonly [branch: string, settings: Partial<Settings>, expected: readonly string[]]>([
  ['B1, submitted', {}, [toGateway, submitted, taken, '=> delivered']],
  [
    'B2, sender not authorised',
    { 'auth.service.A': 'no' },
    refused('not authorised for interworking', 'not-authorised'),
  ],
  [
    'B2, sender not subscribed',
    { 'sub.service.A': 'no' },
    refused('not authorised for interworking', 'not-authorised'),
  ],
  [
    'B3, identity hidden',
    { 'msg.privacy': 'yes' },
    [
      toGateway.replaceAll('MESSAGE IM', 'MESSAGE IM [privacy]'),
      submitted.replace('kept', 'withheld').replaceAll(/(MO-FSM|SC-MO) SMS-SUBMIT/g, '$& [anonymous]'),
      taken,
      '=> delivered',
    ],
  ],
  [
    'B4, anonymity prohibited',
    { 'msg.privacy': 'yes', 'op.anonymity': 'prohibit' },
    [
      toGateway.replaceAll('MESSAGE IM', 'MESSAGE IM [privacy]'),
      ...refused('anonymity prohibited', 'anonymity-prohibited').slice(1),
    ],
  ],
  [
    'B6, the service centre refuses',
    { 'sc.submit': 'no' },
    [
      toGateway,
      submitted,
      `8  SM-SC → SMS-IWMSC  SC-SUBMIT-REPORT systemFailure
       8  SMS-IWMSC → IP-SM-GW  MO-FSM-ERR systemFailure
       8  IP-SM-GW → S-CSCF-O  SIP MESSAGE IMDN
       8  S-CSCF-O → UE-A  SIP MESSAGE IMDN
       8  UE-A → S-CSCF-O  SIP 200 OK
       8  S-CSCF-O → IP-SM-GW  SIP 200 OK
       => sms-failure`,
    ],
  ],
  [
    'B7, no filter criterion',
    { 'ue.regIfc': 'no' },
    ['2  UE-A → S-CSCF-O  SIP MESSAGE IM', '=> not-reachable'],
  ],
  ['B8, no service centre', { 'sc.address': 'none' }, [toGateway, '=> sms-failure']],
  [
    'a recipient who has IMS after all',
    { 'setup.subscription.B': 'IMS and SMS' },
    [
      '2  UE-A → S-CSCF-O  SIP MESSAGE IM',
      '4  IP-SM-GW  authorised · identity kept · IM → SMS-DELIVER',
      '=> delivered',
    ],
  ],
])('TS 23.204 6.7-%s', (_branch, settings, expected) => {
  expect(numbered(settings)).toBe(ladder(...expected));
});

test.each([
  ['on', ['2', '3', '6'], ['2', '3']],
  ['off', [], []],
] as const)('6.7-B5, priority of the sender %s: it marks steps %j', (value, transport, resource) => {
  const { entries } = ladderOfRun(runOf(id, { 'mps.A': value }));
  const marked = (key: string) =>
    entries.filter(({ carries }) => carries[key] === true).map(({ step }) => step);
  expect(marked('transportPriority')).toEqual(transport);
  expect(marked('resourcePriority')).toEqual(resource);
});

test.each([
  ['HSS data', '+12065550190'],
  ['configured', '+12065550192'],
] as const)('6.7 step 6: sc.address=%s puts %s into the SMS-SUBMIT', (value, expected) => {
  const { entries } = ladderOfRun(runOf(id, { 'sc.address': value }));
  expect(entries.find(({ step }) => step === '6')?.carries).toMatchObject({
    scAddress: expected,
    sender: 'REAL',
  });
});

test('C66 (6.7): without credit nothing goes to the service centre, and the sender hears why', () => {
  const { entries, outcome } = ladderOfRun(runOf(id, { 'chg.mode': 'online', 'chg.credit': 'exhausted' }));
  expect(entries.map(({ message }) => message)).not.toContain('MO-FSM');
  expect(entries.map(({ message }) => message)).not.toContain('SIP 202 Accepted');
  expect(outcome.id).toBe('credit-exhausted');
});

test('6.7: what is not delivered later is told by the service centre, not by the gateway', () => {
  const { entries, outcome } = ladderOfRun(runOf(id, { 'reach.B.msc': 'absent', 'reach.B.sgsn': 'absent' }));
  expect(entries.map(({ message }) => message)).not.toContain('SIP MESSAGE IMDN');
  expect(outcome).toMatchObject({ id: 'not-delivered' });
});

test('6.7: every row of its step table occurs', () => {
  const procedure = procedureNamed(id);
  const runs = [{}, { 'sc.submit': 'no' }, { 'auth.service.A': 'no' }] as const;
  const entries = runs.flatMap((settings) => ladderOfRun(runOf(id, settings)).entries);
  expect(procedure && rowsMissing(procedure, entries)).toEqual([]);
});

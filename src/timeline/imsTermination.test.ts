import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { identities } from '../protocol/subscribers.ts';
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

const rows: readonly (readonly [string, string, Partial<Settings>, readonly string[]])[] = [
  [
    'ts23204-6.4',
    'defaults',
    {},
    [
      routed,
      `5  IP-SM-GW  authorised · transport level · IMS
       6  IP-SM-GW → S-CSCF  SIP MESSAGE SM SMS-DELIVER
       7  S-CSCF → UE  SIP MESSAGE SM SMS-DELIVER
       8  UE → S-CSCF  SIP 200 OK
       9  S-CSCF → IP-SM-GW  SIP 200 OK
       => delivered`,
    ],
  ],
  ['ts23204-6.4', 'B1', { 'auth.transport.B': 'no' }, [routed, refused, '=> not-delivered']],
  [
    'ts23204-6.4',
    'B2',
    { 'gw.domains': ['SGSN', 'IMS', 'MSC'] },
    [routed, '5  IP-SM-GW  authorised · transport level · SGSN', '=> delivered'],
  ],
  ['ts23204-6.4', 'B3', { 'odb.B': 'yes' }, [routed, refused, '=> not-delivered']],
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

test('C67: all domains absent: the gateway reports to the HSS and notes that the user is not reachable', () => {
  const run = runOf('ts23204-6.5a', { 'reach.B.ims': 'absent' });
  expect(stateOf(endOf(run))).toMatchObject({
    'IP-SM-GW.unri': [identities['UE-B'].impu],
    'HSS.mwd': [expect.any(String)],
  });
});

test.each([
  ['ts23204-6.4', [{}]],
  ['ts23204-6.5', [{}, { 'reach.B.ims': 'memoryFull' }]],
  ['ts23204-6.5a', [{}, { 'reach.B.ims': 'absent' }, { 'reach.B.ims': 'memoryFull' }]],
] as const)('%s: every row of its step table occurs in one of these runs', (id, runs) => {
  const procedure = procedureNamed(id);
  const entries = runs.flatMap((settings) => ladderOfRun(runOf(id, settings)).entries);
  expect(procedure && rowsMissing(procedure, entries)).toEqual([]);
});

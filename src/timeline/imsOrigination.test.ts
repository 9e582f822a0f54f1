import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { ladder, ladderOfRun, ladderText, rowsMissing, runOf } from './ladderText.ts';

/** The rows that a procedure numbers, and how its run ends. */
function numbered(procedure: string, settings: Partial<Settings>): string {
  const found = ladderOfRun(runOf(procedure, settings));
  return ladderText({ ...found, entries: found.entries.filter(({ step }) => step !== null) });
}

const registered = `
  1  UE → S-CSCF  SIP REGISTER
  1  S-CSCF → UE  SIP 200 OK
  2  UE → S-CSCF  SIP MESSAGE SM SMS-SUBMIT`;
const taken = `
  3  S-CSCF → IP-SM-GW  SIP MESSAGE SM SMS-SUBMIT
  4  IP-SM-GW → S-CSCF  SIP 202 Accepted`;
const submitted = (result: string, answer: string) => `
  6  IP-SM-GW → SMS-IWMSC  MO-FSM SMS-SUBMIT
  5  S-CSCF → UE  SIP 202 Accepted
  7  SMS-IWMSC → SM-SC  SC-MO SMS-SUBMIT
  8  SM-SC → SMS-IWMSC  SC-SUBMIT-REPORT ${result}
  9  SMS-IWMSC → IP-SM-GW  ${answer}
  10  IP-SM-GW → S-CSCF  SIP MESSAGE REPORT ${result}
  11  S-CSCF → UE  SIP MESSAGE REPORT ${result}`;
const answered = `
  12  UE → S-CSCF  SIP 200 OK
  13  S-CSCF → IP-SM-GW  SIP 200 OK`;
const refused = `
  10  IP-SM-GW → S-CSCF  SIP MESSAGE REPORT notAuthorised
  5  S-CSCF → UE  SIP 202 Accepted
  11  S-CSCF → UE  SIP MESSAGE REPORT notAuthorised`;

const delivered = [registered, taken, submitted('positive', 'MO-FSM-RES'), answered, '=> delivered'];
const scRefuses = [
  registered,
  taken,
  submitted('systemFailure', 'MO-FSM-ERR systemFailure'),
  answered,
  '=> sms-failure',
];
const notAuthorised = [registered, taken, refused, answered, '=> notAuthorised'];

test.each([
  ['ts23204-6.3', 'defaults', {}, delivered],
  ['ts23204-6.3', 'B1, sender not authorised', { 'auth.transport.A': 'no' }, notAuthorised],
  ['ts23204-6.3', 'B2, the service centre refuses', { 'sc.submit': 'no' }, scRefuses],
  ['ts23204-6.3', 'B3, no filter criterion', { 'ue.regIfc': 'no' }, [registered, '=> not-reachable']],
  ['ts23204-6.3', 'B4, sender barred', { 'odb.A': 'yes' }, notAuthorised],
  ['tr23804-8.9', 'C59, 202 first, the report later in a new MESSAGE', {}, delivered],
  ['tr23804-8.9', 'B1, SC address in the content', { 'sc.addressIn': 'SM content' }, delivered],
  ['tr23804-8.9', 'B2, the service centre refuses', { 'sc.submit': 'no' }, scRefuses],
  ['tr23804-8.9', 'gateway address per HSS', { 'hss.gwAddress': 'per HSS' }, delivered],
] as const)('%s, %s', (procedure, _branch, settings, expected) => {
  expect(numbered(procedure, settings)).toBe(ladder(...expected));
});

test.each(['ts23204-6.3', 'tr23804-8.9'])('%s: every row of its step table occurs', (id) => {
  const procedure = procedureNamed(id);
  const runs = [{}, { 'sc.submit': 'no' }] as const;
  const entries = runs.flatMap((settings) => ladderOfRun(runOf(id, settings)).entries);
  expect(procedure && rowsMissing(procedure, entries)).toEqual([]);
});

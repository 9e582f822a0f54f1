import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { ladder, ladderOfRun, ladderText, runOf } from './ladderText.ts';

const toGateway = `
  1  UE-A → S-CSCF-O  SIP MESSAGE IM
  2  S-CSCF-O → S-CSCF-T  SIP MESSAGE IM
  3  S-CSCF-T → IP-SM-GW  SIP MESSAGE IM`;

test('TS 23.204 6.11: the answer to the sender does not wait for the delivery report', () => {
  expect(ladderText(ladderOfRun(runOf('ts23204-6.11')))).toBe(
    ladder(
      toGateway,
      `4  IP-SM-GW  authorised · identity kept · IM → SMS-DELIVER
       5  IP-SM-GW → S-CSCF-T  SIP MESSAGE SM SMS-DELIVER
       6  S-CSCF-T → UE-B  SIP MESSAGE SM SMS-DELIVER
       7  UE-B → S-CSCF-T  SIP 200 OK
       ·  UE-B → S-CSCF-T  SIP MESSAGE REPORT positive
       7  S-CSCF-T → IP-SM-GW  SIP 200 OK
       ·  S-CSCF-T → IP-SM-GW  SIP MESSAGE REPORT positive
       8  IP-SM-GW → S-CSCF-T  SIP 200 OK
       ·  IP-SM-GW → S-CSCF-T  SIP 202 Accepted
       8  S-CSCF-T → S-CSCF-O  SIP 200 OK
       ·  S-CSCF-T → UE-B  SIP 202 Accepted
       8  S-CSCF-O → UE-A  SIP 200 OK
       => delivered`,
    ),
  );
});

/** The labels of a run in the order in which they first happen, and its outcome. */
function labelsOf(procedure: string, settings: Partial<Settings>): string {
  const { entries, outcome } = ladderOfRun(runOf(procedure, settings));
  const labels = new Set(entries.flatMap(({ step }) => (step === null ? [] : [step])));
  return [...labels, outcome.id].join(' ');
}

test.each<readonly [branch: string, procedure: string, settings: Partial<Settings>, labels: string]>([
  ['6.11-B2, not authorised', 'ts23204-6.11', { 'auth.service.B': 'no' }, '1 2 3 4 not-authorised'],
  [
    '6.11-B3, anonymity prohibited',
    'ts23204-6.11',
    { 'msg.privacy': 'yes', 'op.anonymity': 'prohibit' },
    '1 2 3 4 anonymity-prohibited',
  ],
  [
    '6.11-B4, no answer',
    'ts23204-6.11',
    { 'reach.B.ims': 'noAnswer', 't.sip': 10 },
    '1 2 3 4 5 6 not-reachable',
  ],
  ['6.12-B1, notification asked for', 'ts23204-6.12', {}, '1 2 3 5 4 6 7 8 9 10 delivered'],
  ['6.12-B2, not asked for', 'ts23204-6.12', { 'msg.notify': 'none' }, '1 2 3 4 delivered'],
  [
    '6.12, a read notification is not what is reported',
    'ts23204-6.12',
    { 'msg.notify': 'read' },
    '1 2 3 4 delivered',
  ],
  [
    '6.12-B3, failure to be told',
    'ts23204-6.12',
    { 'msg.notify': 'failure', 'reach.B.ims': 'memoryFull' },
    '1 2 3 5 4 6 7 8 9 10 sms-failure',
  ],
])('TS 23.204 %s', (_branch, procedure, settings, labels) => {
  expect(labelsOf(procedure, settings)).toBe(labels);
});

test('TS 23.204 6.11: neither HSS nor serving node takes part, and a hidden sender stays hidden', () => {
  const { entries } = ladderOfRun(runOf('ts23204-6.11', { 'msg.privacy': 'yes' }));
  expect(entries.filter(({ message }) => message === 'SRI-SM' || message === 'MT-FSM')).toEqual([]);
  expect(entries.find(({ message }) => message === 'SIP MESSAGE SM')?.carries['sender']).toBe('ANONYMOUS');
});

import { describe, expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import type { Entry } from './entry.ts';
import { ladderOfRun, runOf } from './ladderText.ts';

const charging = ['CREDIT-REQ', 'CREDIT-RES', 'CDR'];

const line = ({ from, to, message, carries }: Entry) =>
  [
    `${from} → ${to} ${message}`,
    carries['request'],
    carries['result'],
    carries['ipAccessFlag'] && 'IP access',
  ]
    .filter(Boolean)
    .join(' ');

/** What charging adds to a run, and where the Short Message went on or was refused. */
function charged(procedure: string, settings: Partial<Settings>) {
  const { entries, outcome } = ladderOfRun(runOf(procedure, settings));
  return {
    rows: entries.filter(({ message }) => charging.includes(message)).map(line),
    messages: entries.map(({ message }) => message),
    outcome: outcome.id,
  };
}

const record = (result: string) => [`IP-SM-GW → CCF CDR ${result}`, `CCF → CGW CDR ${result}`];
const credit = (result: string) => [
  'IP-SM-GW → OCS CREDIT-REQ reserve',
  `OCS → IP-SM-GW CREDIT-RES ${result}`,
];
const refund = ['IP-SM-GW → OCS CREDIT-REQ refund', 'OCS → IP-SM-GW CREDIT-RES positive'];

/** Toggles 2.11, TR 23.804 clause 7: one row for each value of `chg.mode`. */
describe.each([
  ['ts23204-6.13', ' IP access'],
  ['ts23204-6.14', ' IP access'],
])('charging of %s', (procedure, flag) => {
  test.each([
    ['none', 'none', []],
    ['offline', 'offline', record(`positive${flag}`)],
    ['online', 'online', credit('positive')],
    ['both', 'both', [...credit('positive'), ...record(`positive${flag}`)]],
  ] as const)('%s', (_name, mode, rows) => {
    const found = charged(procedure, { 'chg.mode': mode });
    expect(found.rows.toSorted()).toEqual(rows.toSorted());
    expect(found.outcome).toBe('delivered');
  });

  test('without the flag no record says that the access was over IP', () => {
    const { rows } = charged(procedure, { 'chg.mode': 'offline', 'chg.ipFlag': 'no' });
    expect(rows).toEqual(record('positive'));
  });

  test('C66: with the credit exhausted nothing is forwarded, and no credit is given back', () => {
    const found = charged(procedure, { 'chg.mode': 'online', 'chg.credit': 'exhausted' });
    expect(found.rows).toEqual(credit('negative'));
  });
});

test('C66: the sender of an Instant Message learns that the credit is exhausted', () => {
  const { outcome, messages } = charged('ts23204-6.13', { 'chg.mode': 'online', 'chg.credit': 'exhausted' });
  expect(outcome).toBe('credit-exhausted');
  expect(messages).not.toContain('MT-FSM');
});

test('C66: the service centre gets a negative report', () => {
  const { outcome, messages } = charged('ts23204-6.14', { 'chg.mode': 'online', 'chg.credit': 'exhausted' });
  expect(outcome).toBe('not-delivered');
  expect(messages).not.toContain('SIP MESSAGE IM');
});

test('a message that failed is recorded as such, and its credit is given back', () => {
  const { rows } = charged('ts23204-6.13', {
    'chg.mode': 'both',
    'reach.B.msc': 'absent',
    'reach.B.sgsn': 'absent',
  });
  expect(rows.toSorted()).toEqual(
    [...credit('positive'), ...refund, ...record('negative IP access')].toSorted(),
  );
});

test('a message that went over a serving node after all bears no IP access flag', () => {
  const settings = { 'chg.mode': 'offline', 'ueB.ims': 'unregistered' } as const;
  const { entries } = ladderOfRun(runOf('ts23204-6.14', settings));
  const flagged = entries.filter(({ carries }) => carries['ipAccessFlag'] === true);
  expect(flagged).toEqual([]);
});

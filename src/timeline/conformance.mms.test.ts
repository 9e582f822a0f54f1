import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { endOf, ladderOfRun, rowsMissing, runOf } from './ladderText.ts';

const pathOf = (id: string, settings: Partial<Settings> = {}) => {
  const { entries, outcome } = ladderOfRun(runOf(id, settings));
  const steps = entries.flatMap(({ step }) => step ?? []);
  return { path: [...new Set(steps)].join(' '), outcome: outcome.id, entries };
};

test.each<readonly [string, string, Partial<Settings>, string, string]>([
  ['C62', 'tr23804-8.11.1', { 'msg.notify': 'none' }, '1 2 3 4 5 6 7', 'delivered'],
  ['8.11.1', 'tr23804-8.11.1', {}, '1 2 3 4 5 6 7 8 9 10 11 12 13 14 15', 'delivered'],
  ['C63', 'tr23804-8.11.2', {}, '1 2 3 4 5 6 7 8 10 11 9 12 13 14 15 16', 'delivered'],
  [
    '8.11.2, notification ignored',
    'tr23804-8.11.2',
    { 'reach.B.ims': 'noAnswer', 'hss.addr': [] },
    '1 2 3 4 5 6 7',
    'accepted',
  ],
  [
    '8.11.2, content behind a link',
    'tr23804-8.11.2',
    { 'ffs.mmsDeliver': 'HTTP link' },
    '1 2 3 4 5 6 7 8 10 11 9 12 14 15 16',
    'delivered',
  ],
  ['C64', 'tr23804-8.11.3.2', { 'msg.notify': 'delivery' }, '1 2 3 4 5 6 7 8 9', 'delivered'],
  ['8.11.3.2, no report', 'tr23804-8.11.3.2', { 'msg.notify': 'none' }, '1 2 3', 'delivered'],
  ['C65', 'tr23804-8.11.3.3', {}, '1 2 3 4 6 7 8 9 5', 'delivered'],
])('%s: %s', (_row, id, settings, path, outcome) => {
  expect(pathOf(id, settings)).toMatchObject({ path, outcome });
});

test.each(['tr23804-8.11.1', 'tr23804-8.11.2', 'tr23804-8.11.3.2', 'tr23804-8.11.3.3'])(
  'every row of the step table of %s occurs',
  (id) => {
    const procedure = procedureNamed(id);
    expect(procedure && rowsMissing(procedure, pathOf(id).entries)).toEqual([]);
  },
);

test('C63: notification and retrieval bear the id of the multimedia message', () => {
  const { entries } = pathOf('tr23804-8.11.2');
  const ids = entries.flatMap(({ carries }) => carries['mmsId'] ?? []);
  expect(new Set(ids).size).toBe(1);
  expect(entries.find(({ step }) => step === '10')?.carries['mmsId']).toBe(ids[0]);
});

test('8.11.2: a multimedia message that was fetched already is unknown, and the user is told so', () => {
  const run = runOf('tr23804-8.11.2', {}, [
    { do: 'duplicate', message: 'SIP MESSAGE MMS', to: 'UE-B' },
    { do: 'send', kind: 'mms', from: 'PEER-NET', to: 'UE-B', text: 'Photo' },
  ]);
  const { entries } = ladderOfRun(run);
  expect(entries.some(({ message, to }) => message === 'SIP ERROR' && to === 'UE')).toBe(true);
});

test.each([
  ['tr23804-8.11.1', { 'chg.ipFlag': 'yes' }, 'MM4 FORWARD', 'ipAccessFlag', true],
  ['tr23804-8.11.1', { 'chg.ipFlag': 'no' }, 'MM4 FORWARD', 'ipAccessFlag', undefined],
  ['tr23804-8.11.1', {}, 'SIP MESSAGE MMS', 'mmsIndication', 'explicit'],
  ['tr23804-8.11.1', { 'ffs.mmsIndication': 'all non-text' }, 'SIP MESSAGE MMS', 'mmsIndication', undefined],
] as const)('%s with %o: %s carries %s', (id, settings, message, key, value) => {
  const entry = pathOf(id, settings).entries.find((one) => one.message === message);
  expect(entry?.carries[key]).toBe(value);
});

test('a multimedia message that is fetched is kept no longer', () => {
  expect(endOf(runOf('tr23804-8.11.3.3')).data['MMS-RS']).toEqual({ stored: {} });
});

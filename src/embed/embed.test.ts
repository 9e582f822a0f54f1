import { expect, test } from 'vitest';
import { createSession, ladderShown, type Session } from '../session/session.ts';
import { isForApp, readHostMessage } from './hostMessage.ts';
import { obey } from './obey.ts';

const procedure = 'ts23204-6.13';

/** What the page answers, as a host sees it. */
async function asked(
  session: Session,
  message: object,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const read = readHostMessage(message);
  return read.ok ? obey(session, read.value) : [{ type: 'error', text: read.error }];
}

const types = (messages: readonly Readonly<Record<string, unknown>>[]) => messages.map(({ type }) => type);
const open = () => createSession({ interwork: 1, procedure });

test('next past the last step says that it ended, and the step stays', async () => {
  const session = open();
  const count = ladderShown(session.getState()).entries.length;
  for (let n = 2; n <= count; n++) {
    expect(await asked(session, { type: 'next' })).toMatchObject([{ type: 'step', n, count }]);
  }
  expect(await asked(session, { type: 'next' })).toEqual([{ type: 'ended', n: count, count }]);
});

test.each([
  { message: { type: 'ping' }, answers: ['pong'] },
  { message: { type: 'seek', step: '9' }, answers: ['step'] },
  { message: { type: 'seek', n: 3 }, answers: ['step'] },
  { message: { type: 'set', id: 'op.anonymity', value: 'prohibit' }, answers: ['step', 'outcome'] },
  {
    message: { type: 'send', kind: 'sms', from: 'UE-A', to: 'UE-B', text: 'Hi' },
    answers: ['step', 'outcome'],
  },
  {
    message: { type: 'load', procedure: 'ts23204-6.14', settings: { 'mps.B': 'on' } },
    answers: ['ready', 'outcome'],
  },
  { message: { type: 'load', run: { interwork: 1, procedure } }, answers: ['ready', 'outcome'] },
  { message: { type: 'load', trace: { interwork: 1, entries: [] } }, answers: ['ready', 'outcome'] },
  { message: { type: 'export', format: 'json' }, answers: ['exported'] },
  { message: { type: 'export', format: 'pcapng' }, answers: ['exported'] },
])('$message is answered by $answers', async ({ message, answers }) => {
  expect(types(await asked(open(), message))).toEqual(answers);
});

test.each([
  { type: 'eval', code: '1' },
  { type: 'seek', n: 0 },
  { type: 'seek', n: 999 },
  { type: 'seek' },
  { type: 'seek', step: 'nowhere' },
  { type: 'set', id: 'nothing', value: 1 },
  { type: 'set', id: 'mps.A', value: 'perhaps' },
  { type: 'send', kind: 'im', from: 'UE-A', to: 'UE-A', text: '' },
  { type: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'x'.repeat(3_000) },
  { type: 'load' },
  { type: 'load', run: { interwork: 1, procedure }, trace: {} },
  { type: 'load', run: { interwork: 1, procedure: 'nowhere' } },
  { type: 'load', trace: { interwork: 1, entries: [{ n: 1 }] } },
  { type: 'append', entries: [] },
  { type: 'export', format: '../etc' },
])('%j is refused and changes nothing', async (message) => {
  const session = open();
  const before = session.getState();
  expect(types(await asked(session, message))).toEqual(['error']);
  expect(session.getState()).toBe(before);
});

test('entries are appended to a loaded trace, with their new elements', async () => {
  const session = open();
  const entry = { n: 1, from: 'A', to: 'B', message: 'HELLO', sentMs: 0 };
  await asked(session, { type: 'load', trace: { interwork: 1, entries: [entry] } });
  expect(await asked(session, { type: 'append', entries: [{ ...entry, to: 'C' }] })).toMatchObject([
    { count: 2 },
  ]);
  expect(ladderShown(session.getState()).participants).toEqual(['A', 'B', 'C']);
});

test.each([
  { data: { interwork: 1, type: 'next' }, heeded: true },
  { data: { interwork: 2, type: 'next' }, heeded: false },
  { data: { type: 'next' }, heeded: false },
  { data: { interwork: 1, type: 'step', n: 1 }, heeded: false },
  { data: 'next', heeded: false },
  { data: null, heeded: false },
])('$data: $heeded', ({ data, heeded }) => {
  expect(isForApp(data)).toBe(heeded);
});

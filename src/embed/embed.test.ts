import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { runCode } from '../timeline/runCode.ts';
import { createSession, ladderShown, type Session } from '../session/session.ts';
import { type AppMessage, isForApp, readHostMessage } from './hostMessage.ts';
import { obey } from './obey.ts';

const procedure = 'ts23204-6.13';

/** What the page answers, as a host sees it. */
async function asked(session: Session, message: object): Promise<readonly AppMessage[]> {
  const read = readHostMessage(message);
  return read.ok ? obey(session, read.value) : [{ type: 'error', text: read.error }];
}

const types = (messages: readonly AppMessage[]) => messages.map(({ type }) => type);
const open = () => createSession({ interwork: 1, procedure });

test('next past the last step says that it ended, and the step stays', async () => {
  const session = open();
  const count = ladderShown(session.getState()).entries.length;
  for (let n = 2; n <= count; n++) {
    expect(await asked(session, { type: 'next' })).toMatchObject([{ type: 'step', n, count }]);
  }
  expect(await asked(session, { type: 'next' })).toEqual([{ type: 'ended', n: count, count }]);
});

test('previous before the first step says that it began', async () => {
  expect(await asked(open(), { type: 'previous' })).toMatchObject([{ type: 'began', n: 1 }]);
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
  { message: { type: 'load', run: runCode({ interwork: 1, procedure }) }, answers: ['ready', 'outcome'] },
  {
    message: { type: 'send', kind: 'chat', from: 'UE-B', to: 'UE-A', text: 'Hi', notify: 'read' },
    answers: ['step', 'outcome'],
  },
  {
    message: { type: 'send', kind: 'sms', from: 'PEER-NET', to: 'UE-B', text: 'Hi' },
    answers: ['step', 'outcome'],
  },
  { message: { type: 'set', id: 'hss.addr', value: 'SGSN,MME' }, answers: ['step', 'outcome'] },
  { message: { type: 'set', id: 't.corr', value: '12' }, answers: ['step', 'outcome'] },
  { message: { type: 'show', view: 'text', theme: 'dark', mode: 'present' }, answers: ['step'] },
  { message: { type: 'load', trace: { interwork: 1, entries: [] } }, answers: ['ready', 'outcome'] },
  { message: { type: 'export', format: 'json' }, answers: ['exported'] },
  { message: { type: 'export', format: 'pcapng' }, answers: ['exported'] },
  { message: { type: 'export', format: 'svg' }, answers: ['exported'] },
  { message: { type: 'export', format: 'mermaid' }, answers: ['exported'] },
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
  { type: 'show', theme: 'javascript:alert(1)' },
  { type: 'send', kind: 'im', from: 'HSS', to: 'UE-B', text: '' },
  { type: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', do: 'set', text: 7 },
  { type: 'load', run: 'AAAA' },
  { type: 'load', procedure, settings: { 'mps.A': 'perhaps' } },
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

test('octets are handed over as they are, text as text', async () => {
  const session = open();
  const [capture] = await asked(session, { type: 'export', format: 'pcapng' });
  expect(capture).toMatchObject({ name: `${procedure}.pcapng`, data: expect.any(ArrayBuffer) as unknown });
  const [trace] = await asked(session, { type: 'export', format: 'json' });
  expect(trace).toMatchObject({
    mediaType: 'application/json',
    data: expect.stringContaining('"interwork": 1') as unknown,
  });
});

const commands = 'ping load append next previous seek play pause set send show export'.split(' ');

const junk = fc.oneof(
  fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, maxDepth: 3 }),
  fc.record(
    {
      type: fc.constantFrom(...commands, 'eval', '__proto__', 'constructor'),
      ...Object.fromEntries(
        ['n', 'step', 'id', 'value', 'kind', 'from', 'to', 'text', 'run', 'trace', 'entries', 'settings'].map(
          (key) => [key, fc.oneof(fc.anything({ maxDepth: 2 }), fc.constantFrom('UE-A', 'im', 'mps.A', 1))],
        ),
      ),
      format: fc.string(),
    },
    { requiredKeys: ['type'] },
  ),
);

test('whatever a host says is answered in the words of the contract, and what is refused changes nothing', async () => {
  const session = open();
  await fc.assert(
    fc.asyncProperty(junk, async (message) => {
      const data: unknown =
        typeof message === 'object' && message !== null ? { ...message, interwork: 1 } : message;
      if (!isForApp(data)) return;
      const before = session.getState();
      const answers = types(await asked(session, data));
      expect(answers.length).toBeGreaterThan(0);
      for (const type of answers) {
        expect(['pong', 'ready', 'step', 'began', 'ended', 'outcome', 'exported', 'error']).toContain(type);
      }
      if (answers.includes('error')) expect(session.getState()).toBe(before);
    }),
    { numRuns: 2_000 },
  );
});

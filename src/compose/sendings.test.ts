import { expect, test } from 'vitest';
import type { Action, SendKind } from '../scenarios/action.ts';
import { procedures } from '../scenarios/procedures.ts';
import type { Procedure } from '../scenarios/procedure.ts';
import { sendingsOf } from './sendings.ts';

const [some] = procedures;
const send = (kind: SendKind): Action => ({ do: 'send', kind, from: 'UE-A', to: 'UE-B', text: 'Hello' });
const withActions = (stimulus: readonly Action[], before: readonly Action[] = []): Procedure => ({
  ...some!,
  stimulus,
  before,
});

test.each([
  { sent: ['im'], kinds: ['im', 'sms'] },
  { sent: ['large-im'], kinds: ['im', 'large-im', 'sms'] },
  { sent: ['chat-message'], kinds: ['im', 'sms', 'chat', 'chat-message', 'chat-end'] },
  { sent: ['mms'], kinds: ['im', 'sms', 'mms'] },
] as const)('a procedure with $sent offers $kinds', ({ sent, kinds }) => {
  expect(sendingsOf(withActions(sent.map(send))).kinds).toEqual(kinds);
});

test('a chat that is open from the start can be written into', () => {
  const { kinds, first } = sendingsOf(withActions([send('sms')], [send('chat')]));
  expect(kinds).toContain('chat-message');
  expect(first?.kind).toBe('sms');
});

test('a message from another network adds its way', () => {
  const { directions } = sendingsOf(
    withActions([{ do: 'send', kind: 'chat', from: 'PEER-NET', to: 'UE-B', text: 'Hello' }]),
  );
  expect(directions.map(({ from, to }) => `${from} ${to}`)).toEqual([
    'UE-A UE-B',
    'UE-B UE-A',
    'PEER-NET UE-B',
  ]);
});

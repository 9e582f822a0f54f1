import { expect, test } from 'vitest';
import type { Action } from '../scenarios/action.ts';
import { ladderOfRun, runOf } from './ladderText.ts';

const toB = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello' } as const;
const toA = { do: 'send', kind: 'im', from: 'UE-B', to: 'UE-A', text: 'Hello' } as const;

/** The settings that the reasons of a run name, with their values, by what the reasons say. */
function reasons(script: readonly Action[]) {
  const { entries } = ladderOfRun(runOf('ts23204-6.13', {}, script));
  return entries.flatMap(({ why }) => why.map(({ text, setting, value }) => [text, setting, value]));
}

test('a setting that is read at registration is told with the value of the last registration', () => {
  const authorised = 'The recipient is authorised for service-level interworking';
  const changed = { do: 'set', id: 'auth.service.B', value: 'no' } as const;
  expect(reasons([changed, toB])).toContainEqual([authorised, 'auth.service.B', 'yes']);
  const again = reasons([changed, { do: 'register', ue: 'UE-B' }, { do: 'wait', until: 'quiet' }, toB]);
  expect(again.find(([, setting]) => setting === 'auth.service.B')?.[2]).toBe('no');
});

test('a message from B to A is explained by the settings of its own sender and recipient', () => {
  const found = reasons([toA]);
  expect(found).toContainEqual(['The sender’s client is registered in IMS', 'ueB.ims', 'registered']);
  expect(found).toContainEqual(['The recipient is registered', 'ueA.ims', 'registered']);
  expect(found).toContainEqual(['There is a path to the client', undefined, undefined]);
});

test('a phone out of reach is explained by the node that was tried', () => {
  const absent = { do: 'set', id: 'reach.B.sgsn', value: 'absent' } as const;
  expect(reasons([absent, toB])).toContainEqual([
    'The phone cannot be reached over this node',
    'reach.B.sgsn',
    'absent',
  ]);
});

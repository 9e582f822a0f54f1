import { expect, test } from 'vitest';
import type { SettingId, Settings } from '../protocol/settings.ts';
import { ladderOfRun, runOf } from './ladderText.ts';

/** The settings that a run names where it refuses, each with the value that refuses. */
const blamed = (procedure: string, settings: Partial<Settings>) => [
  ...new Set(
    ladderOfRun(runOf(procedure, settings))
      .entries.flatMap(({ why }) => why)
      .filter(({ holds, setting }) => !holds && /^(auth|sub|odb)\./.test(setting ?? ''))
      .map(({ setting, value }) => `${setting}=${String(value)}`),
  ),
];

test.each<readonly [string, string, SettingId, string]>([
  ['an SMS in SIP', 'ts23204-6.3', 'sub.transport.A', 'no'],
  ['an SMS in SIP', 'ts23204-6.3', 'auth.transport.A', 'no'],
  ['an SMS in SIP', 'ts23204-6.3', 'odb.A', 'yes'],
  ['an SMS in SIP', 'tr23804-8.9', 'odb.B', 'yes'],
  ['an IM that is submitted', 'ts23204-6.7', 'sub.service.A', 'no'],
  ['an IM that is submitted', 'ts23204-6.7', 'auth.service.A', 'no'],
  ['an IM for an SMS user', 'ts23204-6.13', 'sub.service.B', 'no'],
  ['an IM for an SMS user', 'ts23204-6.13', 'auth.service.B', 'no'],
  ['an invitation', 'ts23204-6.15.1', 'sub.service.A', 'no'],
  ['an invitation', 'ts23204-6.15.2', 'sub.service.B', 'no'],
])('%s in %s is refused for %s=%s, and for nothing else', (_name, procedure, id, value) => {
  expect(blamed(procedure, { [id]: value })).toEqual([`${id}=${value}`]);
});

test('a barred subscriber without subscription is refused for want of the subscription', () => {
  expect(blamed('ts23204-6.3', { 'odb.A': 'yes', 'sub.transport.A': 'no' })).toEqual(['sub.transport.A=no']);
});

import { expect, test } from 'vitest';
import type { Settings } from '../protocol/settings.ts';
import { ladderOfRun, runOf } from './ladderText.ts';

type Result = 'transport' | 'service' | 'other domain';

/** What the gateway did with the Short Message. */
function levelOf(settings: Partial<Settings>): Result {
  const { entries, outcome } = ladderOfRun(runOf('ts23204-6.8', settings));
  expect(outcome.id).toBe('delivered');
  const atUser = entries.find(
    ({ from, to, message }) =>
      to === 'UE-B' && (message.startsWith('SIP MESSAGE') || (message === 'RADIO-SM' && from !== 'UE-A')),
  );
  if (atUser?.message === 'RADIO-SM') return 'other domain';
  return atUser?.message === 'SIP MESSAGE SM' ? 'transport' : 'service';
}

test.each<readonly [settings: Partial<Settings>, result: Result]>([
  [{ 'sub.service.B': 'no' }, 'transport'],
  [{ 'sub.transport.B': 'no' }, 'service'],
  [{ 'auth.service.B': 'no' }, 'transport'],
  [{ 'auth.transport.B': 'no' }, 'service'],
  [{ 'ueB.caps': ['SMSIP'] }, 'transport'],
  [{ 'ueB.caps': ['IM'] }, 'service'],
  [{ 'ueB.caps': ['CPM'] }, 'service'],
  [{ 'op.level': 'transport' }, 'transport'],
  [{ 'op.level': 'service' }, 'service'],
  [{ 'user.level': 'transport', 'op.level': 'service' }, 'transport'],
  [{ 'user.level': 'service', 'op.level': 'transport' }, 'service'],
  [{ 'ueB.caps': [] }, 'other domain'],
  [{ 'ueB.ims': 'unregistered' }, 'other domain'],
])('TS 23.204 6.8 with %o: %s', (settings, result) => {
  expect(levelOf(settings)).toBe(result);
});

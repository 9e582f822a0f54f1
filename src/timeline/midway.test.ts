import { expect, test } from 'vitest';
import { ladderOfRun, runOf } from './ladderText.ts';

const im = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hello' } as const;

test('TS 23.204 6.13 step 6: who leaves meanwhile is still served by the criteria of the first pass', () => {
  const run = runOf('ts23204-6.13', {}, [im, { do: 'wait', ms: 33 }, { do: 'deregister', ue: 'UE-B' }]);
  const { entries, outcomes } = ladderOfRun(run);
  expect(entries.some(({ step, to }) => step === '6' && to === 'IP-SM-GW')).toBe(true);
  expect(outcomes?.find(({ transaction }) => transaction === 'IM 1')?.id).toBe('delivered');
});

test('TS 23.204 6.13: a request that reaches the gateway twice is one transaction', () => {
  const twice = { do: 'duplicate', message: 'SIP MESSAGE IM', to: 'IP-SM-GW' } as const;
  const { entries, outcome } = ladderOfRun(runOf('ts23204-6.13', {}, [im, twice]));
  const at = (step: string) => entries.filter((entry) => entry.step === step).length;
  expect([at('6'), at('9'), at('13'), outcome.id]).toEqual([2, 1, 1, 'delivered']);
});

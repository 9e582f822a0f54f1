import { expect, test } from 'vitest';
import type { Protocol } from '../protocol/referencePoints.ts';
import type { Entry } from '../timeline/entry.ts';
import { timelineStrip } from './timelineStrip.ts';

const runOf = (...protocols: Protocol[]) => protocols.map((protocol) => ({ protocol }) as Entry);

test('each column shows the share of each protocol', () => {
  expect(timelineStrip(runOf('sip', 'sip', 'sip', 'map'), 2)).toEqual([
    { protocol: 'sip', path: 'M0 0h1v1h-1zM1 0.5h1v0.5h-1z' },
    { protocol: 'map', path: 'M1 0h1v0.5h-1z' },
  ]);
});

test('a run shorter than the strip fills it', () => {
  expect(timelineStrip(runOf('sms'), 3)).toEqual([
    { protocol: 'sms', path: 'M0 0h1v1h-1zM1 0h1v1h-1zM2 0h1v1h-1z' },
  ]);
});

test('of a long run a part is read', () => {
  const entries = runOf(...Array.from({ length: 100_000 }, (): Protocol => 'sip'));
  let reads = 0;
  const watched = new Proxy(entries, { get: (all, key) => ((reads += 1), Reflect.get(all, key) as unknown) });
  timelineStrip(watched, 100);
  expect(reads).toBeLessThan(5_000);
});

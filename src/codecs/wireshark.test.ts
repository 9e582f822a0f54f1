import { expect, test, vi } from 'vitest';
import { octetsOf } from './hex.ts';
import { captureOf } from './testing/capture.ts';
import { vectors } from './testing/vectors.ts';
import { dissect } from './testing/wireshark.ts';

/** Wireshark itself takes seconds to start on a busy machine. */
vi.setConfig({ testTimeout: 60_000 });

test('Wireshark decodes every vector to its last octet', async () => {
  const all = vectors();
  const found = await dissect(captureOf(all.map(({ upper }) => octetsOf(upper))));
  expect(all.length).toBeGreaterThan(60);
  expect(
    found.map(({ protocols, faults }, index) => ({ name: all[index]?.name, protocols, faults })),
  ).toEqual(all.map(({ name, protocols }) => ({ name, protocols, faults: [] })));
});

test('Wireshark decodes the vectors in any order', async () => {
  const reversed = vectors().toReversed();
  const found = await dissect(captureOf(reversed.map(({ upper }) => octetsOf(upper))));
  expect(found.flatMap(({ faults }, index) => faults.map((fault) => [reversed[index]?.name, fault]))).toEqual(
    [],
  );
});

test('Wireshark complains of what is cut short', async () => {
  const diameter = vectors('diameter').map(({ upper }) => octetsOf(upper).slice(0, -4));
  const found = await dissect(captureOf(diameter));
  expect(found.filter(({ faults }) => faults.length === 0)).toEqual([]);
});

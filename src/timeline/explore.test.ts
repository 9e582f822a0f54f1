import { expect, test, vi } from 'vitest';
import { procedures } from '../scenarios/procedures.ts';
import { explore } from './explore.ts';
import { runOf } from './ladderText.ts';

vi.setConfig({ testTimeout: 120_000 });

/** So many worlds of each procedure here; the measurements follow all ways. */
const worldsAtMost = 1_500;

test.each(procedures.map(({ id }) => id))(
  '%s: no order of what is pending, and no two losses, leave anything waiting or end anything twice',
  (id) => {
    const { faults, worlds } = explore(runOf(id), { losses: 2, worldsAtMost });
    expect(faults.slice(0, 1)).toEqual([]);
    expect(worlds).toBeGreaterThan(10);
  },
);

test('an end that is reached is one at which every user has heard of it', () => {
  const { complete, ends, faults } = explore(
    runOf('ts23204-6.13', { 'ueB.ims': 'unregistered', 'ueB.unregIfc': 'no' }),
    { losses: 2, worldsAtMost: 20_000 },
  );
  expect({ complete, faults }).toEqual({ complete: true, faults: [] });
  expect(ends).toBeGreaterThan(0);
});

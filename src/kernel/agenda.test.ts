import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { scheduled } from './agenda.ts';
import type { Pending } from './world.ts';

const item = (dueMs: number, urgent: boolean, sequence: number): Pending => ({
  kind: 'message',
  sequence,
  from: { element: 'A' },
  to: { element: 'B' },
  message: { type: 'M' },
  sentMs: 0,
  dueMs,
  urgent,
  lost: false,
  stimulus: 0,
  findings: [],
});

const agendaOf = (items: readonly Pending[]) =>
  items.reduce<readonly Pending[]>((agenda, one) => scheduled(agenda, one), []);

test.each([
  ['sooner before later', [item(2, false, 0), item(1, false, 1)], [1, 0]],
  ['at the same time, urgent before others', [item(1, false, 0), item(1, true, 1)], [1, 0]],
  ['urgent does not go before sooner', [item(1, false, 0), item(2, true, 1)], [0, 1]],
  ['among equals, in the order of sending', [item(1, true, 1), item(1, true, 0)], [0, 1]],
] as const)('%s', (_law, items, order) => {
  expect(agendaOf(items).map(({ sequence }) => sequence)).toEqual(order);
});

test('any items, scheduled in any order, make the same agenda', () => {
  const items = fc.uniqueArray(fc.tuple(fc.nat(5), fc.boolean(), fc.nat()), {
    selector: ([, , sequence]) => sequence,
  });
  const property = fc.property(items, (drawn) => {
    const all = drawn.map(([dueMs, urgent, sequence]) => item(dueMs, urgent, sequence));
    const rank = (one: Pending) => [one.dueMs, one.urgent ? 0 : 1, one.sequence] as const;
    const sorted = all.toSorted((one, other) => {
      const place = rank(other);
      return (
        rank(one)
          .map((value, index) => value - (place[index] ?? 0))
          .find((difference) => difference !== 0) ?? 0
      );
    });
    expect(agendaOf(all)).toEqual(sorted);
    expect(agendaOf(all.toReversed())).toEqual(sorted);
  });
  fc.assert(property);
});

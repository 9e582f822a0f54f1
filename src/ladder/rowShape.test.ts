import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry } from '../timeline/entry.ts';
import { columnsOf, metricsOf } from './layout.ts';
import { rowShape } from './rowShape.ts';

const metrics = metricsOf.desk;
const participants = ['UE-A', 'S-CSCF-O', 'S-CSCF-T', 'CPM-AS', 'IP-SM-GW', 'HSS', 'MME', 'UE-B'];
const columns = columnsOf(participants, 814, 1, metrics);
const measure = (text: string, fontSize: number) => text.length * fontSize * 0.6;

const entryOf = (given: Partial<Entry>): Entry => ({
  n: 1,
  step: '1',
  clause: '',
  basis: 'S',
  from: 'UE-A',
  to: 'S-CSCF-O',
  message: 'SIP MESSAGE IM',
  protocol: 'sip',
  refPoint: null,
  kind: 'request',
  sentMs: 0,
  receivedMs: 1,
  lost: false,
  transaction: '1',
  carries: {},
  why: [],
  sentence: '',
  detail: '',
  ...given,
});
const arrowOf = (given: Partial<Entry>) => {
  const shape = rowShape(entryOf(given), columns, metrics, measure);
  if (shape.kind !== 'arrow') throw new Error('not an arrow');
  return shape;
};
const xOf = (id: string) => columns.xOf.get(id) ?? Number.NaN;

test('an arrow runs between lifelines without touching them, either way', () => {
  const there = arrowOf({ from: 'HSS', to: 'MME' });
  const back = arrowOf({ from: 'MME', to: 'HSS' });
  expect([there.startX, there.endX]).toEqual([xOf('HSS') + 5, xOf('MME') - 6]);
  expect([back.startX, back.endX]).toEqual([xOf('MME') - 5, xOf('HSS') + 6]);
});

test('a lost message ends two thirds of the way', () => {
  const [whole, lost] = [arrowOf({}), arrowOf({ lost: true, receivedMs: null })];
  expect((lost.endX - lost.startX) / (whole.endX - whole.startX)).toBeCloseTo(2 / 3);
});

test.each([
  ['neither', {}, false, false],
  ['Resource-Priority', { resourcePriority: true }, true, false],
  ['transport priority', { transportPriority: true }, true, false],
  ['a hidden sender', { sender: 'ANONYMOUS' }, false, true],
  ['both', { transportPriority: true, sender: 'ANONYMOUS' }, true, true],
])('signs for %s', (_name, carries, priority, mask) => {
  const { label } = arrowOf({ carries });
  expect([label.priorityX !== null, label.maskX !== null]).toEqual([priority, mask]);
});

test('a label too long for the picture loses the end of its detail, never its name', () => {
  const { label } = arrowOf({ detail: 'x'.repeat(400) });
  expect(label.name).toBe('SIP MESSAGE IM');
  expect(label.detail).toMatch(/^x+…$/);
});

test('a decision is a pill on the lifeline', () => {
  const shape = rowShape(
    entryOf({ to: 'UE-A', message: 'INTERNAL', detail: 'decides' }),
    columns,
    metrics,
    measure,
  );
  expect(shape).toMatchObject({ kind: 'pill', text: 'decides' });
});

test('whatever is said stays inside the picture', () => {
  const element = fc.constantFrom(...participants, 'a stranger');
  const row = fc.record({
    from: element,
    to: element,
    detail: fc.string({ maxLength: 300 }),
    carries: fc.constantFrom({}, { transportPriority: true }, { sender: 'ANONYMOUS' }),
  });
  fc.assert(
    fc.property(row, (given) => {
      const { left, right } = rowShape(entryOf(given), columns, metrics, measure);
      expect(left).toBeGreaterThanOrEqual(metrics.gutter);
      expect(right).toBeLessThanOrEqual(columns.width);
    }),
  );
});

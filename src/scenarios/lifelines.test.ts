import { expect, test } from 'vitest';
import { elementIds } from '../protocol/elementIds.ts';
import { orders } from './lifelines.ts';

test.each(Object.entries(orders))('every element has its place among the lifelines of %s', (_kind, order) => {
  expect(order.toSorted()).toEqual(elementIds.toSorted());
});

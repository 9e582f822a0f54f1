import { array, assert, boolean, nat, property, record, string } from 'fast-check';
import { expect, test } from 'vitest';
import { findItem, firstItem, itemAt, itemsOf, noItems, type Pages, withItem, withoutItem } from './pages.ts';

interface Item {
  readonly key: number;
  readonly text: string;
}

const placeOf = (key: number) => (other: Item) => other.key - key;

const edits = array(record({ key: nat(300), text: string({ maxLength: 3 }), kept: boolean() }), {
  maxLength: 600,
});

const heightOf = (list: Pages<Item>): number =>
  'items' in list ? 1 : 1 + Math.max(...list.pages.map(heightOf));

test('a list in pages holds what a sorted map would hold', () => {
  assert(
    property(edits, (made) => {
      const expected = new Map<number, Item>();
      let list: Pages<Item> = noItems;
      for (const { key, text, kept } of made) {
        const item = { key, text };
        list = kept ? withItem(list, placeOf(key), item) : withoutItem(list, placeOf(key));
        if (kept) expected.set(key, item);
        else expected.delete(key);
      }
      const sorted = [...expected.values()].toSorted((one, other) => one.key - other.key);
      expect(itemsOf(list)).toEqual(sorted);
      expect(firstItem(list)).toEqual(sorted[0]);
      for (const key of [0, 7, 150, 300]) {
        expect(itemAt(list, placeOf(key))).toBe(expected.get(key));
        expect(findItem(list, (item) => item.key === key)).toBe(expected.get(key));
      }
    }),
  );
});

test('a list stays as it was when another one is made of it', () => {
  const keys = Array.from({ length: 500 }, (_, index) => (index * 271) % 500);
  let list: Pages<Item> = noItems;
  for (const key of keys) list = withItem(list, placeOf(key), { key, text: '' });
  const before = JSON.stringify(list);
  withItem(list, placeOf(77), { key: 77, text: 'another' });
  withoutItem(list, placeOf(78));
  expect(JSON.stringify(list)).toBe(before);
});

test('a list that fills at its end and empties at its start stays flat', () => {
  let list: Pages<Item> = noItems;
  for (let key = 0; key < 20_000; key += 1) {
    list = withItem(list, placeOf(key), { key, text: '' });
    if (key >= 1_000) list = withoutItem(list, placeOf(key - 1_000));
  }
  expect(itemsOf(list)).toHaveLength(1_000);
  expect(heightOf(list)).toBeLessThanOrEqual(6);
});

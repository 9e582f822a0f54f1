import { expect, test } from 'vitest';
import { rowWindow, scrolledTo } from './rowWindow.ts';

test.each([
  { name: 'at the top', scrollTop: 0, count: 100_000, first: 0, end: 14 },
  { name: 'in the middle', scrollTop: 4_000_000, count: 100_000, first: 49_996, end: 50_014 },
  { name: 'at the end', scrollTop: 7_999_200, count: 100_000, first: 99_986, end: 100_000 },
  { name: 'in a list that became shorter', scrollTop: 8_000, count: 3, first: 3, end: 3 },
  { name: 'in an empty list', scrollTop: 0, count: 0, first: 0, end: 0 },
])('rows in view $name', ({ scrollTop, count, first, end }) => {
  expect(rowWindow({ scrollTop, height: 800 }, 80, count, 4)).toEqual({ first, end });
});

test.each([
  { name: 'a row in view stays where it is', top: 500, to: 400 },
  { name: 'a row below comes to the middle', top: 4_000, to: 3_640 },
  { name: 'a row above comes to the middle', top: 390, to: 30 },
  { name: 'the first row is at the top', top: 0, to: 0 },
])('$name', ({ top, to }) => {
  expect(scrolledTo({ scrollTop: 400, height: 800 }, top, 80)).toBe(to);
});

import { expect, test } from 'vitest';
import { pagesOf } from './pages.ts';

test.each([
  { rows: 0, pages: [[0, 0]] },
  { rows: 12, pages: [[0, 12]] },
  {
    rows: 13,
    pages: [
      [0, 12],
      [12, 13],
    ],
  },
  {
    rows: 40,
    pages: [
      [0, 12],
      [12, 28],
      [28, 40],
    ],
  },
])('$rows rows are on pages $pages', ({ rows, pages }) => {
  expect(pagesOf(rows, 12, 16).map(({ first, end }) => [first, end])).toEqual(pages);
});

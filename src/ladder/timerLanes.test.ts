import { expect, test } from 'vitest';
import type { TimerBar } from '../timeline/entry.ts';
import { timersInLanes } from './timerLanes.ts';

const timer = (element: string, fromRow: number, toRow: number) => ({ element, fromRow, toRow }) as TimerBar;

test.each([
  ['one after another use one lane', [timer('A', 0, 3), timer('A', 3, 5)], [0, 0]],
  ['at once lie side by side', [timer('A', 0, 9), timer('A', 1, 3), timer('A', 2, 3)], [0, 1, 2]],
  ['take a lane that has become free', [timer('A', 0, 2), timer('A', 1, 9), timer('A', 4, 6)], [0, 1, 0]],
  ['of two elements do not meet', [timer('A', 0, 9), timer('B', 0, 9)], [0, 0]],
  ['beyond three share the last', Array.from({ length: 4 }, () => timer('A', 0, 9)), [0, 1, 2, 2]],
])('timers %s', (_name, timers, lanes) => {
  expect(timersInLanes(timers).map(({ lane }) => lane)).toEqual(lanes);
});

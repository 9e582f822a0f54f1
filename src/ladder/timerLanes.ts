import type { TimerBar } from '../timeline/entry.ts';

/** A timer with its place beside the lifeline, 0 being the nearest. */
export interface TimerInLane {
  readonly from: number;
  readonly to: number;
  readonly lane: number;
  readonly timer: TimerBar;
}

/** More than this many at one element at once share the outermost lane. */
const lanes = 3;

/** Timers that run at the same time at one element lie side by side. Ends are positions between rows. */
export function timersInLanes(timers: readonly TimerBar[]): TimerInLane[] {
  const busyUntil = new Map<string, number[]>();
  return timers
    .toSorted((one, other) => one.fromRow - other.fromRow)
    .map((timer) => {
      const busy = busyUntil.get(timer.element) ?? [];
      const free = busy.findIndex((until) => until <= timer.fromRow);
      const lane = Math.min(free < 0 ? busy.length : free, lanes - 1);
      busy[lane] = timer.toRow;
      busyUntil.set(timer.element, busy);
      return { from: timer.fromRow, to: timer.toRow, lane, timer };
    });
}

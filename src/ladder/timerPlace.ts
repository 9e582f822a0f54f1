import type { TimerBar } from '../timeline/entry.ts';
import { type Columns, type Metrics, rowTop } from './layout.ts';
import type { TimerInLane } from './timerLanes.ts';

/** What of a timer's bar depends on how the ladder is drawn, and how far it has come. */
interface Drawing {
  readonly columns: Columns;
  readonly metrics: Metrics;
  /** How many messages have arrived. */
  readonly arrived: number;
  readonly futureHidden: boolean;
}

export interface TimerPlace {
  readonly x: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** How much of the height has passed. */
  readonly passed: number;
  /** What has become of it so far. */
  readonly state: TimerBar['end'];
}

const besideLifeline = 7;
const width = 5;

/** Where the bar of a timer is drawn. */
export function timerPlace(
  { timer, lane, from, to }: TimerInLane,
  { columns, metrics, arrived, futureHidden }: Drawing,
): TimerPlace {
  const x = (columns.xOf.get(timer.element) ?? 0) + besideLifeline + lane * (width + 2);
  const top = rowTop(from, metrics);
  const heightTo = (position: number) => Math.max(rowTop(position, metrics) - top, metrics.fontSize / 2);
  return {
    x,
    top,
    width,
    height: heightTo(futureHidden ? Math.min(to, arrived) : to),
    passed: from <= arrived ? heightTo(Math.min(to, arrived)) : 0,
    state: to <= arrived ? timer.end : 'running',
  };
}

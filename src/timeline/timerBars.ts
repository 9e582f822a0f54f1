import type { Running } from '../kernel/world.ts';
import { timerNamed, timers } from '../protocol/timers.ts';
import { words } from '../words/words.ts';
import type { TimerBar } from './entry.ts';
import { timerRunId } from './expiring.ts';
import type { Hops } from './hops.ts';
import type { Timeline } from './timeline.ts';

/** The timers that the procedures speak of, as bars between the rows of the ladder. */
export function timerBarsOf({ steps }: Timeline, shown: readonly Hops[]): readonly TimerBar[] {
  const rows = shown.map(({ arrow }) => arrow.sequence);
  const started = new Map<number, Running>();
  const bars: TimerBar[] = [];
  const last = steps.at(-1)?.world;
  steps.forEach(({ cause, happenings, world }, index) => {
    const before = steps[index - 1]?.world;
    if (cause.type === 'expired' && before !== undefined)
      end(cause.item, world.timeMs, before.sequence, 'expired');
    for (const happening of happenings) {
      if (happening.type === 'timerStarted' && isDrawn(happening.item))
        started.set(happening.item.sequence, happening.item);
      if (happening.type === 'timerStopped' && before !== undefined) {
        end(happening.item, world.timeMs, before.sequence, 'stopped');
      }
    }
  });
  if (last !== undefined)
    for (const item of started.values()) end(item, last.timeMs, last.sequence, 'running');
  return bars;

  function end(item: Running, endedMs: number, sequence: number, how: TimerBar['end']): void {
    if (!started.delete(item.sequence)) return;
    const toRow = countBefore(rows, sequence);
    const overBeforeTheRows = how !== 'running' && toRow === 0;
    if (overBeforeTheRows) return;
    const name = timerNamed(item.id);
    bars.push({
      id: timerRunId(item),
      name: words().timers[name],
      element: item.owner.element,
      startedMs: item.startedMs,
      endedMs,
      end: how,
      clause: timers[name].clause,
      fromRow: countBefore(rows, item.sequence),
      toRow,
    });
  }
}

const isDrawn = (item: Running): boolean => timers[timerNamed(item.id)].drawn;

/** How many rows were sent before a moment, by bisection: rows are in the order of their sequence numbers. */
function countBefore(rows: readonly number[], sequence: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle] ?? 0) < sequence) low = middle + 1;
    else high = middle;
  }
  return low;
}

import { type Timer, type TimerName, timers } from '../../protocol/timers.ts';

/** The named timers with the time that the timer table gives them, in simulated milliseconds. */
export function fixedDelays<const Name extends TimerName>(...names: readonly Name[]): Record<Name, number> {
  return Object.fromEntries(
    names.map((name) => {
      const timer: Timer = timers[name];
      if (timer.ms === undefined) throw new Error(`Timer ${name} has no fixed time`);
      return [name, timer.ms];
    }),
  ) as Record<Name, number>;
}

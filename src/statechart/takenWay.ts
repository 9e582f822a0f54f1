import type { Chart } from './chart.ts';

/** What the machine did: the states before and after, and the event. */
export interface Taken {
  readonly from: string;
  readonly to: string;
  readonly event: string;
}

interface Leg {
  readonly to: string;
  readonly legs: readonly string[];
}

/** One name for the transition between two states. */
export const transitionId = (from: string, to: string): string => `${from} to ${to}`;

/**
 * The transitions that led from a state to another: the one that the event set off, then those that need no event.
 * Empty when the chart knows no such way.
 */
export function takenWay(chart: Chart, { from, to, event }: Taken): readonly string[] {
  const leaving = (state: string, by: string): readonly Leg[] =>
    chart.transitions
      .filter((each) => each.from === state && each.reasons.some((reason) => reason.event === by))
      .map((each) => ({ to: each.to, legs: [transitionId(state, each.to)] }));
  const seen = new Set<string>();
  let reached = leaving(from, event);
  while (reached.length > 0) {
    const arrived = reached.find((leg) => leg.to === to);
    if (arrived !== undefined) return arrived.legs;
    reached = reached
      .filter((leg) => !seen.has(leg.to))
      .flatMap((leg) => {
        seen.add(leg.to);
        return leaving(leg.to, '').map((next) => ({ to: next.to, legs: [...leg.legs, ...next.legs] }));
      });
  }
  return [];
}

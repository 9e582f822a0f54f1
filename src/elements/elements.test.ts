import { expect, test } from 'vitest';
import { elementIds } from '../protocol/elementIds.ts';
import { type Timer, type TimerName, timers } from '../protocol/timers.ts';
import { elements } from './elements.ts';

/** A chart as it is written: states within states, whatever else they hold. */
interface Chart {
  readonly after?: Readonly<Record<string, unknown>>;
  readonly invoke?: unknown;
  readonly history?: unknown;
  readonly states?: Readonly<Record<string, Chart>>;
}

const charts = Object.entries(elements).map(
  ([id, { machine }]) => [id, machine.config as unknown as Chart, machine.implementations.delays] as const,
);

const statesOf = (chart: Chart): readonly Chart[] => [
  chart,
  ...Object.values(chart.states ?? {}).flatMap((state) => statesOf(state)),
];

const timersOf = (chart: Chart) => [
  ...new Set(statesOf(chart).flatMap(({ after }) => Object.keys(after ?? {}))),
];

const isTimer = (name: string): name is TimerName => Object.hasOwn(timers, name);

test('every element has its machine', () => {
  expect(Object.keys(elements).toSorted()).toEqual(elementIds.toSorted());
});

test.each(charts)(
  '%s waits only for timers of the table, as long as the table says',
  (_id, chart, delays) => {
    const found = timersOf(chart).map((name) => {
      const delay = delays[name];
      return [name, typeof delay === 'number' ? delay : typeof delay];
    });
    const expected = timersOf(chart).map((name) => {
      const timer: Timer | undefined = isTimer(name) ? timers[name] : undefined;
      return [name, timer?.setting === undefined ? timer?.ms : 'function'];
    });
    expect(found).toEqual(expected);
  },
);

test('every timer of the table runs somewhere', () => {
  const used = new Set(charts.flatMap(([, chart]) => timersOf(chart)));
  expect(Object.keys(timers).filter((name) => !used.has(name))).toEqual([]);
});

test.each(charts)(
  '%s acts by messages and timers only: it invokes nothing and keeps no history',
  (_id, chart) => {
    const odd = statesOf(chart).filter(
      ({ invoke, history }) => invoke !== undefined || history !== undefined,
    );
    expect(odd).toEqual([]);
  },
);

test.each(charts)(
  '%s ends: every state but the first and the open chat waits for a timer, goes on, or is final',
  (_id, chart) => {
    const { idle: _idle, inChat: _chat, ...others } = chart.states ?? {};
    const endless = Object.entries(others).filter(
      ([, state]) =>
        !('after' in state) && !('always' in state) && !('type' in state && state.type === 'final'),
    );
    expect(endless.map(([name]) => name)).toEqual([]);
  },
);

import { type Aim, type Figure, figureOf } from './figure.ts';
import type { Pace } from './longRun.ts';
import type { Measurement } from './measurement.ts';
import type { Simulated } from './simulate.ts';

interface Size {
  readonly messages: number;
  readonly pace: Pace;
  /** How often in one process, after the first time. */
  readonly warmRuns: number;
}

/** Many messages at the same instant are measured where a lesson may have them. */
const sizes: readonly Size[] = [
  { messages: 1_000, pace: 'inTurn', warmRuns: 12 },
  { messages: 100_000, pace: 'inTurn', warmRuns: 0 },
  { messages: 1_000, pace: 'atOnce', warmRuns: 12 },
];
const processes = 3;

const rateOf = ({ delivered, playMs }: Simulated) => (delivered / playMs) * 1_000;
const memoryOf = ({ bytes, steps }: Simulated) => bytes / 1_000 / steps;

/** The kernel, the statecharts and the ladder, without a browser. */
export const simulation: Measurement = {
  id: 'simulation',
  title: 'Simulation in Node',
  async *measure(machine): AsyncIterable<Figure> {
    for (const { messages, pace, warmRuns } of sizes) {
      const cold: Simulated[] = [];
      const warm: Simulated[] = [];
      for (let process = 0; process < processes; process += 1) {
        const output = await machine.runApart(['--simulate', String(messages), pace, String(1 + warmRuns)]);
        const [first, ...more] = JSON.parse(output) as readonly Simulated[];
        if (first !== undefined) cold.push(first);
        warm.push(...more);
      }
      const samples = warmRuns > 0 ? warm : cold;
      const id = `simulation.${pace}.${messages}`;
      const aims: Readonly<Record<string, Aim>> =
        pace === 'inTurn' ? { rate: { atLeast: 20_000 }, memory: { atMost: 3 } } : {};
      yield figureOf(`${id}.rate`, 'messages/s', samples.map(rateOf), aims['rate']);
      // What an earlier run leaves behind would count as well.
      yield figureOf(`${id}.memory`, 'kB/step', cold.map(memoryOf), aims['memory']);
      yield figureOf(
        `${id}.ladder`,
        'ms',
        samples.map(({ ladderMs }) => ladderMs),
      );
    }
  },
};

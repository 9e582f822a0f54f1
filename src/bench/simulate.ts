import { procedureNamed } from '../scenarios/procedures.ts';
import { ladderOf } from '../timeline/ladderOf.ts';
import { play } from '../timeline/play.ts';
import { longRun, type Pace } from './longRun.ts';

/** What one run took. */
export interface Simulated {
  /** Messages that arrived. */
  readonly delivered: number;
  readonly steps: number;
  readonly playMs: number;
  /** What the timeline keeps. */
  readonly bytes: number;
  readonly ladderMs: number;
}

/** One run, played and read. The process must have been started with `--expose-gc`. */
export function simulate(messages: number, pace: Pace): Simulated {
  const run = longRun(messages, pace);
  const procedure = procedureNamed(run.procedure);
  if (procedure === undefined) throw new Error(`There is no procedure ${run.procedure}`);
  const before = heapUsed();
  const began = performance.now();
  const timeline = play(run);
  const played = performance.now();
  const bytes = heapUsed() - before;
  const reading = performance.now();
  ladderOf(timeline, procedure, { hiddenHops: false, preparation: false });
  const ladderMs = performance.now() - reading;
  const { steps } = timeline;
  return {
    delivered: steps.filter(({ cause }) => cause.type === 'delivered').length,
    steps: steps.length,
    playMs: played - began,
    bytes,
    ladderMs,
  };
}

function heapUsed(): number {
  if (gc === undefined) throw new Error('Start Node with --expose-gc');
  // The first one leaves what only weak references reach.
  gc();
  gc();
  return process.memoryUsage().heapUsed;
}

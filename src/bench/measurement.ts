import type { Figure } from './figure.ts';
import type { Machine } from './machine.ts';

/** One of the project's measurements. */
export interface Measurement {
  /** What `--only` calls it. */
  readonly id: string;
  readonly title: string;
  /** Gives each figure as soon as it is known. */
  measure(machine: Machine): AsyncIterable<Figure>;
}

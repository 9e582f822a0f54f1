import { exporters } from '../exporters/exporters.ts';
import type { Exported } from '../exporters/exporter.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { ladderOf } from '../timeline/ladderOf.ts';
import { play } from '../timeline/play.ts';
import { stateOf } from '../timeline/stateOf.ts';
import { worldAt } from '../timeline/timeline.ts';
import { type Figure, figureOf } from './figure.ts';
import { longRun } from './longRun.ts';
import type { Measurement } from './measurement.ts';

const sizes = [25, 1_000] as const;
const times = 5;

/** What a visitor waits for between asking for a file and having it, without a page around it. */
export const exports: Measurement = {
  id: 'exports',
  title: 'Exports',
  async *measure(): AsyncIterable<Figure> {
    for (const size of sizes) {
      const exported = exportedRun(size);
      for (const { id, export: exportAs } of exporters) {
        // The first one also loads what makes the format; slides are refused for so long a run.
        const possible = await exportAs(exported).then(
          () => true,
          () => false,
        );
        if (!possible) continue;
        const samples: number[] = [];
        for (let time = 0; time < times; time += 1) {
          const began = performance.now();
          await exportAs(exported);
          samples.push(performance.now() - began);
        }
        yield figureOf(`exports.${size}.${id}`, 'ms', samples);
      }
    }
  },
};

/** A run of about so many messages, as the page hands it to an exporter. */
export function exportedRun(messages: number): Exported {
  const run = longRun(messages, 'inTurn');
  const procedure = procedureNamed(run.procedure);
  if (procedure === undefined) throw new Error(`There is no procedure ${run.procedure}`);
  const timeline = play(run);
  return {
    ladder: ladderOf(timeline, procedure, { hiddenHops: false, preparation: false }),
    state: stateOf(worldAt(timeline, timeline.steps.length - 1)),
    run: { timeline, procedure },
  };
}

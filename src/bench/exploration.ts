import { procedures } from '../scenarios/procedures.ts';
import { explore } from '../timeline/explore.ts';
import { type Figure, figureOf } from './figure.ts';
import type { Measurement } from './measurement.ts';

/** Ways with two losses are followed until so many worlds of one procedure have been met. */
const worldsAtMost = 10_000;

/** All orders of what is pending and up to two losses, for each procedure as it begins. */
export const exploration: Measurement = {
  id: 'exploration',
  title: 'Exploration of every procedure',
  async *measure(): AsyncIterable<Figure> {
    for (const losses of [0, 2]) {
      let worlds = 0;
      let faults = 0;
      let complete = 0;
      const began = performance.now();
      for (const { id } of procedures) {
        const found = explore({ interwork: 1, procedure: id }, { losses, worldsAtMost });
        worlds += found.worlds;
        faults += found.faults.length;
        complete += found.complete ? 1 : 0;
      }
      const name = `exploration.${losses}-losses`;
      yield figureOf(`${name}.worlds`, 'worlds', [worlds]);
      yield figureOf(`${name}.complete`, `of ${procedures.length} procedures`, [complete]);
      yield figureOf(`${name}.faults`, 'faults', [faults], { atMost: 0 });
      yield figureOf(`${name}.time`, 'ms', [performance.now() - began]);
    }
  },
};

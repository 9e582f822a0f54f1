import { gzipSync } from 'node:zlib';
import { type Figure, figureOf } from './figure.ts';
import type { Measurement } from './measurement.ts';

/** What pages of others load before the laboratory itself. */
export const embedding: Measurement = {
  id: 'embedding',
  title: 'Scripts for pages of others',
  async *measure(machine): AsyncIterable<Figure> {
    const site = await machine.site();
    for (const [name, file] of [
      ['element', 'embed.js'],
      ['reveal', 'embed-reveal.js'],
    ] as const) {
      const response = await fetch(site + file);
      const octets = gzipSync(await response.arrayBuffer(), { level: 9 });
      yield figureOf(`embedding.${name}`, 'kB gzip', [octets.length / 1_000], { atMost: 5 });
    }
  },
};

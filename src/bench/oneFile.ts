import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Figure, figureOf } from './figure.ts';
import type { Measurement } from './measurement.ts';
import { address, openPage, usableAfterMs } from './openPage.ts';

const loads = 7;

/** The whole app in one file: how big it is, and how long it takes to open from a disk. */
export const oneFile: Measurement = {
  id: 'one-file',
  title: 'The one file',
  async *measure(machine): AsyncIterable<Figure> {
    const response = await fetch(`${await machine.site()}interwork.html`);
    const content = Buffer.from(await response.arrayBuffer());
    yield figureOf('one-file.size', 'kB', [content.length / 1_000]);
    yield figureOf('one-file.gzip', 'kB', [gzipSync(content, { level: 9 }).length / 1_000]);
    const folder = await mkdtemp(join(tmpdir(), 'interwork-'));
    try {
      const path = join(folder, 'interwork.html');
      await writeFile(path, content);
      const browser = await machine.browser();
      const times: number[] = [];
      for (let load = 0; load < loads; load += 1) {
        const page = await openPage(browser);
        times.push(await usableAfterMs(page, pathToFileURL(path).href + address));
        await page.context().close();
      }
      yield figureOf('one-file.usable', 'ms', times);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

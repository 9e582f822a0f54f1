import type { Browser } from 'playwright';
import { type Figure, figureOf } from './figure.ts';
import type { Measurement } from './measurement.ts';
import { address, openPage, usableAfterMs } from './openPage.ts';
import { kilobytesOf, scriptsOf } from './scripts.ts';

const loads = 7;

interface FirstScreen {
  readonly readyMs: number;
  /** Addresses of the scripts that were asked for until then. */
  readonly scripts: readonly string[];
}

/** What a visitor waits for: every load begins with an empty cache. */
export const firstScreen: Measurement = {
  id: 'first-screen',
  title: 'First screen',
  async *measure(machine): AsyncIterable<Figure> {
    const site = await machine.site();
    const browser = await machine.browser();
    const seen: FirstScreen[] = [];
    const sizes: number[] = [];
    for (let load = 0; load < loads; load += 1) {
      const screen = await visit(browser, site);
      seen.push(screen);
      sizes.push((await kilobytesOf(screen.scripts)).gzipped);
    }
    yield figureOf('first-screen.javascript', 'kB gzip', sizes, { atMost: 250 });
    yield figureOf(
      'first-screen.usable',
      'ms',
      seen.map(({ readyMs }) => readyMs),
    );
  },
};

async function visit(browser: Browser, site: string): Promise<FirstScreen> {
  const page = await openPage(browser);
  const readyMs = await usableAfterMs(page, site + address);
  const scripts = await scriptsOf(page, readyMs);
  await page.context().close();
  return { readyMs, scripts };
}

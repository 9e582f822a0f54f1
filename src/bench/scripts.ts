import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';

/** Addresses of the scripts that a page has asked for, until a time since its navigation began. */
export const scriptsOf = (page: Page, untilMs = Number.MAX_VALUE): Promise<readonly string[]> =>
  page.evaluate(
    (until) =>
      performance
        .getEntriesByType('resource')
        .filter(({ name, startTime }) => startTime <= until && new URL(name).pathname.endsWith('.js'))
        .map(({ name }) => name),
    untilMs,
  );

/** How much scripts weigh together, as they are and each by `gzip -9`. */
export async function kilobytesOf(
  scripts: readonly string[],
): Promise<{ readonly raw: number; readonly gzipped: number }> {
  const weights = await Promise.all(
    [...new Set(scripts)].map(async (script) => {
      const content = await (await fetch(script)).arrayBuffer();
      return [content.byteLength, gzipSync(content, { level: 9 }).length] as const;
    }),
  );
  const sum = (which: 0 | 1) => weights.reduce((all, weight) => all + weight[which], 0) / 1_000;
  return { raw: sum(0), gzipped: sum(1) };
}

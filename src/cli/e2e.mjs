/** `npm run e2e [-- PLAYWRIGHT ARGUMENTS]`: the end-to-end tests against a fresh build. */
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBrowser } from './browser.mjs';
import { dist, ensureBuild } from './build.mjs';
import { serve } from './server.mjs';
import { cache, ensureDeps, startTool } from './tools.mjs';

/** What a run leaves behind stays for an hour. */
function removeOldRuns() {
  const hourAgoMs = Date.now() - 3_600_000;
  for (const name of existsSync(cache) ? readdirSync(cache) : []) {
    const path = join(cache, name);
    if (name.startsWith('e2e.') && statSync(path).mtimeMs < hourAgoMs)
      rmSync(path, { recursive: true, force: true });
  }
}

/**
 * Serves a copy of the build on a port of its own, so that runs side by side and builds meanwhile do not
 * disturb each other.
 * @param {readonly string[]} args for Playwright
 * @returns {Promise<{ passed: number, failed: number }>}
 */
export async function runEndToEnd(args) {
  const browser = await findBrowser();
  if (!browser) return { passed: 0, failed: 1 };
  removeOldRuns();
  const folder = join(cache, `e2e.${process.pid}`);
  const site = join(folder, 'site');
  const report = join(folder, 'report.json');
  mkdirSync(folder, { recursive: true });
  cpSync(dist, site, { recursive: true });
  const server = await serve(site, 0);
  try {
    const status = await startTool('playwright', ['test', '--config', 'e2e/playwright.config.ts', ...args], {
      INTERWORK_E2E: JSON.stringify({ url: `http://localhost:${server.port}/`, browser, folder }),
    });
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { stats } = JSON.parse(readFileSync(report, 'utf8'));
    const failed = stats.unexpected + stats.flaky;
    if (failed > 0) console.log(`Screenshots and traces: ${join(folder, 'results')}`);
    return { passed: stats.expected, failed: failed === 0 && status !== 0 ? 1 : failed };
  } finally {
    server.close();
    rmSync(site, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureDeps();
  await ensureBuild();
  const { failed } = await runEndToEnd(process.argv.slice(2));
  process.exitCode = failed === 0 ? 0 : 1;
}

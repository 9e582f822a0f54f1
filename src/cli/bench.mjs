/** `npm run bench`: the project's own measurements, as JSON on the last line. `-- --only ID` measures one part. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';
import { dist, ensureBuild } from './build.mjs';
import { loadTypeScript } from './load.mjs';
import { serve } from './server.mjs';
import { cache } from './tools.mjs';

/** @typedef {import('../bench/machine.ts').Machine} Machine */

/** @type {(() => unknown)[]} */
const cleanups = [];

/** @type {Machine['runApart']} */
function runApart(argv) {
  return new Promise((resolve, reject) => {
    const args = ['--expose-gc', '--max-old-space-size=8192', fileURLToPath(import.meta.url), ...argv];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.setEncoding('utf8').on('data', (/** @type {string} */ text) => (output += text));
    child.on('error', reject);
    child.on('close', (code) =>
      code === 0
        ? resolve(output.trim().split('\n').at(-1) ?? '')
        : reject(new Error(`${argv.join(' ')} ended with ${code}`)),
    );
  });
}

/** A copy of the build, which stays as it is when others build meanwhile. */
async function openSite() {
  await ensureBuild();
  const site = join(cache, `bench.${process.pid}`);
  mkdirSync(site, { recursive: true });
  cleanups.push(() => rmSync(site, { recursive: true, force: true }));
  cpSync(dist, site, { recursive: true });
  const server = await serve(site, 0);
  cleanups.push(() => server.close());
  return `http://localhost:${server.port}/`;
}

async function openBrowser() {
  const found = await findBrowser();
  if (!found) throw new Error('No browser to measure in');
  const { chromium } = await import('playwright');
  const env = /** @type {Record<string, string>} */ ({ ...process.env, ...found.env });
  const browser = await chromium.launch({ ...found, env });
  cleanups.push(() => browser.close());
  return browser;
}

/** @template T @param {() => Promise<T>} open @returns {() => Promise<T>} */
function once(open) {
  /** @type {Promise<T> | undefined} */
  let opened;
  return () => (opened ??= open());
}

const { main } = await loadTypeScript('src/bench/bench.ts');
if (typeof main !== 'function') throw new TypeError('src/bench/bench.ts exports no function main.');
try {
  process.exitCode = await main(process.argv.slice(2), {
    runApart,
    site: once(openSite),
    browser: once(openBrowser),
  });
} finally {
  for (const cleanUp of cleanups.toReversed()) await cleanUp();
}

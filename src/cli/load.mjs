/**
 * Runs the project's TypeScript in Node: bundles an entry once, keeps the bundle under the fingerprint of the
 * sources and runs that, so that only the first call after a change pays for it.
 */
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, ensureDeps, fingerprintOf, root } from './tools.mjs';

/** @param {string} entry @param {string} folder */
async function bundle(entry, folder) {
  const { build } = await import('vite');
  const unfinished = `${folder}.${process.pid}`;
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(root, entry),
      outDir: unfinished,
      target: 'node20',
      minify: false,
      sourcemap: true,
      rolldownOptions: { output: { entryFileNames: 'main.mjs', codeSplitting: false } },
    },
  });
  rmSync(folder, { recursive: true, force: true });
  renameSync(unfinished, folder);
}

/**
 * The exports of a TypeScript file. Installs the dependencies first if need be; prints on standard error only.
 * @param {string} entry from the root
 * @returns {Promise<Record<string, unknown>>}
 */
export async function loadTypeScript(entry) {
  ensureDeps({ silent: true });
  const name = entry.replaceAll(/\W+/g, '-');
  const folder = join(cache, `${name}.${fingerprintOf(['src', 'package-lock.json'])}`);
  if (!existsSync(folder)) {
    mkdirSync(cache, { recursive: true });
    for (const old of readdirSync(cache).filter((file) => file.startsWith(`${name}.`))) {
      rmSync(join(cache, old), { recursive: true, force: true });
    }
    await bundle(entry, folder);
  }
  process.setSourceMapsEnabled(true);
  return import(pathToFileURL(join(folder, 'main.mjs')).href);
}

/**
 * Runs the `main(argv)` of a TypeScript file with this process's arguments; its result is the exit code.
 * @param {string} entry from the root
 */
export async function runMain(entry) {
  const { main } = await loadTypeScript(entry);
  if (typeof main !== 'function') throw new TypeError(`${entry} exports no function main.`);
  process.exitCode = await main(process.argv.slice(2));
}

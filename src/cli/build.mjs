/**
 * `npm run build`: `dist/`, the static site; `dist/interwork.html`, the whole app in one file; `dist/embed.js`, the
 * element other pages embed it with, as one classic script; and `dist/embed-reveal.js`, a plug-in for slide decks.
 */
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, ensureDeps, fingerprintOf, root } from './tools.mjs';

export const dist = join(root, 'dist');
const stamp = join(dist, '.build-stamp');

function fingerprint() {
  return fingerprintOf(['src', 'public', 'index.html', 'vite.config.ts', 'package-lock.json']);
}

/** Builds next to the old `dist` and swaps, so that a running server never serves half a build. */
async function build() {
  const before = fingerprint();
  const { build: bundle } = await import('vite');
  mkdirSync(cache, { recursive: true });
  const unfinished = join(cache, `dist.${process.pid}`);
  await bundle({ root, logLevel: 'warn', build: { outDir: unfinished } });
  const { writeServiceWorker } = await import('./serviceWorker.mjs');
  await writeServiceWorker(unfinished);
  const { writeSingleFile } = await import('./singleFile.mjs');
  await writeSingleFile(join(unfinished, 'interwork.html'));
  for (const script of hostScripts) await writeHostScript(unfinished, script);
  copyFileSync(join(root, 'src/embed/api.ts'), join(unfinished, 'embed.d.ts'));
  writeFileSync(join(unfinished, '.build-stamp'), before);
  rmSync(dist, { recursive: true, force: true });
  renameSync(unfinished, dist);
}

/** What pages of others load: classic scripts that need nothing else. */
const hostScripts = [
  { entry: 'src/embed/element.ts', file: 'embed.js', name: 'Interwork' },
  { entry: 'src/embed/reveal.ts', file: 'embed-reveal.js', name: 'InterworkReveal' },
];

/** @param {string} folder @param {{ entry: string, file: string, name: string }} script */
async function writeHostScript(folder, { entry, file, name }) {
  const { build: bundle } = await import('vite');
  await bundle({
    root,
    logLevel: 'warn',
    configFile: false,
    publicDir: false,
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      lib: { entry: join(root, entry), formats: ['iife'], name, fileName: () => file },
    },
  });
}

/** Builds unless what is there was made from the present sources. */
export async function ensureBuild() {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return;
  console.log('Building …');
  await build();
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  ensureDeps();
  await build();
  console.log('Built dist/ and dist/interwork.html');
}

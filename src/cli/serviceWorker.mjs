/** The service worker that keeps the built site on a visitor's machine. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './tools.mjs';

/** Files that other pages and USB sticks use, not the site itself. */
const notOfTheSite = /^(?:interwork\.html|embed\.js|\.)/;

/** @param {string} folder the built site */
function siteFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) =>
      join(file.parentPath, file.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .filter((path) => !notOfTheSite.test(path))
    .toSorted()
    .map((url) => ({
      url,
      revision: createHash('sha256')
        .update(readFileSync(join(folder, url)))
        .digest('hex')
        .slice(0, 16),
    }));
}

/**
 * Writes `serviceWorker.js` beside the site that it keeps.
 * @param {string} folder
 */
export async function writeServiceWorker(folder) {
  await build({
    root,
    logLevel: 'warn',
    configFile: false,
    publicDir: false,
    define: {
      siteFiles: JSON.stringify(siteFiles(folder)),
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2023',
      lib: {
        entry: join(root, 'src/offline/serviceWorker.ts'),
        formats: ['iife'],
        name: 'InterworkSite',
        fileName: () => 'serviceWorker.js',
      },
    },
  });
}

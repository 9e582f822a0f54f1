/** The whole app in one HTML file that runs from `file://`. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from './tools.mjs';

/** @param {string} content */
function hashSource(content) {
  return `'sha256-${createHash('sha256').update(content).digest('base64')}'`;
}

/** @param {string | Uint8Array} content */
function text(content) {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}

/**
 * @param {string} html
 * @param {string | RegExp} mark
 * @param {string} replacement
 */
function replaceOnce(html, mark, replacement) {
  if (html.search(mark) === -1) throw new Error(`The built page has no ${mark}.`);
  return html.replace(mark, () => replacement);
}

/**
 * Builds once more, everything in one script and one style sheet, and puts both into the page. The page's
 * policy then names them by their hashes instead of by their origin, which a file has not.
 * @param {string} path where to write it
 */
export async function writeSingleFile(path) {
  const result = await build({
    root,
    logLevel: 'warn',
    build: {
      write: false,
      assetsInlineLimit: () => true,
      cssCodeSplit: false,
      modulePreload: false,
      chunkSizeWarningLimit: 100_000,
      rolldownOptions: { output: { codeSplitting: false } },
    },
    worker: { format: 'iife' },
  });
  const output = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const page = output.find((file) => file.fileName === 'index.html');
  const scripts = output.filter((file) => file.type === 'chunk');
  const styles = output.filter((file) => file.fileName.endsWith('.css'));
  const [script] = scripts;
  if (page?.type !== 'asset' || !script || scripts.length > 1)
    throw new Error('Expected one page and one script.');

  const code = script.code
    .replaceAll(/<\/(?=script)/gi, String.raw`<\/`)
    .replaceAll('<!--', String.raw`\x3c!--`);
  const css = styles.map((file) => (file.type === 'asset' ? text(file.source) : '')).join('\n');
  const icon = readFileSync(join(root, 'public', 'favicon.svg')).toString('base64');
  /** @type {readonly [RegExp, string]} */
  const noStyleLink = [/\s*<link rel="stylesheet"[^>]*>/, ''];
  /** @type {readonly (readonly [mark: string | RegExp, replacement: string])[]} */
  const changes = [
    [/\s*<script type="module"[^>]*><\/script>/, ''],
    [/\s*<link rel="apple-touch-icon"[^>]*>/, ''],
    [/\s*<link rel="manifest"[^>]*>/, ''],
    [/href="[^"]*favicon\.svg"/, `href="data:image/svg+xml;base64,${icon}"`],
    [/script-src &#39;self&#39;/, `script-src ${hashSource(code)}`],
    [/style-src &#39;self&#39;/, `style-src ${hashSource(css)}`],
    ...(styles.length === 0 ? [] : [noStyleLink]),
    ['</head>', `<style>${css}</style></head>`],
    ['</body>', `<script type="module">${code}</script></body>`],
  ];
  const html = changes.reduce((before, change) => replaceOnce(before, ...change), text(page.source));
  writeFileSync(path, html);
}

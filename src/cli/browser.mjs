/**
 * Finds a Chromium for the end-to-end tests, and fetches one if there is none. Whatever is found must really
 * open a page before it counts.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cache, npm, runTool } from './tools.mjs';

/** @typedef {Pick<import('playwright').LaunchOptions, 'executablePath' | 'channel' | 'env'>} Browser */
/** @typedef {{ name: string, get: () => Promise<readonly Browser[]> | readonly Browser[] }} Rung */

/** A path here goes before everything else. */
const variable = 'INTERWORK_BROWSER';
const remembered = join(cache, 'browser.json');

/** @param {Browser} browser */
async function opens(browser) {
  const { chromium } = await import('playwright');
  let instance;
  try {
    instance = await chromium.launch({ ...browser, timeout: 20_000 });
    const page = await instance.newPage();
    await page.setContent('<p>ready</p>');
    return (await page.textContent('p')) === 'ready';
  } catch {
    return false;
  } finally {
    await instance?.close();
  }
}

/** @param {readonly string[]} names @returns {readonly Browser[]} */
function onPath(names) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .filter((file) => existsSync(file))
    .map((executablePath) => ({ executablePath }));
}

/** @returns {readonly Browser[]} */
function ofTheSystem() {
  const mac = ['Chromium', 'Google Chrome', 'Microsoft Edge']
    .map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
    .filter((file) => existsSync(file))
    .map((executablePath) => ({ executablePath }));
  return [
    ...onPath(['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge']),
    ...mac,
    ...['chrome', 'msedge'].map((channel) => ({ channel })),
  ];
}

/** @returns {readonly Browser[]} */
function downloadedByPlaywright() {
  const { status } = runTool('playwright', ['install', 'chromium', '--only-shell'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  return status === 0 ? [{}] : [];
}

/** A Chromium that comes as an npm package, for Linux on x64. @returns {Promise<readonly Browser[]>} */
async function fromNpm() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return [];
  const folder = join(cache, 'sparticuz');
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder];
  mkdirSync(folder, { recursive: true });
  if (npm([...args, '@sparticuz/chromium@153.0.0'], { stdio: 'ignore' }).status !== 0) return [];
  const pack = join(folder, 'node_modules', '@sparticuz', 'chromium');
  const main = createRequire(join(folder, 'package.json')).resolve('@sparticuz/chromium');
  const library = await import(pathToFileURL(main).href);
  const executablePath = await library.default.executablePath(join(pack, 'bin'));
  // The package's own libraries and fonts, for systems that have neither.
  const libraries = await library.inflate(join(pack, 'bin', 'al2023.tar.br'));
  await library.inflate(join(pack, 'bin', 'fonts.tar.br'));
  const env = { LD_LIBRARY_PATH: join(libraries, 'lib'), FONTCONFIG_PATH: join(tmpdir(), 'fonts') };
  return [{ executablePath }, { executablePath, env }];
}

/** @returns {readonly Browser[]} */
function fromApt() {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update'],
    ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'],
  ]) {
    if (spawnSync('apt-get', args, { stdio: 'ignore', env }).status !== 0) return [];
  }
  return onPath(['chromium']);
}

/** @type {readonly Rung[]} */
const ladder = [
  {
    name: `the path in ${variable}`,
    get: () => [process.env[variable]].flatMap((path) => (path ? [{ executablePath: path }] : [])),
  },
  {
    name: 'what worked last time',
    get: () => (existsSync(remembered) ? [JSON.parse(readFileSync(remembered, 'utf8'))] : []),
  },
  { name: "Playwright's own Chromium", get: () => [{}] },
  { name: 'a Chromium, Chrome or Edge of this system', get: ofTheSystem },
  { name: 'playwright install chromium', get: downloadedByPlaywright },
  { name: 'the Chromium of @sparticuz/chromium', get: fromNpm },
  { name: 'apt-get install chromium', get: fromApt },
];

/** @param {Rung['get']} get */
async function offered(get) {
  try {
    return await get();
  } catch {
    return [];
  }
}

/**
 * How to launch a Chromium, or `undefined` when every way failed, which it has then said.
 * @returns {Promise<Browser | undefined>}
 */
export async function findBrowser() {
  for (const { name, get } of ladder) {
    for (const browser of await offered(get)) {
      const env = /** @type {Record<string, string>} */ ({ ...process.env, ...browser.env });
      if (await opens(browser.env ? { ...browser, env } : browser)) {
        mkdirSync(cache, { recursive: true });
        writeFileSync(remembered, JSON.stringify(browser));
        console.log(`Browser: ${name}${browser.executablePath ? ` (${browser.executablePath})` : ''}`);
        return browser;
      }
    }
  }
  rmSync(remembered, { force: true });
  console.error(
    `No Chromium for the end-to-end tests. Tried: ${ladder.map((rung) => rung.name).join('; ')}.\n` +
      `Install Chromium or Chrome, or set ${variable} to the path of one.`,
  );
  return undefined;
}

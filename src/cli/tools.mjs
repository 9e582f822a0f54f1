/** Running npm and the project's tools, and seeing that what they need is installed. Node built-ins only. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where these scripts keep what they can make again. */
export const cache = join(root, 'node_modules', '.cache', 'interwork');

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
function run(command, args, options) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', ...options });
}

/**
 * Runs npm. Without a shell wherever npm says which file it is, because Node refuses `npm.cmd` without one.
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function npm(args, options) {
  const cli = process.env['npm_execpath'];
  if (cli && /npm-cli\.c?js$/.test(cli)) return run(process.execPath, [cli, ...args], options);
  if (process.platform === 'win32') return run(`npm ${args.join(' ')}`, [], { shell: true, ...options });
  return run('npm', args, options);
}

/** The programs of the packages, by the name they have in `node_modules/.bin`. */
const packageOf = {
  biome: '@biomejs/biome',
  oxlint: 'oxlint',
  tsc: 'typescript',
  vitest: 'vitest',
  knip: 'knip',
  vite: 'vite',
  playwright: 'playwright',
};

/** @typedef {keyof typeof packageOf} Tool */

/**
 * Command line of a tool, run as `node file` rather than through `.bin` so that it also works on Windows.
 * @param {Tool} tool
 */
export function toolFile(tool) {
  const folder = join(root, 'node_modules', packageOf[tool]);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[tool]);
}

/**
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} [options]
 */
export function runTool(tool, args, options) {
  return run(process.execPath, [toolFile(tool), ...args], options);
}

/**
 * The same without blocking this process, which may be serving what the tool looks at.
 * @param {Tool} tool
 * @param {readonly string[]} args
 * @param {Readonly<Record<string, string>>} variables added to the environment
 * @returns {Promise<number>} exit code
 */
export function startTool(tool, args, variables) {
  return new Promise((resolve) => {
    const env = { ...process.env, ...variables };
    const child = spawn(process.execPath, [toolFile(tool), ...args], { cwd: root, stdio: 'inherit', env });
    child.on('error', () => resolve(1));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/**
 * Hash of the files an outcome is made from, by path, size and time of change: quick enough to ask every time.
 * @param {readonly string[]} paths files and folders, from the root
 */
export function fingerprintOf(paths) {
  const hash = createHash('sha256').update(process.version);
  for (const path of paths) {
    const start = join(root, path);
    if (!existsSync(start)) continue;
    const inside = statSync(start).isDirectory() ? readdirSync(start, { recursive: true }) : [''];
    for (const name of inside.map(String).toSorted()) {
      const stats = statSync(join(start, name), { throwIfNoEntry: false });
      if (stats?.isFile()) hash.update(`${path}/${name}:${stats.size}:${stats.mtimeMs}\n`);
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** @typedef {{ version?: string, optional?: boolean, link?: boolean }} Locked */

/** @param {string} path @returns {Record<string, Locked>} */
function lockedPackages(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** Whether `node_modules` holds what the lockfile asks for. npm notes there what it has put in. */
function depsAreInstalled() {
  const note = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(note)) return false;
  const installed = lockedPackages(note);
  return Object.entries(lockedPackages(join(root, 'package-lock.json'))).every(
    ([path, wanted]) =>
      path === '' ||
      (installed[path] ? installed[path].version === wanted.version : wanted.optional === true),
  );
}

/**
 * Installs the dependencies unless they are there already. Ends the process when that fails.
 * @param {{ silent?: boolean }} [options] silent: nothing on standard output, progress and errors on standard error
 */
export function ensureDeps({ silent = false } = {}) {
  if (depsAreInstalled()) return;
  (silent ? console.error : console.log)('Installing dependencies …');
  const { status } = npm(['ci', '--no-audit', '--no-fund'], {
    stdio: silent ? ['ignore', 2, 2] : 'inherit',
  });
  if (status !== 0) {
    console.error('npm ci failed: see above.');
    process.exit(1);
  }
}

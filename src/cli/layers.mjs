/**
 * Which folder may import from which: the one table. `npm run layers` writes it into the linter's settings as
 * overrides, and `layers.test.ts` fails when the two differ or when a folder under `src` is missing here.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root, runTool } from './tools.mjs';

const simulator = ['protocol', 'kernel', 'elements', 'scenarios', 'timeline'];
const feature = ['timeline', 'scenarios', 'protocol', 'words', 'ui'];

/**
 * Folder to the folders it may import from. `'*'` composes: it may import anything.
 * @type {Readonly<Record<string, readonly string[] | '*'>>}
 */
export const layers = {
  protocol: [],
  kernel: [],
  codecs: [],
  wire: ['codecs', 'protocol'],
  packets: ['wire', 'codecs', ...simulator, 'words'],
  elements: ['protocol', 'kernel', 'codecs'],
  scenarios: ['elements', 'protocol', 'kernel'],
  words: ['protocol'],
  timeline: ['scenarios', 'elements', 'protocol', 'kernel', 'words'],
  ui: ['words'],
  ladder: feature,
  map: feature,
  inspector: [...feature, 'packets', 'wire', 'codecs'],
  conditions: feature,
  catalogue: feature,
  transport: feature,
  compose: feature,
  statechart: feature,
  whatif: feature,
  quiz: [...feature, 'inspector'],
  exporters: [...feature, 'ladder', 'packets'],
  offline: [],
  session: ['timeline', 'scenarios', 'protocol', 'kernel', 'words'],
  app: '*',
  present: '*',
  print: '*',
  embed: '*',
  cli: '*',
  bench: '*',
};

/** Folders that run in Node, never in the browser. */
const nodeFolders = ['cli', 'bench'];

const interfacePackages = [
  'react',
  'react-dom',
  '@xyflow/react',
  'zustand',
  'radix-ui',
  'cmdk',
  'lucide-react',
];
const otherPackages = ['valibot', 'fflate', '@dagrejs/dagre'];

/** @param {string} folder */
function forbiddenPackages(folder) {
  if (!simulator.includes(folder)) return [];
  if (folder === 'protocol') return [...interfacePackages, ...otherPackages, 'xstate'];
  if (folder === 'kernel') return [...interfacePackages, ...otherPackages];
  return interfacePackages;
}

const nodeGlobals = ['process', 'Buffer', 'require', '__dirname', '__filename'];
const browserGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'history',
  'screen',
  'self',
  'globalThis',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'Worker',
  'HTMLElement',
  'SVGElement',
  'Element',
  'DOMParser',
  'requestAnimationFrame',
  'matchMedia',
];
const clocks = ['performance', 'crypto', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'];

/** @param {readonly string[]} names */
function oneOf(names) {
  return `(?:${names.map((name) => name.replaceAll(/[/-]/g, '\\$&')).join('|')})(?:/|$)`;
}

/** @param {string} folder @param {readonly string[] | '*'} allowed */
function importRule(folder, allowed) {
  const others = Object.keys(layers).filter((other) => other !== folder);
  const forbidden =
    allowed === '*'
      ? others.filter((other) => nodeFolders.includes(other) && !nodeFolders.includes(folder))
      : others.filter((other) => !allowed.includes(other));
  const packages = forbiddenPackages(folder);
  const may = allowed === '*' ? 'anything but what runs in Node' : allowed.join(', ') || 'nothing of ours';
  return [
    { regex: `^(?:\\.\\./)+${oneOf(forbidden)}`, message: `src/${folder} may import from: ${may}.` },
    ...(packages.length === 0
      ? []
      : [{ regex: `^${oneOf(packages)}`, message: `src/${folder} does without this package.` }]),
  ];
}

/** The overrides that make the linter hold every folder to the table. */
export function layerOverrides() {
  return Object.entries(layers)
    .filter(([folder]) => !nodeFolders.includes(folder))
    .map(([folder, allowed]) => {
      const globals = simulator.includes(folder)
        ? [...nodeGlobals, ...browserGlobals, ...clocks]
        : nodeGlobals;
      return {
        files: [`src/${folder}/**`],
        rules: {
          'no-restricted-imports': ['error', { patterns: importRule(folder, allowed) }],
          'no-restricted-globals': ['error', ...globals],
        },
      };
    });
}

/** @param {{ files: readonly string[] }} override */
export function isLayerOverride(override) {
  return override.files.every((glob) => /^src\/[^/*]+\/\*\*$/.test(glob));
}

function write() {
  const path = join(root, '.oxlintrc.json');
  const settings = JSON.parse(readFileSync(path, 'utf8'));
  const rest = settings.overrides.filter((/** @type {{ files: string[] }} */ o) => !isLayerOverride(o));
  settings.overrides = [...layerOverrides(), ...rest];
  writeFileSync(path, `${JSON.stringify(settings, null, 2)}\n`);
  runTool('biome', ['format', '--write', path]);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) write();

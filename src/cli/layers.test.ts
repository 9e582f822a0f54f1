import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { isLayerOverride, layerOverrides, layers } from './layers.mjs';
import { toolFile } from './tools.mjs';

/** Folders whose imports are held to, directly or through another. */
function reachable(folder: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const visit = (each: string) => {
    const allowed = layers[each] ?? [];
    for (const next of allowed === '*' ? [] : allowed) {
      if (!seen.has(next)) {
        seen.add(next);
        visit(next);
      }
    }
  };
  visit(folder);
  return seen;
}

test('every folder under src is in the table of layers', () => {
  const folders = readdirSync('src', { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const missing = folders.map((entry) => entry.name).filter((name) => !(name in layers));
  expect(missing, 'add a line to src/cli/layers.mjs, then: npm run layers').toEqual([]);
});

test('no folder may import itself through others', () => {
  expect(Object.keys(layers).filter((folder) => reachable(folder).has(folder))).toEqual([]);
});

test('the linter is set to the table', () => {
  const settings = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as {
    readonly overrides: readonly { readonly files: readonly string[] }[];
  };
  expect(settings.overrides.filter(isLayerOverride), 'run: npm run layers').toEqual(layerOverrides());
});

/** Files with one fault each, what the linter has to say about it, and one file without fault. */
const seeded = [
  {
    file: 'protocol/a.ts',
    code: "import { b } from '../session/store.ts';",
    fault: 'no-restricted-imports',
  },
  { file: 'protocol/b.ts', code: "import { b } from 'xstate';", fault: 'no-restricted-imports' },
  { file: 'kernel/a.ts', code: "import { b } from '../protocol/a.ts';", fault: 'no-restricted-imports' },
  {
    file: 'elements/gw/a.ts',
    code: "import { b } from '../../timeline/a.ts';",
    fault: 'no-restricted-imports',
  },
  { file: 'timeline/a.ts', code: "import { b } from 'react';", fault: 'no-restricted-imports' },
  { file: 'timeline/b.ts', code: 'const b = document.title;', fault: 'no-restricted-globals' },
  { file: 'ladder/a.tsx', code: "import { b } from '../session/store.ts';", fault: 'no-restricted-imports' },
  { file: 'ladder/b.tsx', code: "import { b } from '../map/a.ts';", fault: 'no-restricted-imports' },
  { file: 'session/a.ts', code: "import { b } from '../app/main.tsx';", fault: 'no-restricted-imports' },
  { file: 'app/a.ts', code: "import { b } from '../cli/trace.ts';", fault: 'no-restricted-imports' },
  { file: 'ui/a.ts', code: "import { b } from './b.ts';", fault: 'no-cycle' },
  { file: 'ui/b.ts', code: "import { b as a } from './a.ts';\nexport const b = a;", fault: 'no-cycle' },
  { file: 'session/good.ts', code: "import { b } from '../timeline/b.ts';", fault: undefined },
] as const;

const folder = mkdtempSync(join(tmpdir(), 'interwork-layers-'));
let output = '';

beforeAll(() => {
  // Types need the project's packages, which are not there, and no rule tried here needs types.
  const settings = JSON.parse(readFileSync('.oxlintrc.json', 'utf8')) as object;
  writeFileSync(join(folder, '.oxlintrc.json'), JSON.stringify({ ...settings, options: {} }));
  for (const { file, code } of seeded) {
    const path = join(folder, 'src', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, code.includes('export') ? code : `${code}\nexport { b };\n`);
  }
  output = spawnSync(process.execPath, [toolFile('oxlint'), '--format=unix', '.'], {
    cwd: folder,
    encoding: 'utf8',
  }).stdout;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(seeded)('the linter judges $file: $fault', ({ file, fault }) => {
  const said = output.split('\n').filter((line) => line.includes(join('src', file)));
  if (fault === undefined) expect(said).toEqual([]);
  else expect(said.join('\n')).toContain(fault);
});

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './tools.mjs';

/** The files that are built from an entry, and the packages that they import. Types are not built. */
function builtFrom(entries: readonly string[]): {
  readonly files: Set<string>;
  readonly packages: Set<string>;
} {
  const files = new Set<string>();
  const packages = new Set<string>();
  const toRead = [...entries];
  for (let path = toRead.pop(); path !== undefined; path = toRead.pop()) {
    if (files.has(path)) continue;
    files.add(path);
    if (!/\.tsx?$/.test(path)) continue;
    for (const specifier of importsIn(readFileSync(join(root, path), 'utf8'))) {
      if (specifier.startsWith('.')) toRead.push(join(dirname(path), specifier.replace(/\?.*$/, '')));
      else packages.add(/^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
    }
  }
  return { files, packages };
}

const importsIn = (source: string): string[] =>
  Array.from(
    source.matchAll(/^(?:import|export) (?!type )(?:[^;']* from )?'([^']+)'|\bimport\('([^']+)'\)/gm),
    ([, from, dynamic]) => from ?? dynamic ?? '',
  );

test('what is shipped needs no package of development, and nothing that is made for tests', () => {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  const { files, packages } = builtFrom([
    'src/app/main.tsx',
    'src/embed/element.ts',
    'src/embed/reveal.ts',
    'src/offline/serviceWorker.ts',
  ]);
  expect(files.size).toBeGreaterThan(200);
  expect(Array.from(files).filter((path) => !existsSync(join(root, path)))).toEqual([]);
  expect(Array.from(packages).filter((name) => !(name in dependencies))).toEqual([]);
  expect(Array.from(files).filter((path) => /\/testing\/|\.test\./.test(path))).toEqual([]);
});

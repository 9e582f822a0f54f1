import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Entry {
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/**
 * A package with native parts lists one optional package per platform. Where the registry lacked one, npm
 * leaves it out of the lockfile without a word, and `npm ci` then fails on every machine.
 */
test('the lockfile names every optional dependency it refers to', () => {
  const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  const names = new Set(Object.keys(lockfile.packages).map((path) => path.split('node_modules/').at(-1)));
  const missing = Object.entries(lockfile.packages).flatMap(([path, entry]) =>
    Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${name}, wanted by ${path}`),
  );
  expect(names.size).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

/**
 * `npm test`: every check of the project. All of them run even if one fails; the last line is
 * `N passed, N failed`, where a test counts as one and so does each of the other checks.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cache, ensureDeps, runTool } from './tools.mjs';

/** @typedef {{ passed: number, failed: number }} Count */

/** @param {number | null} status @returns {Count} */
const one = (status) => (status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

/** @returns {Count} */
function unit() {
  const report = join(cache, `unit.${process.pid}.json`);
  mkdirSync(cache, { recursive: true });
  const { status } = runTool('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
  } catch {
    return one(1);
  } finally {
    rmSync(report, { force: true });
  }
}

/** @returns {Promise<Count>} */
async function build() {
  const { ensureBuild } = await import('./build.mjs');
  await ensureBuild();
  return one(0);
}

/** @returns {Promise<Count>} */
async function endToEnd() {
  const { runEndToEnd } = await import('./e2e.mjs');
  return runEndToEnd(['--pass-with-no-tests']);
}

/** @type {readonly (readonly [name: string, run: () => Count | Promise<Count>])[]} */
const stages = [
  ['format', () => one(runTool('biome', ['format', '.']).status)],
  ['lint', () => one(runTool('oxlint', []).status)],
  ['types', () => one(runTool('tsc', ['--noEmit']).status)],
  ['unit', unit],
  ['unused code', () => one(runTool('knip', []).status)],
  ['build', build],
  ['end to end', endToEnd],
];

ensureDeps();
const total = { passed: 0, failed: 0 };
const broken = [];
for (const [name, run] of stages) {
  console.log(`\n── ${name} ──`);
  const began = performance.now();
  /** @type {Count} */
  let count;
  try {
    count = await run();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count = one(1);
  }
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) broken.push(name);
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`── ${name}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
}
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
process.exitCode = total.failed === 0 ? 0 : 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);

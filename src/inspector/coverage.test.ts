import { expect, test } from 'vitest';
import { procedureNamed } from '../scenarios/procedures.ts';
import { ladderOf } from '../timeline/ladderOf.ts';
import { play, startSettings } from '../timeline/play.ts';
import { coverageOf } from './coverage.ts';

const procedure = procedureNamed('ts23204-6.13')!;
const initial = startSettings({ interwork: 1, procedure: procedure.id });

function covered(settings: Readonly<Record<string, unknown>> = {}) {
  const timeline = play({ interwork: 1, procedure: procedure.id, settings });
  const { entries } = ladderOf(timeline, procedure, { hiddenHops: false, preparation: false });
  return { entries, ...coverageOf(procedure, entries, { ...initial, ...settings }, initial) };
}

const shown = ({ steps }: ReturnType<typeof covered>) =>
  steps.filter(({ rows }) => rows.length > 0).map(({ step }) => step);

test('a step is covered by the rows that bear its label', () => {
  const { steps, entries } = covered();
  const ninth = steps.find(({ step }) => step === '9');
  expect(ninth?.messages).toEqual(['MT-FSM']);
  expect(ninth?.rows.map((n) => entries[n - 1]?.message)).toEqual(['MT-FSM']);
});

test('the two ways of step 5 are never covered by one run', () => {
  expect(shown(covered())).toContain('5a');
  expect(shown(covered())).not.toContain('5b');
  expect(shown(covered({ 'ueB.prefs': 'as SMS' }))).toContain('5b');
});

test('every branch is set by its own settings', () => {
  for (const branch of procedure.branches) {
    const { branches } = covered(branch.settings);
    expect(branches.find((other) => other.branch.id === branch.id)?.isSet).toBe(true);
  }
});

test('a setting is covered where it explains a decision', () => {
  const { settings, entries } = covered();
  for (const { id, rows } of settings)
    for (const n of rows) expect(entries[n - 1]?.why.map(({ setting }) => setting)).toContain(id);
  expect(settings.some(({ rows }) => rows.length > 0)).toBe(true);
  expect(settings.some(({ rows }) => rows.length === 0)).toBe(true);
});

import { expect, test } from 'vitest';
import type { ElementId } from '../protocol/elementIds.ts';
import { referencePointBetween } from '../protocol/referencePoints.ts';
import type { Settings } from '../protocol/settings.ts';
import { procedureNamed } from '../scenarios/procedures.ts';
import { elementShown } from '../scenarios/names.ts';
import { ladderOfRun } from './ladderText.ts';

const labelled = (settings: Partial<Settings> = {}) =>
  ladderOfRun({ interwork: 1, procedure: 'tr23804-5', settings }).entries.filter(({ step }) => step !== null);

const labels = (settings?: Partial<Settings>) =>
  [...new Set(labelled(settings).map(({ step }) => step ?? ''))].toSorted();

test('TR 23.804 clause 5: every label is the name of the reference point that the message passes', () => {
  const procedure = procedureNamed('tr23804-5')!;
  for (const { step, from, to } of labelled()) {
    const [one, other] = [from, to].map((name) => elementShown(procedure, name) as ElementId);
    const point = referencePointBetween(one!, other!);
    expect(point?.temporaryName ?? point?.name, `${from} to ${to}`).toBe(step);
  }
});

test.each([
  [{}, ['R1', 'R2', 'R3', 'R4', 'R5', 'R6']],
  [{ 'chg.mode': 'offline' }, ['R1', 'R2', 'R3', 'R5', 'R6']],
  [{ 'chg.mode': 'online' }, ['R1', 'R2', 'R4', 'R5', 'R6']],
  [{ 'ueB.ip': 'not registered' }, ['R5']],
] as const)('TR 23.804 clause 5 under %j uses %j', (settings, used) => {
  expect(labels(settings)).toEqual(used);
});

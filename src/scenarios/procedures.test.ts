import { expect, test } from 'vitest';
import { isSettingId } from '../protocol/settings.ts';
import { procedureNamed, procedures } from './procedures.ts';

const named = procedures.map((procedure) => [procedure.id, procedure] as const);

test.each(named)('%s is found by its id', (id, procedure) => {
  expect(procedureNamed(id)).toBe(procedure);
  expect(procedures.filter((other) => other.id === id)).toHaveLength(1);
});

test('an unknown id finds nothing', () => {
  expect(procedureNamed('constructor')).toBeUndefined();
});

test.each(named)('%s: its branches set only what concerns it, and are named once', (_id, procedure) => {
  const { branches, concerns, settings } = procedure;
  const set = [...branches.flatMap((branch) => Object.keys(branch.settings)), ...Object.keys(settings)];
  expect(concerns.every(isSettingId)).toBe(true);
  expect(set.filter((id) => !(concerns as readonly string[]).includes(id))).toEqual([]);
  expect(new Set(branches.map(({ id }) => id)).size).toBe(branches.length);
});

test.each(named)('%s: no row of its step table hides another', (_id, { steps }) => {
  const hidden = steps.filter((row, index) =>
    steps
      .slice(0, index)
      .some(
        (earlier) =>
          earlier.message === row.message &&
          earlier.answers === row.answers &&
          earlier.registration === row.registration &&
          earlier.toContact === row.toContact &&
          earlier.where === undefined &&
          earlier.note === undefined &&
          (earlier.of === undefined || earlier.of === row.of) &&
          earlier.from.some((from) => row.from.includes(from)) &&
          earlier.to.some((to) => row.to.includes(to)),
      ),
  );
  expect(hidden.map(({ step, message }) => `${step} ${message}`)).toEqual([]);
});

test.each(named)('%s: every lifeline of its figure has a step', (_id, { participants, steps, stimulus }) => {
  const senders = stimulus.flatMap((action) => (action.do === 'send' ? [action.from] : []));
  const acting = new Set([...steps.flatMap(({ from, to }) => [...from, ...to]), ...senders]);
  expect(participants.filter((element) => !acting.has(element))).toEqual([]);
});

import { expect, test } from 'vitest';
import { procedures } from '../scenarios/procedures.ts';
import { languageIds, languages } from '../words/languages.ts';

const translations = languageIds.filter((id) => id !== 'en');

test.each(translations)('%s names every procedure and every branch of it', async (id) => {
  const { procedures: named } = await languages[id].texts();
  const ids = (branches: readonly string[]) => branches.toSorted();
  expect(Object.entries(named).map(([key, { branches }]) => [key, ids(Object.keys(branches))])).toEqual(
    expect.arrayContaining(procedures.map((written) => [written.id, ids(written.branches.map((b) => b.id))])),
  );
  expect(Object.keys(named)).toHaveLength(procedures.length);
});

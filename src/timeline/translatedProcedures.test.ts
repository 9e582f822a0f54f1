import { expect, test } from 'vitest';
import { procedures } from '../scenarios/procedures.ts';
import { languageIds, languages } from '../words/languages.ts';

const own = (id: string, branches: readonly string[]) => ({ id, branches: branches.toSorted() });

test.each(languageIds.filter((id) => id !== 'en'))(
  '%s names every procedure and every branch',
  async (id) => {
    const translated = (await languages[id].texts()).procedures;
    expect(Object.entries(translated).map(([key, { branches }]) => own(key, Object.keys(branches)))).toEqual(
      expect.arrayContaining(
        procedures.map((one) =>
          own(
            one.id,
            one.branches.map((branch) => branch.id),
          ),
        ),
      ),
    );
    expect(Object.keys(translated)).toHaveLength(procedures.length);
  },
);

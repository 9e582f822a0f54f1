import { expect, test } from '@playwright/test';
import { ladderOf } from '../src/timeline/ladderOf.ts';
import { play } from '../src/timeline/play.ts';
import { procedures } from '../src/scenarios/procedures.ts';
import { stepName } from '../src/words/stepName.ts';
import { current, ladder, open } from './visitor.ts';

for (const document of ['TS 23.204', 'TR 23.804', 'OMA CPM and IM']) {
  test(`every procedure of ${document} runs in the page as it does without one`, async ({ page }) => {
    test.slow();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('console', (said) => said.type() === 'error' && faults.push(said.text()));
    const inDocument = procedures.filter((procedure) => procedure.document === document);
    expect(inDocument).not.toEqual([]);
    for (const procedure of inDocument) {
      const view = { hiddenHops: false, preparation: false };
      const { entries, outcome } = ladderOf(play({ interwork: 1, procedure: procedure.id }), procedure, view);
      await open(page, `?of=${procedure.id}#${procedure.id}?view=text`);
      await expect(page.getByRole('heading', { level: 1 })).toContainText(procedure.title);
      const shown = ladder(page).getByRole('listitem');
      const names = entries.map(stepName);
      await expect(shown).toHaveCount(names.length);
      const said = await shown.evaluateAll((items) => items.map((item) => item.getAttribute('aria-label')));
      expect(said, procedure.id).toEqual(names);
      await page.getByRole('button', { name: 'Last step' }).click();
      await expect(current(page)).toHaveAccessibleName(names.at(-1) ?? '');
      await expect(page.getByRole('main')).toContainText(outcome.text);
    }
    expect(faults).toEqual([]);
  });
}

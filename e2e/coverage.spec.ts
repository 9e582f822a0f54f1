import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { current, inspector, open } from './visitor.ts';

const coverage = async (page: Page) => {
  await inspector(page).getByRole('tab', { name: 'Steps' }).click();
  await inspector(page).getByRole('radio', { name: 'Coverage' }).click();
};

test('coverage leads from a step of the clause to its row, and from a branch to its run', async ({
  page,
}) => {
  await open(page, '#ts23204-6.13');
  await coverage(page);
  await inspector(page)
    .getByRole('button', { name: /^Row \d+, step 9$/ })
    .first()
    .click();
  await expect(current(page)).toHaveAccessibleName(/^Step 9: MT-FSM from IP-SM-GW to/);
  await inspector(page)
    .getByRole('button', { name: /^Run 6\.13-B4:/ })
    .click();
  await expect(page.getByRole('main')).toContainText('Run 2');
});

test('axe finds nothing in the coverage, nor in the catalogue, nor on a phone', async ({ page }) => {
  test.slow();
  await open(page, '#ts23204-6.15.1');
  await coverage(page);
  const violations = async () =>
    (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  expect(await violations()).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  for (const pane of ['Conditions', 'Inspector']) {
    await page.getByRole('navigation', { name: 'Columns' }).getByRole('button', { name: pane }).click();
    expect(await violations(), pane).toEqual([]);
  }
});

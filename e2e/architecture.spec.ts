import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { current, inspector, open, row } from './visitor.ts';

const map = (page: Page) => page.getByRole('region', { name: 'Network' });

const place = (page: Page) => inspector(page).getByRole('combobox', { name: 'Element' });

test('in TR 23.804 the map shows the temporary names beside the real ones, and nowhere else', async ({
  page,
}) => {
  await open(page, '#tr23804-8.4');
  for (const name of ['J (R1) between', 'R2 between', 'R3 between', 'C (R5) between', 'E (R6) between'])
    await expect(map(page).getByRole('button', { name })).toBeVisible();
  await open(page, '#ts23204-6.14');
  await expect(map(page).getByRole('button', { name: /^J between/ })).toBeVisible();
  await expect(map(page).getByRole('button', { name: /\(R\d\)/ })).toHaveCount(0);
});

test('a reference point on the map is clicked and tells its use, and a message of it leads to its row', async ({
  page,
}) => {
  await open(page, '#tr23804-8.4');
  await map(page)
    .getByRole('button', { name: /^E \(R6\) between/ })
    .click();
  await expect(inspector(page).getByRole('heading', { name: 'Reference point E' })).toBeVisible();
  await expect(inspector(page)).toContainText('R6 (TR 23.804)');
  await expect(inspector(page)).toContainText('Stated in the source documents');
  await expect(inspector(page).getByRole('region', { name: 'Named in' })).toContainText('TS 23.204');
  await inspector(page)
    .getByRole('button', { name: /^Row \d+, MT-FSM-RES$/ })
    .first()
    .click();
  await expect(current(page)).toHaveAccessibleName(/MT-FSM-RES from IP-SM-GW to SMS-GMSC/);
});

test('elements and reference points lead to each other by keyboard alone', async ({ page }) => {
  await open(page, '#ts23204-6.13?step=9');
  await map(page).getByRole('button', { name: /^HSS,/ }).focus();
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { name: 'Home Subscriber Server' })).toBeVisible();
  await expect(inspector(page)).toContainText('HLR');
  await inspector(page).getByRole('button', { name: 'Reference point J' }).focus();
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { name: 'Reference point J' })).toBeVisible();
  await inspector(page).getByRole('button', { name: 'IP-SM-GW', exact: true }).press('Enter');
  await expect(inspector(page).getByRole('heading', { name: 'IP Short Message Gateway' })).toBeVisible();
  await inspector(page)
    .getByRole('button', { name: /^Row \d+, SRI-SM$/ })
    .press('Enter');
  await expect(current(page)).toHaveAccessibleName(/SRI-SM from IP-SM-GW to HSS/);
  await map(page)
    .getByRole('button', { name: /^ISC between S-CSCF-T and IP-SM-GW/ })
    .focus();
  await page.keyboard.press('Enter');
  await expect(inspector(page).getByRole('heading', { name: 'Reference point ISC' })).toBeVisible();
});

test('without the map, every element and reference point is chosen from the list', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, '#tr23804-8.4');
  await page.getByRole('navigation', { name: 'Columns' }).getByRole('button', { name: 'Inspector' }).click();
  await inspector(page).getByRole('tab', { name: 'Element' }).click();
  await place(page).selectOption({ label: 'R2' });
  await expect(inspector(page).getByRole('heading', { name: 'Reference point R2' })).toBeVisible();
  await expect(inspector(page).getByRole('button', { name: /^Row \d+, IP-SM$/ })).toBeVisible();
  await place(page).selectOption({ label: 'UE' });
  await expect(inspector(page).getByRole('heading', { name: 'User equipment, terminating' })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

for (const theme of ['light', 'dark']) {
  test(`axe finds nothing on the cards in the ${theme} theme`, async ({ page }) => {
    test.slow();
    await open(page, `#tr23804-8.4?step=5&theme=${theme}`);
    await map(page)
      .getByRole('button', { name: /^R2 between/ })
      .click();
    for (const heading of ['Reference point R2', 'IP Short Message Gateway']) {
      await expect(inspector(page).getByRole('heading', { name: heading })).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
      ).toEqual([]);
      await map(page)
        .getByRole('button', { name: /^IP-SM-GW,/ })
        .click();
    }
  });
}

test('a row is where its card says', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  await map(page)
    .getByRole('button', { name: /^Gd between/ })
    .click();
  await inspector(page)
    .getByRole('button', { name: /^Row \d+, MT-FSM$/ })
    .click();
  await expect(row(page, /Step 9: MT-FSM from IP-SM-GW to SGSN/)).toHaveAttribute('aria-current', 'step');
});

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { current, inspector, ladder, open, row } from './visitor.ts';

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`),
  ).toEqual([]);
}

for (const theme of ['light', 'dark', 'projector']) {
  test(`axe finds nothing in the ${theme} theme, on any tab`, async ({ page }) => {
    test.slow();
    await open(page, `#ts23204-6.13?mps.A=on&msg.privacy=yes&step=9&theme=${theme}`);
    for (const tab of ['Why', 'Message', 'Element', 'Steps']) {
      await inspector(page).getByRole('tab', { name: tab }).click();
      await expectNoViolations(page);
    }
  });
}

test('axe finds nothing in dialogs and on a phone', async ({ page }) => {
  test.slow();
  await open(page, '#ts23204-6.14');
  for (const name of ['What if', 'Share', 'About Interwork']) {
    await page.getByRole('button', { name, exact: true }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoViolations(page);
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toContainText('Next step');
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 390, height: 844 });
  await expectNoViolations(page);
});

test('the ladder is walked by keyboard alone', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  await row(page, /Step 1:/).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(row(page, /Step 3:/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(current(page)).toHaveAccessibleName(/Step 3:/);
});

test('each step is said', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(
    page.locator('[aria-live="polite"]').filter({ hasText: 'Step 2: SIP MESSAGE IM' }),
  ).toBeAttached();
});

test('a phone shows the ladder and steps through it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page, '#ts23204-6.13');
  await expect(ladder(page)).toBeVisible();
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(current(page)).toHaveAccessibleName(/Step 2:/);
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide).toBe(false);
});

test('playing goes through the run by itself, also without motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '#ts23204-6.13');
  await page.getByRole('radio', { name: '2×' }).check({ force: true });
  await page.getByRole('button', { name: 'Play' }).click();
  await expect(current(page)).toHaveAccessibleName(/Step 17:/, { timeout: 40_000 });
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible();
});

import { expect, type Page, test } from '@playwright/test';
import { ladder, open } from './visitor.ts';

/** Asks for paper as a visitor does; the browser's own dialog stays shut. */
async function print(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.print = () => {
      document.documentElement.dataset['asked'] = 'true';
    };
  });
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /Print or PDF/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-asked', 'true');
}

const pagesIn = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;

test('the whole run is printed: its caption, every row, and every step in a sentence', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page, '#ts23204-6.13?mps.A=on&msg.privacy=yes&n=4');
  await print(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  const rows = page.getByRole('list', { name: 'Ladder' }).getByRole('listitem');
  await expect(rows).toHaveCount(20);
  for (const text of [
    'Instant Message to an SMS user, terminating side',
    /Conditions: MPS for Messaging, sender: on/,
    /Interwork, model [\d.]+, run [\da-f]{16}/,
    'IP-SM-GW forwards the Short Message to SGSN.',
  ]) {
    await expect(page.getByText(text).filter({ visible: true }).first()).toBeVisible();
  }
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await page.emulateMedia({ media: null, colorScheme: 'dark' });
  await expect(ladder(page)).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');

  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBe(3);
});

test('a long run takes more pages', async ({ page }) => {
  await open(page, '#ts23204-B.1');
  const count = Number(await ladder(page).getByRole('listitem').first().getAttribute('aria-setsize'));
  await print(page);
  expect(pagesIn(await page.pdf({ preferCSSPageSize: true }))).toBeGreaterThan(Math.ceil(count / 16));
});

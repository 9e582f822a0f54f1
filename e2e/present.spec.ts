import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { current, ladder, open, row } from './visitor.ts';

const sentence = (page: Page) => page.getByRole('region', { name: 'What happens' });

test('an audience sees one message after the other, and neither what comes nor how much', async ({
  page,
}) => {
  await open(page, '#ts23204-6.13');
  await page.getByRole('button', { name: 'Present', exact: true }).click();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(ladder(page).getByRole('listitem')).toHaveCount(1);
  await expect(row(page, /Step 1:/)).toHaveAttribute('aria-setsize', '-1');
  await expect(page.getByText(/of 20/)).toHaveCount(0);
  await expect(page.getByRole('slider', { name: 'Timeline' })).toHaveCount(0);
  for (const key of ['PageDown', 'ArrowRight', 'Space', 'PageUp']) await page.keyboard.press(key);
  await expect(current(page)).toHaveAccessibleName(/Step 3:/);
  await expect(ladder(page).getByRole('listitem')).toHaveCount(3);
  await expect(sentence(page)).toContainText('S-CSCF-T');
  await expect(sentence(page)).toContainText('TS 23.204 clause 6.13');
  await page.getByRole('button', { name: 'Show what is still to come' }).click();
  await expect(ladder(page).getByRole('listitem')).toHaveCount(20);
  await expect(row(page, /Step 1:/)).toHaveAttribute('aria-setsize', '20');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
  await expect(current(page)).toHaveAccessibleName(/Step 3:/);
});

test('the key that starts a slide show presents instead of loading the page again', async ({ page }) => {
  await open(page, '#ts23204-6.14?n=4');
  await page.keyboard.press('F5');
  await expect(page).toHaveURL(/mode=present/);
  await expect(current(page)).toHaveAttribute('aria-posinset', '4');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.getByRole('button', { name: 'Leave the presentation' }).click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBe(null);
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
});

test('the screen goes black or white, and the key that shows it again moves no step', async ({ page }) => {
  await open(page, '#ts23204-6.13?n=4&mode=present');
  const cover = page.getByRole('button', { name: 'Show the screen again' });
  for (const [key, colour] of [
    ['.', 'rgb(0, 0, 0)'],
    ['b', 'rgb(0, 0, 0)'],
    ['w', 'rgb(255, 255, 255)'],
  ] as const) {
    await page.keyboard.press(key);
    await expect(cover).toHaveCSS('background-color', colour);
    await page.keyboard.press('PageDown');
    await expect(cover).toHaveCount(0);
    await expect(current(page)).toHaveAttribute('aria-posinset', '4');
  }
  await page.keyboard.press('b');
  await page.keyboard.press('Escape');
  await expect(cover).toHaveCount(0);
  await expect(page).toHaveURL(/mode=present/);
});

for (const [width, height] of [
  [1280, 720],
  [1920, 1080],
] as const) {
  test(`on ${width} × ${height} every lifeline is in view, in type for the back row`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await open(page, '#ts23204-6.13?n=12&mode=present');
    const heads = page.getByRole('group', { name: 'Elements' }).getByRole('button');
    const last = await heads.last().boundingBox();
    expect((last?.x ?? width) + (last?.width ?? 0)).toBeLessThanOrEqual(width);
    for (const text of [current(page).locator('text').first(), sentence(page).getByText(/acknowledges/)]) {
      const size = await text.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));
      expect(size).toBeGreaterThanOrEqual(height / 45);
    }
  });
}

for (const theme of ['light', 'dark', 'projector']) {
  test(`axe finds nothing on the stage in the ${theme} theme`, async ({ page }) => {
    test.slow();
    await open(page, `#ts23204-6.13?n=12&mode=present&theme=${theme}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  });
}

test('the colours for a projector are one button away, and so is the way back', async ({ page }) => {
  await open(page, '#ts23204-6.13?mode=present&theme=dark');
  const button = page.getByRole('button', { name: 'Colours for a projector' });
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await button.click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

async function write(page: Page, text: string) {
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: /^Note for/ }).fill(text);
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.keyboard.press('Escape');
}

test('notes become chapters, in the list, on the timeline and in the link', async ({ page, context }) => {
  await open(page, '#ts23204-6.13?n=4');
  await write(page, 'Application services\nAsk the room what they expect.');
  await page.keyboard.press('End');
  await write(page, 'The way back');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(current(page)).toHaveAttribute('aria-posinset', '4');
  await expect(page.getByRole('slider', { name: 'Timeline' })).toHaveAttribute(
    'aria-valuetext',
    /chapter: Application services$/,
  );
  await expect(page).toHaveURL(/n=4&run=/);

  const other = await context.newPage();
  await open(other, new URL(page.url()).hash);
  await other.getByRole('button', { name: 'Present', exact: true }).click();
  await other.getByRole('button', { name: 'Chapters' }).click();
  await expect(other.getByRole('dialog')).not.toContainText('Ask the room');
  await other
    .getByRole('list', { name: 'Chapters' })
    .getByRole('button', { name: /The way back/ })
    .click();
  await expect(current(other)).toHaveAttribute('aria-posinset', '20');
  await other.keyboard.press('Shift+PageUp');
  await expect(current(other)).toHaveAttribute('aria-posinset', '4');
});

test('a note is deleted, and had back by undo', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  await write(page, 'Welcome');
  await page.getByRole('button', { name: 'Notes and chapters' }).click();
  await expect(page.getByRole('list', { name: 'Chapters' })).toContainText('Welcome');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
  await page.getByRole('button', { name: 'Delete note' }).click();
  await expect(page.getByRole('list', { name: 'Chapters' })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Notes and chapters' }).click();
  await expect(page.getByRole('textbox', { name: /^Note for Step 1:/ })).toHaveValue('Welcome');
});

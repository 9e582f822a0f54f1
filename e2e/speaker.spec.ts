import { fileURLToPath, pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { current, open } from './visitor.ts';

const singleFile = pathToFileURL(fileURLToPath(new URL('../dist/interwork.html', import.meta.url))).href;

/** The speaker window that a page opens. */
async function speakerOf(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await page.keyboard.press('s');
  const speaker = await opening;
  await expect(speaker.getByRole('status')).toContainText('In step with');
  return speaker;
}

const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

async function expectStep(page: Page, n: number) {
  await expect(current(page)).toHaveAttribute('aria-posinset', String(n));
}

async function expectInStep(page: Page, speaker: Page) {
  await speaker.getByRole('button', { name: 'Next step' }).click();
  await expectStep(page, 5);
  await expect(region(speaker, 'Now')).toContainText('Step 5a: SIP MESSAGE IM from CPM-AS to S-CSCF-T');
  await expect(region(speaker, 'Next')).toContainText('Step 6: SIP MESSAGE IM from S-CSCF-T to IP-SM-GW');
  await page.keyboard.press('PageDown');
  await expect(region(speaker, 'Now')).toContainText('Step 6:');
  await speaker.keyboard.press('PageUp');
  await speaker.keyboard.press('PageUp');
  await expectStep(page, 4);
  await expect(speaker.getByText('4 of 20')).toBeVisible();
}

test('a speaker window follows the audience, and leads it', async ({ page }) => {
  await open(page, '#ts23204-6.13?n=4');
  const speaker = await speakerOf(page);
  await expectInStep(page, speaker);
  await expect(page).toHaveURL(/mode=present/);
  await expect(region(speaker, 'Notes')).toContainText('CPM-AS applies');
});

test('the speaker darkens the screen of the audience, and hears of it', async ({ page }) => {
  await open(page, '#ts23204-6.13?n=4');
  const speaker = await speakerOf(page);
  await speaker.getByRole('button', { name: 'Black screen' }).click();
  await expect(page.getByRole('button', { name: 'Show the screen again' })).toBeVisible();
  await expect(speaker.getByRole('status')).toContainText('black screen');
  await speaker.getByRole('button', { name: 'Next step' }).click();
  await expect(region(speaker, 'Now')).toContainText('Step 5a:');
  await page.keyboard.press('Escape');
  await expect(speaker.getByRole('button', { name: 'Black screen', pressed: false })).toBeVisible();
  await expectStep(page, 5);
});

test('notes of the run and its chapters are before the speaker alone', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  await page.keyboard.press('c');
  await page.getByRole('textbox', { name: /^Note for/ }).fill('Welcome\nSay who is who.');
  await page.getByRole('button', { name: 'Save note' }).click();
  await page.keyboard.press('Escape');
  const speaker = await speakerOf(page);
  await expect(region(speaker, 'Notes')).toContainText('Say who is who.');
  await expect(page.getByText('Say who is who.')).toHaveCount(0);
  await speaker.keyboard.press('End');
  await expectStep(page, 20);
  await expect(region(speaker, 'Next')).toContainText('The run ends here.');
  await speaker
    .getByRole('navigation', { name: 'Chapters' })
    .getByRole('button', { name: /Welcome/ })
    .click();
  await expectStep(page, 1);
});

test('either window is closed or loaded again, and the other copes', async ({ page }) => {
  await open(page, '#ts23204-6.13?n=4');
  const speaker = await speakerOf(page);
  await page.reload();
  await expect(speaker.getByRole('status')).toContainText('In step with');
  await speaker.getByRole('button', { name: 'Next step' }).click();
  await expectStep(page, 5);
  await speaker.reload();
  await expect(region(speaker, 'Now')).toContainText('Step 5a:');

  await page.goto('about:blank');
  await expect(speaker.getByRole('status')).toContainText('was closed');
  await expect(speaker.getByRole('button', { name: 'Next step' })).toBeDisabled();
  await expect(region(speaker, 'Now')).toContainText('Step 5a:');
  await page.goBack();
  await expect(speaker.getByRole('status')).toContainText('In step with');
  await speaker.close();
  await expect(page.getByText('The speaker window was closed.')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expectStep(page, 6);
});

test('two presentations at once do not disturb each other, not even a copied one', async ({
  page,
  context,
}) => {
  await open(page, '#ts23204-6.13?n=4');
  const speaker = await speakerOf(page);
  const pair = await page.evaluate(() => sessionStorage.getItem('interwork.pair') ?? '');
  const other = await context.newPage();
  await other.addInitScript((copied) => {
    if (sessionStorage.getItem('interwork.pair') === null) sessionStorage.setItem('interwork.pair', copied);
  }, pair);
  await open(other, '#ts23204-6.14?n=2');
  const otherSpeaker = await speakerOf(other);
  await otherSpeaker.getByRole('button', { name: 'Next step' }).click();
  await expectStep(other, 3);
  await expectStep(page, 4);
  await expect(region(speaker, 'Now')).toContainText('Step 4:');
  await speaker.getByRole('button', { name: 'Previous step' }).click();
  await expectStep(page, 3);
  await expect(otherSpeaker.getByText(/^3 of/)).toBeVisible();
});

test('a browser that opens no window is told of', async ({ page }) => {
  await page.addInitScript(() => {
    window.open = () => null;
  });
  await open(page, '#ts23204-6.13?mode=present');
  await page.getByRole('button', { name: 'Speaker window' }).click();
  await expect(page.getByRole('alert')).toContainText('Allow pop-ups for this page');
});

test('the timer counts, pauses and begins again', async ({ page, context }) => {
  await context.clock.install();
  await open(page, '#ts23204-6.13');
  const speaker = await speakerOf(page);
  const elapsed = speaker.getByRole('timer', { name: 'Time since the beginning' });
  await speaker.getByRole('button', { name: 'Set the timer to zero' }).click();
  await speaker.clock.fastForward('02:05');
  await expect(elapsed).toHaveText(/^2:0\d$/);
  await speaker.getByRole('button', { name: 'Pause the timer' }).click();
  await speaker.clock.fastForward('10:00');
  await expect(elapsed).toHaveText(/^2:0\d$/);
  await speaker.getByRole('button', { name: 'Let the timer run' }).click();
  await speaker.clock.fastForward('01:00:00');
  await expect(elapsed).toHaveText(/^1:02:\d\d$/);
});

test.describe('from the single file', () => {
  test('the two windows are in step', async ({ page }) => {
    await page.goto(`${singleFile}#ts23204-6.13?n=4`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await expectInStep(page, await speakerOf(page));
  });

  test('also where every file is kept apart', async ({ page, context }) => {
    await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    await page.goto(`${singleFile}#ts23204-6.13?n=4`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await expectInStep(page, await speakerOf(page));
  });
});

for (const theme of ['light', 'dark', 'projector']) {
  test(`axe finds nothing in the speaker window in the ${theme} theme, nor in a small one`, async ({
    page,
  }) => {
    test.slow();
    await open(page, `#ts23204-6.13?n=4&theme=${theme}`);
    const speaker = await speakerOf(page);
    for (const viewport of [
      { width: 1120, height: 760 },
      { width: 390, height: 844 },
    ]) {
      await speaker.setViewportSize(viewport);
      const { violations } = await new AxeBuilder({ page: speaker }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`)).toEqual([]);
      const wide = await speaker.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(wide).toBe(false);
    }
  });
}

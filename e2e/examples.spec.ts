import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { serve } from '../src/cli/server.mjs';
import { root } from '../src/cli/tools.mjs';
import { inside, shown, test as base } from './host.ts';

/** The examples of the handbook as they lie in the repository, beside the build that they refer to. */
const test = base.extend<{ readonly openExample: (name: string) => Promise<void> }>({
  openExample: async ({ page }, give) => {
    const server = await serve(root, 0);
    await give(async (name) => {
      await page.goto(`http://localhost:${server.port}/docs/examples/${name}`);
    });
    server.close();
  },
});

/** The id of the slide that is shown. */
const slide = (page: Page) => page.evaluate(() => document.querySelector('.slides .present')?.id);

async function press(page: Page, key: string, times: number): Promise<void> {
  for (let count = 0; count < times; count++) await page.keyboard.press(key);
}

test('a slide deck goes through a run with its own keys, forwards and backwards, and on to the next slide', async ({
  page,
  openExample,
}) => {
  test.slow();
  await openExample('reveal.html');
  await page.keyboard.press('ArrowRight');
  const flow = page.locator('#every-step interwork-flow');
  await flow.evaluate((element) => {
    element.id = 'first';
  });
  const frame = await inside(page, 'first');
  await expect(shown(frame)).toHaveAccessibleName(/Step 7:/);
  const fragments = page.locator('#every-step .fragment');
  const n = Number(await shown(frame).getAttribute('aria-posinset'));
  await expect(fragments).toHaveCount(20 - n);

  await press(page, 'ArrowRight', 3);
  await expect(shown(frame)).toHaveAttribute('aria-posinset', `${n + 3}`);
  await page.keyboard.press('ArrowLeft');
  await expect(shown(frame)).toHaveAttribute('aria-posinset', `${n + 2}`);
  await press(page, 'PageDown', 20 - n - 2);
  await expect(shown(frame)).toHaveAttribute('aria-posinset', '20');
  expect(await slide(page)).toBe('every-step');
  await page.keyboard.press('ArrowRight');
  expect(await slide(page)).toBe('some-steps');
  await page.keyboard.press('ArrowLeft');
  expect(await slide(page)).toBe('every-step');
  await expect(shown(frame)).toHaveAttribute('aria-posinset', '20');
  await page.keyboard.press('ArrowLeft');
  await expect(shown(frame)).toHaveAttribute('aria-posinset', '19');
});

test('who clicks into the flow moves the deck along, and gets out of it at its ends', async ({
  page,
  openExample,
}) => {
  test.slow();
  await openExample('reveal.html#/every-step');
  await page.locator('#every-step interwork-flow').evaluate((element) => {
    element.id = 'first';
  });
  const frame = await inside(page, 'first');
  await expect(page.locator('#every-step .fragment').first()).toBeAttached();
  const visible = page.locator('#every-step .fragment.visible');
  await frame.getByRole('listitem', { name: /Step 9:/ }).click();
  await expect(shown(frame)).toHaveAccessibleName(/Step 9:/);
  await expect(visible).toHaveCount(3);
  await page.keyboard.press('End');
  await expect(page.locator('#every-step .fragment:not(.visible)')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => slide(page)).toBe('some-steps');
  await page.keyboard.press('ArrowLeft');
  await expect.poll(() => slide(page)).toBe('every-step');
  await page.locator('#first').focus();
  await page.keyboard.press('o');
  await expect(page.locator('.reveal.overview')).toBeAttached();
});

test('fragments of the author choose the steps', async ({ page, openExample }) => {
  await openExample('reveal.html#/some-steps');
  await page.locator('#some-steps interwork-flow').evaluate((element) => {
    element.id = 'second';
  });
  const frame = await inside(page, 'second');
  await expect(shown(frame)).toHaveAttribute('aria-posinset', '1');
  await page.keyboard.press('ArrowRight');
  await expect(shown(frame)).toHaveAccessibleName(/Step 3c:/);
  await page.keyboard.press('ArrowRight');
  await expect(shown(frame)).toHaveAccessibleName(/Step 4:/);
  await page.keyboard.press('ArrowLeft');
  await expect(shown(frame)).toHaveAccessibleName(/Step 3c:/);
  await press(page, 'ArrowLeft', 2);
  await expect.poll(() => slide(page)).toBe('every-step');
});

test('a plain page drives one flow of several, and axe finds nothing', async ({ page, openExample }) => {
  test.slow();
  await openExample('page.html');
  const im = await inside(page, 'im');
  const sm = await inside(page, 'sm');
  await page.getByRole('button', { name: 'On' }).click();
  await expect(page.getByText('2 of 20')).toBeVisible();
  await expect(shown(im)).toHaveAttribute('aria-posinset', '2');
  await expect(shown(sm)).toHaveAccessibleName(/Step 3a:/);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByText('1 of 20')).toBeVisible();
  const registration = page.frameLocator('iframe[title="Registration"]');
  await page.locator('iframe[title="Registration"]').scrollIntoViewIfNeeded();
  await expect(shown(registration)).toHaveAccessibleName(/IP connection/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
});

test('a page from a disk shows the flow out of the single file', async ({ page }) => {
  await page.goto(pathToFileURL(join(root, 'docs/examples/page.html')).href);
  const im = await inside(page, 'im');
  await page.getByRole('button', { name: 'On' }).click();
  await expect(page.getByText('2 of 20')).toBeVisible();
  await expect(shown(im)).toHaveAttribute('aria-posinset', '2');
});

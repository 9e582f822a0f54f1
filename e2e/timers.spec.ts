import { expect, type Page, test } from '@playwright/test';
import { conditions, current, inspector, open, row } from './visitor.ts';

const waitForNode = (page: Page) =>
  page.getByRole('button', { name: 'Let report of the node in IP-SM-GW run out' });

test('a running timer is clicked to run out, the next node is tried, and both futures are kept', async ({
  page,
}) => {
  await open(page, '#ts23204-6.13?step=9');
  await waitForNode(page).click();
  await expect(row(page, /MT-FSM from IP-SM-GW to MSC/)).toBeAttached();
  await expect(
    page.getByRole('listitem', { name: 'Timer report of the node in IP-SM-GW, expired' }),
  ).toBeAttached();
  await expect(page.getByRole('list', { name: 'Runs' }).getByRole('listitem')).toHaveCount(2);
  await expect(page).toHaveURL(/[?&]run=/);
  await page.reload();
  await expect(row(page, /MT-FSM from IP-SM-GW to MSC/)).toBeAttached();
});

test('a timer runs out by keyboard, and undo takes it back', async ({ page }) => {
  await open(page, '#ts23204-6.13?step=9');
  await waitForNode(page).focus();
  await page.keyboard.press('Enter');
  await expect(row(page, /MT-FSM from IP-SM-GW to MSC/)).toBeAttached();
  await page.keyboard.press('Control+z');
  await expect(row(page, /MT-FSM from IP-SM-GW to MSC/)).toHaveCount(0);
  await expect(current(page)).toBeVisible();
});

test('an element on the map tells which of its timers run, and lets them run out', async ({ page }) => {
  await open(page, '#tr23804-8.4');
  await page.keyboard.press('End');
  await page
    .getByRole('region', { name: 'Network' })
    .getByRole('button', { name: /^IP-SM-GW/ })
    .click();
  await inspector(page).getByRole('button', { name: 'Run out: guard timer' }).click();
  await expect(row(page, /IP-DEREG-INFO from IP-SM-GW to UE/)).toBeAttached();
});

test('the page calls a terminal what the figure calls it', async ({ page }) => {
  await open(page, '#ts23204-6.1');
  await conditions(page).getByRole('radio', { name: 'IM', exact: true }).first().click();
  await expect(page.getByRole('button', { name: 'Register UE again' })).toBeVisible();
  await expect(page.getByText('UE-B')).toHaveCount(0);
});

test('the page is as high as the window and does not scroll', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  const [height, room] = await page.evaluate(() => [
    document.documentElement.scrollHeight,
    document.documentElement.clientHeight,
  ]);
  expect(height).toBe(room);
});

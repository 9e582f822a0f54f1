import { expect, type Page, test } from '@playwright/test';
import { current, inspector, open, row } from './visitor.ts';

const waitForNode = (page: Page) =>
  page.getByRole('button', { name: 'Let report of the node in IP-SM-GW run out' });

test('a running timer is clicked to run out, the next node is tried, and both futures are kept', async ({
  page,
}) => {
  await open(page, '#ts23204-6.13?step=9');
  await expect(page.getByRole('list', { name: 'Timers' })).toBeAttached();
  await waitForNode(page).click();
  await expect(row(page, /MT-FSM from IP-SM-GW to MSC/)).toBeAttached();
  await expect(
    page.getByRole('listitem', { name: 'Timer report of the node in IP-SM-GW, expired' }),
  ).toBeAttached();
  const runs = page.getByRole('list', { name: 'Runs' });
  await expect(runs.getByRole('listitem')).toHaveCount(2);
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

test('the element on the map tells which of its timers run, also for ever, and lets them run out', async ({
  page,
}) => {
  await open(page, '#tr23804-8.4');
  await page.keyboard.press('End');
  await page
    .getByRole('region', { name: 'Network' })
    .getByRole('button', { name: /^IP-SM-GW/ })
    .click();
  await inspector(page).getByRole('button', { name: 'Run out: long guard timer' }).click();
  await expect(row(page, /IP-DEREG-INFO from IP-SM-GW to UE/)).toBeAttached();
});

test('where the figure calls the recipient UE, so does what asks to register again', async ({ page }) => {
  await open(page, '#ts23204-6.1');
  await expect(page.getByRole('button', { name: /De-register UE$/ })).toBeVisible();
  await expect(page.getByText('UE-B')).toHaveCount(0);
});

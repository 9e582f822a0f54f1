import { expect, test } from '@playwright/test';
import { current, inspector, open, row } from './visitor.ts';

test('a visitor finds the landmarks and the default run', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('banner')).toContainText('Interwork');
  await expect(page.getByRole('main')).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Conditions' })).toBeVisible();
  await expect(page.getByRole('complementary', { name: 'Inspector' })).toBeVisible();
  await expect(row(page, /Step 1: SIP MESSAGE IM from UE-A to S-CSCF-O/)).toHaveAttribute(
    'aria-setsize',
    '20',
  );
  for (const name of [
    'First step',
    'Previous step',
    'Play',
    'Next step',
    'Last step',
    'Send',
    'Share',
    'Export',
    'Present',
    'What if',
  ]) {
    await expect(page.getByRole('button', { name, exact: true })).toBeVisible();
  }
});

test('steps go forwards and backwards, one message at a time', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  const now = current(page);
  await expect(now).toHaveAccessibleName(/Step 1:/);
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(now).toHaveAccessibleName(/Step 2: SIP MESSAGE IM from S-CSCF-O to S-CSCF-T/);
  await page.keyboard.press('ArrowRight');
  await expect(now).toHaveAccessibleName(/Step 3:/);
  await page.keyboard.press('PageUp');
  await expect(now).toHaveAccessibleName(/Step 2:/);
  await page.keyboard.press('End');
  await expect(now).toHaveAccessibleName(/Step 17: SIP 200 OK from S-CSCF-O to UE-A/);
  await page.getByRole('button', { name: 'First step' }).click();
  await expect(now).toHaveAccessibleName(/Step 1:/);
});

test('a click on a message explains it', async ({ page }) => {
  await open(page, '#ts23204-6.13?mps.A=on&msg.privacy=yes');
  await row(page, /Step 9: MT-FSM from IP-SM-GW to SGSN/).click();
  await expect(inspector(page)).toContainText('The Instant Message carries Resource-Priority');
  await inspector(page).getByRole('tab', { name: 'Message' }).click();
  await expect(inspector(page)).toContainText('ANONYMOUS');
  await inspector(page).getByRole('tab', { name: 'Element' }).click();
  await expect(inspector(page)).toContainText('SGSN');
  await inspector(page).getByRole('tab', { name: 'Steps' }).click();
  await expect(
    inspector(page)
      .getByRole('button', { name: /MT-FSM/ })
      .first(),
  ).toBeVisible();
});

test('an address leads to procedure, settings and step', async ({ page }) => {
  await open(page, '#ts23204-6.13?ueB.prefs=as SMS&step=5b');
  await expect(current(page)).toHaveAccessibleName(/Step 5b: SIP MESSAGE IM from CPM-AS to IP-SM-GW/);
  await open(page, '#ts23204-6.14?n=4');
  await expect(current(page)).toHaveAttribute('aria-posinset', '4');
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(page).toHaveURL(/n=5/);
});

test('an illegal value is reported and the default is used', async ({ page }) => {
  await open(page, '#ts23204-6.13?mps.A=perhaps&nope=1');
  await expect(page.getByText(/mps\.A must be one of/)).toBeVisible();
  await expect(row(page, /Step 1:/)).toBeVisible();
});

import { expect, test } from '@playwright/test';
import { conditions, current, open, row } from './visitor.ts';

test('a condition acts on the next message, and the same messages can be run again under it', async ({
  page,
}) => {
  await open(page, '#ts23204-6.13');
  await conditions(page).getByRole('radio', { name: 'IM', exact: true }).first().click();
  await expect(row(page, /Step 3: SIP MESSAGE IM from S-CSCF-T to CPM-AS/)).toBeVisible();
  await page.getByRole('button', { name: 'Run again' }).click();
  await expect(row(page, /Step 3: SIP MESSAGE IM from S-CSCF-T to IM-AS/)).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row(page, /Step 3: SIP MESSAGE IM from S-CSCF-T to CPM-AS/)).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(row(page, /Step 3: SIP MESSAGE IM from S-CSCF-T to IM-AS/)).toBeVisible();
});

test('what does not concern the procedure is disabled with its reason', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  await conditions(page)
    .getByText(/Not concerned/)
    .first()
    .click();
  const capabilities = conditions(page).getByRole('group', { name: /Capabilities/ });
  await expect(capabilities).toBeVisible();
  await expect(
    capabilities.getByRole('button').or(capabilities.getByRole('checkbox')).first(),
  ).toBeDisabled();
});

test('messages are injected while others are under way, and both futures are kept', async ({ page }) => {
  await open(page, '#ts23204-6.13?n=4');
  const form = page.getByRole('form', { name: 'Inject a message' });
  await form.getByRole('radio', { name: 'SMS' }).click();
  await form.getByRole('textbox').fill('Second message');
  await form.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(row(page, /RADIO-SM from UE-A to MSC/)).toBeVisible();
  const runs = page.getByRole('list', { name: 'Runs' });
  await runs.getByRole('button', { name: 'Run 1', exact: true }).click();
  await expect(row(page, /RADIO-SM from UE-A to MSC/)).toHaveCount(0);
});

test('the catalogue is searched and leads to the other procedure', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  await page.keyboard.press('/');
  await page.keyboard.type('6.14');
  await conditions(page)
    .getByRole('button', { name: /6\.14/ })
    .or(conditions(page).getByRole('link', { name: /6\.14/ }))
    .first()
    .click();
  await expect(row(page, /Step 2: SC-MT from SM-SC to SMS-GMSC/)).toBeVisible();
  await expect(page).toHaveURL(/#ts23204-6\.14/);
  await expect(current(page)).toBeVisible();
});

test('a lost message ends in a cross and gives another future', async ({ page }) => {
  await open(page, '#ts23204-6.13?step=12');
  await page.getByRole('button', { name: 'Disturb this message' }).click();
  await page.getByRole('menuitem', { name: 'Lose this message' }).click();
  await expect(row(page, /Step 12: MT-FSM-RES from SGSN to IP-SM-GW, lost/)).toBeVisible();
  await expect(row(page, /MT-FSM from IP-SM-GW to MSC/)).toBeAttached();
});

test('a registration is a state of the world', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  await page.keyboard.press('End');
  await conditions(page)
    .getByRole('button', { name: /De-register UE-B/ })
    .click();
  await expect(row(page, /SIP REGISTER from UE-B to S-CSCF-T/)).toBeVisible();
  await page.keyboard.press('End');
  await page
    .getByRole('form', { name: 'Inject a message' })
    .getByRole('button', { name: 'Send', exact: true })
    .click();
  await page.keyboard.press('End');
  await expect(page.getByText('SMS at UE-B; OK at UE-A').first()).toBeVisible();
});

test('what if shows both futures before one is kept', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  await page.getByRole('button', { name: 'What if' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('switch', { name: /Recipient authorised, service level/ }).click();
  await expect(dialog).toContainText('not authorised');
  await dialog.getByRole('button', { name: /Keep/ }).click();
  await expect(page.getByText('Error at UE-A: not authorised for interworking').first()).toBeVisible();
});

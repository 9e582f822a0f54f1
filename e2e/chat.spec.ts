import { expect, test } from '@playwright/test';
import { open, row } from './visitor.ts';

test('an IM user and an SMS user chat for as long as they like, until one of them leaves', async ({
  page,
}) => {
  await open(page, '#ts23204-6.15.1');
  const form = page.getByRole('form', { name: 'Inject a message' });
  const outcome = page
    .getByRole('main')
    .getByText(/^Outcome/)
    .locator('..');
  const say = async (kind: string, way: string, text?: string) => {
    await page.keyboard.press('End');
    await form.getByRole('combobox', { name: 'Kind' }).selectOption(kind);
    await form.getByRole('radio', { name: way }).click();
    if (text !== undefined) await form.getByRole('textbox').fill(text);
    await form.getByRole('button', { name: 'Send', exact: true }).click();
    await page.keyboard.press('End');
  };
  await say('Chat message', 'UE-A to UE-B', 'Are you there?');
  await expect(outcome).toContainText('Chat message at UE-B');
  await say('Chat message', 'UE-B to UE-A', 'On the train');
  await expect(outcome).toContainText('Chat message at UE-A');
  await say('End of chat', 'UE-B to UE-A');
  await expect(outcome).toContainText('The chat is over');
  await expect(row(page, /SIP BYE from IP-SM-GW to S-CSCF-O/)).toBeVisible();
  await say('Chat message', 'UE-A to UE-B', 'Still there?');
  await expect(page.getByText('Error at UE-A: no chat is open')).toBeVisible();
});

import { expect } from '@playwright/test';
import { inside, shown, test } from './host.ts';
import { current, open } from './visitor.ts';

/** One long text after another, as somebody sends who tries a lot. Letters without an order do not compress. */
function longRun(): object {
  let state = 7;
  const letters = Array.from({ length: 20_000 }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return String.fromCharCode(97 + ((state >> 16) % 26));
  }).join('');
  const texts = letters.match(/.{1,1000}/g) ?? [];
  const send = { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B' };
  return { interwork: 1, procedure: 'ts23204-6.13', script: texts.map((text) => ({ ...send, text })) };
}

test('a shared link opens the same run at the same step, and nothing moves before it is touched', async ({
  page,
  context,
}) => {
  await open(page, '#ts23204-6.13?mps.A=on&n=4');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const link = await page.getByRole('textbox', { name: 'Link to this run, at this step' }).inputValue();
  const other = await context.newPage();
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.method()));
  await other.goto(link);
  await expect(other.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(current(other)).toHaveAttribute('aria-posinset', '4');
  expect(new URL(other.url()).hash).toBe(new URL(link).hash);
  expect(asked.filter((method) => method !== 'GET')).toEqual([]);
  await other.goto(link.replace('n=4', 'step=9'));
  await expect(current(other)).toHaveAccessibleName(/Step 9:/);
});

test('the lines for a page work in a page', async ({ page, openHost }) => {
  await open(page, '#ts23204-6.14?mps.B=on&step=3c&view=ladder');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  const lines = dialog.getByRole('textbox', { name: 'Lines for the page' });
  const element = await lines.inputValue();
  await dialog.getByRole('radio', { name: 'Frame' }).check();
  await dialog.getByRole('radio', { name: '640 × 360' }).check();
  const frame = await lines.inputValue();

  await openHost(element.replace('<interwork-flow ', '<interwork-flow id="a" ') + frame);
  await expect(shown(await inside(page, 'a'))).toHaveAccessibleName(/Step 3c:/);
  const plain = page.locator('main > iframe');
  expect(await plain.boundingBox()).toMatchObject({ width: 640, height: 360 });
  await plain.scrollIntoViewIfNeeded();
  await expect(shown(plain.contentFrame())).toHaveAccessibleName(/Step 3c:/);
  await expect(plain.contentFrame().getByRole('banner')).toHaveCount(0);
});

test('lines are copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '#ts23204-6.13');
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  await page.getByRole('button', { name: 'Copy lines' }).click();
  await expect(page.getByText('Copied')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '<interwork-flow procedure="ts23204-6.13"',
  );
});

test('a run too long for a link is offered as a file', async ({ page }) => {
  await open(page);
  const data = await page.evaluateHandle((text) => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'long.json', { type: 'application/json' }));
    return transfer;
  }, JSON.stringify(longRun()));
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(page.getByText('long.json is shown.')).toBeVisible();
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Share' });
  await expect(dialog).toContainText(/a link of [\d,]+ characters.*Save it as a file/);
  await expect(dialog.getByRole('textbox', { name: /Link/ })).toHaveCount(0);
  await expect(dialog.getByRole('textbox', { name: 'Lines for the page' })).toHaveValue(
    /file="ts23204-6\.13\.run\.json"/,
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Save run file' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ts23204-6.13.run.json');
});

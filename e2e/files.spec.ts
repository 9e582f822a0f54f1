import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { drop, open, row } from './visitor.ts';

async function save(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Share', exact: true }).click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save run file' }).click();
  const path = await (await downloading).path();
  await page.keyboard.press('Escape');
  return readFileSync(path, 'utf8');
}

test('a run file is saved, and opened by the file dialog and by dropping it', async ({ page }) => {
  await open(page, '#ts23204-6.13?ueB.prefs=as SMS');
  const text = await save(page);
  expect(JSON.parse(text)).toMatchObject({ interwork: 1, procedure: 'ts23204-6.13' });

  await open(page, '#ts23204-6.14');
  const choosing = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /Open a file/ }).click();
  await (await choosing).setFiles({
    name: 'a.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await expect(row(page, /Step 5b: SIP MESSAGE IM from CPM-AS to IP-SM-GW/)).toBeVisible();

  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, /Step 5b:/)).toHaveCount(0);
  await drop(page, 'a.json', text);
  await expect(row(page, /Step 5b: SIP MESSAGE IM from CPM-AS to IP-SM-GW/)).toBeVisible();
});

for (const [what, text, error] of [
  ['a file that is no JSON', '{\n "interwork": 1,\n oops\n}', /line 3/],
  ['an unknown procedure', '{"interwork":1,"procedure":"x"}', /procedure: expected one of/],
  [
    'an illegal setting',
    '{"interwork":1,"procedure":"ts23204-6.13","settings":{"mps.A":"perhaps"}}',
    /settings\.mps\.A: mps\.A must be one of/,
  ],
] as const) {
  test(`${what} is refused by line or key, and the page stays as it was`, async ({ page }) => {
    await open(page, '#ts23204-6.13?n=4');
    const address = page.url();
    await drop(page, 'bad.json', text);
    await expect(page.getByText(error).first()).toBeVisible();
    expect(page.url()).toBe(address);
    await expect(row(page, /Step 1: SIP MESSAGE IM from UE-A/)).toBeAttached();
  });
}

test('a capture for Wireshark is saved', async ({ page }) => {
  await open(page, '#ts23204-6.14');
  await page.getByRole('button', { name: 'Export' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /Capture \(pcapng\)/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ts23204-6.14.pcapng');
  const content = readFileSync(await download.path());
  expect(content.subarray(0, 4).toString('hex')).toBe('0a0d0d0a');
  expect(content.includes('S-CSCF-T')).toBe(true);
});

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { current, open, row } from './visitor.ts';

test.describe('The installed site', () => {
  test.use({ serviceWorkers: 'allow' });

  test('opens and works without a network, also what it had not loaded before', async ({ page, context }) => {
    await open(page);
    await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      if (active?.state === 'activated') return;
      await new Promise((resolve) => active?.addEventListener('statechange', resolve, { once: true }));
    });
    await context.setOffline(true);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await page.goto('./#ts23204-6.14?n=3');
    await expect(current(page)).toHaveAttribute('aria-posinset', '3');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /pcapng/ }).click();
    const capture = readFileSync(await (await download).path());
    expect(capture.subarray(0, 4).toString('hex')).toBe('0a0d0d0a');
  });

  test('says what it takes to be installed', async ({ page, request }) => {
    await open(page);
    const link = await page.locator('link[rel="manifest"]').getAttribute('href');
    const manifest = (await (await request.get(`./${link}`)).json()) as {
      readonly display: string;
      readonly icons: readonly { readonly src: string; readonly sizes: string }[];
    };
    expect(manifest.display).toBe('standalone');
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    for (const { src } of manifest.icons) expect((await request.get(`./${src}`)).status()).toBe(200);
  });
});

test.describe('The one file', () => {
  test('runs from a stick: opened, stepped, set, sent and exported without a request', async ({
    page,
    context,
    request,
  }, testInfo) => {
    const path = testInfo.outputPath('interwork.html');
    await writeFile(path, await (await request.get('./interwork.html')).body());
    await context.setOffline(true);
    const asked: string[] = [];
    const errors: string[] = [];
    page.on('request', (one) => {
      if (!/^(?:data|blob):/u.test(one.url()) && !one.url().startsWith(pathToFileURL(path).href))
        asked.push(one.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));

    await page.goto(`${pathToFileURL(path).href}#ts23204-6.13?step=8`);
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await expect(current(page)).toHaveAccessibleName('Step 8: SRI-SM from IP-SM-GW to HSS');
    await page.keyboard.press('ArrowRight');
    await expect(current(page)).toHaveAccessibleName(/^Step 8: SRI-SM-RES from HSS to IP-SM-GW/);
    await page.getByRole('switch', { name: 'Hide my identity' }).click();
    await page.getByRole('form', { name: 'Inject a message' }).getByLabel('Text').fill('From a stick');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await expect(row(page, /Step 1: SIP MESSAGE IM from UE-A/)).toHaveCount(2);
    await page.getByRole('tab', { name: 'Element' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: /pcapng/ }).click();
    expect((await download).suggestedFilename()).toBe('ts23204-6.13.pcapng');
    await expect(page).toHaveURL(/[?&]run=/);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
    await expect(row(page, /Step 1: SIP MESSAGE IM from UE-A/)).toHaveCount(2);
    expect({ asked, errors }).toEqual({ asked: [], errors: [] });
  });
});

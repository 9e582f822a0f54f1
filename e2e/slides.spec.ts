import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { open, row } from './visitor.ts';

test('slides are saved, and dropped on the page they are the run again', async ({ page }) => {
  await open(page, '#ts23204-6.13?ueB.prefs=as SMS');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /Slides, one a step/ }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('ts23204-6.13.pptx');
  const octets = readFileSync(await download.path());
  const parts = Object.keys(unzipSync(octets));
  expect(parts.filter((part) => part.startsWith('ppt/slides/slide')).length).toBeGreaterThan(15);
  expect(strFromU8(unzipSync(octets)['ppt/notesSlides/notesSlide3.xml'] ?? new Uint8Array())).toContain(
    'S-CSCF-O',
  );

  await open(page, '#ts23204-6.14');
  const data = await page.evaluateHandle(async (base64) => {
    const transfer = new DataTransfer();
    const content = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    transfer.items.add(new File([content], 'slides.pptx'));
    return transfer;
  }, octets.toString('base64'));
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  await expect(row(page, /Step 5b: SIP MESSAGE IM from CPM-AS to IP-SM-GW/)).toBeVisible();
});

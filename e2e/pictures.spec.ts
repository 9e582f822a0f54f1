import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { drop, open, row } from './visitor.ts';

/** An address but for the step that is shown. */
const withoutStep = (address: string): string => address.replace(/&n=\d+|(?<=\?)n=\d+&?/u, '');

/** Chooses an item of the export menu. */
async function choose(page: Page, item: string): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

/** What is saved when something is done. */
async function saved(page: Page, act: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

/** Texts that reach out of their frame or of the picture, as this browser draws them with the fonts it has. */
async function overflowing(page: Page, svg: string): Promise<readonly string[]> {
  await page.goto('about:blank');
  await page.setContent(svg.replace(/^<\?xml.*\?>/u, ''));
  return page.evaluate(() => {
    const picture = document.querySelector('svg');
    if (picture === null) return ['no picture'];
    const edge = picture.getBoundingClientRect();
    return Array.from(picture.querySelectorAll('text'))
      .filter((text) => {
        const frame = text.closest('.frame')?.querySelector('rect')?.getBoundingClientRect() ?? edge;
        const { left, right, top, bottom } = text.getBoundingClientRect();
        return (
          left < frame.left - 0.5 || right > frame.right + 0.5 || top < frame.top || bottom > frame.bottom
        );
      })
      .map(({ textContent }) => textContent);
  });
}

const lossy = {
  interwork: 1,
  procedure: 'ts23204-6.13',
  title: 'Lost & found',
  settings: { 'mps.A': 'on', 'msg.privacy': 'yes' },
  script: [
    { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hi' },
    { do: 'lose', message: 'MT-FSM-RES' },
  ],
};

test('a picture in SVG keeps every text in its frame, and dropped on the page it is the run again', async ({
  page,
}) => {
  await open(page, '#ts23204-6.14');
  await drop(page, 'lossy.json', JSON.stringify(lossy));
  await expect(row(page, /MT-FSM-RES .*, lost/)).toBeAttached();
  await expect(page).toHaveURL(/[?&]run=/);
  const before = page.url();
  const { name, content } = await saved(page, async () => choose(page, 'Picture (SVG)'));
  expect(name).toBe('ts23204-6.13.svg');
  await expect(page.getByText('ts23204-6.13.svg is saved.')).toBeVisible();

  await open(page, '#ts23204-6.14?n=2');
  await drop(page, 'renamed.txt', content);
  await expect(row(page, /MT-FSM-RES .*, lost/)).toBeAttached();
  await expect.poll(() => withoutStep(page.url())).toBe(withoutStep(before));

  expect(await overflowing(page, content.toString())).toEqual([]);
});

test('texts of a stranger stay texts, and in their frames', async ({ page }) => {
  const nasty = [
    '<script>alert(1)</script>',
    'שלום עולם',
    '👩‍👩‍👧 family',
    '日本語の名前',
    ']]> & "quotes"',
    'W'.repeat(60),
  ];
  const entries = nasty.map((text, n) => ({
    n: n + 1,
    from: text,
    to: nasty[(n + (n % 3)) % nasty.length],
    message: text,
    detail: `${text} ${text}`,
    sentMs: n,
  }));
  await open(page);
  await drop(
    page,
    'nasty.json',
    JSON.stringify({ interwork: 1, entries, outcome: { text: nasty.join(' ') } }),
  );
  await expect(page.getByText('nasty.json is shown.')).toBeVisible();
  const { content } = await saved(page, async () => choose(page, 'Picture (SVG)'));
  let alerted = false;
  page.on('dialog', (dialog) => {
    alerted = true;
    void dialog.dismiss();
  });
  expect(await overflowing(page, content.toString())).toEqual([]);
  expect(alerted).toBe(false);
});

for (const scale of [1, 3]) {
  test(`a picture in PNG at scale ${scale} is the run again`, async ({ page }) => {
    await open(page, '#ts23204-6.13?ueB.prefs=as SMS&n=3');
    const before = page.url();
    await choose(page, 'Picture (PNG)…');
    const dialog = page.getByRole('dialog', { name: 'Save a picture' });
    await dialog.getByRole('radio', { name: `${scale}×` }).check({ force: true });
    const size = /([\d,]+) × ([\d,]+) pixels/.exec((await dialog.getByText(/pixels/).textContent()) ?? '');
    const { name, content } = await saved(page, async () =>
      dialog.getByRole('button', { name: 'Save' }).click(),
    );
    expect(name).toBe(scale === 1 ? 'ts23204-6.13.png' : 'ts23204-6.13@3x.png');
    const figure = (text = '') => Number(text.replaceAll(',', ''));
    expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([
      figure(size?.[1]),
      figure(size?.[2]),
    ]);

    await open(page, '#ts23204-6.14');
    await drop(page, 'picture', content);
    await expect(row(page, /Step 5b: SIP MESSAGE IM from CPM-AS to IP-SM-GW/)).toBeVisible();
    await expect.poll(() => withoutStep(page.url())).toBe(withoutStep(before));
  });
}

for (const [format, extension] of [
  ['Mermaid', 'mmd'],
  ['PlantUML', 'puml'],
  ['Mscgen', 'msc'],
] as const) {
  test(`a diagram for ${format} is the run again`, async ({ page }) => {
    await open(page, '#ts23204-6.13?ueB.prefs=as SMS');
    const { name, content } = await saved(page, async () => choose(page, format));
    expect(name).toBe(`ts23204-6.13.${extension}`);
    await open(page, '#ts23204-6.14');
    await drop(page, name, content);
    await expect(row(page, /Step 5b: SIP MESSAGE IM from CPM-AS to IP-SM-GW/)).toBeVisible();
  });
}

test('a picture from elsewhere is refused in words, and the page stays as it was', async ({ page }) => {
  await open(page, '#ts23204-6.13?n=4');
  const before = page.url();
  await drop(page, 'photo.png', await page.screenshot());
  await expect(page.getByText(/photo\.png cannot be shown\. It holds no run/)).toBeVisible();
  expect(page.url()).toBe(before);
});

test('a long run is saved as SVG, and is told to be too large for PNG', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  const script = Array.from({ length: 60 }, () => [
    { do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: 'Hi' },
    { do: 'wait', until: 'quiet' },
  ]).flat();
  await drop(page, 'long.json', JSON.stringify({ interwork: 1, procedure: 'ts23204-6.13', script }));
  await expect(page.getByText('long.json is shown.')).toBeVisible();
  const { content } = await saved(page, async () => choose(page, 'Picture (SVG)'));
  await expect(page.getByText('ts23204-6.13.svg is saved.')).toBeVisible();
  expect(content.toString().match(/<title>/gu)?.length).toBeGreaterThan(1_000);
  await choose(page, 'Picture (PNG)…');
  const dialog = page.getByRole('dialog', { name: 'Save a picture' });
  await expect(dialog.getByText(/more than a browser can draw/)).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
});

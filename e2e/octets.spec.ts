import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { drop, inspector, open, row } from './visitor.ts';

const procedure = 'ts23204-6.13';
const root = fileURLToPath(new URL('..', import.meta.url));

interface TraceEntry {
  readonly n: number;
  readonly message: string;
  readonly wire?: { readonly octets: string; readonly text: string | null };
}

/** The first entry of a message, with how it is written. */
function entryOf(entries: readonly TraceEntry[], message: string) {
  const entry = entries.find((one) => one.message === message);
  if (entry?.wire === undefined) throw new Error(`No octets of ${message}`);
  return { ...entry, wire: entry.wire };
}

function traced(...options: readonly string[]): readonly TraceEntry[] {
  const args = ['src/cli/trace.mjs', procedure, '--format', 'json', ...options];
  const trace = execFileSync(process.execPath, args, { cwd: root, maxBuffer: 64 * 1024 * 1024 });
  return (JSON.parse(trace.toString()) as { readonly entries: readonly TraceEntry[] }).entries;
}

async function onTheWire(page: Page, address: string): Promise<void> {
  await open(page, address);
  await inspector(page).getByRole('tab', { name: 'Message' }).click();
  await inspector(page).getByRole('radio', { name: 'On the wire' }).check();
  await expect(tree(page)).toBeVisible();
}

const tree = (page: Page) => inspector(page).getByRole('tree', { name: 'Layers' });
const field = (page: Page, name: RegExp | string) => tree(page).getByRole('treeitem', { name }).first();
const grid = (page: Page) => inspector(page).getByRole('grid', { name: 'Octets' });
const lit = (page: Page) => grid(page).locator('[role=gridcell][data-lit]');

/** The octets that are shown, row by row from the top, whichever of them are in view at a time. */
async function octetsShown(page: Page): Promise<string> {
  const shown = new Map<number, string>();
  await grid(page).evaluate((element) => element.scrollTo(0, 0));
  for (;;) {
    const rows = await grid(page)
      .getByRole('row')
      .evaluateAll((all) =>
        all.map(
          (one) =>
            [
              Number(one.getAttribute('aria-rowindex')),
              Array.from(one.querySelectorAll('[role=gridcell]'), (cell) => cell.textContent).join(''),
            ] as const,
        ),
      );
    for (const [index, octets] of rows) shown.set(index, octets);
    const isAtEnd = await grid(page).evaluate((element) => {
      const before = element.scrollTop;
      element.scrollBy(0, element.clientHeight);
      return element.scrollTop === before;
    });
    if (isAtEnd) break;
    await page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
  }
  return Array.from(shown.entries())
    .toSorted(([one], [other]) => one - other)
    .map(([, octets]) => octets)
    .join('');
}

test('6.13 step 9: a field and its octets light each other, by pointer and by keyboard', async ({ page }) => {
  await onTheWire(page, `#${procedure}?step=9`);
  for (const layer of ['SCCP', 'TCAP', 'MAP', 'TP']) await expect(field(page, layer)).toBeVisible();
  await field(page, 'TP-Originating-Address').focus();
  await expect(lit(page)).toHaveText(['0b', '91', '21', '60', '55', '05', '01', 'f1']);
  await expect(
    inspector(page).getByRole('status').filter({ hasText: 'TP-Originating-Address' }),
  ).toContainText('+12065550101');

  await field(page, 'TP-Protocol-Identifier').hover();
  await expect(lit(page)).toHaveText(['00']);
  await page.keyboard.press('ArrowUp');
  await expect(field(page, 'First octet')).toBeFocused();
  await expect(lit(page)).toHaveText(['04']);
  await expect(inspector(page).getByText('.... .1..')).toBeVisible();

  await grid(page)
    .getByRole('gridcell', { name: /Octet 105, 91, Type-of-address/ })
    .click();
  await expect(field(page, 'Type-of-address')).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowRight');
  await expect(grid(page).getByRole('gridcell', { name: /Octet 106, 21, Address-Value/ })).toBeFocused();
  await expect(lit(page)).toHaveText(['21', '60', '55', '05', '01', 'f1']);
  await page.keyboard.press('Control+End');
  await expect(grid(page).getByRole('gridcell', { name: /Octet 140/ })).toBeFocused();
});

test('a step changes the message and keeps the field that is looked at', async ({ page }) => {
  await onTheWire(page, `#${procedure}?step=9`);
  await field(page, 'TP-Originating-Address').click();
  await inspector(page).getByRole('tab', { name: 'Message' }).focus();
  await page.getByRole('button', { name: 'Next step' }).click();
  await expect(field(page, 'RP-DATA')).toBeVisible();
  await expect(field(page, 'CP-DATA')).toBeVisible();
  await expect(field(page, 'TP-Originating-Address')).toHaveAttribute('aria-selected', 'true');
});

test('what a hop has changed is marked, in the fields and in the text', async ({ page }) => {
  await onTheWire(page, `#${procedure}?step=2`);
  await expect(field(page, 'Max-Forwards')).toHaveAccessibleName(/changed/);
  await expect(field(page, 'Via')).toHaveAccessibleName(/added/);
  await expect(field(page, 'Call-ID')).not.toHaveAccessibleName(/added|changed/);
  const text = inspector(page).getByRole('listbox', { name: 'Text' });
  await expect(text.getByRole('option', { name: /^Max-Forwards/ })).toHaveAttribute('data-changed', 'true');
  await text.getByRole('option', { name: /^Call-ID/ }).click();
  await expect(field(page, 'Call-ID')).toHaveAttribute('aria-selected', 'true');
});

test('octets inside a text are lit as one by the fields in them', async ({ page }) => {
  await onTheWire(page, '#ts23204-6.3?step=2');
  await expect(inspector(page).getByText(/hops in between are not shown/)).toContainText('P-CSCF');
  await field(page, 'TP-Destination-Address').click();
  const text = inspector(page).getByRole('listbox', { name: 'Text' });
  await expect(text.getByRole('option', { name: /octets of RP/ })).toHaveAttribute('data-lit', 'true');
  await row(page, /Step 6: MO-FSM/).click();
  await expect(field(page, 'TP-Destination-Address')).toHaveAttribute('aria-selected', 'true');
  await expect(inspector(page).getByText(/hops in between/)).toHaveCount(0);
});

test('the sender is followed into the octets of each hop', async ({ page }) => {
  await open(page, `#${procedure}?step=6&msg.privacy=yes`);
  await inspector(page).getByRole('tab', { name: 'Message' }).click();
  const show = inspector(page).getByRole('button', { name: /Show TP-Originating-Address .* Step 9/ });
  await expect(show).toContainText('10 d0 41');
  await show.click();
  await expect(field(page, 'TP-Originating-Address')).toHaveAttribute('aria-selected', 'true');
  await expect(lit(page).first()).toHaveText('10');
  await expect(inspector(page).getByText(/How a hidden sender is shown is left open/)).toBeVisible();
});

test('what a protocol has no field for is said', async ({ page }) => {
  await onTheWire(page, `#${procedure}?mps.A=on&step=9`);
  await expect(inspector(page).getByText('This protocol has no field for priority.')).toBeVisible();
});

for (const theme of ['light', 'dark', 'projector']) {
  test(`axe finds nothing in the ${theme} theme, in text and in octets`, async ({ page }) => {
    test.slow();
    await onTheWire(page, `#${procedure}?step=2&mps.A=on&theme=${theme}`);
    await field(page, 'Resource-Priority').click();
    for (const form of ['Text', 'Octets']) {
      await inspector(page).getByRole('radio', { name: form, exact: true }).check();
      const { violations } = await new AxeBuilder({ page }).include('.inspector').analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
      ).toEqual([]);
    }
  });
}

test.describe('without what is kept for later', () => {
  test.use({ serviceWorkers: 'block' });

  test('what shows the octets is loaded when it is looked at, and again where that failed', async ({
    page,
  }) => {
    const asked: string[] = [];
    let isDown = true;
    await page.route(/WireView-.*\.js/, async (route) => {
      asked.push(route.request().url());
      await (isDown ? route.abort() : route.continue());
    });
    await open(page, `#${procedure}?step=9`);
    expect(asked).toEqual([]);
    await inspector(page).getByRole('tab', { name: 'Message' }).click();
    await inspector(page).getByRole('radio', { name: 'On the wire' }).check();
    await expect(inspector(page).getByRole('alert')).toContainText('The octets cannot be shown');
    isDown = false;
    await inspector(page).getByRole('button', { name: 'Try again' }).click();
    await expect(tree(page)).toBeVisible();
  });
});

test('on a phone, the octets fit', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page, `#${procedure}?step=9`);
  await page.getByRole('button', { name: 'Inspector' }).click();
  await inspector(page).getByRole('tab', { name: 'Message' }).click();
  await inspector(page).getByRole('radio', { name: 'On the wire' }).check();
  await expect(grid(page)).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  expect(await grid(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
});

test('the octets in the page are those of the trace', async ({ page }) => {
  const entries = traced();
  await onTheWire(page, `#${procedure}?n=1`);
  await inspector(page).getByRole('radio', { name: 'Octets', exact: true }).check();
  for (const message of ['SIP MESSAGE IM', 'MT-FSM', 'RADIO-SM', 'SIP 200 OK']) {
    const { n, wire } = entryOf(entries, message);
    await row(page, new RegExp(`${message} from`))
      .first()
      .click();
    await expect(inspector(page).getByRole('heading', { name: message })).toBeVisible();
    expect(await octetsShown(page), `entry ${n}`).toBe(wire.octets);
  }
});

test('the octets and the text of a loaded trace are shown', async ({ page }) => {
  await open(page, '#ts23204-6.14');
  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /Trace/ }).click();
  const saved = readFileSync(await (await saving).path(), 'utf8');
  await drop(page, 'trace.json', saved);
  await expect(page.getByRole('heading', { name: 'A loaded trace' })).toBeVisible();
  const { entries } = JSON.parse(saved) as { readonly entries: readonly TraceEntry[] };
  const { message, wire } = entryOf(entries, 'SIP MESSAGE IM');
  await row(page, new RegExp(`${message} from`))
    .first()
    .click();
  await inspector(page).getByRole('tab', { name: 'Message' }).click();
  await inspector(page).getByRole('radio', { name: 'On the wire' }).check();
  await expect(inspector(page).getByText('Layers: sip')).toBeVisible();
  await expect(inspector(page).getByText(wire.text?.split('\r\n')[0] ?? '')).toBeVisible();
  await inspector(page).getByRole('radio', { name: 'Octets', exact: true }).check();
  expect(await octetsShown(page)).toBe(wire.octets);
});

import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { current, inspector, ladder, open } from './visitor.ts';

const html = (page: Page) => page.locator('html');
const leiter = (page: Page) => page.getByRole('list', { name: 'Ablaufdiagramm' });

const isWiderThanScreen = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

async function expectNoViolations(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html: code }) => code.slice(0, 120)).join(' | ')}`,
    ),
  ).toEqual([]);
}

async function speak(page: Page, menu: string, language: string) {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitemcheckbox', { name: language }).click();
}

test('another language is chosen, loses nothing, and is there again at the next visit', async ({ page }) => {
  await open(page, '#ts23204-6.13?step=9');
  await page.getByRole('switch', { name: 'Sender asks to hide its identity' }).click();
  await speak(page, 'Language', 'Deutsch');
  await expect(html(page)).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('button', { name: 'Sprache' })).toBeFocused();
  await expect(leiter(page).locator('[aria-current="step"]')).toHaveAccessibleName(
    /^Schritt 9: MT-FSM von IP-SM-GW an SGSN/,
  );
  await page.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(page.getByRole('button', { name: 'Wiederholen' })).toBeEnabled();

  await page.goto('about:blank');
  await open(page, '#ts23204-6.14');
  await expect(html(page)).toHaveAttribute('lang', 'de');
  await speak(page, 'Sprache', 'English');
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await expect(current(page)).toHaveAccessibleName(/^Step 1:/);
});

test('a loaded trace stays when the language changes', async ({ page }) => {
  await open(page, '#ts23204-6.13');
  await page.evaluate(() => {
    const data = new DataTransfer();
    const entries = [{ n: 1, from: 'A', to: 'B', message: 'HELLO', sentMs: 0 }];
    data.items.add(new File([JSON.stringify({ interwork: 1, entries })], 'trace.json'));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true }));
  });
  await expect(ladder(page).getByRole('listitem')).toHaveCount(1);
  await speak(page, 'Language', 'Deutsch');
  await expect(leiter(page).getByRole('listitem')).toHaveAccessibleName(/HELLO von A an B/);
});

test('an address names its language, and one that there is not is said', async ({ page }) => {
  await open(page, '#ts23204-6.13?lang=de&step=7');
  await expect(html(page)).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Instant Message an einen SMS-Nutzer');
  await expect(page.getByRole('complementary', { name: 'Inspektor' })).toContainText('Das Gateway');

  await page.goto('about:blank');
  await open(page, '#ts23204-6.13?lang=xx');
  await expect(html(page)).toHaveAttribute('lang', 'en');
  await expect(page.getByText('lang: “xx” is not one of en, de.')).toBeVisible();
});

test('a slide speaks the language of its address', async ({ page }) => {
  await open(page, '#ts23204-6.13?mode=embed&lang=de');
  await expect(page.getByRole('button', { name: 'Nächster Schritt' })).toBeVisible();
  await page.getByRole('button', { name: 'Nächster Schritt' }).click();
  await expect(leiter(page).locator('[aria-current="step"]')).toHaveAccessibleName(/^Schritt 2:/);
});

test('without storage the page still speaks', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await open(page, '#ts23204-6.13');
  await speak(page, 'Language', 'Deutsch');
  await expect(html(page)).toHaveAttribute('lang', 'de');
});

test.describe('a browser that speaks German', () => {
  test.use({ locale: 'de-AT' });

  test('is answered in German, unless the address says otherwise', async ({ page }) => {
    await open(page, '#ts23204-6.13');
    await expect(html(page)).toHaveAttribute('lang', 'de');
    await page.goto('about:blank');
    await open(page, '#ts23204-6.13?lang=en');
    await expect(html(page)).toHaveAttribute('lang', 'en');
    await expect(inspector(page)).toBeVisible();
  });

  test('has room on a phone, and axe finds nothing', async ({ page }) => {
    test.slow();
    await open(page, '#ts23204-6.13?step=9');
    await expectNoViolations(page);
    await page.setViewportSize({ width: 390, height: 844 });
    for (const column of ['Bedingungen', 'Inspektor', 'Ablauf']) {
      await page.getByRole('navigation', { name: 'Spalten' }).getByRole('button', { name: column }).click();
      expect(await isWiderThanScreen(page)).toBe(false);
    }
    await expectNoViolations(page);
  });
});

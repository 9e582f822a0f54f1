import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { current, ladder, open } from './visitor.ts';

const quiz = (page: Page) => page.getByRole('complementary', { name: 'Quiz' });
const choices = (page: Page) => quiz(page).getByRole('list', { name: 'Choices' });
const choice = (page: Page, name: string | RegExp) => choices(page).getByRole('button', { name });

test('a learner is asked what comes next, is told why, and sees no more than has happened', async ({
  page,
}) => {
  await open(page, '#ts23204-6.13?step=6&mode=quiz');
  await expect(quiz(page).getByRole('heading', { name: 'After step 6: what comes next?' })).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await expect(ladder(page).getByRole('listitem')).toHaveCount(6);
  await choice(page, 'A decision inside IP-SM-GW').click();
  await expect(quiz(page).getByRole('status')).toHaveText(/^Right\. What comes is/);
  await expect(current(page)).toHaveAccessibleName(/Step 7:/);
  await expect(quiz(page).getByRole('region', { name: 'Why' })).toContainText('The recipient is authorised');

  await quiz(page).getByRole('button', { name: 'Go on' }).click();
  await choice(page, /SIP ERROR not-authorised from IP-SM-GW/).click();
  await expect(quiz(page).getByRole('status')).toHaveText(
    /^Not quite\. What comes is: SRI-SM from IP-SM-GW to HSS/,
  );
  await expect(quiz(page)).toContainText('would come if “Recipient authorised, service level” were “no”');
  await expect(choices(page).getByText('Your choice, wrong: SIP ERROR')).toBeVisible();
  await expect(quiz(page)).toContainText('1 of 2 right');
});

test('by keyboard alone: to the end of a run, back to an earlier step, and once more', async ({ page }) => {
  test.slow();
  await open(page, '#oma-cpm-im?n=9&mode=quiz');
  const count = Number(await current(page).getAttribute('aria-setsize'));
  for (let n = 9; n <= count; n++) {
    await expect(choice(page, /./).first()).toBeVisible();
    await page.keyboard.press('2');
    await expect(quiz(page).getByRole('status')).toHaveText(/Right|Not quite/);
    await page.keyboard.press('Enter');
  }
  await expect(quiz(page).getByRole('heading', { name: 'The run is over' })).toBeVisible();
  await expect(quiz(page)).toContainText(`of ${count - 8} right`);
  await page.keyboard.press('ArrowLeft');
  await expect(current(page)).toHaveAttribute('aria-posinset', `${count - 1}`);
  await expect(quiz(page).getByRole('status')).toHaveText(/Right|Not quite/);
  await quiz(page).getByRole('button', { name: 'Back to the question' }).click();
  await quiz(page).getByRole('button', { name: 'Once more' }).click();
  await expect(current(page)).toHaveAttribute('aria-posinset', '1');
  await expect(choice(page, /./)).not.toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('banner')).toBeVisible();
});

test('keys that would show what comes do nothing', async ({ page }) => {
  await open(page, '#ts23204-6.14?n=3');
  await page.keyboard.press('q');
  await expect(choice(page, /./).first()).toBeVisible();
  for (const key of ['ArrowRight', 'End', 'k', 'PageDown']) await page.keyboard.press(key);
  await expect(current(page)).toHaveAttribute('aria-posinset', '3');
});

for (const [size, theme] of [
  [{ width: 1440, height: 900 }, 'light'],
  [{ width: 390, height: 844 }, 'dark'],
] as const) {
  test(`axe finds nothing in the quiz, ${size.width} wide, ${theme}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize(size);
    await open(page, `#ts23204-6.13?step=7&mode=quiz&theme=${theme}`);
    await expect(choice(page, /./).first()).toBeVisible();
    const found = async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
      );
    };
    expect(await found()).toEqual([]);
    await choice(page, /SIP ERROR/).click();
    expect(await found()).toEqual([]);
  });
}

import { expect, type Page } from '@playwright/test';

/** Opens an address of the app and waits until it can be used. */
export async function open(page: Page, address = ''): Promise<void> {
  await page.goto(`./${address}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
}

export const ladder = (page: Page) => page.getByRole('list', { name: 'Ladder' });

export const row = (page: Page, name: RegExp | string) => ladder(page).getByRole('listitem', { name });

export const current = (page: Page) => ladder(page).locator('[aria-current="step"]');

export const inspector = (page: Page) => page.getByRole('complementary', { name: 'Inspector' });

export const conditions = (page: Page) => page.getByRole('complementary', { name: 'Conditions' });

/** Drops a file on the page, as from the desktop. */
export async function drop(page: Page, name: string, content: string | Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([fileName, base64]) => {
      const octets = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([octets], fileName));
      return transfer;
    },
    [name, Buffer.from(content).toString('base64')] as const,
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

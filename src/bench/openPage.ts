import type { Browser, Page } from 'playwright';

/** Where the page is measured: as it opens, with map, ladder and inspector. */
export const address = '#ts23204-6.13?mode=explore&theme=light';

export const screen = { width: 1_440, height: 900 } as const;

/** A page of the usual size that knows nothing of earlier ones. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: screen, reducedMotion: 'no-preference' });
  return context.newPage();
}

import type { Browser, Page } from 'playwright';

/** Where the page is measured: as it opens, with map, ladder and inspector. */
export const address = '#ts23204-6.13?mode=explore&theme=light';

export const screen = { width: 1_440, height: 900 } as const;

/** A page of the usual size that knows nothing of earlier ones. */
export async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: screen,
    reducedMotion: 'no-preference',
  });
  return context.newPage();
}

/** Goes to an address and waits until the page says that it can be used: milliseconds from the start of the navigation. */
export async function usableAfterMs(page: Page, url: string): Promise<number> {
  await page.addInitScript(() => {
    const observer = new MutationObserver(() => {
      if (document.documentElement.dataset['ready'] !== 'true') return;
      observer.disconnect();
      performance.mark('ready');
    });
    observer.observe(document, { subtree: true, attributeFilter: ['data-ready'] });
  });
  await page.goto(url);
  await page.waitForSelector('html[data-ready="true"]');
  return page.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN);
}

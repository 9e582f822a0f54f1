import type { Browser, CDPSession, Page } from 'playwright';
import { address, openPage, screen } from './openPage.ts';
import { installProbe } from './probe.ts';

/** The app in a frame of a host page that commands it as a slide would (contract of the embed messages). */
export interface HostedApp {
  readonly page: Page;
  readonly devtools: CDPSession;
  close(): Promise<void>;
}

export async function openHosted(browser: Browser, site: string): Promise<HostedApp> {
  const page = await openPage(browser);
  const host = `${site}bench-host`;
  const { width, height } = screen;
  const frame = `<iframe src="./index.html${address.replaceAll('&', '&amp;')}" width="${width}" height="${height}" style="border:0;display:block"></iframe>`;
  await page.route(host, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Bench</title><body style="margin:0">${frame}`,
    }),
  );
  await page.goto(host);
  await page.frameLocator('iframe').locator('html[data-ready="true"]').waitFor({ state: 'attached' });
  await page.evaluate(installProbe);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Performance.enable');
  return { page, devtools, close: () => page.context().close() };
}

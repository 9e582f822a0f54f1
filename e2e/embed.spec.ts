import { expect, type Page, test } from '@playwright/test';

interface Said {
  readonly interwork: 1;
  readonly type: string;
  readonly [key: string]: unknown;
}

declare global {
  interface Window {
    said: Said[];
  }
}

/** A host page of the same origin with the app in a frame, which notes what the app says. */
async function host(page: Page, address: string) {
  const content = {
    contentType: 'text/html',
    body: '<!doctype html><title>Host</title><h1>A course page</h1>',
  };
  await page.route('**/host.html', (route) => route.fulfill(content));
  await page.goto('./host.html');
  await page.evaluate((src) => {
    window.said = [];
    addEventListener('message', ({ data }) => window.said.push(data as Said));
    const frame = document.createElement('iframe');
    frame.width = '640';
    frame.height = '360';
    frame.src = src;
    document.body.append(frame);
  }, address);
  await expect.poll(() => said(page, 'ready')).toHaveLength(1);
}

const said = (page: Page, type: string) =>
  page.evaluate((wanted) => window.said.filter((one) => one.type === wanted), type);

const tell = (page: Page, message: object) =>
  page.evaluate((content) => {
    document.querySelector('iframe')?.contentWindow?.postMessage({ interwork: 1, ...content }, '*');
  }, message);

test('a host steps through the run and takes its key back at the end', async ({ page, baseURL }) => {
  await host(page, `${baseURL}#ts23204-6.13?mode=embed`);
  await tell(page, { type: 'ping' });
  await expect.poll(() => said(page, 'pong')).toHaveLength(1);
  await tell(page, { type: 'seek', step: '16' });
  await expect.poll(async () => (await said(page, 'step')).at(-1)).toMatchObject({ n: 19, count: 20 });
  await tell(page, { type: 'next' });
  await tell(page, { type: 'next' });
  await expect.poll(() => said(page, 'ended')).toHaveLength(1);
  await tell(page, { type: 'previous' });
  await expect.poll(async () => (await said(page, 'step')).at(-1)).toMatchObject({ n: 19 });
});

test('a host loads, sets and exports; what is not understood is answered with an error', async ({
  page,
  baseURL,
}) => {
  await host(page, `${baseURL}#ts23204-6.13?mode=embed`);
  await tell(page, { type: 'load', procedure: 'ts23204-6.14', settings: { 'mps.B': 'on' } });
  const frame = page.frameLocator('iframe');
  await expect(
    frame.getByRole('listitem', { name: /Step 1: SIP REGISTER from UE-B to S-CSCF/ }),
  ).toBeVisible();
  await tell(page, { type: 'export', format: 'text' });
  await expect.poll(async () => String((await said(page, 'exported'))[0]?.['data'])).toContain('MT-FSM');
  await tell(page, { type: 'load', procedure: 'nope' });
  await expect.poll(() => said(page, 'error')).toHaveLength(1);
});

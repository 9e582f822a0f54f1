import { expect, type Page } from '@playwright/test';
import { heard, inside, shown, test } from './host.ts';

const flow = (id: string, attributes: string, link = '<a href="https://example.org">The flow</a>') =>
  `<interwork-flow id="${id}" ${attributes}>${link}</interwork-flow>`;

const script = (from: string) => `<script src="${from}embed.js"></script>`;

/** Calls a method of an element, and gives what its promise gives. */
const call = (page: Page, id: string, method: string, ...given: readonly unknown[]) =>
  page.evaluate(
    async ([element, name, values]) => {
      const methods = document.getElementById(element) as unknown as Record<
        string,
        (...values: readonly unknown[]) => Promise<unknown>
      >;
      try {
        return await methods[name]?.(...values);
      } catch (error) {
        return String(error);
      }
    },
    [id, method, given] as const,
  );

test('the element shows a run of another site, and obeys', async ({ page, site, openHost }) => {
  await openHost(
    script(site) + flow('a', 'procedure="ts23204-6.13" settings="mps.A=on; ueB.prefs=as SMS" step="5b"'),
  );
  const frame = await inside(page, 'a');
  await expect(shown(frame)).toHaveAccessibleName(/Step 5b: SIP MESSAGE IM/);
  await expect(frame.getByRole('banner')).toHaveCount(0);
  expect(await heard(page, 'a', 'ready')).toMatchObject([{ n: 5, count: 18 }]);

  expect(await call(page, 'a', 'next')).toMatchObject({ type: 'step', n: 6 });
  expect(await call(page, 'a', 'previous')).toMatchObject({ type: 'step', step: '5b' });
  expect(await call(page, 'a', 'seek', '9')).toMatchObject({ type: 'step', step: '9' });
  expect(await call(page, 'a', 'seek', 1)).toMatchObject({ type: 'step', n: 1 });
  expect(await call(page, 'a', 'previous')).toMatchObject({ type: 'began', n: 1 });
  expect(await call(page, 'a', 'set', 'op.anonymity', 'prohibit')).toMatchObject({ type: 'step' });
  expect(await call(page, 'a', 'set', 'op.anonymity', 'perhaps')).toMatch(/op\.anonymity must be one of/);
  const sms = { kind: 'sms', from: 'UE-B', to: 'UE-A', text: 'Back' };
  expect(await call(page, 'a', 'send', sms)).toMatchObject({ type: 'step' });
  expect(await call(page, 'a', 'export', 'run')).toMatchObject({
    name: 'ts23204-6.13.run.json',
    data: expect.stringContaining('"Back"'),
  });
  expect(await call(page, 'a', 'load', { procedure: 'ts23204-6.14' })).toMatchObject({ type: 'ready', n: 1 });
  await expect(shown(frame)).toHaveAccessibleName(/Step 1: SIP REGISTER/);
  const entry = { n: 1, from: 'A', to: 'B', message: 'HELLO', sentMs: 0 };
  await call(page, 'a', 'load', { trace: { interwork: 1, entries: [entry] } });
  expect(await call(page, 'a', 'appendEntries', [{ ...entry, to: 'C' }])).toMatchObject({ count: 2 });
});

test('attributes that change are followed', async ({ page, site, openHost }) => {
  await openHost(script(site) + flow('a', 'procedure="ts23204-6.13" view="ladder"'));
  const frame = await inside(page, 'a');
  const change = (attributes: Readonly<Record<string, string>>) =>
    page.locator('#a').evaluate((element, values) => {
      for (const [name, value] of Object.entries(values)) element.setAttribute(name, value);
    }, attributes);
  await change({ step: '9' });
  await expect(shown(frame)).toHaveAccessibleName(/Step 9:/);
  await change({ theme: 'dark', view: 'text' });
  await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(frame.locator('.text-view')).toBeVisible();
  await expect(shown(frame)).toHaveAccessibleName(/Step 9:/);
  await change({ procedure: 'ts23204-6.14', settings: 'mps.B=on', step: '3c' });
  await expect(shown(frame)).toHaveAccessibleName(/Step 3c:/);
  await change({ procedure: 'nope' });
  await expect.poll(() => heard(page, 'a', 'error')).toMatchObject([{ text: /procedure: expected one of/ }]);
  expect(await page.evaluate(() => history.length)).toBeLessThan(4);
});

test('two elements on one page do not disturb each other', async ({ page, site, openHost }) => {
  await openHost(
    script(site) +
      flow('a', 'procedure="ts23204-6.13"') +
      flow('b', 'procedure="ts23204-6.14" n="4" loading="eager"'),
  );
  const [a, b] = [await inside(page, 'a'), await inside(page, 'b')];
  await call(page, 'a', 'next');
  await call(page, 'a', 'next');
  await call(page, 'b', 'previous');
  await expect(shown(a)).toHaveAttribute('aria-posinset', '3');
  await expect(shown(b)).toHaveAttribute('aria-posinset', '3');
  expect(await heard(page, 'a', 'ready')).toMatchObject([{ n: 1 }]);
  expect(await heard(page, 'b', 'ready')).toMatchObject([{ n: 4 }]);
  // A neighbour that is no host of the frame is not heard.
  await page.evaluate(() => {
    const frames = [...document.querySelectorAll('interwork-flow')].map((one) =>
      one.shadowRoot?.querySelector('iframe'),
    );
    const code = `parent.frames[1].postMessage({ interwork: 1, type: 'seek', n: 9 }, '*')`;
    frames[0]?.contentWindow?.postMessage({ interwork: 1, type: 'eval', code }, '*');
    window.postMessage({ interwork: 1, type: 'step', n: 99, count: 99, step: null }, '*');
  });
  await call(page, 'b', 'ping');
  await expect(shown(b)).toHaveAttribute('aria-posinset', '3');
  expect((await heard(page, 'b', 'step')).some(({ n }) => n === 99)).toBe(false);
});

for (const [what, src] of [
  ['the site', ''],
  ['the single file', 'interwork.html'],
] as const) {
  test(`scripts are all that a sandbox has to allow, with ${what}`, async ({ page, site, openHost }) => {
    const errors: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await openHost(
      script(site) + flow('a', `procedure="ts23204-6.13" src="${site}${src}" sandbox="allow-scripts"`),
    );
    const frame = await inside(page, 'a');
    expect(await call(page, 'a', 'seek', '9')).toMatchObject({ step: '9' });
    await expect(shown(frame)).toHaveAccessibleName(/Step 9:/);
    expect(await frame.locator('html').evaluate(() => self.origin)).toBe('null');
    expect(errors).toEqual([]);
  });
}

test('in a slide the keys are shared: the ends and Escape hand them back, unused ones are passed on', async ({
  page,
  site,
  openHost,
}) => {
  await openHost(script(site) + flow('a', 'procedure="ts23204-6.13" step="16"'));
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => {
      document.body.dataset['keys'] = (document.body.dataset['keys'] ?? '') + key;
    });
  });
  const frame = await inside(page, 'a');
  const isIn = () => page.evaluate(() => document.activeElement?.id === 'a');
  await page.locator('#a').focus();
  expect(await isIn()).toBe(true);
  await page.keyboard.press('ArrowRight');
  await expect(shown(frame)).toHaveAttribute('aria-posinset', '20');
  expect(await isIn()).toBe(true);
  await page.keyboard.press('o');
  await expect(page.locator('body')).toHaveAttribute('data-keys', 'o');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => heard(page, 'a', 'ended')).toMatchObject([{ n: 20, count: 20 }]);
  await expect.poll(isIn).toBe(false);
  await page.keyboard.press('x');
  await expect(page.locator('body')).toHaveAttribute('data-keys', 'ox');

  await page.locator('#a').focus();
  await page.keyboard.press('Escape');
  await expect.poll(isIn).toBe(false);
  await expect(shown(frame)).toHaveAttribute('aria-posinset', '20');

  await page.locator('#a').focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('PageUp');
  await expect.poll(() => heard(page, 'a', 'began')).toMatchObject([{ n: 1 }]);
  await expect.poll(isIn).toBe(false);
});

test('what is asked before the frame has come waits for it; a link is there until then', async ({
  page,
  site,
  openHost,
}) => {
  await openHost(`${script(site)}<div style="height: 9000px"></div>${flow('a', 'procedure="ts23204-6.13"')}`);
  await expect(page.getByRole('link', { name: 'The flow' })).toBeVisible();
  expect(await call(page, 'a', 'seek', '9')).toMatchObject({ step: '9' });
  await expect(page.getByRole('link', { name: 'The flow' })).toBeHidden();
  await expect(page.locator('#a iframe')).toHaveAttribute('title', 'Message flow ts23204-6.13');
});

test('a run file of the host is fetched and shown; one that is not there is an error', async ({
  page,
  site,
  openHost,
}) => {
  const run = { interwork: 1, procedure: 'ts23204-6.14', settings: { 'mps.B': 'on' } };
  await page.route('**/mine.run.json', (route) => route.fulfill({ json: run }));
  await page.route('**/gone.run.json', (route) => route.fulfill({ status: 404 }));
  await openHost(script(site) + flow('a', 'file="mine.run.json" step="3c"'));
  await expect(shown(await inside(page, 'a'))).toHaveAccessibleName(/Step 3c:/);
  await page.locator('#a').evaluate((element) => element.setAttribute('file', 'gone.run.json'));
  await expect.poll(() => heard(page, 'a', 'error')).toMatchObject([{ text: /gone\.run\.json: 404/ }]);
});

test('a frame without the script gives the keys back as well', async ({ page, site, openHost }) => {
  await openHost(
    `<iframe src="${site}#ts23204-6.13?mode=embed&n=20&view=ladder" width="900" height="500" title="The flow"></iframe>`,
  );
  await page.evaluate(() => {
    addEventListener('keydown', ({ key }) => {
      document.body.dataset['keys'] = (document.body.dataset['keys'] ?? '') + key;
    });
  });
  const frame = page.locator('iframe');
  await expect(frame.contentFrame().locator('html')).toHaveAttribute('data-ready', 'true');
  const isOut = async () => {
    await page.keyboard.press('x');
    expect(await page.locator('body').getAttribute('data-keys')).toMatch(/^x/u);
    await page.evaluate(() => delete document.body.dataset['keys']);
  };
  for (const key of ['ArrowRight', 'Escape']) {
    await frame.contentFrame().locator('[aria-current=step]').click();
    await page.keyboard.press(key);
    await expect(isOut).toPass();
  }
});

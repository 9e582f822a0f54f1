import { expect, test } from '@playwright/test';
import { current, open, row } from './visitor.ts';

test('the page asks nobody else for anything and breaks no rule of its policy', async ({ page, baseURL }) => {
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '') && !/^(data|blob):/.test(request.url()))
      strangers.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await open(page, '#ts23204-6.14?n=5');
  await page.getByRole('button', { name: 'Export' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'What if' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('tab', { name: 'Element' }).click();
  await page.getByRole('button', { name: 'Present' }).click();
  await page.keyboard.press('Escape');
  expect({ strangers, errors }).toEqual({ strangers: [], errors: [] });
});

const drop =
  (name: string, content: string) =>
  async ({ page }: { page: import('@playwright/test').Page }) => {
    const data = await page.evaluateHandle(
      ([title, text]) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text ?? ''], title ?? '', { type: 'application/json' }));
        return transfer;
      },
      [name, content],
    );
    await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
    await page.dispatchEvent('body', 'drop', { dataTransfer: data });
  };

test('a bad file gets a message that names the key, and the page stays', async ({ page }) => {
  await open(page, '#ts23204-6.13?n=4');
  await drop('bad.json', '{"interwork":1,"procedure":"ts23204-6.13","settings":{"mps.A":"loud"}}')({ page });
  await expect(page.getByText(/settings\.mps\.A.*must be one of/)).toBeVisible();
  await expect(current(page)).toHaveAttribute('aria-posinset', '4');
  await drop('worse.json', 'not json')({ page });
  await expect(page.getByText(/worse\.json cannot be shown/)).toBeVisible();
});

test('a run file is opened, markup in it stays text', async ({ page }) => {
  await open(page);
  const script = [{ do: 'send', kind: 'im', from: 'UE-A', to: 'UE-B', text: '<img src=x onerror=alert(1)>' }];
  await drop(
    'run.json',
    JSON.stringify({ interwork: 1, title: '<b>Mine</b>', procedure: 'ts23204-6.13', script }),
  )({ page });
  await page.getByRole('tab', { name: 'Message' }).click();
  await expect(page.getByText('<img src=x onerror=alert(1)>').first()).toBeVisible();
  await expect(page.locator('img')).toHaveCount(0);
});

test('a trace of others is shown with its own elements', async ({ page }) => {
  await open(page);
  const entries = [
    { n: 1, from: 'Phone', to: 'Cloud', message: 'HELLO', sentMs: 0 },
    { n: 2, from: 'Cloud', to: 'Phone', message: 'HELLO-RES', sentMs: 7 },
  ];
  await drop('trace.json', JSON.stringify({ interwork: 1, entries }))({ page });
  await expect(row(page, /Message 1: HELLO from Phone to Cloud/)).toBeVisible();
});

test('what was injected is in the address and comes back with it', async ({ page, context }) => {
  await open(page, '#ts23204-6.13');
  const form = page.getByRole('form', { name: 'Inject a message' });
  await page.keyboard.press('End');
  await form.getByRole('textbox').fill('Once more');
  await form.getByRole('button', { name: 'Send', exact: true }).click();
  await expect(page).toHaveURL(/run=/);
  await page.keyboard.press('End');
  await expect(current(page)).toHaveAttribute('aria-posinset', '40');
  await expect(page).toHaveURL(/n=40/);
  const other = await context.newPage();
  await open(other, new URL(page.url()).hash);
  await expect(current(other)).toHaveAttribute('aria-posinset', '40');
});

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type FrameLocator, type Page, test as base } from '@playwright/test';

/** What an element said: its id, the name of the event without `interwork-`, and its detail. */
interface Heard {
  readonly element: string;
  readonly event: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

declare global {
  interface Window {
    heard: Heard[];
  }
}

const events = ['ready', 'step', 'began', 'ended', 'outcome', 'error'];

interface Fixtures {
  /** Where the laboratory is served. */
  readonly site: string;
  /** Opens a page of another site with this content, which notes what its elements say. */
  readonly openHost: (content: string) => Promise<void>;
}

export const test = base.extend<Fixtures>({
  site: async ({ baseURL }, give) => give(baseURL ?? ''),
  openHost: async ({ page }, give) => {
    let body = '';
    const server = createServer((_request, response) => {
      response.setHeader('Content-Type', 'text/html; charset=utf-8').end(body);
    });
    await new Promise<void>((listening) => {
      server.listen(0, '127.0.0.1', listening);
    });
    await page.addInitScript((names) => {
      window.heard = [];
      for (const event of names) {
        addEventListener(`interwork-${event}`, ({ target, detail }: CustomEventInit & Event) => {
          window.heard.push({
            element: (target as HTMLElement).id,
            event,
            detail: detail as Heard['detail'],
          });
        });
      }
    }, events);
    await give(async (content) => {
      body = `<!doctype html><html lang="en"><title>Host</title><main><h1>A course page</h1>${content}</main>`;
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    });
    server.close();
    server.closeAllConnections();
  },
});

/** The details of the events of one name that an element has sent. */
export const heard = (page: Page, element: string, event: string) =>
  page.evaluate(
    ([id, name]) =>
      window.heard.filter((one) => one.element === id && one.event === name).map(({ detail }) => detail),
    [element, event] as const,
  );

/** The laboratory in an element, once it can be used. */
export async function inside(page: Page, element: string): Promise<FrameLocator> {
  const frame = page.locator(`#${element}`).frameLocator('iframe');
  await expect(frame.locator('html')).toHaveAttribute('data-ready', 'true');
  return frame;
}

export const shown = (frame: FrameLocator) =>
  frame.getByRole('list', { name: 'Ladder' }).locator('[aria-current="step"]');

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type LaunchOptions } from '@playwright/test';

interface Given {
  readonly url: string;
  readonly browser: LaunchOptions;
  /** Where the counts and what failed tests leave behind go. */
  readonly folder: string;
}

/** Set by `npm run e2e`, which builds, serves and finds the browser. */
const given = JSON.parse(process.env['INTERWORK_E2E'] ?? 'null') as Given | null;

/** For an editor or a bare `playwright test`: the app of `npm start` and the browser found last time. */
function withoutRunner(): Given {
  const cache = fileURLToPath(new URL('../node_modules/.cache/interwork', import.meta.url));
  const remembered = join(cache, 'browser.json');
  return {
    url: 'http://localhost:4173/',
    browser: existsSync(remembered) ? (JSON.parse(readFileSync(remembered, 'utf8')) as LaunchOptions) : {},
    folder: join(cache, 'e2e.bare'),
  };
}

const { url, folder, browser } = given ?? withoutRunner();
const { env, ...launch } = browser;

export default defineConfig({
  testDir: '.',
  outputDir: join(folder, 'results'),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: join(folder, 'report.json') }]],
  ...(given ? {} : { webServer: { command: 'npm start', url, cwd: '..', reuseExistingServer: true } }),
  use: {
    baseURL: url,
    browserName: 'chromium',
    // What a test makes of the network is not to be answered by a worker that keeps the site; offline.spec.ts allows it.
    serviceWorkers: 'block',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...launch,
      ...(env ? { env: { ...process.env, ...env } } : {}),
    },
  },
});

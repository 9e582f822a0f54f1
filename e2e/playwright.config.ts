import { join } from 'node:path';
import { defineConfig, type LaunchOptions } from '@playwright/test';

/** Set by `npm run e2e`, which builds, serves and finds the browser. */
const given = JSON.parse(process.env['INTERWORK_E2E'] ?? 'null') as {
  readonly url: string;
  readonly browser: LaunchOptions;
  /** Where the counts and what failed tests leave behind go. */
  readonly folder: string;
} | null;
if (!given) throw new Error('Run the end-to-end tests with: npm run e2e -- [playwright arguments]');

const { env, ...browser } = given.browser;

export default defineConfig({
  testDir: '.',
  outputDir: join(given.folder, 'results'),
  workers: 2,
  fullyParallel: true,
  retries: 0,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 30_000,
  expect: { timeout: 5_000 },
  reporter: [['list'], ['json', { outputFile: join(given.folder, 'report.json') }]],
  use: {
    baseURL: given.url,
    browserName: 'chromium',
    viewport: { width: 1440, height: 900 },
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      ...browser,
      ...(env ? { env: { ...process.env, ...env } } : {}),
    },
  },
});

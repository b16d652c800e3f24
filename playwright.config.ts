import { defineConfig } from '@playwright/test';

export default defineConfig({
  // Benchmarks are no tests: `npm run bench:pages` runs them, one at a time.
  projects: [
    { name: 'browser', testDir: 'tests/browser' },
    { name: 'bench', testDir: 'tests/bench/pages', testMatch: '*.bench.ts', fullyParallel: false },
  ],
  outputDir: 'test-results',
  // Only the structures of the playground's states are kept.
  snapshotPathTemplate: 'tests/browser/playground/structure/{arg}{ext}',
  globalSetup: './tests/browser/build-first.ts',
  // Each test has a browser of its own; more than two at once starve each other.
  workers: 2,
  fullyParallel: true,
  // A shared machine may stall a browser: there it is waited for longer, and what needed a second try is named as flaky.
  timeout: process.env.CI ? 90_000 : 30_000,
  retries: process.env.CI ? 1 : 0,
  expect: { timeout: process.env.CI ? 20_000 : 8_000 },
  reporter: process.env.CI ? [['line']] : [['list']],
  forbidOnly: Boolean(process.env.CI),
});

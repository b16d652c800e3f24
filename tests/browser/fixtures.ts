/** A browser with the end-to-end build in it and the demo job site: one of each for a worker, made clean for every test. */
import { test as base, type Page } from '@playwright/test';
import { type Launched, launchWithExtension } from '@/lib/cli/chromium';
import type { Settings } from '@/lib/platform/settings';
import { buildExtension } from '../tools/build.mjs';
import { startDemo } from '../tools/demo-server.mjs';
import { findChromium, NO_BROWSER } from '../tools/find-chromium.mjs';
import { clearDatabase } from './database';
import { Extension } from './extension';
import { postingOf } from './postings';

export { expect } from '@playwright/test';

/** Addresses of the demo site's pages; postings are named by what they are there to show. */
export interface Demo {
  index: string;
  /** The split view, at its first posting or at another one. */
  split(kind?: string): string;
  detail(kind: string): string;
  structured(kind: string): string;
  company(kind: string): string;
}

interface WorkerFixtures {
  launched: Launched;
  demo: Demo;
}

interface Fixtures {
  /** The settings that a test starts with. */
  settings: Partial<Settings>;
  extension: Extension;
  page: Page;
}

/** An act on a page that takes longer has failed. */
const PATIENCE_MS = 8_000;

const DEFAULTS: Partial<Settings> = { persona: 'recruiter', keep: 'noted', language: 'zh' };

export const test = base.extend<Fixtures, WorkerFixtures>({
  launched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const executablePath = await findChromium();
      if (!executablePath) throw new Error(NO_BROWSER);
      const launched = await launchWithExtension({
        executablePath,
        extension: buildExtension({ mode: 'e2e' }),
      });
      launched.context.setDefaultTimeout(PATIENCE_MS);
      // The first-run page opens by itself.
      if (!launched.context.pages().some((page) => page.url().startsWith('chrome-extension:')))
        await launched.context.waitForEvent('page', { timeout: 3_000 }).catch(() => null);
      await use(launched);
      await launched.context.close();
    },
    { scope: 'worker' },
  ],
  demo: [
    // biome-ignore lint/correctness/noEmptyPattern: as above
    async ({}, use) => {
      const { port, url, close } = await startDemo();
      const id = (kind: string) => postingOf(kind).id;
      await use({
        index: url,
        split: (kind) =>
          `http://www.zhipin.localhost:${port}/web/geek/jobs${kind ? `?job=${encodeURIComponent(id(kind))}` : ''}`,
        detail: (kind) => `http://www.zhipin.localhost:${port}/job_detail/${id(kind)}.html`,
        structured: (kind) => `http://jobs.localhost:${port}/job/${id(kind)}`,
        company: (kind) => `http://company.localhost:${port}/careers/${id(kind)}`,
      });
      await close();
    },
    { scope: 'worker' },
  ],
  settings: [DEFAULTS, { option: true }],
  context: async ({ launched, settings }, use) => {
    const { context, id } = launched;
    const fresh = await context.newPage();
    for (const page of context.pages()) if (page !== fresh) await page.close();
    // A place of the extension's own without any code; the worker may just have been stopped by a test.
    await fresh.goto(`chrome-extension://${id}/manifest.json`);
    await clearDatabase(fresh);
    await fresh.evaluate(async (settings) => {
      const { storage } = (globalThis as unknown as { chrome: { storage: { local: Local } } }).chrome;
      await storage.local.clear();
      await storage.local.set({ settings });
    }, settings);
    await fresh.goto('about:blank');
    await use(context);
    await context.clearPermissions();
    await context.unrouteAll({ behavior: 'ignoreErrors' });
  },
  extension: async ({ launched, context: _ }, use) => use(new Extension(launched)),
  page: async ({ context }, use) => {
    const page = await context.newPage();
    await page.bringToFront();
    await use(page);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
  },
});

interface Local {
  clear(): Promise<void>;
  set(values: object): Promise<void>;
}

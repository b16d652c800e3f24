/** The playground in a browser of its own, without the extension: one page for all scenes of a test. */
import { type Browser, test as base, chromium, type Page } from '@playwright/test';
import { findChromium, NO_BROWSER } from '../../tools/find-chromium.mjs';

export { expect } from '@playwright/test';

/** Wide enough for the widest scene. */
const VIEWPORT = { width: 1280, height: 1000 };

export const test = base.extend<{ page: Page }, { chrome: Browser }>({
  chrome: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const executablePath = await findChromium();
      if (!executablePath) throw new Error(NO_BROWSER);
      // Scenes wait for frames: these need not come at the pace of a screen.
      const chrome = await chromium.launch({
        executablePath,
        args: ['--disable-gpu', '--disable-frame-rate-limit', '--disable-gpu-vsync'],
      });
      await use(chrome);
      await chrome.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ chrome }, use) => {
    const context = await chrome.newContext({
      viewport: VIEWPORT,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    // Some times are told without their year as long as it is this one.
    await page.clock.setFixedTime(Date.UTC(2025, 11, 1, 2, 0));
    await use(page);
    await context.close();
  },
});

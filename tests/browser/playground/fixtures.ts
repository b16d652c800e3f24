/** The playground in a browser of its own, without the extension. */
import {
  type Browser,
  type BrowserContext,
  test as base,
  chromium,
  type Locator,
  type Page,
} from '@playwright/test';
import { findChromium, NO_BROWSER } from '../../tools/find-chromium.mjs';
import { openPlayground, showScene } from '../../tools/playground.mjs';

export { expect } from '@playwright/test';

/** Wide enough for the widest scene. */
const VIEWPORT = { width: 1280, height: 1000 };

/** Some times are told without their year as long as it is this one. */
const NOW = Date.UTC(2025, 11, 1, 2, 0);

/** What follows after such a rest, in ms, never comes: it would depend on how fast the machine is. */
const REST_MS = 1_500;

/** Pages that a walk uses: a scene is waited for from frame to frame, and meanwhile others are looked at. */
const PAGES = 3;

export const test = base.extend<{ context: BrowserContext; page: Page }, { chrome: Browser }>({
  chrome: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
    async ({}, use) => {
      const executablePath = await findChromium();
      if (!executablePath) throw new Error(NO_BROWSER);
      const chrome = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
      await use(chrome);
      await chrome.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ chrome }, use) => {
    const context = await chrome.newContext({
      viewport: VIEWPORT,
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    await context.addInitScript(stopTime, { now: NOW, rest: REST_MS });
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => use(await context.newPage()),
});

/** Runs in the page, before all else. Playwright's own clock stands in for frames too, and slows them. */
function stopTime({ now, rest }: { now: number; rest: number }): void {
  globalThis.Date = class extends Date {
    constructor(...given: unknown[]) {
      super(...((given.length > 0 ? given : [now]) as []));
    }
    static override now = () => now;
  } as DateConstructor;
  const later = globalThis.setTimeout;
  globalThis.setTimeout = ((work: TimerHandler, ms = 0, ...given: unknown[]) =>
    ms < rest ? later(work, ms, ...given) : 0) as typeof setTimeout;
}

/** Shows every scene in a look, some at once, each until `work` is done with it. */
export async function walkScenes(
  context: BrowserContext,
  look: { lang?: 'zh' | 'en'; theme?: 'light' | 'dark' },
  work: (at: { page: Page; scene: string; shown: Locator }) => Promise<void>,
): Promise<void> {
  const pages = await Promise.all(Array.from({ length: PAGES }, () => context.newPage()));
  const lists = await Promise.all(pages.map((page) => openPlayground(page, look)));
  const waiting = [...(lists[0] ?? [])];
  await Promise.all(
    pages.map(async (page) => {
      for (let scene = waiting.shift(); scene; scene = waiting.shift())
        await work({ page, scene, shown: await showScene(page, scene) });
    }),
  );
}

/** A browser with the end-to-end build in it, the demo job site, and the ways into what is closed to pages. */
import { type BrowserContext, test as base, type Frame, type Page, type Worker } from '@playwright/test';
import { type Launched, launchWithExtension } from '@/lib/cli/chromium';
import { pageView } from '@/lib/cli/overlay';
import type { PageView } from '@/lib/messages/view';
import { buildExtension } from '../tools/build.mjs';
import { startDemo } from '../tools/demo-server.mjs';
import { findChromium } from '../tools/find-chromium.mjs';

export interface Demo {
  /** The split view of the BOSS-like site. */
  split: string;
  detail(id: string): string;
  structured(id: string): string;
  company(id: string): string;
}

interface Fixtures {
  launched: Launched;
  context: BrowserContext;
  worker: Worker;
  page: Page;
  demo: Demo;
  /** What the extension knows of the page in front. */
  view: () => Promise<PageView | null>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures' names from the pattern
  launched: async ({}, use) => {
    const executablePath = await findChromium();
    if (!executablePath) throw new Error('no browser: see npm test');
    const launched = await launchWithExtension({
      executablePath,
      extension: buildExtension({ mode: 'e2e' }),
    });
    // The first-run page opens by itself: out of the way.
    await launched.context.waitForEvent('page', { timeout: 2_000 }).catch(() => null);
    for (const page of launched.context.pages()) if (page.url().includes('welcome')) await page.close();
    await use(launched);
    await launched.context.close();
  },
  context: async ({ launched }, use) => use(launched.context),
  worker: async ({ launched }, use) => use(launched.worker),
  page: async ({ context }, use) => {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.bringToFront();
    await use(page);
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above
  demo: async ({}, use) => {
    const { port, close } = await startDemo();
    await use({
      split: `http://www.zhipin.localhost:${port}/web/geek/jobs`,
      detail: (id) => `http://www.zhipin.localhost:${port}/job_detail/${id}.html`,
      structured: (id) => `http://jobs.localhost:${port}/job/${id}`,
      company: (id) => `http://company.localhost:${port}/careers/${id}`,
    });
    await close();
  },
  view: async ({ worker }, use) => use(() => pageView(worker)),
});
export { expect } from '@playwright/test';

/** The panel over a page: an extension's frame inside a closed shadow root. */
export async function panelFrame(page: Page): Promise<Frame> {
  for (let i = 0; i < 100; i++) {
    const frame = page.frames().find((f) => f.url().startsWith('chrome-extension://'));
    if (frame) return frame;
    await page.waitForTimeout(100);
  }
  throw new Error('no panel on this page');
}

/** The words that are marked in a page, by the registry's neutral names. */
export function markedWords(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights].map(([name, ranges]) => [name, [...ranges].map((range) => range.toString())]),
    ),
  );
}

/** Text of our own elements over a page, seen from the content script's world, where the root can be opened. */
export async function overlayText(page: Page): Promise<string | null> {
  const cdp = await page.context().newCDPSession(page);
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  await cdp.detach();
  return closedRoots(root).map(textOf).join('') || null;
}

interface CdpNode {
  nodeName: string;
  nodeValue: string;
  shadowRootType?: string;
  children?: CdpNode[];
  shadowRoots?: CdpNode[];
}

function closedRoots(node: CdpNode): CdpNode[] {
  const here = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  return [...here, ...(node.children ?? []).flatMap(closedRoots)];
}

function textOf(node: CdpNode): string {
  if (node.nodeName === 'STYLE') return '';
  return node.nodeName === '#text' ? node.nodeValue : (node.children ?? []).map(textOf).join('');
}

import type { Page, Worker } from '@playwright/test';
import type { PageView } from '@/lib/messages/view';
import type { Settings } from '@/lib/platform/settings';

/** The part of `chrome.tabs` that is used in the extension's worker. */
interface ChromeTabs {
  query(query: object): Promise<{ id?: number }[]>;
  sendMessage(tab: number, message: object): Promise<{ ok: boolean; value: unknown } | undefined>;
}

/** The part of `chrome.storage` that is used there. */
interface ChromeStorage {
  local: { set(values: object): Promise<void> };
}

/** Asks the content script of a page as the popup does, over the tab in front; null while there is none. */
async function ask(worker: Worker, page: Page, name: string): Promise<unknown> {
  // The first-run page may have come to the front meanwhile.
  await page.bringToFront();
  return worker.evaluate(async (name) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: ChromeTabs } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const reply = await tabs.sendMessage(tab?.id ?? -1, { name, payload: {} }).catch(() => undefined);
    return reply?.ok ? reply.value : null;
  }, name);
}

/** What the extension knows of a page. */
export async function pageView(worker: Worker, page: Page): Promise<PageView | null> {
  return (await ask(worker, page, 'page.view')) as PageView | null;
}

/** Opens the panel over the page, once a posting has been read. */
export async function openPanel(worker: Worker, page: Page, waitMs = 10_000): Promise<void> {
  for (const end = Date.now() + waitMs; Date.now() < end; ) {
    if ((await pageView(worker, page))?.audit) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await ask(worker, page, 'page.open');
}

/** Answers the questions of the first run. */
export async function chooseSettings(worker: Worker, settings: Partial<Settings>): Promise<void> {
  await worker.evaluate(async (settings) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: ChromeStorage } }).chrome;
    await storage.local.set({ settings });
  }, settings);
}

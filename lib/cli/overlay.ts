import type { Worker } from '@playwright/test';
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

/** Asks the content script of the active tab, as the popup does; null while there is none. */
async function askActiveTab(worker: Worker, name: string): Promise<unknown> {
  return worker.evaluate(async (name) => {
    const { tabs } = (globalThis as unknown as { chrome: { tabs: ChromeTabs } }).chrome;
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    const reply = await tabs.sendMessage(tab?.id ?? -1, { name, payload: {} }).catch(() => undefined);
    return reply?.ok ? reply.value : null;
  }, name);
}

/** What the extension knows of the page in the active tab. */
export async function pageView(worker: Worker): Promise<PageView | null> {
  return (await askActiveTab(worker, 'page.view')) as PageView | null;
}

/** Opens the panel over the page, once a posting has been read. */
export async function openPanel(worker: Worker, waitMs = 10_000): Promise<void> {
  for (const end = Date.now() + waitMs; Date.now() < end; ) {
    if ((await pageView(worker))?.audit) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await askActiveTab(worker, 'page.open');
}

/** Answers the questions of the first run. */
export async function chooseSettings(worker: Worker, settings: Partial<Settings>): Promise<void> {
  await worker.evaluate(async (settings) => {
    const { storage } = (globalThis as unknown as { chrome: { storage: ChromeStorage } }).chrome;
    await storage.local.set({ settings });
  }, settings);
}

/** Saving a page without its words, for those who write site readers. Not in what is packed. */
import * as z from 'zod/mini';
import { browser } from '@/lib/platform/browser';
import { putScript } from './on-demand';

/** Asked of the content script of a tab. */
export const RECORD = {
  'page.record': { ask: z.object({}), answer: z.object({ name: z.string(), html: z.string() }) },
} as const;

/** The page that takes the file from a tab, by the tab's number. */
export const RECORD_ROUTE = 'record-';

/** Listens to the context menu. */
export function answerRecord(): void {
  browser.contextMenus.onClicked.addListener(async ({ menuItemId }, tab) => {
    if (menuItemId !== 'record' || tab?.id === undefined) return;
    await putScript(tab.id);
    await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html#/${RECORD_ROUTE}${tab.id}`) });
  });
}

import { useEffect, useState } from 'preact/hooks';
import { PAGE } from '@/lib/messages/requests';
import type { PageView } from '@/lib/messages/view';
import { askPage } from '@/lib/messages/wire';
import { browser } from '@/lib/platform/browser';
import { siteOf } from '@/lib/sites/registry';

/** The file of the content script, for pages on which the manifest does not run it. */
const CONTENT_SCRIPT = '/content-scripts/posting.js';

/** How the page in front can be reached. */
export type Reach = 'page' | 'unsupported' | 'restricted' | 'orphaned';

export interface ActiveTab {
  id: number;
  host: string | null;
  reach: Reach;
  view: PageView | null;
  /** Characters selected in the page. */
  selected: number;
}

/** The tab in front and what our part in it says; null until that is known. */
export function useActiveTab(): [ActiveTab | null, (view: PageView) => void] {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  useEffect(() => {
    look().then(setTab);
  }, []);
  return [tab, (view) => setTab((current) => current && { ...current, reach: 'page', view })];
}

async function look(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const { id } = tab;
  const url = tab.url ? new URL(tab.url) : null;
  const host = url && /^https?:$/.test(url.protocol) ? url.hostname : null;
  const view = await askPage(PAGE, id, 'page.view', {}).catch(() => null);
  if (view) return { id, host, reach: 'page', view, selected: await selectedLength(id) };
  if (!host) return { id, host, reach: 'restricted', view: null, selected: 0 };
  // The manifest runs the script here, and it does not answer: it is of an earlier version of the extension.
  const reach = siteOf(host) ? 'orphaned' : 'unsupported';
  return { id, host, reach, view: null, selected: await selectedLength(id) };
}

/** Opening the popup allows us to look at this one tab. */
async function selectedLength(tabId: number): Promise<number> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection() ?? '').trim().length,
    });
    return typeof frame?.result === 'number' ? frame.result : 0;
  } catch {
    return 0;
  }
}

/** Audits the page, or the words selected in it, because a person asked: on any site. */
export async function auditTab({ id, reach }: ActiveTab, selection: boolean): Promise<PageView> {
  if (reach !== 'page')
    await browser.scripting.executeScript({ target: { tabId: id }, files: [CONTENT_SCRIPT] });
  return askPage(PAGE, id, 'page.audit', { selection });
}

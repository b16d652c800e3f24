import { useEffect, useRef, useState } from 'preact/hooks';
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

/** A page that has nothing to show yet is asked again after so long, and so often: then its reader has given up too. */
const AGAIN_MS = 400;
const LOOKS = 25;

/**
 * The tab in front and what our part in it says; null until that is known. Looked at again while it is being read.
 * @param asked looks anew whenever this changes, such as the sites that are switched off.
 */
export function useActiveTab(asked: string): [ActiveTab | null, (view: PageView) => void] {
  const [tab, setTab] = useState<ActiveTab | null>(null);
  /** Goes up with every newer answer: an older look has nothing more to say. */
  const turn = useRef(0);
  useEffect(() => {
    const mine = ++turn.current;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const follow = async (looks: number) => {
      const found = await look();
      if (turn.current !== mine) return;
      setTab(found);
      if (found && isPending(found) && looks > 1) timer = setTimeout(() => follow(looks - 1), AGAIN_MS);
    };
    follow(LOOKS);
    return () => {
      turn.current++;
      clearTimeout(timer);
    };
  }, [asked]);
  const told = (view: PageView) => {
    turn.current++;
    setTab((current) => current && { ...current, reach: 'page', view });
  };
  return [tab, told];
}

/** Nothing is said of the page yet, or its text has been found and is being judged. */
function isPending({ reach, view }: ActiveTab): boolean {
  if (reach !== 'page') return false;
  return (
    !view || (!view.audit && (view.state === null || view.state === 'ready' || view.state === 'partial'))
  );
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
  return { id, host, reach: silentReach(host, tab.status), view: null, selected: await selectedLength(id) };
}

/** Why a page does not answer. */
function silentReach(host: string, status: string | undefined): Reach {
  if (!siteOf(host)) return 'unsupported';
  // The manifest runs the script here once the page is loaded. If it still does not answer, it is of an earlier version of the extension.
  return status === 'loading' ? 'page' : 'orphaned';
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

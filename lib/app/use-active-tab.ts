import { useEffect, useRef, useState } from 'preact/hooks';
import { readableAddress, selectedText } from '@/lib/messages/on-demand';
import { PAGE } from '@/lib/messages/to-page';
import type { PageView } from '@/lib/messages/view';
import { askPage } from '@/lib/messages/wire';
import { isAllowed } from '@/lib/platform/access';
import { browser } from '@/lib/platform/browser';
import { isPrivate } from '@/lib/sites/read';
import { patternOf, siteOf } from '@/lib/sites/registry';

/** How the page in front can be reached. */
export type Reach = 'page' | 'unsupported' | 'restricted' | 'orphaned' | 'private';

export interface ActiveTab {
  id: number;
  host: string | null;
  /** Its address as the readers know it. */
  url: URL | null;
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
  const url = readableAddress(tab.url);
  const host = url ? new URL(tab.url as string).hostname : null;
  const found = { id, host, url, view: null, selected: (await selectedText(id)).length };
  if (url && isPrivate(url)) return { ...found, reach: 'private' };
  const view = await askPage(PAGE, id, 'page.view', {}).catch(() => null);
  if (view) return { ...found, reach: 'page', view };
  if (!url) return { ...found, reach: 'restricted', selected: 0 };
  return { ...found, reach: await silentReach(url, tab.status) };
}

/** Why a page does not answer. */
async function silentReach(url: URL, status: string | undefined): Promise<Reach> {
  const expected = siteOf(url.hostname)?.reach === 'listed' || (await isAllowed([patternOf(url)]));
  if (!expected) return 'unsupported';
  // Our script runs here once the page is loaded. If it still does not answer, it is of an earlier version of the
  // extension, or the site was allowed when the page stood there already.
  return status === 'loading' ? 'page' : 'orphaned';
}

import { useEffect, useState } from 'preact/hooks';
import type { TriedAnswer } from '@/lib/messages/health';
import { PAGE } from '@/lib/messages/to-page';
import { askPage } from '@/lib/messages/wire';
import { expectsPosting } from '@/lib/sites/read';
import { siteOf } from '@/lib/sites/registry';
import type { ActiveTab } from './use-active-tab';

/** What was tried on a page that should show a posting and does not; null on all others. */
export interface BrokenTab extends TriedAnswer {
  why: string | null;
}

/** Asks the page what was tried, once it has turned out that it could not be read. */
export function useBroken(tab: ActiveTab | null): BrokenTab | null {
  const [broken, setBroken] = useState<BrokenTab | null>(null);
  const why = tab && whyBroken(tab);
  const id = tab?.id;
  useEffect(() => {
    setBroken(null);
    if (why == null || id === undefined) return;
    let current = true;
    askPage(PAGE, id, 'page.tried', {}).then(
      (answer) => current && setBroken({ why, ...answer }),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [id, why]);
  return broken;
}

/** Null where the page says nothing against its reader. */
function whyBroken({ reach, view, url }: ActiveTab): string | null {
  if (reach !== 'page' || !view || !url || view.audit || view.why === 'no-answer') return null;
  if (view.state === 'unreadable') return view.why ?? 'unreadable';
  const site = siteOf(url.hostname);
  return view.state === null && view.kind === 'none' && site && expectsPosting(site, url)
    ? 'no-layout'
    : null;
}

import { useEffect, useState } from 'preact/hooks';
import { type FromPanel, PANEL_PORT, type ToPanel } from '@/lib/messages/requests';
import type { PageView } from '@/lib/messages/view';
import { browser } from '@/lib/platform/browser';

/** The panel's line to the page it speaks of. */
export interface PageLink {
  view: PageView | null;
  /** The page has no part of ours any more: after an update, or on a page that we may not read. */
  cut: boolean;
  send: (message: FromPanel) => void;
}

const NOBODY: Pick<PageLink, 'send'> = { send: () => {} };

/** @param tabId of the page; null while it is not known. */
export function usePageLink(tabId: number | null): PageLink {
  const [view, setView] = useState<PageView | null>(null);
  const [cut, setCut] = useState(false);
  const [{ send }, setLine] = useState(NOBODY);
  useEffect(() => {
    setView(null);
    setCut(false);
    if (tabId === null) return;
    const port = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
    port.onMessage.addListener((message) => setView((message as ToPanel).view));
    port.onDisconnect.addListener(() => setCut(true));
    setLine({ send: (message) => port.postMessage(message) });
    return () => port.disconnect();
  }, [tabId]);
  return { view, cut, send };
}

/** The tab that an extension page speaks of: its own when it stands in one, else the one in front. */
export function useTabId(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    let following = true;
    const front = () =>
      browser.tabs
        .query({ active: true, currentWindow: true })
        .then(([tab]) => following && setTabId(tab?.id ?? null));
    const changed = () => void front();
    browser.tabs.getCurrent().then((own) => {
      if (!following) return;
      if (own?.id !== undefined) setTabId(own.id);
      else {
        front();
        browser.tabs.onActivated.addListener(changed);
        browser.tabs.onUpdated.addListener(changed);
      }
    });
    return () => {
      following = false;
      browser.tabs.onActivated.removeListener(changed);
      browser.tabs.onUpdated.removeListener(changed);
    };
  }, []);
  return tabId;
}

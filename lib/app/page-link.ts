import { useEffect, useState } from 'preact/hooks';
import { type FromPanel, PANEL_PORT, type ToPanel } from '@/lib/messages/panel-port';
import { BACKGROUND } from '@/lib/messages/requests';
import type { PageView } from '@/lib/messages/view';
import { askBackground } from '@/lib/messages/wire';
import { browser, type Runtime } from '@/lib/platform/browser';
import { seesTabs } from '@/lib/platform/tabs';

/** The panel's line to the page it speaks of. */
export interface PageLink {
  /** Null while nothing is known of the page that stands in the tab now. */
  view: PageView | null;
  /** The page has no part of ours any more: after an update, or on a page that we may not read. */
  cut: boolean;
  send: (message: FromPanel) => void;
}

/** Rests before a page is tried anew: after a load our script comes a little later than the page. */
const AGAIN_MS = [100, 300, 1000] as const;

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
    const line = new PageLine(tabId, (view, cut) => {
      setView(view);
      setCut(cut);
    });
    setLine({ send: (message) => line.send(message) });
    return () => {
      line.end();
      setLine(NOBODY);
    };
  }, [tabId]);
  return { view, cut, send };
}

/**
 * The line to whatever page stands in a tab. A load of the tab ends the old page's script: what it said is
 * forgotten at once, and the new page's script is looked for.
 */
export class PageLine {
  private port: Runtime.Port | null = null;
  /** Else it goes through the background. A panel that may not look at tabs stands in a frame, and ends with its page. */
  private readonly direct = seesTabs();
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param told what the page says; null and whether it was given up where it says nothing. */
  constructor(
    private readonly tabId: number,
    private readonly told: (view: PageView | null, cut: boolean) => void,
  ) {
    if (this.direct) browser.tabs.onUpdated.addListener(this.updated);
    this.connect();
  }

  /** Tells the page; nothing where nobody listens. */
  send(message: FromPanel): void {
    const { port } = this;
    if (!port) return;
    try {
      port.postMessage(message);
    } catch {
      // The other end went away and the browser has not said so yet.
      this.lose(port);
    }
  }

  end(): void {
    if (this.direct) browser.tabs.onUpdated.removeListener(this.updated);
    clearTimeout(this.timer);
    const { port } = this;
    this.port = null;
    port?.disconnect();
  }

  private readonly updated = (tabId: number, { status }: { status?: string | undefined }) => {
    if (tabId !== this.tabId || status !== 'complete' || this.port) return;
    this.tries = 0;
    this.connect();
  };

  private connect(): void {
    clearTimeout(this.timer);
    let port: Runtime.Port;
    try {
      port = this.direct
        ? browser.tabs.connect(this.tabId, { name: PANEL_PORT, frameId: 0 })
        : browser.runtime.connect({ name: PANEL_PORT });
    } catch {
      // The extension was updated under this page: no try will ever succeed.
      this.told(null, true);
      return;
    }
    this.port = port;
    port.onMessage.addListener((message) => {
      if (port !== this.port) return;
      this.tries = 0;
      this.told((message as ToPanel).view, false);
    });
    port.onDisconnect.addListener(() => this.lose(port));
  }

  private lose(port: Runtime.Port): void {
    if (port !== this.port) return;
    this.port = null;
    const rest = AGAIN_MS[this.tries++];
    // The background, through which the line may go, rests now and then: that is no load of the tab.
    if (this.direct || rest === undefined) this.told(null, rest === undefined);
    if (rest !== undefined) this.timer = setTimeout(() => this.connect(), rest);
  }
}

/** The tab that an extension page speaks of: its own when it stands in one, else the one in front. */
export function useTabId(): number | null {
  const [tabId, setTabId] = useState<number | null>(null);
  useEffect(() => {
    let following = true;
    const told = (id: number | null | undefined) => following && setTabId(id ?? null);
    const front = () =>
      void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => told(tab?.id));
    if (!seesTabs()) {
      askBackground(BACKGROUND, 'tab.own', {}).then(
        ({ id }) => told(id),
        () => {},
      );
      return () => {
        following = false;
      };
    }
    browser.tabs.getCurrent().then((own) => {
      if (!following) return;
      if (own?.id !== undefined) return void told(own.id);
      front();
      browser.tabs.onActivated.addListener(front);
      browser.tabs.onUpdated.addListener(front);
    });
    return () => {
      following = false;
      browser.tabs.onActivated.removeListener(front);
      browser.tabs.onUpdated.removeListener(front);
    };
  }, []);
  return tabId;
}

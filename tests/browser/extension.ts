/** The extension as its own pages and its worker see it: asked by the messages that the popup sends. */
import type { BrowserContext, Page, Worker } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Launched } from '@/lib/cli/chromium';
import type { PageView } from '@/lib/messages/view';
import type { Settings } from '@/lib/platform/settings';

/** The part of the browser's own interface that is used inside the worker. */
interface Chrome {
  tabs: {
    query(query: object): Promise<{ id?: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<Reply | undefined>;
  };
  storage: {
    local: { get(key: string): Promise<{ settings?: object }>; set(values: object): Promise<void> };
  };
}
interface Reply {
  ok: boolean;
  value?: unknown;
  error?: string;
}
declare const chrome: Chrome;

/** What was known of a page at one moment. */
export interface Glimpse {
  id: string | null;
  title: string | null;
  description: string | null;
  state: string | null;
  /** What the audit that stands with it gives. */
  score: number | null;
}

export class Extension {
  private readonly tabs = new WeakMap<Page, number>();
  readonly worker: Worker;
  readonly context: BrowserContext;

  constructor(private readonly launched: Launched) {
    this.worker = launched.worker;
    this.context = launched.context;
  }

  /** Address of one of the extension's own pages. */
  url(path: string): string {
    return `chrome-extension://${this.launched.id}/${path}`;
  }

  async set(change: Partial<Settings>): Promise<void> {
    await this.worker.evaluate(async (change) => {
      const { settings } = await chrome.storage.local.get('settings');
      await chrome.storage.local.set({ settings: { ...settings, ...change } });
    }, change);
  }

  /** The browser's number of a page's tab. */
  private async tab(page: Page): Promise<number> {
    let id = this.tabs.get(page);
    if (id === undefined) {
      await page.bringToFront();
      id = await this.worker.evaluate(
        async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id,
      );
      if (id === undefined) throw new Error('no tab is in front');
      this.tabs.set(page, id);
    }
    return id;
  }

  /** Sends a message to the content script in a page; null where nobody answers. */
  private async ask(page: Page, name: string, payload: object = {}): Promise<unknown> {
    const tab = await this.tab(page);
    return this.worker.evaluate(
      async ({ tab, message }) => {
        const reply = await chrome.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined);
        if (reply && !reply.ok) throw new Error(reply.error);
        return reply?.value ?? null;
      },
      { tab, message: { name, payload } },
    );
  }

  /** What is known of a page now. */
  async view(page: Page): Promise<PageView | null> {
    return (await this.ask(page, 'page.view')) as PageView | null;
  }

  /** "Audit this page anyway", as the popup asks for it. */
  async auditAnyway(page: Page): Promise<PageView> {
    return (await this.ask(page, 'page.audit')) as PageView;
  }

  /** "Audit the selected text", as the popup asks for it. */
  async auditSelection(page: Page): Promise<PageView> {
    return (await this.ask(page, 'page.audit', { selection: true })) as PageView;
  }

  async openPanel(page: Page): Promise<void> {
    await this.ask(page, 'page.open');
  }

  /** As the key asks for it: the page is audited, or the panel put away. */
  async toggle(page: Page): Promise<void> {
    await this.ask(page, 'page.audit', { toggle: true });
  }

  /** As the browser's key asks for it: to the next or the previous mark. */
  async step(page: Page, by: 1 | -1): Promise<boolean> {
    return ((await this.ask(page, 'page.step', { by })) as { stepped: boolean }).stepped;
  }

  /** Takes the highlight API out of our world in a page, as in a browser that has none: just before our script runs. */
  async dropMarks(page: Page): Promise<void> {
    const cdp = await this.context.newCDPSession(page);
    cdp.on('Debugger.paused', async ({ callFrames: [frame] }) => {
      const expression = 'Reflect.deleteProperty(globalThis, "Highlight")';
      if (frame)
        await cdp.send('Debugger.evaluateOnCallFrame', { callFrameId: frame.callFrameId, expression });
      await cdp.send('Debugger.resume');
    });
    await cdp.send('Debugger.enable');
    await cdp.send('Debugger.setBreakpointByUrl', { urlRegex: 'content-scripts/posting', lineNumber: 0 });
  }

  /** The view, once it is the one that is waited for. */
  async viewOnce(page: Page, is: (view: PageView) => boolean, timeout = 8_000): Promise<PageView> {
    let view: PageView | null = null;
    await expect
      .poll(
        async () => {
          view = await this.view(page);
          return view !== null && is(view);
        },
        { timeout, intervals: [50], message: `the view of ${page.url()}` },
      )
      .toBe(true);
    return view as unknown as PageView;
  }

  /** The view of an audited posting. */
  audited(page: Page, timeout?: number): Promise<PageView> {
    return this.viewOnce(page, ({ audit }) => audit !== null, timeout);
  }

  /** Looks at the view every few milliseconds while something is done. @returns every change that was seen. */
  async watch(page: Page, act: () => Promise<unknown>, everyMs = 15): Promise<Glimpse[]> {
    const tab = await this.tab(page);
    await this.worker.evaluate(
      ({ tab, everyMs }) => {
        const world = globalThis as unknown as {
          glimpses: Glimpse[];
          looking: ReturnType<typeof setInterval>;
        };
        world.glimpses = [];
        const look = async () => {
          const message = { name: 'page.view', payload: {} };
          const reply = await chrome.tabs.sendMessage(tab, message, { frameId: 0 }).catch(() => undefined);
          const view = reply?.value as PageView | undefined;
          if (!view) return;
          const { posting, state, audit } = view;
          const seen = {
            id: posting?.id ?? null,
            title: posting?.title ?? null,
            description: posting?.description ?? null,
            state,
            score: audit?.score ?? null,
          };
          if (JSON.stringify(seen) !== JSON.stringify(world.glimpses.at(-1))) world.glimpses.push(seen);
        };
        world.looking = setInterval(look, everyMs);
      },
      { tab, everyMs },
    );
    await act();
    return this.worker.evaluate(() => {
      const world = globalThis as unknown as { glimpses: Glimpse[]; looking: ReturnType<typeof setInterval> };
      clearInterval(world.looking);
      return world.glimpses;
    });
  }
}

/** The extension as its own pages see it: its settings, its tables, and the messages that the popup sends. */
import { expect } from '@playwright/test';
import type { PageView } from '@/lib/messages/view';
import type { Settings } from '@/lib/platform/settings';
import type { Glimpse } from '../extension';
import type { Tab } from './tab';

const DATABASE = 'yardstick';

/** Opens the database without the code under test, and hands it to an act; nothing where it does not exist yet. */
const withDatabase = (act: string) => `new Promise((resolve, reject) => {
  const open = indexedDB.open('${DATABASE}');
  open.onupgradeneeded = () => open.transaction.abort();
  open.onerror = () => resolve(null);
  open.onsuccess = () => {
    const db = open.result;
    (${act})(db, (value) => { db.close(); resolve(value); }, reject);
  };
})`;

const CLEAR = `(db, done, fail) => {
  const tables = [...db.objectStoreNames];
  if (tables.length === 0) return done(null);
  const change = db.transaction(tables, 'readwrite');
  for (const table of tables) change.objectStore(table).clear();
  change.oncomplete = () => done(null);
  change.onabort = () => fail(change.error);
}`;

const VIEW = JSON.stringify({ name: 'page.view', payload: {} });

const BACKGROUND = `browser.extension.getViews().filter(({ location }) => location.pathname.includes('background'))`;

export class FirefoxExtension {
  /** @param place one of the extension's own addresses, without any code. */
  constructor(private readonly place: Tab) {}

  /** Forgets everything, and starts with these settings. */
  async reset(settings: Partial<Settings>): Promise<void> {
    await this.place.evaluate(withDatabase(CLEAR));
    await this.place.evaluate(
      `browser.storage.local.clear().then(() => browser.storage.local.set(${JSON.stringify({ settings })}))`,
    );
  }

  async set(change: Partial<Settings>): Promise<void> {
    await this.place.evaluate(`browser.storage.local.get('settings').then(({ settings }) =>
      browser.storage.local.set({ settings: { ...settings, ...${JSON.stringify(change)} } }))`);
  }

  /** What is kept in the extension's own store beside its tables. */
  stored<T>(key: string): Promise<T | null> {
    const name = JSON.stringify(key);
    return this.place.evaluate<T | null>(
      `browser.storage.local.get(${name}).then((found) => found[${name}])`,
    );
  }

  /** All rows of a table; none where the database does not exist yet. */
  async rows<Row>(table: string): Promise<Row[]> {
    const read = `(db, done, fail) => {
      const all = db.transaction('${table}').objectStore('${table}').getAll();
      all.onsuccess = () => done(all.result);
      all.onerror = () => fail(all.error);
    }`;
    return (await this.place.evaluate<Row[] | null>(withDatabase(read))) ?? [];
  }

  /** What our script in the tab in front knows of its page; null where nobody answers. */
  view(): Promise<PageView | null> {
    return this.ask('page.view') as Promise<PageView | null>;
  }

  /** "Audit this page anyway", as the popup asks for it. */
  auditAnyway(): Promise<PageView | null> {
    return this.ask('page.audit') as Promise<PageView | null>;
  }

  /** The view, once it is the one that is waited for. */
  async viewOnce(is: (view: PageView) => boolean): Promise<PageView> {
    let view: PageView | null = null;
    const look = async () => {
      view = await this.view();
      return view !== null && is(view);
    };
    await expect.poll(look, { intervals: [50], message: 'the view of the page in front' }).toBe(true);
    return view as unknown as PageView;
  }

  /** Looks at the view every few milliseconds while something is done. @returns what was seen. */
  async watch(act: () => Promise<unknown>): Promise<Glimpse[]> {
    await this.place.evaluate(`globalThis.looking = true`);
    const seen = this.place.evaluate<Glimpse[]>(`(async () => {
      const glimpses = [];
      const [tab] = await browser.tabs.query({ active: true });
      while (looking) {
        const reply = await browser.tabs.sendMessage(tab.id, ${VIEW}, { frameId: 0 }).catch(() => null);
        const { posting, state } = reply?.value ?? {};
        const { id = null, title = null, description = null } = posting ?? {};
        glimpses.push({ id, title, description, state });
      }
      return glimpses;
    })()`);
    await act();
    await this.place.evaluate(`globalThis.looking = false`);
    return seen;
  }

  /** Puts a mark on the background that is awake now. It is another one after it has rested. */
  async markBackground(): Promise<void> {
    await this.place.evaluate(`${BACKGROUND}.forEach((view) => { view.sameAsBefore = true; })`);
  }

  /** Whether a background is awake that was not there when one was marked. */
  hasNewBackground(): Promise<boolean> {
    return this.place.evaluate<boolean>(`${BACKGROUND}.some((view) => !view.sameAsBefore)`);
  }

  private ask(name: string): Promise<unknown> {
    const message = JSON.stringify({ name, payload: {} });
    return this.place.evaluate(`browser.tabs.query({ active: true })
      .then(([tab]) => browser.tabs.sendMessage(tab.id, ${message}, { frameId: 0 }))
      .then((reply) => reply?.value ?? null, () => null)`);
  }
}

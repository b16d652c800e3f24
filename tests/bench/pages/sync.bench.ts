/** How long it takes until everything of a person stands on a new device, over a real WebDAV server. */
import type { Page } from '@playwright/test';
import { rowsOf } from '../../browser/database';
import { expect, test } from '../../browser/fixtures';
import { fillPostings } from '../../browser/many-postings';
import { connect, otherProfile, startServer, startSyncing } from '../../browser/sync-profiles';
import { FaultyProxy } from '../../sync/servers/proxy';
import { hold, slowness } from './limits';

const SHORT = Boolean(process.env.YARDSTICK_BENCH_SHORT);
/** Notes, the most requests and the longest time of the aims. */
const SIZES = SHORT
  ? [{ notes: 1_000, requests: 10, ms: 2_000 }]
  : [
      { notes: 10_000, requests: 10, ms: 5_000 },
      { notes: 100_000, requests: 40, ms: 30_000 },
    ];

const PATIENCE_MS = 300_000;
/** What comes is written to these. */
const TABLES = ['postings', 'versions', 'notes', 'pages'];

/** What some work took, as the proxy saw it. */
async function measured(proxy: FaultyProxy, work: () => Promise<void>) {
  proxy.resetCounts();
  const from = Date.now();
  await work();
  const { requests, sent, received } = proxy;
  const ms = Date.now() - from;
  return { ms, requests, told: `${ms} ms, ${requests} requests, ${sent} bytes out, ${received} in` };
}

/**
 * The least that taking them can cost here: the same rows with the same indexes, written straight to another database,
 * each once. In ms.
 */
function copied(place: Page): Promise<number> {
  return place.evaluate(async (tables) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const from = await done(indexedDB.open('yardstick'));
    const open = indexedDB.open('copy');
    open.onupgradeneeded = () => {
      for (const name of tables) {
        const { keyPath, indexNames } = from.transaction(name).objectStore(name);
        const store = open.result.createObjectStore(name, { keyPath });
        for (const index of indexNames) {
          const { keyPath: path, multiEntry } = from.transaction(name).objectStore(name).index(index);
          store.createIndex(index, path, { multiEntry });
        }
      }
    };
    const to = await done(open);
    let ms = 0;
    for (const name of tables) {
      const rows = await done(from.transaction(name).objectStore(name).getAll());
      const start = performance.now();
      for (let at = 0; at < rows.length; at += 2_000)
        await new Promise<void>((resolve, reject) => {
          const change = to.transaction(name, 'readwrite');
          for (const row of rows.slice(at, at + 2_000)) change.objectStore(name).put(row);
          change.oncomplete = () => resolve();
          change.onabort = () => reject(change.error);
        });
      ms += performance.now() - start;
    }
    from.close();
    to.close();
    return Math.round(ms);
  }, TABLES);
}

for (const { notes, requests, ms } of SIZES)
  test(`${notes} notes come to a new device`, async ({ page, extension }) => {
    test.setTimeout(1_200_000);
    const server = await startServer();
    test.skip(!server, 'no WebDAV server is installed');
    const proxy = new FaultyProxy(() => server?.port ?? 0);
    const address = await proxy.start();
    const there = await otherProfile();
    try {
      await page.goto(extension.url('dashboard.html#/postings'));
      await expect(page.getByText('还没有存下的岗位')).toBeVisible();
      await fillPostings(page, { postings: notes / 2, notes, waits: true });
      await connect(page, extension, address, '店里');
      const sent = await measured(proxy, () => startSyncing(page, PATIENCE_MS));
      console.log(`sent: ${sent.told}`);
      const other = await there.context.newPage();
      await connect(other, there.extension, address, '家里');
      const taken = await measured(proxy, () => startSyncing(other, PATIENCE_MS));
      console.log(`taken: ${taken.told}`);
      expect(await rowsOf(other, 'notes')).toHaveLength(notes);
      expect(taken.requests).toBeLessThanOrEqual(requests);
      const least = await copied(other);
      console.log(`rows written as they stand now, in the same portions: ${least} ms`);
      const slow = await slowness(await page.context().newPage());
      hold(`${notes} notes on a new device`, taken.ms, ms, 'ms', slow);
    } finally {
      await there.context.close();
      await proxy.end();
      await server?.end();
    }
  });

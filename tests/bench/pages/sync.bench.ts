/** How long it takes until everything of a person stands on a new device, over a real WebDAV server. */
import { rowsOf } from '../../browser/database';
import { expect, test } from '../../browser/fixtures';
import { fillPostings } from '../../browser/many-postings';
import { otherProfile, setUp, startServer } from '../../browser/sync-profiles';
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

for (const { notes, requests, ms } of SIZES)
  test(`${notes} notes come to a new device`, async ({ page, extension }) => {
    test.setTimeout(600_000);
    const server = await startServer();
    test.skip(!server, 'no WebDAV server is installed');
    const proxy = new FaultyProxy(() => server?.port ?? 0);
    const address = await proxy.start();
    const there = await otherProfile();
    try {
      await page.goto(extension.url('dashboard.html#/postings'));
      await expect(page.getByText('还没有存下的岗位')).toBeVisible();
      await fillPostings(page, { postings: notes / 2, notes });
      const began = Date.now();
      await setUp(page, extension, address, '店里', 300_000);
      console.log(`sent in ${Date.now() - began} ms, ${proxy.requests} requests, ${proxy.sent} bytes`);
      const other = await there.context.newPage();
      proxy.resetCounts();
      const from = Date.now();
      await setUp(other, there.extension, address, '家里', 300_000);
      const took = Date.now() - from;
      console.log(`taken with ${proxy.requests} requests, ${proxy.received} bytes, set-up included`);
      expect(await rowsOf(other, 'notes')).toHaveLength(notes);
      // The test of the connection and the first head are of the set-up, not of the bootstrap.
      expect(proxy.requests).toBeLessThanOrEqual(requests + 12);
      const slow = await slowness(await page.context().newPage());
      hold(`${notes} notes on a new device, form and test of the connection included`, took, ms, 'ms', slow);
    } finally {
      await there.context.close();
      await proxy.end();
      await server?.end();
    }
  });

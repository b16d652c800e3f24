import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { paced } from '@/lib/app/use-live';
import { Database } from '@/lib/store/database';

const TOOK_MS = 40;

let db: Database;
afterEach(() => db.delete());

/** A query that takes a while; how often it was asked, and the last answer. */
function watchSlow() {
  db = new Database(`live-${crypto.randomUUID()}`);
  const seen = { asked: 0, answer: -1 };
  const query = async () => {
    seen.asked++;
    const count = await db.meta.count();
    await db.meta.filter(() => true).count();
    const until = performance.now() + TOOK_MS;
    while (performance.now() < until);
    return count;
  };
  const subscription = liveQuery(paced(query)).subscribe((answer) => {
    seen.answer = answer;
  });
  return { seen, subscription };
}

test('a query that rests still hears of every change, and ends with the last', async () => {
  const { seen, subscription } = watchSlow();
  await expect.poll(() => seen.answer).toBe(0);
  for (let n = 1; n <= 20; n++) {
    await db.meta.put({ name: `row ${n}`, value: n });
    await new Promise((rest) => setTimeout(rest, 10));
  }
  await expect.poll(() => seen.answer, { timeout: 5_000 }).toBe(20);
  // Without a rest it is asked for each change anew.
  expect(seen.asked).toBeLessThan(10);
  await db.meta.put({ name: 'one more', value: 0 });
  await expect.poll(() => seen.answer, { timeout: 5_000 }).toBe(21);
  subscription.unsubscribe();
});

test('a query that failed is asked again', async () => {
  let fails = true;
  const query = paced(async () => {
    if (fails) throw new Error('closed');
    return 1;
  });
  await expect(query()).rejects.toThrow('closed');
  fails = false;
  expect(await query()).toBe(1);
});

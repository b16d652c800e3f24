import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteHealth } from '@/lib/app/site-health';
import { type Look, lookSchema } from '@/lib/messages/health';
import { SITES } from '@/lib/sites/registry';
import { Database } from '@/lib/store/database';
import { forget } from '@/lib/store/forget';
import { forgetHealth, healthRows, rememberLook } from '@/lib/store/health';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const look = (change: Partial<Look> = {}): Look =>
  lookSchema.parse({
    site: 'zhipin',
    kind: 'detail',
    layout: 'detail-2024',
    why: null,
    wanted: ['title', 'salary'],
    got: ['title'],
    tried: [],
    at: 1_000,
    ...change,
  });
const failure = (at: number): Look =>
  look({
    layout: null,
    why: 'no-layout',
    wanted: [],
    got: [],
    tried: [{ reader: 'zhipin', layout: 'detail-2024', end: 'anchor' }],
    at,
  });
const zhipin = async () =>
  siteHealth(await healthRows(db), SITES, []).find(({ id }) => id === 'zhipin') as ReturnType<
    typeof siteHealth
  >[number];

test('counts what was looked for and got, and the same message twice changes nothing', async () => {
  await rememberLook(db, look());
  await rememberLook(db, look());
  await rememberLook(db, look({ at: 2_000, got: ['title', 'salary'] }));
  expect(await db.health.get(['zhipin', 'detail-2024'])).toMatchObject({
    works: 2,
    lastWorked: 2_000,
    wanted: { title: 2, salary: 2 },
    got: { title: 2, salary: 1 },
  });
});

test('a site that was never visited is listed with its layouts', async () => {
  const site = await zhipin();
  expect(site).toMatchObject({ status: 'never', lastWorked: null });
  expect(site.layouts.map(({ basis }) => basis)).toContain('published');
});

test('a site works, fails and works again by what was seen last', async () => {
  await rememberLook(db, look());
  expect((await zhipin()).status).toBe('works');
  await rememberLook(db, failure(2_000));
  expect(await zhipin()).toMatchObject({
    status: 'fails',
    why: 'no-layout',
    lastWorked: 1_000,
    tried: [{ end: 'anchor' }],
  });
  await rememberLook(db, look({ layout: 'json-ld', at: 3_000 }));
  expect((await zhipin()).status).toBe('rescued');
  await rememberLook(db, look({ at: 4_000 }));
  expect((await zhipin()).status).toBe('works');
});

test('a rate is of the latest looks: old ones count half', async () => {
  for (let at = 1; at <= 250; at++) await rememberLook(db, look({ at }));
  const row = await db.health.get(['zhipin', 'detail-2024']);
  expect(row?.works).toBeLessThanOrEqual(200);
  expect(row?.wanted.title).toBe(row?.got.title);
});

test('rows are bounded, the oldest go', async () => {
  const row = { ...(await blankRow()), site: 'own-x' };
  await db.health.bulkPut(Array.from({ length: 600 }, (_, i) => ({ ...row, layout: `l${i}`, changed: i })));
  await rememberLook(db, look({ at: 10_000 }));
  expect(await db.health.count()).toBe(600);
  expect(await db.health.get(['own-x', 'l0'])).toBeUndefined();
});

async function blankRow() {
  await rememberLook(db, look({ site: 'own-x', at: 1 }));
  const row = await db.health.get(['own-x', 'detail-2024']);
  await db.health.clear();
  return row as NonNullable<typeof row>;
}

test('is forgotten with a reader, and with everything; nothing of it waits to be sent', async () => {
  await rememberLook(db, look({ site: 'own-x' }));
  await rememberLook(db, look());
  await forgetHealth(db, 'own-x');
  expect((await healthRows(db)).map(({ site }) => site)).toEqual(['zhipin']);
  expect(await db.outbox.count()).toBe(0);
  await forget(db, { of: 'everything' }, 9);
  expect(await healthRows(db)).toEqual([]);
});

test('a message with words in place of names is refused', () => {
  const long = { ...look(), layout: '负责回复顾客的咨询。'.repeat(20) };
  expect(lookSchema.safeParse(long).success).toBe(false);
});

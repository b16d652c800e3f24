import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '@/lib/store/database';
import { countKept, rememberSeen } from '@/lib/store/postings';
import { tidy } from '@/lib/store/tidy';
import { seen } from '@/tests/support/seen';

const DAY = 24 * 3600 * 1000;
const NOW = 1_800_000_000_000;

let db: Database;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  await rememberSeen(db, seen({ key: 'zhipin:old', at: NOW - 200 * DAY }), 'all');
  await rememberSeen(db, seen({ key: 'zhipin:new', at: NOW - DAY }), 'all');
});
afterEach(() => db.delete());

test('postings of which nothing was said go after the days that the person chose, or never', async () => {
  await tidy(db, null, NOW);
  expect(await countKept(db)).toBe(2);
  await tidy(db, 180, NOW + DAY);
  expect(await countKept(db)).toBe(1);
});

test('it is done once a day, and a clock set back by years does not put it off', async () => {
  await tidy(db, null, NOW);
  await tidy(db, 180, NOW + DAY / 2);
  expect(await countKept(db)).toBe(2);
  await tidy(db, 180, NOW - 5 * 365 * DAY);
  expect((await db.meta.get('tidied'))?.value).toBe(NOW - 5 * 365 * DAY);
});

test('a clock that leaps ahead by years makes nothing old', async () => {
  await tidy(db, 300, NOW + 5 * 365 * DAY);
  expect(await countKept(db)).toBe(2);
});

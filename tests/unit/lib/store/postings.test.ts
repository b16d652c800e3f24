import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '@/lib/store/database';
import { writeNote } from '@/lib/store/notes';
import { countKept, latestKept, rememberSeen } from '@/lib/store/postings';
import { isKept } from '@/lib/store/rows';
import { writeLabel } from '@/lib/store/said';
import { seen } from '@/tests/support/seen';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const KEY = 'zhipin:abc';
const note = (body: string, now = 5) =>
  writeNote(db, { id: 'n', posting: KEY, body }, { seen: null, keep: 'noted', now });

test('all are kept when the person says so, and the second look counts', async () => {
  expect(await rememberSeen(db, seen(), 'all')).toEqual({ kept: true, noted: false });
  await rememberSeen(db, seen({ at: 2_000 }), 'all');
  expect(await db.postings.get(KEY)).toMatchObject({ times: 2, firstSeen: 1_000, lastSeen: 2_000 });
});

test('the same message twice changes nothing', async () => {
  await rememberSeen(db, seen(), 'all');
  const before = [await db.postings.toArray(), await db.versions.toArray()];
  await rememberSeen(db, seen(), 'all');
  expect([await db.postings.toArray(), await db.versions.toArray()]).toEqual(before);
});

test('none is kept when the person says so; one with a note or a label is when noted ones are', async () => {
  expect(await rememberSeen(db, seen(), 'none')).toMatchObject({ kept: false });
  expect(await rememberSeen(db, seen(), 'noted')).toMatchObject({ kept: false });
  await note('问清班次');
  expect(await rememberSeen(db, seen(), 'noted')).toMatchObject({ kept: true, noted: true });
  const label = { about: 'tag', tag: '周末', says: true } as const;
  await writeLabel(db, { key: 'zhipin:b', label, seen: null, keep: 'noted', now: 6 });
  expect(await rememberSeen(db, seen({ key: 'zhipin:b' }), 'noted')).toMatchObject({ kept: true });
});

test('an emptied note is none', async () => {
  await note('问清班次');
  await note(' \n', 6);
  expect(await rememberSeen(db, seen(), 'noted')).toMatchObject({ kept: false, noted: false });
});

test('one that is known gets no new version once none is to be kept', async () => {
  await rememberSeen(db, seen(), 'all');
  const later = seen({ posting: { description: '改过的全文。' }, at: 2_000 });
  expect(await rememberSeen(db, later, 'none')).toMatchObject({ kept: true });
  expect(await db.postings.get(KEY)).toMatchObject({ times: 1, lastSeen: 1_000 });
  expect(await db.versions.count()).toBe(1);
});

test('other roles are not kept, with a note neither', async () => {
  const other = seen({ role: 'other' });
  expect(await rememberSeen(db, other, 'all')).toMatchObject({ kept: false });
  await writeNote(db, { id: 'n', posting: KEY, body: '记一笔' }, { seen: other, keep: 'all', now: 5 });
  expect(await countKept(db)).toBe(0);
});

test('a cut text never replaces a whole one; a whole one replaces a cut one', async () => {
  const cut = seen({ state: 'partial', score: null, posting: { description: '在线' }, at: 500 });
  await rememberSeen(db, cut, 'all');
  await rememberSeen(db, seen(), 'all');
  await rememberSeen(db, { ...cut, at: 2_000 }, 'all');
  expect(await db.postings.get(KEY)).toMatchObject({ state: 'ready', score: 42, lastSeen: 2_000 });
  expect(await latestKept(db, 10)).toMatchObject([{ posting: { description: '在线回答顾客的问题。' } }]);
});

test('a changed text is a version', async () => {
  await rememberSeen(db, seen(), 'all');
  await rememberSeen(db, seen({ at: 2_000 }), 'all');
  await rememberSeen(db, seen({ posting: { description: '新的写法。' }, at: 3_000 }), 'all');
  expect((await db.versions.toArray()).map(({ at }) => at)).toEqual([1_000, 3_000]);
  expect(await db.postings.get(KEY)).toMatchObject({ at: 3_000 });
});

test('a look that comes late changes no text', async () => {
  await rememberSeen(db, seen({ at: 3_000, posting: { description: '新的写法。' } }), 'all');
  await rememberSeen(db, seen({ at: 2_000 }), 'all');
  expect(await db.postings.get(KEY)).toMatchObject({ firstSeen: 2_000, at: 3_000 });
  expect(await latestKept(db, 1)).toMatchObject([{ posting: { description: '新的写法。' } }]);
});

test('rows hold no text, and say how many notes there are', async () => {
  await note('记一笔');
  await rememberSeen(db, seen(), 'all');
  const row = await db.postings.get(KEY);
  expect(isKept(row) && row.posting).not.toHaveProperty('description');
  expect(row).toMatchObject({ notes: 1 });
});

test('one that was imported is still told to be so after a look', async () => {
  await rememberSeen(db, seen(), 'all');
  await db.postings.update(KEY, { batch: 'b' } as never);
  await rememberSeen(db, seen({ at: 2_000, posting: { description: '新的写法。' } }), 'all');
  expect(await db.postings.get(KEY)).toMatchObject({ batch: 'b', at: 2_000 });
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '@/lib/store/database';
import { notesOf, writeNote } from '@/lib/store/notes';
import { rememberSeen } from '@/lib/store/postings';
import { removePostings, restorePostings } from '@/lib/store/remove';
import { labelsOf, writeLabel } from '@/lib/store/said';
import { latestSummaries } from '@/lib/store/summaries';
import { seen } from '@/tests/support/seen';

let db: Database;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  await rememberSeen(db, seen(), 'all');
});
afterEach(() => db.delete());

const KEY = 'zhipin:abc';
const say = async () => {
  const label = { about: 'tag', tag: '周末班', says: true } as const;
  await writeLabel(db, { key: KEY, label, seen: null, keep: 'all', now: 5 });
  for (const editor of ['l', 'r'])
    await writeNote(
      db,
      { id: 'n', posting: KEY, body: `问过${editor}`, edit: { edit: `${editor}.1`, over: [] } },
      { seen: null, keep: 'all', now: 6 },
    );
};

test('of a posting of which nothing was said nothing is left', async () => {
  await removePostings(db, [KEY], 10);
  for (const table of [db.postings, db.versions, db.notes, db.outbox]) expect(await table.count()).toBe(0);
});

test('of one with notes no word is left, but that they were deleted', async () => {
  await say();
  await removePostings(db, [KEY], 10);
  const left = JSON.stringify([
    await db.postings.toArray(),
    await db.notes.toArray(),
    await db.versions.toArray(),
  ]);
  expect(left).not.toMatch(/问过|回答顾客|客服/);
  expect(await latestSummaries(db, 9)).toEqual([]);
  expect(await notesOf(db, [KEY])).toEqual([]);
  expect((await db.outbox.toArray()).map(({ field }) => field)).toContain('gone');
});

test('it comes back whole: texts, labels, all wordings of its notes', async () => {
  await say();
  const before = [await latestSummaries(db, 9), await labelsOf(db, KEY)];
  const removed = await removePostings(db, [KEY], 10);
  await restorePostings(db, removed, 20);
  expect([await latestSummaries(db, 9), await labelsOf(db, KEY)]).toEqual(before);
  const [note] = await notesOf(db, [KEY]);
  expect(note?.wordings.map(({ body }) => body).sort()).toEqual(['问过l', '问过r']);
  expect(await db.versions.count()).toBe(1);
});

test('a tag of a deleted posting is offered no more; one that was seen again begins anew', async () => {
  await say();
  await removePostings(db, [KEY], 10);
  expect(await db.postings.orderBy('tags').uniqueKeys()).toEqual([]);
  await rememberSeen(db, seen({ at: 20 }), 'all');
  expect(await latestSummaries(db, 9)).toMatchObject([{ tags: [], notes: 0, times: 1 }]);
});

test('what was looked at again before a deletion was undone says what it says since', async () => {
  await say();
  const removed = await removePostings(db, [KEY], 10);
  await rememberSeen(db, seen({ at: 2_000, posting: { description: '又改了。' } }), 'all');
  await restorePostings(db, removed, 2_500);
  expect(await latestSummaries(db, 9)).toMatchObject([
    { firstSeen: 1_000, seen: 2_000, times: 2, tags: ['周末班'], notes: 1 },
  ]);
  expect(await db.versions.toArray()).toMatchObject([
    { at: 1_000 },
    { posting: { description: '又改了。' } },
  ]);
});

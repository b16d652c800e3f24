import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '@/lib/store/database';
import { keepUnsaved, saveDraft } from '@/lib/store/drafts';
import { countScope, forget, letGo } from '@/lib/store/forget';
import { rememberLook } from '@/lib/store/health';
import { noteImport } from '@/lib/store/imports';
import { writeNote } from '@/lib/store/notes';
import { rememberSeen } from '@/lib/store/postings';
import { makeQueue, readQueue } from '@/lib/store/queues';
import { UNJUDGED } from '@/lib/store/rejudge';
import { writeLabel } from '@/lib/store/said';
import { latestSummaries, sitesKept } from '@/lib/store/summaries';
import { seen } from '@/tests/support/seen';
import { UNSAVED } from '../transfer/made';

const LOOK = {
  site: 'zhipin',
  layout: 'detail',
  kind: 'detail' as const,
  why: null,
  wanted: ['title'],
  got: ['title'],
  tried: [],
  at: 300,
};

let db: Database;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  await rememberSeen(db, seen({ key: 'zhipin:a', at: 100 }), 'all');
  await rememberSeen(db, seen({ key: 'liepin:b', at: 200 }), 'all');
  await rememberSeen(db, seen({ key: 'zhipin:a', at: 300, posting: { description: '后来的写法。' } }), 'all');
  await rememberSeen(db, seen({ key: 'zhipin:c', at: 400 }), 'all');
  await writeNote(db, { id: 'n', posting: 'zhipin:a', body: '记' }, { seen: null, keep: 'all', now: 5 });
});
afterEach(() => db.delete());

const keys = async () => (await latestSummaries(db, 9)).map(({ key }) => key);

test('a site', async () => {
  const told: number[] = [];
  expect(await countScope(db, { of: 'site', reader: 'zhipin' })).toEqual({ postings: 2, notes: 1 });
  await forget(db, { of: 'site', reader: 'zhipin' }, 9, (done) => told.push(done));
  expect(await keys()).toEqual(['liepin:b']);
  expect(told).toEqual([2]);
});

test('what was seen since: new postings go, older ones as they stood before', async () => {
  await forget(db, { of: 'since', from: 250 }, 9);
  expect(await keys()).toEqual(['liepin:b', 'zhipin:a']);
  expect(await db.versions.where({ key: 'zhipin:a' }).toArray()).toMatchObject([{ at: 100 }]);
  // Its score was that of the text that is gone.
  expect(await db.postings.get('zhipin:a')).toMatchObject({ at: 100, lastSeen: 100, engine: UNJUDGED });
});

test('a site’s notes on postings that are not kept go too, and no queue names what went', async () => {
  await writeNote(
    db,
    { id: 'x', posting: 'zhipin:unkept', body: '没存岗位' },
    { seen: null, keep: 'none', now: 6 },
  );
  await makeQueue(db, { id: 'q', name: '', keys: ['zhipin:a', 'liepin:b'] }, 7);
  await forget(db, { of: 'site', reader: 'zhipin' }, 9);
  expect(JSON.stringify(await db.notes.toArray())).not.toContain('没存岗位');
  expect((await readQueue(db, 'q'))?.keys).toEqual(['liepin:b']);
  expect(await countScope(db, { of: 'site', reader: 'zhipin' })).toEqual({ postings: 0, notes: 0 });
});

test('what is known by its address goes with its site', async () => {
  const at = 'url:https://jobs.example.cn/1';
  await rememberSeen(db, seen({ key: at, posting: { reader: 'liepin' } }), 'all');
  const sites = Object.fromEntries((await sitesKept(db)).map(({ reader, count }) => [reader, count]));
  expect(sites).toEqual({ zhipin: 2, liepin: 2 });
  await forget(db, { of: 'site', reader: 'liepin' }, 9);
  expect(await keys()).toEqual(['zhipin:c', 'zhipin:a']);
});

/** Whether a word stands anywhere in the database. */
const isAnywhere = async (word: string) =>
  (await Promise.all(db.tables.map((table) => table.toArray()))).some((rows) =>
    JSON.stringify(rows).includes(word),
  );
const tag = (key: string, now: number) =>
  writeLabel(db, { key, label: { about: 'tag', tag: '急招', says: true }, seen: null, keep: 'all', now });

test('of a site nothing is left in any table: queues, imports, drafts, names of tags', async () => {
  await tag('zhipin:a', 6);
  await keepUnsaved(db, { key: 'zhipin:drafted', unsaved: UNSAVED, at: 6 });
  await makeQueue(db, { id: 'q', name: '一队', keys: ['zhipin:a'] }, 7);
  await noteImport(
    db,
    { id: 'i', name: '一.csv', changes: [{ key: 'zhipin:a', before: 100, after: 300 }] },
    8,
  );
  await rememberLook(db, LOOK);
  for (const word of ['zhipin', '急招', '一队', '一.csv']) expect(await isAnywhere(word), word).toBe(true);
  await forget(db, { of: 'site', reader: 'zhipin' }, 9);
  for (const word of ['zhipin', '急招', '一队', '一.csv']) expect(await isAnywhere(word), word).toBe(false);
  expect(await keys()).toEqual(['liepin:b']);
});

test('where other devices hear of it, it stays written that it was deleted', async () => {
  await tag('zhipin:a', 6);
  await db.meta.put({ name: 'sync-sent', value: '0' });
  await forget(db, { of: 'site', reader: 'zhipin' }, 9);
  expect(Object.keys((await db.postings.get('zhipin:a'))?.f ?? {})).toContain('gone');
  expect(await db.outbox.where('[table+id+field]').equals(['postings', 'zhipin:a', 'gone']).count()).toBe(1);
});

test('since a time: words still written on, queues and imports of then, also of postings known before', async () => {
  await keepUnsaved(db, { key: 'liepin:b', unsaved: UNSAVED, at: 260 });
  await keepUnsaved(db, { key: 'zhipin:a', unsaved: UNSAVED, at: 240 });
  await noteImport(db, { id: 'i', name: '今天.csv', changes: [] }, 270);
  await makeQueue(db, { id: 'q', name: '', keys: ['zhipin:c', 'zhipin:a'] }, 280);
  await forget(db, { of: 'since', from: 250 }, 500);
  expect(await db.unsaved.toCollection().primaryKeys()).toEqual(['zhipin:a']);
  for (const word of ['今天.csv', 'zhipin:c']) expect(await isAnywhere(word), word).toBe(false);
  expect((await readQueue(db, 'q'))?.keys).toEqual(['zhipin:a']);
});

test('everything, in every table but the one of the device', async () => {
  await saveDraft(db, { id: 'd', title: '甲', text: '乙', posting: null }, 5);
  await forget(db, { of: 'everything' }, 9);
  for (const table of db.tables) if (table.name !== 'meta') expect(await table.count(), table.name).toBe(0);
});

test('the setting lets go of old ones without a note, and of nothing else', async () => {
  expect(await letGo(db, 350)).toBe(1);
  expect(await keys()).toEqual(['zhipin:c', 'zhipin:a']);
  expect(await db.versions.where({ key: 'liepin:b' }).count()).toBe(0);
});

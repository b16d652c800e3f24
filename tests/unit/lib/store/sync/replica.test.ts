import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MOST_VERSIONS } from '@/lib/posting/versions';
import { Database } from '@/lib/store/database';
import { removeDraft, saveDraft, savedDraft } from '@/lib/store/drafts';
import { notesOf, removeNote, writeNote } from '@/lib/store/notes';
import { rememberSeen } from '@/lib/store/postings';
import { removePostings } from '@/lib/store/remove';
import { labelsOf, writeLabel } from '@/lib/store/said';
import { retryQuarantined } from '@/lib/store/sync/quarantine';
import { replicaOf } from '@/lib/store/sync/replica';
import { versionsOf } from '@/lib/store/versions';
import type { Replica } from '@/lib/sync/replica';
import { seen } from '@/tests/support/seen';

const NOW = 1_750_000_000_000;
const KEY = 'demo:1';
const look = seen({
  key: KEY,
  at: NOW,
  posting: { title: '在线客服', description: '在线解答顾客的问题。', company: '示例公司' },
});

let here: Database;
let there: Database;
beforeEach(() => {
  here = new Database(`test-${crypto.randomUUID()}`);
  there = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => Promise.all([here.delete(), there.delete()]));

const replica = (db: Database, more: Partial<Parameters<typeof replicaOf>[1]> = {}): Replica =>
  replicaOf(db, { texts: true, profile: true, keep: 'all', now: () => NOW, ...more });

/** What waits in one database comes into the other, as a sync without a server. */
async function send(from: Replica, to: Replica): Promise<void> {
  const { rows, marks } = await from.outgoing(1_000);
  await to.apply(JSON.parse(JSON.stringify(rows)), [], await from.device(), {});
  await from.sent(marks, {});
}

const note = (db: Database, body: string, now = NOW) =>
  writeNote(db, { id: 'n', posting: KEY, body }, { seen: look, keep: 'all', now });

test('postings that come wait to be judged, also where what came with them could not be taken in', async () => {
  for (let n = 0; n < 1_100; n++) {
    const one = { ...look, key: `demo:${n}` };
    const says = { about: 'rating', says: 3 } as const;
    await writeLabel(here, { key: one.key, label: says, seen: one, keep: 'all', now: NOW });
  }
  const { rows } = await replica(here).outgoing(10_000);
  expect(rows).toHaveLength(2_200);
  const last = rows.at(-1) as (typeof rows)[number];
  const broken = { ...last, f: { ...last.f, broken: { v: () => {}, t: '1', c: {} } } } as never;
  await expect(replica(there).apply([...rows.slice(0, -1), broken], [], 'here', {})).rejects.toThrow();
  expect(await there.postings.count()).toBeGreaterThan(900);
  expect(await there.meta.get('stale')).toMatchObject({ value: true });
});

test('what is said and noted of a posting comes with its page, and nothing waits any longer', async () => {
  await rememberSeen(here, look, 'all');
  await note(here, '问清班次');
  await writeLabel(here, {
    key: KEY,
    label: { about: 'tag', tag: '急', says: true },
    seen: look,
    keep: 'all',
    now: NOW,
  });
  await send(replica(here), replica(there));
  expect(await replica(here).waiting()).toBe(0);
  expect(await notesOf(there, [KEY])).toMatchObject([{ wordings: [{ body: '问清班次' }] }]);
  expect(await labelsOf(there, KEY)).toMatchObject({ tags: ['急'] });
  expect(await there.postings.get(KEY)).toMatchObject({
    posting: { title: '在线客服', company: '示例公司' },
    tags: ['急'],
    notes: 1,
    times: 0,
    state: 'ready',
  });
  expect(await there.versions.toArray()).toMatchObject([
    { posting: { description: '在线解答顾客的问题。' } },
  ]);
  expect(await replica(there).waiting()).toBe(0);
});

test('texts stay where they are unless the person lets them go along; then they come behind', async () => {
  await rememberSeen(here, look, 'all');
  await note(here, '问清班次');
  await send(replica(here, { texts: false }), replica(there));
  expect(JSON.stringify(await there.pages.toArray())).not.toContain('解答');
  expect(await there.postings.get(KEY)).toMatchObject({ posting: { title: '在线客服' }, state: 'partial' });
  await note(here, '问清班次和休息', NOW + 5);
  await send(replica(here), replica(there));
  expect(await there.postings.get(KEY)).toMatchObject({ state: 'ready', at: NOW });
});

test('what a person says of themselves stays unless they let it go along', async () => {
  await here.profile.put({ id: 'typing', changed: 1, f: {} });
  await here.outbox.put({ table: 'profile', id: 'typing', field: 'level', t: '0000000000001.x' });
  expect(await replica(here, { profile: false }).waiting()).toBe(0);
  expect(await replica(here).waiting()).toBe(1);
});

test('on a shared computer no posting is kept, and the words are', async () => {
  await rememberSeen(here, look, 'all');
  await note(here, '问清班次');
  await send(replica(here), replica(there, { keep: 'none' }));
  expect(await there.postings.get(KEY)).toBeUndefined();
  expect(await notesOf(there, [KEY])).toHaveLength(1);
});

test('a field that was written again while it was sent waits on', async () => {
  await note(here, '一');
  const { rows, marks } = await replica(here).outgoing(100);
  expect(rows).toHaveLength(2);
  await note(here, '二', NOW + 1);
  await replica(here).sent(marks, { cursor: 1 });
  expect(await here.outbox.toArray()).toMatchObject([{ table: 'notes', field: 'body' }]);
  expect(await replica(here).load('cursor')).toBe(1);
});

test('an edit that lost here is still news elsewhere', async () => {
  await note(here, '我写的');
  await note(there, '别处写的', NOW + 1_000);
  await send(replica(there), replica(here));
  expect((await notesOf(here, [KEY]))[0]?.wordings.map(({ body }) => body)).toEqual(['别处写的', '我写的']);
  expect(await replica(here).waiting()).toBeGreaterThan(0);
  await send(replica(here), replica(there));
  expect((await notesOf(there, [KEY]))[0]?.wordings.map(({ body }) => body)).toEqual(['别处写的', '我写的']);
});

test('a deletion takes what was kept of it on the other device too, and loses against what it had not seen', async () => {
  await rememberSeen(here, look, 'all');
  await note(here, '一');
  await send(replica(here), replica(there));
  await removePostings(here, [KEY], NOW + 10);
  await note(there, '二', NOW + 20);
  await send(replica(here), replica(there));
  expect(await notesOf(there, [KEY])).toMatchObject([{ wordings: [{ body: '二' }] }]);
  await send(replica(there), replica(here));
  expect(await notesOf(here, [KEY])).toMatchObject([{ wordings: [{ body: '二' }] }]);
  await removeNote(here, 'n', NOW + 30);
  await removePostings(here, [KEY], NOW + 30);
  await send(replica(here), replica(there));
  expect(await notesOf(there, [KEY])).toEqual([]);
});

test('a draft deleted here and written on there is not lost', async () => {
  await saveDraft(here, { id: 'd', title: '甲', text: '乙', posting: null }, NOW);
  await send(replica(here), replica(there));
  await removeDraft(here, 'd', NOW + 1);
  await saveDraft(there, { id: 'd', title: '甲', text: '丙', posting: null }, NOW + 2);
  await send(replica(here), replica(there));
  await send(replica(there), replica(here));
  expect(await savedDraft(here, 'd')).toMatchObject({ text: '丙' });
  expect(await savedDraft(there, 'd')).toMatchObject({ text: '丙' });
});

test('joining is weighed before it is done', async () => {
  await note(here, '一');
  await send(replica(here), replica(there));
  await note(here, '二', NOW + 1);
  const { rows } = await replica(here).outgoing(10);
  expect(await replica(there).weigh(rows)).toEqual({ changed: 1, removed: 0 });
  await removeNote(here, 'n', NOW + 2);
  expect(await replica(there).weigh((await replica(here).outgoing(10)).rows)).toEqual({
    changed: 0,
    removed: 1,
  });
  expect(await notesOf(there, [KEY])).toHaveLength(1);
});

test('every row is told once, in portions of any size', async () => {
  await note(here, '一');
  await send(replica(here), replica(there));
  await saveDraft(there, { id: 'd', title: '甲', text: '乙', posting: null }, NOW + 9);
  for (const most of [1, 2, 50]) {
    const rows = [];
    for await (const some of replica(there).all(most)) rows.push(...some);
    expect(rows.map(({ table, id, f }) => `${table} ${id} ${Object.keys(f).sort().join()}`)).toEqual([
      'notes n author,body',
      'drafts d text,title',
      'pages demo:1 page',
    ]);
  }
});

test('rows that cannot be read are kept once, with their reason, and what fails changes nothing', async () => {
  const bad = { row: { table: 'later', id: '1', deep: [1] }, reason: 'newer-table' };
  await replica(here).apply([], [bad, bad], 'other', { cursor: 2 });
  await replica(here).apply([], [bad], 'other', { cursor: 3 });
  expect(await here.quarantine.toArray()).toMatchObject([
    { from: 'other', reason: 'newer-table', row: bad.row },
  ]);
  const broken = [{ table: 'notes', id: 'x', posting: KEY, f: { body: null } }] as never;
  await expect(replica(here).apply(broken, [], 'other', { cursor: 4 })).rejects.toThrow();
  expect(await replica(here).load('cursor')).toBe(3);
});

test('what can be read after an update comes in from the quarantine, and the rest stays there', async () => {
  await note(here, '一');
  const { rows } = await replica(here).outgoing(10);
  const bad = [
    { row: rows.find(({ table }) => table === 'notes'), reason: 'newer-table' },
    { row: { table: 'later', id: '1' }, reason: 'newer-table' },
  ];
  await replica(there).apply([], bad, 'other', {});
  expect(await notesOf(there, [KEY])).toEqual([]);
  expect(await retryQuarantined(there, 'all')).toBe(1);
  expect(await notesOf(there, [KEY])).toMatchObject([{ wordings: [{ body: '一' }] }]);
  expect(await there.quarantine.toArray()).toMatchObject([{ row: { table: 'later' } }]);
  expect(await retryQuarantined(there, 'all')).toBe(0);
});

test('a copied profile takes a new name: both words of one stamp stay, and a deletion stays one', async () => {
  await note(here, '一');
  await saveDraft(here, { id: 'd', title: '甲', text: '乙', posting: null }, NOW);
  await send(replica(here), replica(there));
  // Both go on under one name, with the same stamps.
  const copy = new Database(`test-${crypto.randomUUID()}`);
  for (const table of here.tables) await copy.table(table.name).bulkPut(await table.toArray());
  await note(here, '原来的', NOW + 5);
  await note(copy, '复制的', NOW + 5);
  await removeDraft(copy, 'd', NOW + 6);
  const old = await replica(copy).device();
  expect(await replica(copy).renew()).not.toBe(old);
  await send(replica(here), replica(there));
  await send(replica(copy), replica(there));
  expect((await notesOf(there, [KEY]))[0]?.wordings.map(({ body }) => body).sort()).toEqual([
    '原来的',
    '复制的',
  ]);
  expect(await savedDraft(there, 'd')).toBeNull();
  await copy.delete();
});

test('fields are sent once more, as they stand or said anew', async () => {
  await note(here, '一');
  await send(replica(here), replica(there));
  const field = { table: 'notes', id: 'n', field: 'body' } as const;
  const before = (await here.notes.get('n'))?.f.body;
  await replica(here).resend([field, { ...field, id: 'none' }], false);
  expect(await here.outbox.toArray()).toEqual([{ ...field, t: before?.t }]);
  await replica(here).resend([field], true);
  const anew = (await here.notes.get('n'))?.f.body;
  expect(anew?.v).toBe('一');
  expect(anew && before && anew.t > before.t).toBe(true);
  expect(await here.outbox.toArray()).toEqual([{ ...field, t: anew?.t }]);
  await send(replica(here), replica(there));
  expect(await notesOf(there, [KEY])).toMatchObject([{ wordings: [{ body: '一' }] }]);
});

test('however many texts come from elsewhere, no more are kept than of a posting that is watched here', async () => {
  const texts = MOST_VERSIONS + 7;
  for (let n = 0; n < texts; n++) {
    await rememberSeen(
      here,
      { ...look, at: NOW + n, posting: { ...look.posting, description: `第 ${n} 稿` } },
      'all',
    );
    await note(here, `看过第 ${n} 稿`, NOW + n);
    await send(replica(here), replica(there));
  }
  const versions = await versionsOf(there, KEY);
  expect(versions).toHaveLength(MOST_VERSIONS);
  expect([versions[0], versions.at(-1)]).toMatchObject([
    { posting: { description: '第 0 稿' } },
    { posting: { description: `第 ${texts - 1} 稿` } },
  ]);
});

test('one text that two devices saw at two times is no change', async () => {
  await rememberSeen(here, { ...look, at: NOW + 500 }, 'all');
  await note(here, '记一笔');
  await rememberSeen(there, look, 'all');
  await send(replica(here), replica(there));
  expect(await versionsOf(there, KEY)).toHaveLength(1);
  expect(await there.postings.get(KEY)).toMatchObject({ at: NOW, lastSeen: NOW + 500, score: look.score });
});

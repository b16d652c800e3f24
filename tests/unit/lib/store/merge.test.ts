import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { MOST_VERSIONS } from '@/lib/posting/versions';
import { Database } from '@/lib/store/database';
import { keepUnsaved, removeDraft, saveDraft, savedDraft, unsavedDraft } from '@/lib/store/drafts';
import { foreignRecords } from '@/lib/store/foreign';
import { countLost } from '@/lib/store/lost';
import { mergeRecords } from '@/lib/store/merge';
import { notesOf, removeNote, writeNote } from '@/lib/store/notes';
import { rememberSeen } from '@/lib/store/postings';
import { writeClaim } from '@/lib/store/profile';
import { allRecords, type Judge, lookupIn } from '@/lib/store/records';
import { removePostings } from '@/lib/store/remove';
import { labelsOf, writeLabel } from '@/lib/store/said';
import { allSummaries } from '@/lib/store/summaries';
import { versionsOf } from '@/lib/store/versions';
import { dryRun } from '@/lib/transfer/dry-run';
import type { Candidate } from '@/lib/transfer/in/candidates';
import { schemaOf, type TransferRecord } from '@/lib/transfer/records';
import { seen } from '@/tests/support/seen';
import { UNSAVED } from '../transfer/made';

let here: Database;
let there: Database;
beforeEach(() => {
  here = new Database(`test-${crypto.randomUUID()}`);
  there = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(async () => {
  await here.delete();
  await there.delete();
});

const KEY = 'zhipin:abc';
const judge: Judge = () => ({
  role: 'service',
  score: 42,
  band: 'basic',
  missing: 30,
  findings: { illegal: 0, risky: 1, style: 0 },
  engine: 1,
  checklist: 1,
});

/** A person's own words, of every kind. */
async function fill(db: Database): Promise<void> {
  await rememberSeen(db, seen(), 'all');
  await rememberSeen(db, seen({ at: 2_000, posting: { description: '后来的写法。' } }), 'all');
  await writeNote(
    db,
    { id: 'n', posting: KEY, body: '问过', author: '闻雨' },
    { seen: null, keep: 'all', now: 5 },
  );
  await writeNote(db, { id: 'g', posting: KEY, body: '不要了' }, { seen: null, keep: 'all', now: 6 });
  await removeNote(db, 'g', 7);
  await writeNote(
    db,
    { id: 'b', posting: 'liepin:x', body: '岗位没有存' },
    { seen: null, keep: 'none', now: 8 },
  );
  await writeLabel(db, {
    key: KEY,
    label: { about: 'tag', tag: '夜班', says: true },
    seen: null,
    keep: 'all',
    now: 9,
  });
  await writeClaim(db, { item: 'typing', change: { level: 'can' }, now: 10 });
  await saveDraft(db, { id: 'd', title: '甲', text: '乙', posting: KEY }, 11);
}

async function recordsOfAll(db: Database): Promise<TransferRecord[]> {
  const records: TransferRecord[] = [];
  for await (const record of allRecords(db, {})) records.push(record);
  // As a file has them.
  return JSON.parse(JSON.stringify(records));
}

/** @param without a device whose having taken rows in is left out. */
const tables = async (db: Database, without?: string) => {
  const tables = ['postings', 'versions', 'notes', 'profile', 'drafts'];
  const rows = await Promise.all(
    tables.map(async (table) => [table, await db.table(table).toArray()] as const),
  );
  return JSON.parse(JSON.stringify(Object.fromEntries(rows)), (name, value) => {
    if (name === 'c' && without) delete value[without];
    return value;
  });
};

describe('rows of our own form', () => {
  test('make the same database, row by row', async () => {
    await fill(here);
    await mergeRecords(there, await recordsOfAll(here), judge);
    const device = (await there.meta.get('device'))?.value as string;
    expect(await tables(there, device)).toEqual(await tables(here));
    // Whoever syncs with this device hears of it, though the device that wrote it be unknown there.
    for (const { f } of await there.notes.toArray())
      for (const { c } of Object.values(f)) expect(Object.keys(c)).toContain(device);
  });

  test('once more change nothing', async () => {
    await fill(here);
    const records = await recordsOfAll(here);
    await mergeRecords(here, records, judge);
    const before = await tables(here);
    await mergeRecords(here, records, judge);
    expect(await tables(here)).toEqual(before);
  });

  test('are joined with what is here: nothing of either is lost', async () => {
    await fill(here);
    await rememberSeen(there, seen({ at: 500, posting: { description: '更早的写法。' } }), 'all');
    await writeNote(there, { id: 'o', posting: KEY, body: '另一台的' }, { seen: null, keep: 'all', now: 5 });
    await writeLabel(there, {
      key: KEY,
      label: { about: 'tag', tag: '双休', says: true },
      seen: null,
      keep: 'all',
      now: 5,
    });
    await mergeRecords(there, await recordsOfAll(here), judge);
    expect((await labelsOf(there, KEY)).tags).toEqual(['双休', '夜班']);
    expect((await notesOf(there, [KEY])).map(({ id }) => id).sort()).toEqual(['n', 'o']);
    expect((await versionsOf(there, KEY)).map(({ at }) => at)).toEqual([500, 1_000, 2_000]);
    expect(await allSummaries(there)).toMatchObject([{ notes: 2, firstSeen: 500, seen: 2_000 }]);
  });

  test('no more versions stay than are kept of a posting that is watched', async () => {
    const look = (db: Database, n: number) =>
      rememberSeen(db, seen({ at: 1_000 + n, posting: { description: `第 ${n} 稿` } }), 'all');
    for (let n = 0; n < MOST_VERSIONS; n++) {
      await look(here, 2 * n);
      await look(there, 2 * n + 1);
    }
    const file = await recordsOfAll(here);
    await mergeRecords(there, file, judge);
    const versions = await versionsOf(there, KEY);
    expect(versions).toHaveLength(MOST_VERSIONS);
    expect(versions[0]?.at).toBe(1_000);
    expect(versions.at(-1)?.at).toBe(1_000 + 2 * MOST_VERSIONS - 1);
    // The file has nothing more to tell, and says so.
    const rows = file.flatMap((record, n) =>
      record.kind === 'posting' ? [{ n, record, mended: false }] : [],
    );
    for await (const { fields } of dryRun(rows, lookupIn(there))) expect(fields).not.toContain('versions');
  });

  test('one text that both saw at two times is no change', async () => {
    await rememberSeen(here, seen({ at: 900 }), 'all');
    await rememberSeen(there, seen({ at: 1_500 }), 'all');
    await mergeRecords(there, await recordsOfAll(here), judge);
    expect(await versionsOf(there, KEY)).toMatchObject([{ at: 900 }]);
    expect(await allSummaries(there)).toMatchObject([{ changed: false, firstSeen: 900, seen: 1_500 }]);
  });

  test('a deletion here stands against the words of an old backup', async () => {
    await fill(here);
    const backup = await recordsOfAll(here);
    await removeNote(here, 'n', 50);
    await mergeRecords(here, backup, judge);
    expect(await notesOf(here, [KEY])).toEqual([]);
  });

  test('what was deleted here comes back from a backup where the person wants it, and is counted before', async () => {
    await fill(here);
    await writeNote(
      here,
      { id: 'n', posting: KEY, body: '另一种写法', edit: { edit: 'e.1', over: [] } },
      { seen: null, keep: 'all', now: 12 },
    );
    const backup = await recordsOfAll(here);
    const before = await notesOf(here, [KEY]);
    expect(before[0]?.wordings).toHaveLength(2);
    expect(await countLost(here, backup)).toBe(0);
    await removeNote(here, 'n', 50);
    await removeDraft(here, 'd', 51);
    await writeLabel(here, {
      key: KEY,
      label: { about: 'tag', tag: '夜班', says: null },
      seen: null,
      keep: 'all',
      now: 52,
    });
    expect(await countLost(here, backup)).toBe(2);
    await mergeRecords(here, backup, judge, { revive: true, now: 60 });
    const after = await notesOf(here, [KEY]);
    expect(after.map(({ wordings }) => wordings.map(({ body }) => body))).toEqual(
      before.map(({ wordings }) => wordings.map(({ body }) => body)),
    );
    expect(await savedDraft(here, 'd')).toMatchObject({ title: '甲', text: '乙' });
    // A label that was taken off by itself is no deletion: the person's last word stands. So does what was deleted before.
    expect((await labelsOf(here, KEY)).tags).toEqual([]);
    expect(after.map(({ id }) => id)).toEqual(['n']);
    expect(await allSummaries(here)).toMatchObject([{ notes: 1 }]);
    // It goes to other devices, against the deletion that they have heard of.
    expect(await here.outbox.get(['notes', 'n', 'gone'])).toBeDefined();
    expect(await here.outbox.get(['notes', 'n', 'body'])).toBeDefined();
    expect(await countLost(here, backup)).toBe(0);
  });

  test('a posting that was deleted here and comes in again comes with its notes and labels', async () => {
    await fill(here);
    const file = await recordsOfAll(here);
    await removePostings(here, [KEY], 50);
    expect(await notesOf(here, [KEY])).toEqual([]);
    await mergeRecords(here, file, judge, { now: 60 });
    expect((await notesOf(here, [KEY])).map(({ id }) => id)).toEqual(['n']);
    expect(await allSummaries(here)).toMatchObject([{ tags: ['夜班'], notes: 1 }]);
  });

  test('stamps of the future move the clock, so that what is written here later is later', async () => {
    const stamp = `${(4e12).toString(36).padStart(9, '0')}0000.far`;
    const f = { 'tag:远': { v: true, t: stamp, c: { far: stamp } } };
    await mergeRecords(here, [{ kind: 'said', key: KEY, f, notes: [] }], judge);
    await writeLabel(here, {
      key: KEY,
      label: { about: 'tag', tag: '远', says: null },
      seen: null,
      keep: 'all',
      now: 5,
    });
    expect((await labelsOf(here, KEY)).tags).toEqual([]);
    const written = (await here.postings.get(KEY))?.f['tag:远']?.t ?? '';
    expect(written.slice(0, 13) > stamp.slice(0, 13)).toBe(true);
  });
});

describe('postings of a file of others', () => {
  const candidate = (change: Partial<Candidate> = {}): Candidate => ({
    key: KEY,
    posting: { reader: 'zhipin', id: 'abc', url: null, title: '客服', description: '在线回答顾客的问题。' },
    note: '',
    tags: [],
    status: '',
    owner: null,
    rating: null,
    firstSeen: null,
    lastSeen: null,
    ...change,
  });
  const take = async (one: Candidate) => {
    const [known] = await lookupIn(here)([{ kind: 'posting', key: one.key }]);
    const options = {
      statusId: (name: string) => (name === '待审' ? 'to-review' : name),
      batch: 'b',
      now: 100,
    };
    await mergeRecords(
      here,
      await foreignRecords(here, [{ candidate: one, known: known ?? null }], options),
      judge,
    );
  };

  test('come in judged, with what the file says of them', async () => {
    await take(candidate({ note: '同行的', tags: ['竞品'], status: '待审', rating: 4 }));
    expect(await allSummaries(here)).toMatchObject([
      { score: 42, tags: ['竞品'], status: 'to-review', rating: 4, notes: 1, batch: 'b' },
    ]);
  });

  test('known ones get another version, and what they had stays', async () => {
    await fill(here);
    await take(
      candidate({ posting: { ...candidate().posting, description: '表格里的写法。' }, tags: ['竞品'] }),
    );
    expect((await labelsOf(here, KEY)).tags).toEqual(['夜班', '竞品']);
    expect((await versionsOf(here, KEY)).map(({ posting }) => posting.description)).toEqual([
      '在线回答顾客的问题。',
      '后来的写法。',
      '表格里的写法。',
    ]);
    expect((await notesOf(here, [KEY])).map(({ id }) => id)).toEqual(['n']);
  });

  test('the same file twice changes nothing the second time', async () => {
    const one = candidate({ note: '同行的', tags: ['竞品'], firstSeen: 50 });
    await take(one);
    const before = await tables(here);
    await take(one);
    expect(await tables(here)).toEqual(before);
  });
});

test('a draft that is still written on goes into a file and comes back; a later one here stays', async () => {
  await keepUnsaved(here, { key: KEY, unsaved: UNSAVED, at: 50 });
  const file: TransferRecord[] = [];
  for await (const record of allRecords(here, {})) file.push(record);
  expect(file.filter(({ kind }) => kind === 'unsaved')).toEqual([
    { kind: 'unsaved', key: KEY, unsaved: UNSAVED, at: 50 },
  ]);
  for (const record of file) expect(schemaOf(record.kind)?.safeParse(record).success).toBe(true);
  await mergeRecords(there, file, judge);
  expect(await unsavedDraft(there, KEY)).toEqual(UNSAVED);
  const later = { ...UNSAVED, chosen: ['later'] };
  await keepUnsaved(there, { key: KEY, unsaved: later, at: 60 });
  await mergeRecords(there, file, judge);
  expect(await unsavedDraft(there, KEY)).toEqual(later);
  await keepUnsaved(there, { key: KEY, unsaved: null, at: 70 });
  await mergeRecords(there, file, judge);
  expect(await unsavedDraft(there, KEY)).toBeNull();
});

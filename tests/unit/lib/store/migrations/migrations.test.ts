import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { Database, MIGRATIONS } from '@/lib/store/database';
import { notesOf } from '@/lib/store/notes';
import { latestKept } from '@/lib/store/postings';
import { allSummaries } from '@/lib/store/summaries';
import { versionsOf } from '@/lib/store/versions';
import { EXAMPLES } from './examples';

/** A database as the given version made it, with its example. */
async function old(name: string, version: number): Promise<void> {
  const db = new Dexie(name);
  for (const step of MIGRATIONS.slice(0, version)) db.version(step.version).stores(step.tables);
  await db.open();
  for (const [table, rows] of Object.entries(EXAMPLES[version] ?? {})) await db.table(table).bulkPut(rows);
  db.close();
}

test('migrations are numbered from 1 without a hole, and each but the last has an example of what it left', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
  expect(Object.keys(EXAMPLES).map(Number)).toEqual(MIGRATIONS.slice(0, -1).map(({ version }) => version));
});

test.each(MIGRATIONS.slice(0, -1).map(({ version }) => version))(
  'what version %i kept is all there',
  async (version) => {
    const name = `test-${crypto.randomUUID()}`;
    await old(name, version);
    const db = new Database(name);
    const rows = EXAMPLES[version] as Record<string, object[]>;

    expect(await allSummaries(db)).toMatchObject([
      {
        key: 'zhipin:abc',
        title: '在线客服（新）',
        company: '青禾家居',
        score: 42,
        notes: 1,
        times: 2,
        changed: true,
      },
    ]);
    expect(await versionsOf(db, 'zhipin:abc')).toMatchObject([
      {
        at: 1_000,
        state: 'ready',
        posting: { title: '在线客服', description: '在线解答顾客的问题。', salary: '5-7K' },
      },
      { at: 3_000, posting: { description: '在线解答顾客的问题，处理退换货。' } },
    ]);
    expect(await latestKept(db, 5)).toMatchObject([{ posting: { title: '在线客服（新）' } }]);
    expect(await notesOf(db, ['zhipin:abc'])).toMatchObject([
      { id: 'plain:zhipin:abc', wordings: [{ body: '问清班次' }] },
    ]);
    // What is not touched is as it was: stamps, fields of a newer version, what waits to be sent.
    for (const table of Object.keys(rows).filter((one) => !['postings', 'versions'].includes(one)))
      expect(await db.table(table).toArray(), table).toEqual(expect.arrayContaining(rows[table] as object[]));
    const kept = new Map((await db.postings.toArray()).map((row) => [row.key, row.f]));
    for (const row of rows.postings as { key: string; f: object }[]) expect(kept.get(row.key)).toEqual(row.f);
    await db.delete();
  },
);

test('a database of a newer version is refused, and stays as it is', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const newer = new Dexie(name);
  newer.version(MIGRATIONS.length + 1).stores({ postings: 'key, lastSeen', more: 'id' });
  await newer.open();
  await newer.table('postings').put({ key: 'zhipin:abc', shape: 'of another time' });
  newer.close();
  const db = new Database(name);
  await expect(db.open()).rejects.toMatchObject({ name: 'NewerDataError' });
  await expect(allSummaries(db)).rejects.toMatchObject({
    name: expect.stringMatching(/NewerDataError|DatabaseClosed/),
  });
  await newer.open();
  expect(await newer.table('postings').toArray()).toEqual([{ key: 'zhipin:abc', shape: 'of another time' }]);
  newer.close();
});

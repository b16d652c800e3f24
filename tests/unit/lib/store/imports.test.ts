import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '@/lib/store/database';
import { foreignRecords } from '@/lib/store/foreign';
import { forget } from '@/lib/store/forget';
import { allImports, importUndo, noteImport, textsSaid, undoImport } from '@/lib/store/imports';
import { mergeRecords } from '@/lib/store/merge';
import { notesOf, writeNote } from '@/lib/store/notes';
import { rememberSeen } from '@/lib/store/postings';
import { type Judge, lookupIn } from '@/lib/store/records';
import { writeLabel } from '@/lib/store/said';
import { allSummaries } from '@/lib/store/summaries';
import { wholePosting } from '@/lib/store/versions';
import type { Candidate } from '@/lib/transfer/in/candidates';
import { seen } from '@/tests/support/seen';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const NOW = 1_750_000_000_000;
const KNOWN = 'zhipin:abc';
const judge: Judge = (posting) => ({
  role: 'service',
  // Tells which text was judged.
  score: posting.description.length,
  band: 'basic',
  missing: 30,
  findings: { illegal: 0, risky: 0, style: 0 },
  engine: 1,
  checklist: 1,
});

const candidate = (key: string, description = '接待顾客。'): Candidate => ({
  key,
  posting: { reader: 'import', id: null, url: null, title: '客服', description },
  note: '随表导入的备注',
  tags: ['表里的'],
  status: '',
  owner: null,
  rating: null,
  firstSeen: null,
  lastSeen: null,
});

/** An import, as `FileImport` makes it. */
async function take(id: string, candidates: Candidate[]): Promise<void> {
  const keys = candidates.map(({ key }) => key);
  const before = await textsSaid(db, keys);
  const known = await lookupIn(db)(
    candidates.map((one) => ({ kind: 'posting', key: one.key, candidate: one })),
  );
  const foreign = candidates.map((one, n) => ({ candidate: one, known: known[n] ?? null }));
  const options = { statusId: (name: string) => name, batch: id, now: NOW };
  await mergeRecords(db, await foreignRecords(db, foreign, options), judge);
  const changes = [...(await textsSaid(db, keys))].flatMap(([key, after]) => {
    const was = before.get(key);
    return was === undefined || was === after ? [] : [{ key, before: was, after }];
  });
  await noteImport(db, { id, name: '岗位.csv', changes }, NOW);
}

const keys = async () => (await allSummaries(db)).map(({ key }) => key).sort();
const textOf = async (key: string) => {
  const row = await db.postings.get(key);
  return row && 'posting' in row ? (await wholePosting(db, row))?.description : undefined;
};

test('what came new goes with what came along; what was changed says again what it said', async () => {
  await rememberSeen(db, seen({ at: 1_000 }), 'all');
  await take('i', [candidate('import:a'), candidate('import:b'), candidate(KNOWN, '改了的正文。')]);
  expect(await allImports(db)).toEqual([{ id: 'i', name: '岗位.csv', at: NOW, came: 2, changed: 1 }]);
  expect(await textOf(KNOWN)).toBe('改了的正文。');
  const undone = await undoImport(db, 'i', judge, NOW + 5);
  expect(undone).toMatchObject({ goes: ['import:a', 'import:b'], back: [{ key: KNOWN }], stays: 0 });
  expect(await keys()).toEqual([KNOWN]);
  expect(await textOf(KNOWN)).toBe('在线回答顾客的问题。');
  expect((await allSummaries(db))[0]?.score).toBe('在线回答顾客的问题。'.length);
  expect(await db.versions.where({ key: KNOWN }).count()).toBe(1);
  expect(await notesOf(db, ['import:a', 'import:b'])).toEqual([]);
  expect(await allImports(db)).toEqual([]);
});

test('what a person wrote, said, drafted or looked at since stays', async () => {
  const names = ['noted', 'tagged', 'drafted', 'seen', 'left'];
  await take(
    'i',
    names.map((name) => candidate(`import:${name}`)),
  );
  const saying = { seen: null, keep: 'all', now: NOW + 1 } as const;
  await writeNote(db, { id: 'n', posting: 'import:noted', body: '后来写的' }, saying);
  await writeLabel(db, { key: 'import:tagged', label: { about: 'tag', tag: '后来', says: true }, ...saying });
  await db.unsaved.put({ key: 'import:drafted', at: NOW + 1, unsaved: {} as never });
  await rememberSeen(db, seen({ key: 'import:seen', at: NOW + 1 }), 'all');
  expect(await importUndo(db, 'i')).toMatchObject({ goes: ['import:left'], stays: 4 });
  await undoImport(db, 'i', judge, NOW + 5);
  expect(await keys()).toEqual(['import:drafted', 'import:noted', 'import:seen', 'import:tagged']);
});

test('a posting that changed again since says what it says', async () => {
  await rememberSeen(db, seen({ at: 1_000 }), 'all');
  await take('i', [candidate(KNOWN, '改了的正文。')]);
  await rememberSeen(db, seen({ at: NOW + 10, posting: { description: '网页上又改了。' } }), 'all');
  expect(await importUndo(db, 'i')).toMatchObject({ goes: [], back: [] });
  await undoImport(db, 'i', judge, NOW + 20);
  expect(await textOf(KNOWN)).toBe('网页上又改了。');
});

test('an import of which nothing is left is not offered, and forgetting everything forgets its name', async () => {
  await take('i', [candidate('import:a')]);
  expect(await importUndo(db, 'no such import')).toEqual({ goes: [], back: [], stays: 0 });
  await forget(db, { of: 'everything' }, NOW + 5);
  expect(await allImports(db)).toEqual([]);
  expect(JSON.stringify(await db.meta.toArray())).not.toContain('岗位.csv');
});

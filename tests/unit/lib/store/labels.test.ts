import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Label } from '@/lib/notes/labels';
import { Database } from '@/lib/store/database';
import { labelMany, relabel } from '@/lib/store/labels';
import { rememberSeen } from '@/lib/store/postings';
import { labelsOf, writeLabel } from '@/lib/store/said';
import { seen } from '@/tests/support/seen';

const KEYS = ['zhipin:a', 'zhipin:b', 'zhipin:c'];
let db: Database;
beforeEach(async () => {
  db = new Database(`test-${crypto.randomUUID()}`);
  for (const key of KEYS) await rememberSeen(db, seen({ key, posting: { company: `公司 ${key}` } }), 'all');
});
afterEach(() => db.delete());

const say = (key: string, label: Label) => writeLabel(db, { key, label, seen: null, keep: 'all', now: 5 });
const all = () => Promise.all(KEYS.map((key) => labelsOf(db, key)));

test('a status is put on many, and what each had before is given back', async () => {
  await say('zhipin:a', { about: 'status', says: 'notified' });
  const before = await all();
  const told: number[] = [];
  const undo = await labelMany(db, KEYS, { about: 'status', says: 'ignored' }, 10, (done) => told.push(done));
  expect((await all()).map(({ status }) => status)).toEqual(['ignored', 'ignored', 'ignored']);
  expect(told).toEqual([3]);
  await relabel(db, undo, 20);
  expect(await all()).toEqual(before);
});

test('a tag is taken off many, and those that had it have it again', async () => {
  await say('zhipin:b', { about: 'tag', tag: '急招', says: true });
  const undo = await labelMany(db, KEYS, { about: 'tag', tag: '急招', says: null }, 10);
  expect((await all()).flatMap(({ tags }) => tags)).toEqual([]);
  await relabel(db, undo, 20);
  expect((await all()).map(({ tags }) => tags)).toEqual([[], ['急招'], []]);
});

test('whose they are is told by the company of each, or by the name that it has', async () => {
  await say('zhipin:b', { about: 'owner', says: { kind: 'client', name: '老客户' } });
  await say('zhipin:c', { about: 'read', field: 'company', says: '改正的公司' });
  await labelMany(db, KEYS, { about: 'owner', says: { kind: 'rival', name: '' } }, 10);
  expect((await all()).map(({ owner }) => owner)).toEqual([
    { kind: 'rival', name: '公司 zhipin:a' },
    { kind: 'rival', name: '老客户' },
    { kind: 'rival', name: '改正的公司' },
  ]);
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '@/lib/store/database';
import { forget } from '@/lib/store/forget';
import { readProfile, writeClaim } from '@/lib/store/profile';
import type { Field } from '@/lib/sync/register';
import { formatStamp } from '@/lib/sync/stamp';
import { joinRows } from '@/lib/sync/tombstone';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('a claim is kept field by field, and what is not said stays', async () => {
  await writeClaim(db, { item: 'typing-speed', change: { level: 'can' }, now: 1_000 });
  expect(await writeClaim(db, { item: 'typing-speed', change: { example: '72 字' }, now: 2_000 })).toEqual({
    level: 'can',
    example: '72 字',
    done: false,
  });
  expect(await readProfile(db)).toEqual({ 'typing-speed': { level: 'can', example: '72 字', done: false } });
  const row = await db.profile.get('typing-speed');
  expect((row?.f.level?.t ?? '') < (row?.f.example?.t ?? '')).toBe(true);
});

test('each field waits to be sent with its newest stamp', async () => {
  await writeClaim(db, { item: 'teamwork', change: { level: 'some', done: true }, now: 1_000 });
  await writeClaim(db, { item: 'teamwork', change: { level: 'can' }, now: 2_000 });
  const out = await db.outbox.toArray();
  const row = await db.profile.get('teamwork');
  expect(out.map(({ table, id, field, t }) => [table, id, field, t === row?.f[field]?.t])).toEqual([
    ['profile', 'teamwork', 'done', true],
    ['profile', 'teamwork', 'level', true],
  ]);
});

test('the same words again change nothing, and a level is taken back', async () => {
  await writeClaim(db, { item: 'teamwork', change: { level: 'can' }, now: 1_000 });
  const before = await db.profile.toArray();
  await writeClaim(db, { item: 'teamwork', change: { level: 'can', example: '' }, now: 5_000 });
  expect(await db.profile.toArray()).toEqual(before);
  await writeClaim(db, { item: 'teamwork', change: { level: null }, now: 6_000 });
  expect((await readProfile(db)).teamwork?.level).toBeNull();
});

test('fields that cannot be read count as not said, and unknown ones stay', async () => {
  const field = (v: unknown) => ({ v, t: '1', c: {} });
  await db.profile.put({
    id: 'teamwork',
    changed: 1,
    f: { level: field('much'), example: field(7), later: field('kept') },
  });
  expect(await readProfile(db)).toEqual({ teamwork: { level: null, example: '', done: false } });
  await writeClaim(db, { item: 'teamwork', change: { level: 'can' }, now: 1_000 });
  expect((await db.profile.get('teamwork'))?.f.later).toEqual(field('kept'));
});

test('it is forgotten with everything else', async () => {
  await writeClaim(db, { item: 'teamwork', change: { level: 'can' }, now: 1_000 });
  await forget(db, { of: 'everything' }, 9);
  expect(await readProfile(db)).toEqual({});
});

test('what another device said at the same time stands beside it until the person decides', async () => {
  const item = 'typing-speed';
  await writeClaim(db, { item, change: { level: 'can', example: '72 字' }, now: 2_000 });
  const row = await db.profile.get(item);
  const t = formatStamp(1_000, 0, 'other');
  const beside = (v: unknown): Field => ({ v, t, c: { other: t } });
  const f = joinRows(row?.f ?? {}, { level: beside('some'), example: beside('72 字') });
  await db.profile.put({ id: item, changed: 2_000, f });
  expect((await readProfile(db))[item]).toEqual({
    level: 'can',
    example: '72 字',
    done: false,
    beside: { level: 'some' },
  });
  // What is typed on goes over what was shown, and over nothing else.
  expect(await writeClaim(db, { item, change: { level: 'unsure' }, now: 3_000 })).toMatchObject({
    level: 'unsure',
    beside: { level: 'some' },
  });
  const settled = await writeClaim(db, { item, change: { level: 'some' }, settles: true, now: 4_000 });
  expect(settled).toEqual({ level: 'some', example: '72 字', done: false });
});

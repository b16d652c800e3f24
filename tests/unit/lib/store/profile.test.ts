import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
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

describe('what other devices said at the same time', () => {
  const item = 'typing-speed';
  const said = async () => (await readProfile(db))[item];
  /** Values of devices that had seen nothing of each other. */
  async function come(values: Record<string, unknown>, at: number, device: string) {
    const t = formatStamp(at, 0, device);
    const f = Object.fromEntries(
      Object.entries(values).map(([name, v]): [string, Field] => [name, { v, t, c: { [device]: t } }]),
    );
    const row = (await db.profile.get(item)) ?? { id: item, changed: at, f: {} };
    await db.profile.put({ ...row, f: joinRows(row.f, f) });
  }

  test('stands beside, until the person decides', async () => {
    await writeClaim(db, { item, change: { level: 'can', example: '72 字' }, now: 2_000 });
    await come({ level: 'some', example: '72 字' }, 1_000, 'other');
    expect(await said()).toMatchObject({ level: 'can', example: '72 字', beside: { level: 'some' } });
    expect((await said())?.beside).not.toHaveProperty('example');
    // What is said anew goes over one's own, and over nothing that another device says.
    expect(await writeClaim(db, { item, change: { level: 'unsure' }, now: 3_000 })).toMatchObject({
      level: 'unsure',
      beside: { level: 'some' },
    });
    const over = (await said())?.beside?.over;
    const settled = await writeClaim(db, { item, change: { level: 'some' }, over, now: 4_000 });
    expect(settled).toEqual({ level: 'some', example: '72 字', done: false });
  });

  test('of three the last moves up once the first two are decided', async () => {
    for (const n of [1, 2, 3]) await come({ example: `例 ${n}` }, n, `d${n}`);
    const first = await said();
    expect(first).toMatchObject({ example: '例 3', beside: { example: '例 2' } });
    await writeClaim(db, { item, change: { example: '例 3' }, over: first?.beside?.over, now: 4_000 });
    expect(await said()).toMatchObject({ example: '例 3', beside: { example: '例 1' } });
  });

  test('what came while one writes is not replaced, and one’s own half words do not stand beside', async () => {
    await writeClaim(db, { item, change: { example: 'ab' }, now: 2_000 });
    await come({ example: '别处' }, 3_000, 'other');
    await writeClaim(db, { item, change: { example: 'abc' }, now: 4_000 });
    expect(await said()).toMatchObject({ example: 'abc', beside: { example: '别处' } });
  });
});

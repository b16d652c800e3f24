import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isChanged, joinVersions, MOST_VERSIONS } from '@/lib/posting/versions';
import { Database } from '@/lib/store/database';
import { rememberSeen } from '@/lib/store/postings';
import { isKept } from '@/lib/store/rows';
import { putVersions, versionsOf, wholePosting } from '@/lib/store/versions';
import { seen } from '@/tests/support/seen';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

test('pay and title make a version as the text does; until when it holds does not', () => {
  const { posting } = seen();
  expect(isChanged(posting, { ...posting })).toBe(false);
  expect(isChanged(posting, { ...posting, validity: '2026-12-01' })).toBe(false);
  expect(isChanged(posting, { ...posting, salary: '6-8K' })).toBe(true);
  expect(isChanged({ ...posting, company: null }, posting)).toBe(false);
});

test('of very many the first and the latest stay', async () => {
  for (let n = 0; n < MOST_VERSIONS + 5; n++)
    await rememberSeen(db, seen({ posting: { description: `第 ${n} 稿` }, at: 1_000 + n }), 'all');
  const versions = await versionsOf(db, 'zhipin:abc');
  expect(versions).toHaveLength(MOST_VERSIONS);
  expect(versions[0]?.at).toBe(1_000);
  expect(versions.at(-1)?.posting.description).toBe(`第 ${MOST_VERSIONS + 4} 稿`);
  const row = await db.postings.get('zhipin:abc');
  expect(isKept(row) && (await wholePosting(db, row))?.description).toBe(`第 ${MOST_VERSIONS + 4} 稿`);
});

const KEY = 'zhipin:abc';
const YEAR = 365 * 24 * 3600 * 1000;
const kept = async () => {
  const row = await db.postings.get(KEY);
  if (!isKept(row)) throw new Error('it is not kept');
  return row;
};
const saying = async () => (await wholePosting(db, await kept()))?.description;

test('a clock that was set back by years is no reason to miss what changes meanwhile', async () => {
  const right = 50 * YEAR;
  const wrong = 40 * YEAR;
  await rememberSeen(db, seen({ posting: { description: '原来的' }, at: right }), 'all', right);
  await rememberSeen(db, seen({ posting: { description: '后来的' }, at: wrong }), 'all', wrong);
  expect(await saying()).toBe('后来的');
  // Sent again, as after a worker that was stopped: nothing more comes of it.
  await rememberSeen(db, seen({ posting: { description: '后来的' }, at: wrong }), 'all', wrong + 9);
  expect(await kept()).toMatchObject({ times: 2, firstSeen: right, lastSeen: right, clock: wrong });
  await rememberSeen(
    db,
    seen({ posting: { description: '再后来的' }, at: wrong + 5_000 }),
    'all',
    wrong + 5_000,
  );
  // What was seen before it, and comes late, is older all the same.
  await rememberSeen(db, seen({ posting: { description: '后来的' }, at: wrong + 10 }), 'all', wrong + 6_000);
  expect(await saying()).toBe('再后来的');
  // The clock is right again.
  await rememberSeen(db, seen({ posting: { description: '现在的' }, at: right + 9 }), 'all', right + 9);
  expect(await saying()).toBe('现在的');
  const versions = await versionsOf(db, KEY);
  expect(versions.map(({ posting }) => posting.description)).toEqual([
    '原来的',
    '后来的',
    '再后来的',
    '现在的',
  ]);
  expect(versions.map(({ at, clock }) => clock ?? at)).toEqual([right, wrong, wrong + 5_000, right + 9]);
  expect(await kept()).toMatchObject({ times: 4, lastSeen: right + 9 });
  expect((await kept()).clock).toBeUndefined();
});

test('nor is one that was ahead by years, and put right', async () => {
  await rememberSeen(db, seen({ posting: { description: '原来的' }, at: 60 * YEAR }), 'all', 60 * YEAR);
  await rememberSeen(db, seen({ posting: { description: '后来的' }, at: 50 * YEAR }), 'all', 50 * YEAR);
  await rememberSeen(db, seen({ posting: { description: '现在的' }, at: 51 * YEAR }), 'all', 51 * YEAR);
  expect(await saying()).toBe('现在的');
  expect(await kept()).toMatchObject({ times: 3, clock: 51 * YEAR });
});

test('what was seen earlier and comes late changes nothing where the clock is right', async () => {
  await rememberSeen(db, seen({ posting: { description: '后来的' }, at: 90_000 }), 'all', 90_000);
  await rememberSeen(db, seen({ posting: { description: '先前的' }, at: 80_000 }), 'all', 100_000);
  expect(await saying()).toBe('后来的');
  expect(await versionsOf(db, KEY)).toHaveLength(1);
});

test('the last whole text stays, however often it was cut since', async () => {
  await rememberSeen(db, seen({ posting: { description: '最早的' }, at: 1 }), 'all');
  await rememberSeen(db, seen({ posting: { description: '完整的' }, at: 2 }), 'all');
  const cut = Array.from({ length: MOST_VERSIONS + 5 }, (_, n) => ({
    key: KEY,
    at: 10 + n,
    posting: { ...seen().posting, description: `截断 ${n}` },
    state: 'partial' as const,
  }));
  await putVersions(db, cut);
  expect(await versionsOf(db, KEY)).toHaveLength(MOST_VERSIONS);
  expect(await saying()).toBe('完整的');
});

test('what two who watched a posting saw is one list, without what says nothing of its own', () => {
  const version = (at: number, description: string, validity: string | null = null) => ({
    at,
    posting: { ...seen().posting, description, validity },
    state: 'ready' as const,
  });
  const joined = joinVersions(
    [version(2, '甲'), version(5, '乙')],
    [version(1, '甲'), version(4, '乙'), version(6, '乙', '2026-12-31')],
  );
  expect(joined).toEqual([version(1, '甲'), version(4, '乙', '2026-12-31')]);
});

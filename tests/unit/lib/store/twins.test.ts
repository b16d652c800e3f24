import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Database } from '@/lib/store/database';
import { rememberSeen } from '@/lib/store/postings';
import { writeLabel } from '@/lib/store/said';
import { allSummaries } from '@/lib/store/summaries';
import { joinedKeys, sayTwins, twinsOf } from '@/lib/store/twins';
import { seen } from '@/tests/support/seen';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const TEXT =
  '负责店铺售前与售后的在线接待，处理退换货，登记顾客的意见并转给仓库；熟悉平台规则，打字每分钟六十字以上，能上晚班，月休六天。';
const look = (key: string, description: string, company: string | null = '青禾家居', title = '在线客服') =>
  rememberSeen(db, seen({ key, posting: { company, title, place: '杭州', description } }), 'all');

test('one company, title and place with much the same text: proposed, and never joined by itself', async () => {
  await look('zhipin:a', TEXT);
  await look('liepin:b', TEXT.replace('六十', '五十'));
  await look('liepin:c', '接听来电，为业主登记报修，跟进派单，每月整理来电的记录，法定节假日轮值。');
  await look('liepin:d', TEXT, '别家公司');
  expect(await twinsOf(db, 'zhipin:a')).toMatchObject([{ key: 'liepin:b', likely: true, said: null }]);
  expect(await joinedKeys(db, 'zhipin:a')).toEqual(['zhipin:a']);
});

test('nothing is proposed where no company is known', async () => {
  await look('zhipin:a', TEXT, null);
  await look('liepin:b', TEXT, null);
  expect(await twinsOf(db, 'zhipin:a')).toEqual([]);
});

test('what a person says of it stands, also once the texts part', async () => {
  await look('zhipin:a', TEXT);
  await look('liepin:b', TEXT);
  const say = (says: boolean, key = 'zhipin:a', other = 'liepin:b') =>
    writeLabel(db, { key, label: { about: 'same', key: other, says }, seen: null, keep: 'all', now: 5 });
  await say(true);
  await say(true, 'liepin:b', 'zhipin:a');
  expect(await joinedKeys(db, 'liepin:b')).toEqual(['liepin:b', 'zhipin:a']);
  await rememberSeen(db, seen({ key: 'liepin:b', at: 9_000, posting: { description: '全都改了。' } }), 'all');
  expect(await twinsOf(db, 'zhipin:a')).toMatchObject([{ key: 'liepin:b', said: true }]);
  await say(false);
  await say(false, 'liepin:b', 'zhipin:a');
  expect(await joinedKeys(db, 'zhipin:a')).toEqual(['zhipin:a']);
});

test('it is said on both at once, told with what the other is filed under, and taken back on both', async () => {
  await look('zhipin:a', TEXT);
  await look('liepin:b', TEXT);
  const saying = { seen: null, keep: 'all', now: 5 } as const;
  await writeLabel(db, { key: 'liepin:b', label: { about: 'tag', tag: '夜班', says: true }, ...saying });
  await writeLabel(db, { key: 'liepin:b', label: { about: 'status', says: 'to-review' }, ...saying });
  await sayTwins(db, { key: 'zhipin:a', other: 'liepin:b', says: true, ...saying });
  expect(await twinsOf(db, 'zhipin:a')).toMatchObject([{ said: true, tags: ['夜班'], status: 'to-review' }]);
  expect(await twinsOf(db, 'liepin:b')).toMatchObject([{ key: 'zhipin:a', said: true, tags: [] }]);
  expect((await allSummaries(db)).map(({ joined }) => joined)).toEqual([true, true]);
  await sayTwins(db, { key: 'liepin:b', other: 'zhipin:a', says: null, ...saying });
  expect(await twinsOf(db, 'zhipin:a')).toMatchObject([{ said: null }]);
  expect((await allSummaries(db)).map(({ joined }) => joined)).toEqual([false, false]);
  expect((await db.outbox.toArray()).map(({ id, field }) => `${id} ${field}`)).toEqual(
    expect.arrayContaining(['zhipin:a same:liepin:b', 'liepin:b same:zhipin:a']),
  );
});

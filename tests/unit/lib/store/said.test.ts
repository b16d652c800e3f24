import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Seen } from '@/lib/messages/seen-schema';
import type { Label } from '@/lib/notes/labels';
import type { Settings } from '@/lib/platform/settings';
import type { Word } from '@/lib/review/said';
import { Database } from '@/lib/store/database';
import { writeNote } from '@/lib/store/notes';
import { countKept, rememberSeen } from '@/lib/store/postings';
import { removePostings, restorePostings } from '@/lib/store/remove';
import { knownTags, labelsOf, saidOf, undecidedOf, writeLabel, writeWord } from '@/lib/store/said';
import { latestSummaries } from '@/lib/store/summaries';
import { type Field, joinFields } from '@/lib/sync/register';
import { formatStamp } from '@/lib/sync/stamp';
import { seen } from '@/tests/support/seen';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const KEY = 'zhipin:abc';
const SIGNED = { by: '闻雨', at: 5 };

const covered: Word = { about: 'item', item: 'typing', says: { is: 'covered', quote: null, ...SIGNED } };
const takenBack: Word = { ...covered, says: null } as Word;

function write(word: Word, now = 10, keep: Settings['keep'] = 'noted', of: Seen | null = seen()) {
  return writeWord(db, { key: KEY, word, seen: of, keep, now });
}

describe('a word', () => {
  test('stands on the posting’s row with its stamp, and waits in the outbox', async () => {
    expect(await write(covered)).toBe(10);
    const row = await db.postings.get(KEY);
    expect(row).toMatchObject({ posting: { title: '客服' }, f: { 'override:typing': { v: covered.says } } });
    expect(await db.outbox.toArray()).toEqual([
      { table: 'postings', id: KEY, field: 'override:typing', t: row?.f['override:typing']?.t },
    ]);
    expect(await saidOf(db, KEY)).toMatchObject({ items: { typing: covered.says } });
  });

  test('that was sent twice is written once', async () => {
    await write(covered);
    const before = await db.postings.get(KEY);
    expect(await write(covered, 20)).toBeNull();
    expect(await db.postings.get(KEY)).toEqual(before);
  });

  test('that is taken back is nothing more, and other devices hear of it', async () => {
    await write(covered);
    await write(takenBack, 20);
    expect(await saidOf(db, KEY)).toEqual({ findings: {}, items: {}, role: null });
    expect((await db.postings.get(KEY))?.f['override:typing']).toMatchObject({ v: null });
    expect((await db.outbox.toArray())[0]?.t.slice(0, 9)).toBe((20).toString(36).padStart(9, '0'));
  });

  test('that was never said cannot be taken back, and keeps nothing', async () => {
    expect(await write(takenBack)).toBeNull();
    expect(await db.postings.count()).toBe(0);
  });

  test('survives new looks at the posting, and a note beside it', async () => {
    await write(covered);
    await rememberSeen(db, seen({ at: 2_000, score: 50 }), 'noted');
    await writeNote(db, { id: 'n', posting: KEY, body: '问过' }, { seen: seen(), keep: 'noted', now: 30 });
    expect(await db.postings.get(KEY)).toMatchObject({ score: 50, times: 2 });
    expect((await saidOf(db, KEY)).items).toHaveProperty('typing');
    expect(await db.postings.get(KEY)).toMatchObject({ notes: 1 });
  });

  test('is removed with the posting, and put back with it', async () => {
    await write(covered);
    const removed = await removePostings(db, [KEY], 20);
    expect((await saidOf(db, KEY)).items).toEqual({});
    await restorePostings(db, removed, 30);
    expect((await saidOf(db, KEY)).items).toHaveProperty('typing');
  });
});

describe('the posting', () => {
  test('is kept with a word as with a note, and not with one that was taken back', async () => {
    await write(covered);
    expect(await countKept(db)).toBe(1);
    await db.postings.clear();
    await write(covered, 10, 'noted', null);
    expect(await rememberSeen(db, seen(), 'noted')).toMatchObject({ kept: true });
    await db.postings.clear();
    await write(covered, 10, 'noted', null);
    await write(takenBack, 20, 'noted', null);
    expect(await rememberSeen(db, seen(), 'noted')).toMatchObject({ kept: false });
  });

  test.each([
    ['none are to be kept', 'none', seen()],
    ['it was looked at in private', 'all', null],
    ['it is of another role', 'all', seen({ role: 'other' })],
  ] as const)('is not kept where %s: the word stands alone', async (_, keep, of) => {
    await write(covered, 10, keep, of);
    expect(await db.postings.toArray()).toEqual([
      { key: KEY, f: { 'override:typing': expect.anything() }, tags: [] },
    ]);
    expect(await db.versions.count()).toBe(0);
    expect([await latestSummaries(db, 9), await countKept(db)]).toEqual([[], 0]);
    expect((await saidOf(db, KEY)).items).toHaveProperty('typing');
    expect(await rememberSeen(db, seen(), 'none')).toMatchObject({ kept: false });
  });
});

describe('labels', () => {
  const label = (one: Parameters<typeof writeLabel>[1]['label'], now = 10) =>
    writeLabel(db, { key: KEY, label: one, seen: seen(), keep: 'noted', now });

  test('are fields of the row, each of its own; two tags at once both stay', async () => {
    await label({ about: 'status', says: 'todo' });
    await label({ about: 'rating', says: 4 });
    await label({ about: 'owner', says: { kind: 'rival', name: '青禾家居' } });
    await Promise.all(['夜班', '双休'].map((tag) => label({ about: 'tag', tag, says: true })));
    expect(await labelsOf(db, KEY)).toMatchObject({
      status: 'todo',
      rating: 4,
      owner: { kind: 'rival', name: '青禾家居' },
      tags: ['双休', '夜班'],
    });
    expect(await knownTags(db)).toEqual(['双休', '夜班']);
    await label({ about: 'tag', tag: '夜班', says: null }, 20);
    expect(await knownTags(db)).toEqual(['双休']);
  });

  test('what was read can be put right, and stays put right when it is read again', async () => {
    await label({ about: 'read', field: 'company', says: '青禾家居' });
    await rememberSeen(db, seen({ at: 2_000, posting: { company: '认证企业' } }), 'all');
    expect(await latestSummaries(db, 9)).toMatchObject([{ company: '青禾家居' }]);
    expect(await db.postings.get(KEY)).toMatchObject({ posting: { company: '认证企业' } });
  });
});

/** A value of another device that had seen nothing of this one's. */
async function come(name: string, v: unknown, device: string) {
  const row = (await db.postings.get(KEY)) ?? { key: KEY, f: {} };
  const t = formatStamp(20, 0, device);
  const came: Field = { v, t, c: { [device]: t } };
  const field = row.f[name] ? joinFields(row.f[name], came) : came;
  await db.postings.put({ ...row, f: { ...row.f, [name]: field } });
}

describe('a word that two devices said at once', () => {
  const other = { is: 'missing', not: ['a'], by: '李雷', at: 7 };

  test('is asked about, and a further word replaces only the one that was shown', async () => {
    await write(covered, 30);
    await come('override:typing', other, 'other');
    expect(await undecidedOf(db, KEY)).toMatchObject([
      [
        { choice: covered, by: '闻雨' },
        { choice: { about: 'item', item: 'typing', says: other }, by: '李雷' },
      ],
    ]);
    await write(takenBack, 40);
    const [versions = []] = await undecidedOf(db, KEY);
    expect(versions.map(({ choice }) => choice.says)).toEqual([null, other]);
    const over = versions.flatMap(({ stamps }) => stamps);
    await writeWord(db, { key: KEY, word: covered, over, seen: null, keep: 'none', now: 50 });
    expect(await undecidedOf(db, KEY)).toEqual([]);
    expect((await saidOf(db, KEY)).items).toEqual({ typing: covered.says });
  });

  test('is decided once, also where several said the same', async () => {
    await write(covered, 30);
    await come('override:typing', other, 'b');
    await come('override:typing', { ...other, by: '韩梅' }, 'c');
    const [versions = []] = await undecidedOf(db, KEY);
    expect(versions.map(({ stamps }) => stamps.length)).toEqual([1, 2]);
    const over = versions.flatMap(({ stamps }) => stamps);
    await writeWord(db, { key: KEY, word: covered, over, seen: null, keep: 'none', now: 50 });
    expect(await undecidedOf(db, KEY)).toEqual([]);
  });

  test('in the same sense is no choice, whoever said it and when', async () => {
    await write(covered, 30);
    await come('override:typing', { ...covered.says, by: '李雷', at: 9 }, 'other');
    expect(await undecidedOf(db, KEY)).toEqual([]);
  });

  test('on a finding or the role, too; what only a newer version can read is none', async () => {
    const decision = { state: 'confirmed', words: 'w', rules: 1, reason: null, text: '', ...SIGNED };
    for (const [device, state] of [
      ['a', 'confirmed'],
      ['b', 'dismissed'],
    ] as const)
      await come('finding:gender-limit:illegal', { ...decision, state }, device);
    await come('override:role', { is: 'service', ...SIGNED }, 'a');
    await come('override:role', null, 'b');
    await come('finding:age-cap:illegal', { state: 'postponed' }, 'a');
    await come('finding:age-cap:illegal', { ...decision }, 'b');
    expect((await undecidedOf(db, KEY)).map(([one]) => one?.choice)).toMatchObject([
      { about: 'finding', card: 'gender-limit:illegal', says: { state: 'dismissed' } },
      { about: 'role', says: null },
    ]);
  });
});

describe('a label that two devices gave at once', () => {
  const label = (says: string | null): Label => ({ about: 'status', says });
  const put = (says: string | null, over?: string[]) =>
    writeLabel(db, { key: KEY, label: label(says), over, seen: null, keep: 'none', now: 30 });
  const values = async () =>
    (await undecidedOf(db, KEY)).map((versions) => versions.map(({ choice }) => choice.says));

  test('has both values, the newest first, until a person takes one', async () => {
    await put('to-review');
    await come('status', 'reviewed', 'other');
    expect(await values()).toEqual([['to-review', 'reviewed']]);
    const [versions = []] = await undecidedOf(db, KEY);
    await put(
      'reviewed',
      versions.flatMap(({ stamps }) => stamps),
    );
    expect(await values()).toEqual([]);
    expect((await labelsOf(db, KEY)).status).toBe('reviewed');
  });

  test('what came after the person looked is asked about', async () => {
    await put('to-review');
    await come('status', 'reviewed', 'other');
    const over = (await undecidedOf(db, KEY)).flatMap((versions) => versions.flatMap(({ stamps }) => stamps));
    await come('status', 'ignored', 'third');
    await put('to-review', over);
    expect(await values()).toEqual([['to-review', 'ignored']]);
    // Its answer was lost: it is asked again, and changes nothing.
    expect(await put('to-review', over)).toBeNull();
  });

  test('equal values, other fields and what cannot be read are no choice', async () => {
    await put('to-review');
    await come('status', 'to-review', 'other');
    for (const device of ['a', 'b']) {
      await come('override:typing', device, device);
      await come('rating', `${device} of a newer version`, device);
    }
    expect(await values()).toEqual([]);
  });

  test.each([
    ['rating', 4],
    ['tag:旺季', true],
    ['owner', { kind: 'rival', name: '拾光灯饰' }],
    ['read:company', '拾光灯饰有限公司'],
  ])('%s as well', async (name, says) => {
    await come(name, says, 'a');
    await come(name, null, 'b');
    expect(new Set((await values())[0])).toEqual(new Set([says, null]));
  });
});

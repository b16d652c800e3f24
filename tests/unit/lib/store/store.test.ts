import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Seen } from '@/lib/messages/requests';
import { formatStamp, nextStamp, stampTime } from '@/lib/sync/stamp';
import { Database, MIGRATIONS } from '@/lib/store/database';
import { plainNote, writePlainNote } from '@/lib/store/notes';
import {
  forgetEverything,
  keptPostings,
  keptSummaries,
  rememberSeen,
  removePosting,
  restorePosting,
} from '@/lib/store/postings';
import { plainNoteId } from '@/lib/store/rows';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

function seen(change: Partial<Seen> & { description?: string } = {}): Seen {
  const { description = '在线回答顾客的问题。', ...rest } = change;
  return {
    key: 'zhipin:abc',
    posting: { reader: 'zhipin', id: 'abc', url: null, title: '客服', description },
    state: 'ready',
    role: 'service',
    score: 42,
    missing: 30,
    engine: 1,
    checklist: 1,
    at: 1_000,
    ...rest,
  };
}

describe('postings that were looked at', () => {
  test('all are kept when the person says so, and the second look counts', async () => {
    expect(await rememberSeen(db, seen(), 'all')).toEqual({ kept: true, noted: false });
    await rememberSeen(db, seen({ at: 2_000 }), 'all');
    expect(await db.postings.get('zhipin:abc')).toMatchObject({
      times: 2,
      firstSeen: 1_000,
      lastSeen: 2_000,
    });
  });

  test('the same message twice changes nothing', async () => {
    await rememberSeen(db, seen(), 'all');
    const before = await db.postings.toArray();
    await rememberSeen(db, seen(), 'all');
    expect(await db.postings.toArray()).toEqual(before);
    expect(await db.versions.count()).toBe(1);
  });

  test('none is kept when the person says so; one with a note is when noted ones are', async () => {
    expect(await rememberSeen(db, seen(), 'none')).toMatchObject({ kept: false });
    expect(await rememberSeen(db, seen(), 'noted')).toMatchObject({ kept: false });
    await writePlainNote(db, { key: 'zhipin:abc', body: '问清班次', seen: null, keep: 'noted', now: 5 });
    expect(await rememberSeen(db, seen(), 'noted')).toEqual({ kept: true, noted: true });
  });

  test('an emptied note is none', async () => {
    const write = (body: string, now: number) =>
      writePlainNote(db, { key: 'zhipin:abc', body, seen: seen(), keep: 'noted', now });
    await write('问清班次', 5);
    expect(await keptSummaries(db)).toMatchObject([{ noted: true }]);
    await write(' \n', 6);
    expect(await keptSummaries(db)).toMatchObject([{ noted: false }]);
    await db.postings.clear();
    expect(await rememberSeen(db, seen(), 'noted')).toEqual({ kept: false, noted: false });
  });

  test('one that is known gets no new version once none is to be kept', async () => {
    await rememberSeen(db, seen(), 'all');
    const later = seen({ description: '改过的全文。', at: 2_000 });
    expect(await rememberSeen(db, later, 'none')).toMatchObject({ kept: true });
    expect(await db.postings.get('zhipin:abc')).toMatchObject({ times: 1, lastSeen: 1_000 });
    expect(await db.versions.count()).toBe(1);
  });

  test('other roles are not kept, with a note neither', async () => {
    expect(await rememberSeen(db, seen({ role: 'other' }), 'all')).toMatchObject({ kept: false });
    const other = seen({ role: 'other' });
    await writePlainNote(db, { key: 'zhipin:abc', body: '记一笔', seen: other, keep: 'all', now: 5 });
    expect(await keptPostings(db)).toEqual([]);
  });

  test('a cut text never replaces a whole one', async () => {
    await rememberSeen(db, seen(), 'all');
    await rememberSeen(db, seen({ state: 'partial', score: null, description: '在线', at: 2_000 }), 'all');
    expect(await db.postings.get('zhipin:abc')).toMatchObject({ state: 'ready', score: 42, lastSeen: 2_000 });
    await rememberSeen(db, seen({ description: '改过的全文。', at: 3_000 }), 'all');
    expect(await db.postings.get('zhipin:abc')).toMatchObject({ posting: { description: '改过的全文。' } });
  });

  test('each changed text is a version', async () => {
    await rememberSeen(db, seen(), 'all');
    await rememberSeen(db, seen({ at: 2_000 }), 'all');
    await rememberSeen(db, seen({ description: '新的写法。', at: 3_000 }), 'all');
    expect((await db.versions.toArray()).map(({ at }) => at)).toEqual([1_000, 3_000]);
  });

  test('what is removed can be put back whole', async () => {
    await writePlainNote(db, { key: 'zhipin:abc', body: '记一笔', seen: seen(), keep: 'all', now: 5 });
    const removed = await removePosting(db, 'zhipin:abc');
    expect(await keptPostings(db)).toEqual([]);
    expect(await plainNote(db, 'zhipin:abc')).toBeNull();
    await restorePosting(db, removed as NonNullable<typeof removed>);
    expect(await keptPostings(db)).toHaveLength(1);
    expect(await plainNote(db, 'zhipin:abc')).toMatchObject({ body: '记一笔' });
  });

  test('everything can be forgotten', async () => {
    await writePlainNote(db, { key: 'zhipin:abc', body: '记一笔', seen: seen(), keep: 'all', now: 5 });
    await forgetEverything(db);
    for (const table of [db.postings, db.versions, db.notes, db.outbox]) expect(await table.count()).toBe(0);
  });
});

describe('the plain note', () => {
  const write = (body: string, now: number) =>
    writePlainNote(db, { key: 'k', body, seen: null, keep: 'all', now });

  test('carries a stamp, waits in the outbox, and keeps fields of a newer version', async () => {
    await write('甲', 10);
    await db.notes.update(plainNoteId('k'), { 'f.colour': { v: 'blue', t: 'x', c: {} } } as never);
    await write('乙', 20);
    const row = await db.notes.get(plainNoteId('k'));
    expect(row?.f).toMatchObject({ body: { v: '乙' }, colour: { v: 'blue' } });
    expect(await db.outbox.toArray()).toMatchObject([{ table: 'notes', field: 'body', t: row?.f.body?.t }]);
  });

  test('the same text again makes no new stamp', async () => {
    await write('甲', 10);
    const before = await db.notes.get(plainNoteId('k'));
    await write('甲', 20);
    expect(await db.notes.get(plainNoteId('k'))).toEqual(before);
  });

  test('of writes at once none is lost and all stamps differ', async () => {
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        writePlainNote(db, { key: `k${i}`, body: `${i}`, seen: null, keep: 'all', now: 7 }),
      ),
    );
    const stamps = (await db.notes.toArray()).map((row) => row.f.body?.t);
    expect(new Set(stamps).size).toBe(40);
  });
});

describe('the clock', () => {
  test('stamps always grow as text, also when the machine’s clock goes back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 4e12 }), { minLength: 2, maxLength: 50 }), (times) => {
        let last: string | undefined;
        for (const now of times) {
          const next = nextStamp(last, now, 'dev');
          if (last) expect(next > last).toBe(true);
          expect(stampTime(next)).toBeGreaterThanOrEqual(now);
          last = next;
        }
      }),
    );
  });

  test('a full counter moves the time on', () => {
    const full = formatStamp(5, 36 ** 4 - 1, 'a');
    expect(nextStamp(full, 5, 'a')).toBe(formatStamp(6, 0, 'a'));
  });
});

test('migrations are numbered from 1 without a hole', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
});

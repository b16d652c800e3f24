import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Database } from '@/lib/store/database';
import type { OutboxRow } from '@/lib/store/rows';
import { rowsBy } from '@/lib/store/rows-by';

let db: Database;
beforeEach(() => {
  db = new Database(`test-${crypto.randomUUID()}`);
});
afterEach(() => db.delete());

const name = (n: number) => `n${String(n).padStart(4, '0')}`;
const mark = (n: number): OutboxRow => ({ table: 'notes', id: name(n), field: `f${n % 3}`, t: String(n) });
const place = ({ table, id, field }: OutboxRow): [string, string, string] => [table, id, field];

/** Numbers of rows that are there, and of those that are asked for: close to each other, far apart, twice. */
const numbers = (most: number) => fc.array(fc.nat(most), { maxLength: 60 });
const sets = fc.oneof(
  fc.record({ there: numbers(80), asked: numbers(80) }),
  fc.record({ there: fc.array(fc.nat(900), { minLength: 200, maxLength: 300 }), asked: numbers(900) }),
);

/** How often the browser is asked for one row. */
const gets = () => vi.spyOn(IDBObjectStore.prototype, 'get');

describe('many keys', () => {
  test('are read as one by one', async () => {
    await fc.assert(
      fc.asyncProperty(sets, async ({ there, asked }) => {
        await db.outbox.clear();
        await db.outbox.bulkPut(there.map(mark));
        const found = await db.outbox.bulkGet(asked.map(mark).map(place));
        expect(found).toEqual(asked.map((n) => (there.includes(n) ? mark(n) : undefined)));
      }),
      { numRuns: 40 },
    );
  });

  test('are deleted, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(sets, async ({ there, asked }) => {
        await db.outbox.clear();
        await db.outbox.bulkPut(there.map(mark));
        await db.outbox.bulkDelete(asked.map(mark).map(place));
        const left = [...new Set(there)].filter((n) => !asked.includes(n)).sort((a, b) => a - b);
        expect((await db.outbox.orderBy(':id').toArray()).map(({ t }) => Number(t))).toEqual(left);
      }),
      { numRuns: 40 },
    );
  });

  test('that stand close, or of which nothing is there, cost a request or two', async () => {
    const keys = Array.from({ length: 100 }, (_, n) => name(n));
    const one = gets();
    expect(await db.meta.bulkGet(keys)).toEqual(keys.map(() => undefined));
    await db.meta.bulkPut(keys.map((key) => ({ name: key, value: key })));
    expect(await db.meta.bulkGet(keys)).toHaveLength(100);
    expect(one).not.toHaveBeenCalled();
    one.mockRestore();
  });

  test('that stand far apart are asked for one by one', async () => {
    await db.meta.bulkPut(Array.from({ length: 1_000 }, (_, n) => ({ name: name(n), value: n })));
    const one = gets();
    const keys = Array.from({ length: 20 }, (_, n) => name(n * 50));
    expect((await db.meta.bulkGet(keys)).map((row) => row?.value)).toEqual(keys.map((_, n) => n * 50));
    expect(one).toHaveBeenCalledTimes(20);
    one.mockRestore();
  });

  test('that are deleted together are heard of', async () => {
    await db.meta.bulkPut(Array.from({ length: 40 }, (_, n) => ({ name: name(n), value: n })));
    const counts: number[] = [];
    const watch = liveQuery(() => db.meta.count()).subscribe((count) => counts.push(count));
    await expect.poll(() => counts).toEqual([40]);
    await db.meta.bulkDelete(Array.from({ length: 30 }, (_, n) => name(n)));
    await expect.poll(() => counts).toEqual([40, 10]);
    watch.unsubscribe();
  });

  test('that are read while something is written among them have their own rows', async () => {
    const keys = Array.from({ length: 20 }, (_, n) => name(2 * n));
    await db.meta.bulkPut(keys.map((key) => ({ name: key, value: key })));
    const read = await db.transaction('rw', db.meta, async () =>
      Promise.all([db.meta.bulkGet(keys), db.meta.put({ name: name(1), value: '' })]),
    );
    for (const row of read[0]) expect([undefined, row?.name]).toContain(row?.value);
  });

  test('in a transaction: what was written before is seen, and all of it goes back where it fails', async () => {
    const keys = Array.from({ length: 40 }, (_, n) => name(n));
    const failing = db.transaction('rw', db.meta, async () => {
      await db.meta.bulkPut(keys.map((key) => ({ name: key, value: key })));
      expect((await db.meta.bulkGet(keys)).every((row) => row !== undefined)).toBe(true);
      await db.meta.bulkDelete(keys.slice(0, 30));
      expect(await db.meta.count()).toBe(10);
      throw new Error('not after all');
    });
    await expect(failing).rejects.toThrow('not after all');
    expect(await db.meta.count()).toBe(0);
  });
});

test('rows of many keys of an index are those that are asked for, by key', async () => {
  await fc.assert(
    fc.asyncProperty(sets, async ({ there, asked }) => {
      await db.notes.clear();
      const note = (n: number, at: number) => ({ id: `${n}.${at}`, posting: name(n), changed: 0, f: {} });
      await db.notes.bulkPut(there.map(note));
      const found = await rowsBy(db.notes, 'posting', asked.map(name));
      const wanted = [...new Set(asked)].filter((n) => there.includes(n));
      expect([...found.keys()].sort()).toEqual(wanted.map(name).sort());
      for (const n of wanted)
        expect(found.get(name(n))).toHaveLength(there.filter((other) => other === n).length);
    }),
    { numRuns: 40 },
  );
});

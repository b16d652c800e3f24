import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Database } from '@/lib/store/database';
import type { MetaRow } from '@/lib/store/rows';
import { Staged } from '@/lib/store/sync/staged';

test('rows are read once and written once, as they were put last', async () => {
  const db = new Database(`test-${crypto.randomUUID()}`);
  await db.meta.bulkPut([
    { name: 'a', value: 1 },
    { name: 'b', value: 1 },
  ]);
  const table = db.table<MetaRow, string>('meta');
  const staged = new Staged<MetaRow>(table, ({ name }) => name);
  expect(await staged.get(['b', 'none', 'a'])).toMatchObject([{ value: 1 }, undefined, { value: 1 }]);
  const read = vi.spyOn(table, 'bulkGet');
  staged.put([{ name: 'a', value: 2 }]);
  staged.put([
    { name: 'a', value: 3 },
    { name: 'none', value: 3 },
  ]);
  expect(await staged.get(['a', 'none'])).toMatchObject([{ value: 3 }, { value: 3 }]);
  expect(read.mock.calls.flatMap(([keys]) => keys)).toEqual([]);
  expect(await db.meta.get('a')).toMatchObject({ value: 1 });
  const put = vi.spyOn(table, 'bulkPut');
  await staged.write();
  await staged.write();
  expect(put.mock.calls.flatMap(([rows]) => rows)).toHaveLength(2);
  expect(await db.meta.get('a')).toMatchObject({ value: 3 });
  expect(await db.meta.get('b')).toMatchObject({ value: 1 });
  await db.delete();
});

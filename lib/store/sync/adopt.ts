/**
 * Everything that is here waits to be sent, in this device's name: where it is synced to from now on, the devices that
 * wrote it may never be heard of.
 */
import Dexie from 'dexie';
import { type Field, type Fields, joinContexts } from '@/lib/sync/register';
import { SYNC_TABLES } from '@/lib/sync/row';
import { takeStamp } from '../clock';
import type { Database } from '../database';
import type { OutboxRow } from '../rows';
import { keyOf, type Stored, tableOf } from './tables';

/** Rows in one transaction. */
const PORTION = 500;

/**
 * @param of only fields that this device has written or replaced; absent: all.
 * @param now ms since the epoch.
 */
export async function adopt(db: Database, now: number, of?: string): Promise<void> {
  for (const name of SYNC_TABLES) {
    const table = tableOf(db, name);
    let last: unknown = Dexie.minKey;
    for (;;) {
      const after = last;
      const rows: Stored[] = await db.transaction('rw', table, db.outbox, db.meta, async () => {
        const some = await table.where(':id').above(after).limit(PORTION).toArray();
        const { stamp, device } = await takeStamp(db, now);
        const marks: OutboxRow[] = [];
        const named = some.flatMap((row): Stored[] => {
          const own = ownFields(row.f, of, { device, stamp });
          for (const [field, { t }] of Object.entries(own))
            marks.push({ table: name, id: keyOf(name, row), field, t });
          const isNamed = Object.entries(own).every(([field, known]) => known === row.f[field]);
          return isNamed ? [] : [{ ...row, f: { ...row.f, ...own } }];
        });
        await table.bulkPut(named);
        const waiting = await db.outbox.bulkGet(
          marks.map(({ id, field }): [string, string, string] => [name, id, field]),
        );
        await db.outbox.bulkPut(marks.filter(({ t }, n) => waiting[n]?.t !== t));
        return some;
      });
      const end = rows.at(-1);
      if (!end) break;
      last = keyOf(name, end);
    }
  }
}

/** The fields that go, each as something that this device has seen. */
function ownFields(f: Fields, of: string | undefined, by: { device: string; stamp: string }): Fields {
  const some = Object.entries(f).filter(([, { c }]) => of === undefined || Object.hasOwn(c, of));
  return Object.fromEntries(
    some.map(([field, known]): [string, Field] => {
      if (Object.hasOwn(known.c, by.device)) return [field, known];
      return [field, { ...known, c: joinContexts(known.c, { [by.device]: by.stamp }) }];
    }),
  );
}

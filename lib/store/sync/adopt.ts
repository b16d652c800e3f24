/**
 * Everything that is here waits to be sent, in this device's name: where it is synced to from now on, the devices that
 * wrote it may never be heard of.
 */
import Dexie from 'dexie';
import { type Field, joinContexts } from '@/lib/sync/register';
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
        const waiting: OutboxRow[] = [];
        const named = some.map((row) => {
          const f = Object.fromEntries(
            Object.entries(row.f).map(([field, known]): [string, Field] => {
              if (of !== undefined && !Object.hasOwn(known.c, of)) return [field, known];
              waiting.push({ table: name, id: keyOf(name, row), field, t: known.t });
              if (Object.hasOwn(known.c, device)) return [field, known];
              return [field, { ...known, c: joinContexts(known.c, { [device]: stamp }) }];
            }),
          );
          return { ...row, f };
        });
        await table.bulkPut(named);
        await db.outbox.bulkPut(waiting);
        return some;
      });
      const end = rows.at(-1);
      if (!end) break;
      last = keyOf(name, end);
    }
  }
}

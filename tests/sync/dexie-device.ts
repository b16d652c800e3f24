/** A device with the store that the extension has, over an IndexedDB in memory. */
import { Database } from '@/lib/store/database';
import { writeField } from '@/lib/store/fields';
import { replicaOf } from '@/lib/store/sync/replica';
import { tableOf, travelling } from '@/lib/store/sync/tables';
import type { Fields } from '@/lib/sync/register';
import { SYNC_TABLES } from '@/lib/sync/row';
import type { TestDevice } from './device';

let count = 0;

export function dexieDevice(
  name: string,
  now: () => number,
  db = new Database(`sync-${++count}`),
): TestDevice {
  const fieldsOf = async (id: string) => ((await db.notes.get(id))?.f ?? {}) as Fields;
  return {
    name,
    now,
    replica: replicaOf(db, { texts: true, profile: true, keep: 'all', now }),
    async write(id, field, value) {
      await db.transaction('rw', db.notes, db.outbox, db.meta, async () => {
        const known = await db.notes.get(id);
        const place = { table: 'notes', id, field } as const;
        const written = await writeField(db, place, known?.f ?? {}, value, now());
        if (written) await db.notes.put({ posting: 'own:x', ...known, id, changed: now(), f: written.f });
      });
    },
    fields: fieldsOf,
    async rows() {
      const tables = SYNC_TABLES.map(async (table) =>
        (await tableOf(db, table).toArray()).map((row) => travelling(table, row)),
      );
      return (await Promise.all(tables)).flat();
    },
    async copy(other) {
      const twin = new Database(`sync-${++count}`);
      for (const table of db.tables) await twin.table(table.name).bulkPut(await table.toArray());
      return dexieDevice(other, now, twin);
    },
    async close() {
      await db.delete();
    },
  };
}

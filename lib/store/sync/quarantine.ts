/** Rows that cannot be read here: kept as they came, shown with their reason, and tried again by a later version. */
import type { Settings } from '@/lib/platform/settings';
import { type BadRow, readRow, type SyncRow } from '@/lib/sync/row';
import type { Database } from '../database';
import type { QuarantineRow } from '../rows';
import { joinIn } from './join';
import { touchedTables } from './tables';

/** The row as it is kept: once, however often it comes. @param at ms since the epoch */
export function quarantined({ row, reason }: BadRow, from: string, at: number): QuarantineRow {
  const { table, id } = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  const named = typeof table === 'string' && typeof id === 'string' ? `${table} ${id}` : JSON.stringify(row);
  return { id: `${from} ${named}`.slice(0, 1_000), from, at, reason, row };
}

/**
 * Takes in what can be read now, as after an update: who sent it need not send it again.
 * @returns how many rows came in.
 */
export async function retryQuarantined(db: Database, keep: Settings['keep']): Promise<number> {
  return db.transaction('rw', touchedTables(db), async () => {
    const good = (await db.quarantine.toArray()).flatMap(({ id, row }): { id: string; row: SyncRow }[] => {
      const read = readRow(row);
      return read.row ? [{ id, row: read.row }] : [];
    });
    if (good.length === 0) return 0;
    await joinIn(
      db,
      good.map(({ row }) => row),
      keep,
    );
    await db.quarantine.bulkDelete(good.map(({ id }) => id));
    return good.length;
  });
}

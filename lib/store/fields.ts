/** Writing what a person says: every value carries its stamp, and waits in the outbox for their other devices. */
import { takeStamp } from './clock';
import type { Database } from './database';
import type { Field, Fields, OutboxRow } from './rows';

/** Where a field stands. */
export type FieldPlace = Pick<OutboxRow, 'table' | 'id' | 'field'>;

/**
 * The fields of a row with one of them written, or null where it says so already: a sender whose answer was lost
 * tries again. To be called in a transaction over the row's table, `outbox` and `meta`; the caller puts the row.
 * @param value plain data; null takes back what was said, and is kept so that other devices hear of it.
 * @param now ms since the epoch.
 */
export async function writeField(
  db: Database,
  { table, id, field }: FieldPlace,
  fields: Fields,
  value: unknown,
  now: number,
): Promise<{ f: Fields; stamp: string } | null> {
  const known = fields[field];
  if (isSame(known?.v ?? null, value)) return null;
  const { stamp, device } = await takeStamp(db, now);
  const written: Field = { v: value, t: stamp, c: { ...known?.c, [device]: stamp } };
  await db.outbox.put({ table, id, field, t: stamp });
  return { f: { ...fields, [field]: written }, stamp };
}

/** Both are plain data that the same schema has read: their keys stand in the same order. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** One label put on many postings. */
import type { Label } from '@/lib/notes/labels';
import type { Database } from './database';
import { inPortions, type Told } from './portions';
import { writeLabel } from './said';

/**
 * Puts a label on postings, or takes it from them.
 * @param told called with how many of how many are done.
 * @param now ms since the epoch.
 */
export async function labelMany(
  db: Database,
  keys: readonly string[],
  label: Label,
  now: number,
  told?: Told,
): Promise<void> {
  const tables = [db.postings, db.versions, db.notes, db.outbox, db.meta];
  const put = (some: readonly string[]) =>
    db.transaction('rw', tables, async () => {
      for (const key of some) await writeLabel(db, { key, label, seen: null, keep: 'none', now });
    });
  await inPortions(keys, put, told);
}

/** One label put on many postings. */
import type { Label } from '@/lib/notes/labels';
import type { Database } from './database';
import { writeLabel } from './said';

/** Postings written in one transaction: small enough that other writers wait but a moment. */
const AT_ONCE = 200;

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
  told: (done: number, all: number) => void = () => {},
): Promise<void> {
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    const some = keys.slice(at, at + AT_ONCE);
    await db.transaction('rw', db.postings, db.versions, db.notes, db.outbox, db.meta, async () => {
      for (const key of some) await writeLabel(db, { key, label, seen: null, keep: 'none', now });
    });
    told(Math.min(keys.length, at + AT_ONCE), keys.length);
  }
}

/** What goes by itself: once a day, when the extension is used. */
import type { Database } from './database';
import { letGo } from './forget';
import { emptyDeleted } from './notes';

const DAY = 24 * 3600 * 1000;
const TIDIED = 'tidied';
/** After so long a clock may have leapt: what cannot be had again goes a day later, if it still says so. */
const LEAP = 30 * DAY;

/**
 * Lets old postings go of which nothing was said, and empties notes deleted long ago. Does nothing where it was done
 * within a day.
 * @param keepDays null: no posting goes.
 * @param now ms since the epoch.
 */
export async function tidy(db: Database, keepDays: number | null, now: number): Promise<void> {
  const last = (await db.meta.get(TIDIED))?.value;
  // A clock that went back is no reason to wait for years.
  if (typeof last === 'number' && last <= now && now - last < DAY) return;
  await db.meta.put({ name: TIDIED, value: now });
  const isLeap = typeof last === 'number' && now - last > LEAP;
  if (!isLeap) await emptyDeleted(db, now);
  if (keepDays === null) return;
  // Counted from the last look: a clock that leaps ahead makes nothing old that was seen yesterday.
  const newest = await db.postings.orderBy('lastSeen').last();
  if (newest && 'lastSeen' in newest) await letGo(db, Math.min(now, newest.lastSeen) - keepDays * DAY);
}

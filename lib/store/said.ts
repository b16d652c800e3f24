/** What a person says of a posting's judgement, as fields of its row. */
import type { Seen } from '@/lib/messages/requests';
import type { Settings } from '@/lib/platform/settings';
import { fieldOf, type Said, saidIn, type Word } from '@/lib/review/said';
import { stampTime } from '@/lib/sync/stamp';
import type { Database } from './database';
import { writeField } from './fields';
import { isWanted, keepSeen } from './postings';

/** All that is said of a posting; nothing of one that is not known. */
export async function saidOf(db: Database, key: string): Promise<Said> {
  const fields = (await db.postings.get(key))?.f ?? {};
  return saidIn(Object.fromEntries(Object.entries(fields).map(([name, { v }]) => [name, v])));
}

/**
 * Writes a word: row, clock and outbox in one transaction. The posting is kept with it where the person's choice
 * allows; else the word stands alone.
 * @param seen null where the posting must not be kept, as from a private window.
 * @param now ms since the epoch.
 * @returns when it was written, in ms; null where it stood there already.
 */
export async function writeWord(
  db: Database,
  {
    key,
    word,
    seen,
    keep,
    now,
  }: { key: string; word: Word; seen: Seen | null; keep: Settings['keep']; now: number },
): Promise<number | null> {
  return db.transaction('rw', db.postings, db.versions, db.outbox, db.meta, async () => {
    if (seen !== null && word.says !== null && isWanted(seen, keep, true)) await keepSeen(db, seen);
    const row = (await db.postings.get(key)) ?? { key, f: {} };
    const place = { table: 'postings', id: key, field: fieldOf(word) } as const;
    const written = await writeField(db, place, row.f, word.says, now);
    if (!written) return null;
    await db.postings.put({ ...row, f: written.f });
    return stampTime(written.stamp);
  });
}

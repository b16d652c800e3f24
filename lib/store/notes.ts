import type { Seen } from '@/lib/messages/requests';
import type { Settings } from '@/lib/platform/settings';
import { stampTime } from '@/lib/sync/stamp';
import type { Database } from './database';
import { writeField } from './fields';
import { isWanted, keepSeen } from './postings';
import { bodyOf, plainNoteId } from './rows';

export async function plainNote(
  db: Database,
  key: string,
): Promise<{ body: string; changed: number } | null> {
  const row = await db.notes.get(plainNoteId(key));
  return row ? { body: bodyOf(row), changed: row.changed } : null;
}

/**
 * Writes the plain note of a posting: row, clock and outbox in one transaction. The posting is kept with it where
 * the person's choice allows.
 * @param seen null where the posting must not be kept, as from a private window.
 * @param now ms since the epoch.
 */
export async function writePlainNote(
  db: Database,
  {
    key,
    body,
    seen,
    keep,
    now,
  }: { key: string; body: string; seen: Seen | null; keep: Settings['keep']; now: number },
): Promise<{ body: string; changed: number }> {
  return db.transaction('rw', db.postings, db.versions, db.notes, db.outbox, db.meta, async () => {
    const id = plainNoteId(key);
    const row = await db.notes.get(id);
    const place = { table: 'notes', id, field: 'body' } as const;
    const written = await writeField(db, place, row?.f ?? {}, body, now);
    if (!written) return { body, changed: row?.changed ?? now };
    const changed = stampTime(written.stamp);
    await db.notes.put({ ...row, id, posting: key, changed, f: written.f });
    const wanted = seen !== null && isWanted(seen, keep, body.trim() !== '');
    if (wanted) await keepSeen(db, seen);
    return { body, changed };
  });
}

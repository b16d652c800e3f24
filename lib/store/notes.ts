import type { Seen } from '@/lib/messages/requests';
import type { Settings } from '@/lib/platform/settings';
import { stampTime, takeStamp } from './clock';
import type { Database } from './database';
import { isWanted, putSeen } from './postings';
import { bodyOf, type Field, plainNoteId } from './rows';

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
    // The same words again: a sender whose answer was lost.
    if (row && bodyOf(row) === body) return { body, changed: row.changed };
    const { stamp, device } = await takeStamp(db, now);
    const before = row?.f.body as Field<string> | undefined;
    const field: Field<string> = { v: body, t: stamp, c: { ...before?.c, [device]: stamp } };
    await db.notes.put({
      ...row,
      id,
      posting: key,
      changed: stampTime(stamp),
      f: { ...row?.f, body: field },
    });
    await db.outbox.put({ table: 'notes', id, field: 'body', t: stamp });
    const wanted = seen !== null && isWanted(seen, keep, body.trim() !== '');
    if (wanted && !(await db.postings.get(key))) await putSeen(db, seen, undefined);
    return { body, changed: stampTime(stamp) };
  });
}

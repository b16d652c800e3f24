/** Drafts that a person saved, and the ones that are still written on. */
import type { DraftToSave, SavedDraft, Unsaved } from '@/lib/messages/drafts';
import type { Fields } from '@/lib/sync/register';
import { stampTime } from '@/lib/sync/stamp';
import { deletionOf, GONE, isThere } from '@/lib/sync/tombstone';
import type { Database } from './database';
import { writeField } from './fields';
import type { DraftRow } from './rows';

/** Drafts still written on that are kept; the oldest go. */
const MOST_UNSAVED = 200;

/** So far two clocks of one machine may be apart, in ms. */
const AHEAD = 60_000;

/** What a person saved, or saves anew: title and text are fields with stamps, in one transaction with clock and outbox. */
export async function saveDraft(
  db: Database,
  { id, title, text, posting }: DraftToSave,
  now: number,
): Promise<{ changed: number }> {
  return writeDraft(db, { id, posting }, () => ({ title, text, [GONE]: null }), now);
}

/** @param change null takes a field back. */
function writeDraft(
  db: Database,
  { id, posting }: Pick<DraftRow, 'id' | 'posting'>,
  change: (fields: Fields) => Record<string, unknown>,
  now: number,
): Promise<{ changed: number }> {
  return db.transaction('rw', db.drafts, db.outbox, db.meta, async () => {
    const known = await db.drafts.get(id);
    let row: DraftRow = known ?? { id, posting, changed: now, f: {} };
    for (const [field, value] of Object.entries(change(row.f))) {
      const written = await writeField(db, { table: 'drafts', id, field }, row.f, value, now);
      if (written) row = { ...row, f: written.f, changed: stampTime(written.stamp) };
    }
    await db.drafts.put(row);
    return { changed: row.changed };
  });
}

/** The saved drafts, last changed first. */
export async function savedDrafts(db: Database): Promise<SavedDraft[]> {
  return (await db.drafts.orderBy('changed').reverse().toArray()).filter(({ f }) => isThere(f)).map(draftOf);
}

/** Null where there is none, or it was deleted. */
export async function savedDraft(db: Database, id: string): Promise<SavedDraft | null> {
  const row = await db.drafts.get(id);
  return row && isThere(row.f) ? draftOf(row) : null;
}

function draftOf({ id, posting, changed, f }: DraftRow): SavedDraft {
  const words = (value: unknown) => (typeof value === 'string' ? value : '');
  return { id, posting, changed, title: words(f.title?.v), text: words(f.text?.v) };
}

/**
 * Deletes a draft: its words go at once, and what is left tells the person's other devices.
 * @returns what `saveDraft` takes to bring it back; null where there is none.
 */
export async function removeDraft(db: Database, id: string, now: number): Promise<DraftToSave | null> {
  const draft = await savedDraft(db, id);
  if (!draft) return null;
  await writeDraft(db, draft, (f) => ({ [GONE]: deletionOf(f), title: null, text: null }), now);
  const { changed: _, ...removed } = draft;
  return removed;
}

/** The draft of a posting that is still written on. */
export async function unsavedDraft(db: Database, key: string): Promise<Unsaved | null> {
  return (await db.unsaved.get(key))?.unsaved ?? null;
}

/**
 * @param unsaved null forgets it.
 * @param at when it was written, ms since the epoch: an older one changes nothing.
 * @param now what the clock says, where it may have been set back: a time that lies ahead of it is no reason to lose words.
 */
export async function keepUnsaved(
  db: Database,
  { key, unsaved, at }: { key: string; unsaved: Unsaved | null; at: number },
  now = Number.POSITIVE_INFINITY,
): Promise<void> {
  await db.transaction('rw', db.unsaved, async () => {
    const known = await db.unsaved.get(key);
    if (known && known.at > at && known.at <= now + AHEAD) return;
    // What was given up stays as a mark, so that words that come late do not bring it back.
    await db.unsaved.put({ key, unsaved, at });
    const over = (await db.unsaved.count()) - MOST_UNSAVED;
    if (over > 0) await db.unsaved.orderBy('at').limit(over).delete();
  });
}

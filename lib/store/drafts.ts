/** Drafts that a person saved, and the ones that are still written on. */
import {
  DRAFT_FIELDS,
  type DraftChange,
  type DraftField,
  type DraftStamps,
  type DraftToSave,
  type DraftWording,
  type SavedDraft,
  type Unsaved,
} from '@/lib/messages/drafts';
import { dotsOf, editorOf, type Field, type Fields } from '@/lib/sync/register';
import { stampTime } from '@/lib/sync/stamp';
import { deletionOf, GONE, isThere } from '@/lib/sync/tombstone';
import type { Database } from './database';
import { type Edit, writeField } from './fields';
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
  const writings = [
    { field: 'title', value: title },
    { field: 'text', value: text },
    { field: GONE, value: null },
  ];
  const { changed } = await writeDraft(db, { id, posting }, () => writings, now);
  return { changed };
}

/** What an editor wrote: what it never saw stays beside its words. A draft that was deleted meanwhile comes back. */
export async function editDraft(
  db: Database,
  { id, posting, words, edit, over }: DraftChange,
  now: number,
): Promise<DraftStamps> {
  const writings = DRAFT_FIELDS.flatMap((field): Writing[] => {
    const value = words[field];
    return value === undefined ? [] : [{ field, value, edit: { edit, over: over[field] } }];
  });
  const gone = { field: GONE, value: null };
  return (await writeDraft(db, { id, posting }, () => [...writings, gone], now)).stamps;
}

/** @param edit absent: all that stood there is replaced. */
interface Writing {
  field: string;
  value: unknown;
  edit?: Edit;
}

function writeDraft(
  db: Database,
  { id, posting }: Pick<DraftRow, 'id' | 'posting'>,
  writings: (fields: Fields) => readonly Writing[],
  now: number,
): Promise<{ changed: number; stamps: Record<string, string> }> {
  return db.transaction('rw', db.drafts, db.outbox, db.meta, async () => {
    const known = await db.drafts.get(id);
    let row: DraftRow = known ?? { id, posting, changed: now, f: {} };
    const stamps: Record<string, string> = {};
    for (const { field, value, edit } of writings(row.f)) {
      const written = await writeField(db, { table: 'drafts', id, field }, row.f, value, now, edit);
      if (!written) continue;
      row = { ...row, f: written.f, changed: stampTime(written.stamp) };
      stamps[field] = written.stamp;
    }
    await db.drafts.put(row);
    return { changed: row.changed, stamps };
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
  const wordings = { title: wordingsOf(f.title), text: wordingsOf(f.text) };
  const shown = (field: DraftField) => wordings[field][0]?.words ?? '';
  return { id, posting, changed, title: shown('title'), text: shown('text'), wordings };
}

/** What a deletion emptied elsewhere is no wording beside one that it had not seen. */
function wordingsOf(field: Field | undefined): DraftWording[] {
  const dots = field ? dotsOf(field) : [];
  return dots.flatMap(({ v, t, e }) =>
    typeof v === 'string'
      ? [{ words: v, stamp: t, at: stampTime(t), editor: e === undefined ? undefined : editorOf(e) }]
      : [],
  );
}

/**
 * Deletes a draft: its words go at once, and what is left tells the person's other devices.
 * @returns what brings it back; null where there is none.
 */
export async function removeDraft(db: Database, id: string, now: number): Promise<SavedDraft | null> {
  const draft = await savedDraft(db, id);
  if (!draft) return null;
  const emptied = (f: Fields): Writing[] => [
    { field: GONE, value: deletionOf(f) },
    { field: 'title', value: null },
    { field: 'text', value: null },
  ];
  await writeDraft(db, draft, emptied, now);
  return draft;
}

/** Brings a deleted draft back, with all that was written in it. */
export async function restoreDraft(db: Database, draft: SavedDraft, now: number): Promise<void> {
  const writings = DRAFT_FIELDS.flatMap((field) =>
    [...draft.wordings[field]]
      .reverse()
      .map(({ words }, n): Writing => ({ field, value: words, ...(n > 0 ? { edit: { over: [] } } : {}) })),
  );
  await writeDraft(db, draft, () => [...writings, { field: GONE, value: null }], now);
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

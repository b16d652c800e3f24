/** Notes: many to a posting, each a row of stamped fields. */
import type { Seen } from '@/lib/messages/seen-schema';
import { colorIn, type NoteColor } from '@/lib/notes/colors';
import { labelsIn, withRead } from '@/lib/notes/labels';
import type { Anchor, Note } from '@/lib/notes/note';
import { anchorSchema } from '@/lib/notes/note';
import type { Settings } from '@/lib/platform/settings';
import { deviceOf, dotsOf, type Field, type Fields } from '@/lib/sync/register';
import { stampTime } from '@/lib/sync/stamp';
import { deletionOf, GONE, isThere } from '@/lib/sync/tombstone';
import type { Database } from './database';
import { type Edit, valuesOf, writeField } from './fields';
import { isWanted, keepSeen, recountNotes } from './postings';
import { hasSaid, isKept, isWritten, type NoteRow } from './rows';
import { type People, peopleOf } from './sync/people';

/** A deleted note can be brought back for so long; then its words are emptied. */
export const DELETED_FOR = 30 * 24 * 3600 * 1000;

/** A note as pages show it. @param people of a team, by their devices. */
export function noteOf({ id, posting, changed, f }: NoteRow, people: People = new Map()): Note {
  const body = f.body as Field<unknown> | undefined;
  const dots = body ? dotsOf(body) : [];
  // What a deletion emptied elsewhere is no wording beside one that it had not seen.
  const said = dots.filter(({ v }) => v !== null);
  const wordings = (said.length > 0 ? said : dots).map(({ v, t }) => {
    const by = people.get(deviceOf(t));
    return { body: typeof v === 'string' ? v : '', stamp: t, at: stampTime(t), ...(by && { by }) };
  });
  const anchor = anchorSchema.safeParse(f.anchor?.v);
  const author = f.author?.v;
  const begun = f.author?.t ?? f.body?.t;
  const color = colorIn(f.color?.v);
  return {
    id,
    posting,
    wordings,
    anchor: anchor.success ? anchor.data : null,
    ...(color ? { color } : {}),
    author: authorOf(typeof author === 'string' ? author : '', begun, people),
    made: begun === undefined ? changed : stampTime(begun),
    changed,
  };
}

/** Anybody may give any name; the account of a team is vouched for by its server. */
function authorOf(name: string, begun: string | undefined, people: People): string {
  const account = begun === undefined ? undefined : people.get(deviceOf(begun));
  return name && account && name !== account ? `${name} (${account})` : name || (account ?? '');
}

/** All wordings of a note that say anything. */
export function wordingsOf({ f }: NoteRow): string[] {
  const dots = f.body ? dotsOf(f.body) : [];
  return dots.flatMap(({ v }) => (typeof v === 'string' && v !== '' ? [v] : []));
}

/** The notes of postings, last begun first; emptied ones too, for somebody may be writing them. */
export async function notesOf(db: Database, keys: readonly string[]): Promise<Note[]> {
  const [rows, people] = await Promise.all([thereOf(db, keys), peopleOf(db)]);
  return rows.map((row) => noteOf(row, people)).sort((a, b) => b.made - a.made);
}

/** What notes of postings are tied to. */
export async function anchorsOf(db: Database, keys: readonly string[]): Promise<Anchor[]> {
  return (await thereOf(db, keys)).flatMap((row) => noteOf(row).anchor ?? []);
}

async function thereOf(db: Database, keys: readonly string[]): Promise<NoteRow[]> {
  const rows = await db.notes.where('posting').anyOf(keys).toArray();
  return rows.filter(({ f }) => isThere(f));
}

/** What is written of a note; what is absent stays. */
export interface NoteToWrite {
  /** Made by the sender. */
  id: string;
  /** Key of its posting. */
  posting: string;
  body?: string | undefined;
  anchor?: Anchor | null | undefined;
  author?: string | undefined;
  color?: NoteColor | null | undefined;
  /** For words typed key by key. */
  edit?: Edit | undefined;
}

/**
 * Writes a note: row, clock and outbox in one transaction. The posting is kept with it where the person's choice
 * allows. Doing it twice changes nothing.
 * @param seen null where the posting must not be kept, as from a private window.
 * @param now ms since the epoch.
 */
export async function writeNote(
  db: Database,
  { id, posting, body, anchor, author, color, edit }: NoteToWrite,
  { seen, keep, now }: { seen: Seen | null; keep: Settings['keep']; now: number },
): Promise<Note> {
  return db.transaction('rw', db.postings, db.versions, db.notes, db.outbox, db.meta, async () => {
    const known = await db.notes.get(id);
    // The author is of the first writing: it also tells when the note was begun.
    const begun = known ? {} : { author: author ?? '' };
    const fields = {
      ...begun,
      ...(anchor === undefined ? {} : { anchor }),
      ...(body === undefined ? {} : { body }),
      ...(color === undefined ? {} : { color }),
    };
    const row = await withFields(db, known ?? { id, posting, changed: now, f: {} }, fields, now, edit);
    await db.notes.put(row);
    if (isWritten(row) && seen !== null && isWanted(seen, keep, true)) await keepSeen(db, seen);
    if (!known || isWritten(known) !== isWritten(row)) await recountNotes(db, posting);
    return noteOf(row);
  });
}

/** The row with fields written; `edit` is of the body alone. */
async function withFields(
  db: Database,
  row: NoteRow,
  fields: Record<string, unknown>,
  now: number,
  edit?: Edit | undefined,
): Promise<NoteRow> {
  let { f, changed } = row;
  for (const [field, value] of Object.entries(fields)) {
    const place = { table: 'notes', id: row.id, field } as const;
    const written = await writeField(db, place, f, value, now, field === 'body' ? edit : undefined);
    if (written) [f, changed] = [written.f, stampTime(written.stamp)];
  }
  return { ...row, f, changed };
}

/** Deletes a note. Its words stay for a while, so that it can be brought back. */
export async function removeNote(db: Database, id: string, now: number): Promise<void> {
  await changeNote(db, id, (f) => ({ [GONE]: deletionOf(f) }), now);
}

/** Brings a deleted note back. */
export async function restoreNote(db: Database, id: string, now: number): Promise<void> {
  await changeNote(db, id, () => ({ [GONE]: null }), now);
}

async function changeNote(
  db: Database,
  id: string,
  change: (fields: Fields) => Record<string, unknown>,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.postings, db.notes, db.outbox, db.meta, async () => {
    const row = await db.notes.get(id);
    if (!row) return;
    await db.notes.put(await withFields(db, row, change(row.f), now));
    await recountNotes(db, row.posting);
  });
}

/** Empties a note that was or is being deleted: what stays tells the person's other devices. In a transaction over `notes`, `outbox` and `meta`. */
export async function emptyNote(db: Database, row: NoteRow, now: number): Promise<void> {
  const emptied = Object.fromEntries(
    Object.entries(row.f).flatMap(([name, { v }]) => (name === GONE || v === null ? [] : [[name, null]])),
  );
  await db.notes.put(await withFields(db, row, { [GONE]: deletionOf(row.f), ...emptied }, now));
}

/** Empties the notes that were deleted long ago. @param now ms since the epoch. */
export async function emptyDeleted(db: Database, now: number): Promise<void> {
  await db.transaction('rw', db.notes, db.outbox, db.meta, async () => {
    const old = await db.notes
      .where('changed')
      .below(now - DELETED_FOR)
      .toArray();
    for (const row of old) if (!isThere(row.f) && hasSaid(row)) await emptyNote(db, row, now);
  });
}

/** Empties a deleted note at once: it cannot be brought back. @param now ms since the epoch. */
export async function emptyDeletedNote(db: Database, id: string, now: number): Promise<void> {
  await db.transaction('rw', db.notes, db.outbox, db.meta, async () => {
    const row = await db.notes.get(id);
    if (row && !isThere(row.f)) await emptyNote(db, row, now);
  });
}

/** Whether words of a note are left, its own or those that it was tied to, be it deleted or not. */
export function hasWords({ f }: NoteRow): boolean {
  return [f.body, f.anchor].some(
    (field) => field !== undefined && dotsOf(field).some(({ v }) => v !== null && v !== ''),
  );
}

/** A note with what its posting is called, as the person put it right. */
export interface NoteLine extends Note {
  /** Null where the posting itself is not kept. */
  title: string | null;
  company: string | null;
}

/** All notes that say anything, last changed first. */
export async function allNotes(db: Database): Promise<NoteLine[]> {
  return linesOf(db, (await db.notes.orderBy('changed').toArray()).filter(isWritten).reverse());
}

/** Notes that were deleted and have their words still, those deleted last first. */
export async function deletedNotes(db: Database): Promise<NoteLine[]> {
  const rows = await db.notes.orderBy('changed').toArray();
  return linesOf(db, rows.filter((row) => !isThere(row.f) && hasWords(row)).reverse());
}

async function linesOf(db: Database, rows: readonly NoteRow[]): Promise<NoteLine[]> {
  const postings = await db.postings.bulkGet([...new Set(rows.map(({ posting }) => posting))]);
  const heads = new Map(
    postings
      .filter(isKept)
      .map(({ key, posting, f }) => [key, withRead(posting, labelsIn(valuesOf(f)).read)]),
  );
  return rows.map((row) => {
    const head = heads.get(row.posting);
    return { ...noteOf(row), title: head?.title ?? null, company: head?.company ?? null };
  });
}

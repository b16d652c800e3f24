import type { Seen } from '@/lib/messages/requests';
import type { Settings } from '@/lib/platform/settings';
import type { PostingSummary } from '@/lib/posting/summary';
import type { Database } from './database';
import {
  type BareRow,
  hasSaid,
  isKept,
  isWritten,
  type NoteRow,
  type PostingRow,
  plainNoteId,
  type VersionRow,
} from './rows';

/** Whether a posting that is not known yet may be kept, by the person's choice. */
export function isWanted({ role }: Pick<Seen, 'role'>, keep: Settings['keep'], noted: boolean): boolean {
  return role !== 'other' && (keep === 'all' || (keep === 'noted' && noted));
}

/**
 * Remembers that a posting was looked at, as the person chose. Doing it twice with the same `at` changes nothing,
 * so a sender may try again after a killed worker. A known posting is followed, unless none are to be kept.
 */
export async function rememberSeen(
  db: Database,
  seen: Seen,
  keep: Settings['keep'],
): Promise<{ kept: boolean; noted: boolean }> {
  return db.transaction('rw', db.postings, db.versions, db.notes, async () => {
    const noted = (await db.notes.where({ posting: seen.key }).toArray()).some(isWritten);
    const known = await db.postings.get(seen.key);
    const followed = isKept(known) && keep !== 'none';
    // A word on its judgement is as good a reason to keep it as a note.
    if (!followed && !isWanted(seen, keep, noted || hasSaid(known))) return { kept: isKept(known), noted };
    await putSeen(db, seen, known);
    return { kept: true, noted };
  });
}

/** Keeps a posting that is not kept yet. In a transaction over `postings` and `versions`. */
export async function keepSeen(db: Database, seen: Seen): Promise<void> {
  const row = await db.postings.get(seen.key);
  if (!isKept(row)) await putSeen(db, seen, row);
}

/** Writes what was seen over what is known. In a transaction over `postings` and `versions`. */
async function putSeen(db: Database, seen: Seen, before: PostingRow | BareRow | undefined): Promise<void> {
  const known = isKept(before) ? before : undefined;
  const cut = seen.state === 'partial' && known?.state === 'ready';
  const row: PostingRow = {
    key: seen.key,
    posting: cut ? known.posting : seen.posting,
    state: cut ? 'ready' : seen.state,
    role: cut ? known.role : seen.role,
    score: cut ? known.score : seen.score,
    band: cut ? known.band : seen.band,
    missing: cut ? known.missing : seen.missing,
    engine: cut ? known.engine : seen.engine,
    checklist: cut ? known.checklist : seen.checklist,
    firstSeen: Math.min(known?.firstSeen ?? seen.at, seen.at),
    lastSeen: Math.max(known?.lastSeen ?? 0, seen.at),
    times: (known?.times ?? 0) + (known && seen.at <= known.lastSeen ? 0 : 1),
    f: before?.f ?? {},
  };
  await db.postings.put(row);
  const { title, description } = row.posting;
  const changed = !known || known.posting.description !== description || known.posting.title !== title;
  if (changed) await db.versions.put({ key: seen.key, at: seen.at, title, description });
}

/** Everything that is kept of a posting: what `removePosting` gives, and `restorePosting` takes. */
export interface RemovedPosting {
  row: PostingRow;
  versions: VersionRow[];
  note: NoteRow | undefined;
}

export async function removePosting(db: Database, key: string): Promise<RemovedPosting | null> {
  return db.transaction('rw', db.postings, db.versions, db.notes, async () => {
    const row = await db.postings.get(key);
    if (!isKept(row)) return null;
    const versions = await db.versions.where({ key }).toArray();
    const note = await db.notes.get(plainNoteId(key));
    await db.postings.delete(key);
    await db.versions.where({ key }).delete();
    await db.notes.delete(plainNoteId(key));
    return { row, versions, note };
  });
}

export async function restorePosting(db: Database, { row, versions, note }: RemovedPosting): Promise<void> {
  await db.transaction('rw', db.postings, db.versions, db.notes, async () => {
    await db.postings.put(row);
    await db.versions.bulkPut(versions);
    if (note) await db.notes.put(note);
  });
}

/** The postings that are kept, last seen first. */
export async function keptPostings(db: Database): Promise<PostingRow[]> {
  return (await db.postings.orderBy('lastSeen').reverse().toArray()).filter(isKept);
}

/** How many postings are kept: a row that holds no more than what a person says was never seen. */
export function countKept(db: Database): Promise<number> {
  return db.postings.orderBy('lastSeen').count();
}

/** The kept postings as a list shows them, last seen first. */
export async function keptSummaries(db: Database): Promise<PostingSummary[]> {
  const rows = await keptPostings(db);
  const noted = new Set((await db.notes.toArray()).filter(isWritten).map(({ posting }) => posting));
  return rows.map(({ key, posting, score, missing, lastSeen }) => ({
    key,
    title: posting.title,
    company: posting.company ?? null,
    score,
    missing,
    seen: lastSeen,
    url: posting.url,
    noted: noted.has(key),
  }));
}

/** Forgets everything but the device's own identity. */
export async function forgetEverything(db: Database): Promise<void> {
  const tables = [
    db.postings,
    db.versions,
    db.notes,
    db.profile,
    db.outbox,
    db.health,
    db.drafts,
    db.unsaved,
  ];
  await db.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
}

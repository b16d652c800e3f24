/**
 * Imports, as they can be taken back: what came new goes again, and what was changed says again what it said before.
 * What a person wrote or looked at since is theirs, and stays.
 */
import { dotsOf, type Fields } from '@/lib/sync/register';
import { takeStamp } from './clock';
import type { Database } from './database';
import type { Told } from './portions';
import { removeQueue } from './queues';
import type { Judge } from './records';
import { rejudge } from './rejudge';
import { removePostings } from './remove';
import { isKept, type PostingRow } from './rows';

/** A posting that was known before an import and says something else since: which of its versions it said, and says. */
export interface ImportChange {
  key: string;
  before: number;
  after: number;
}

/** What is kept of an import in `meta`. */
interface ImportNote {
  /** Of the file; empty for pasted cells. */
  name: string;
  /** When it ended, ms since the epoch. */
  at: number;
  /** What is stamped later was said since. */
  stamp: string;
  changes: ImportChange[];
}

export interface KeptImport extends Pick<ImportNote, 'name' | 'at'> {
  id: string;
  /** Postings that came new and are still there, and postings whose text it changed. */
  came: number;
  changed: number;
}

/** What taking an import back would do. */
export interface ImportUndo {
  /** Postings that would go, and be as before. */
  goes: readonly string[];
  back: readonly ImportChange[];
  /** How many came with it and stay, for they were written or looked at since. */
  stays: number;
}

const NAME = 'import:';
/** Older ones can no longer be taken back as a whole. */
const MOST = 20;

/** Remembers an import that has ended. @param now ms since the epoch. */
export async function noteImport(
  db: Database,
  { id, name, changes }: Pick<ImportNote, 'name' | 'changes'> & { id: string },
  now: number,
): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const { stamp } = await takeStamp(db, now);
    const note: ImportNote = { name, at: now, stamp, changes };
    await db.meta.put({ name: NAME + id, value: note });
    const all = await importNotes(db);
    await db.meta.bulkDelete(all.slice(MOST).map(([known]) => NAME + known));
  });
}

/** The latest first. */
async function importNotes(db: Database): Promise<[id: string, note: ImportNote][]> {
  const rows = await db.meta.where('name').startsWith(NAME).toArray();
  return rows
    .map(({ name, value }): [string, ImportNote] => [name.slice(NAME.length), value as ImportNote])
    .sort(([, a], [, b]) => b.at - a.at);
}

/** The imports of which something is still there, the latest first. */
export async function allImports(db: Database): Promise<KeptImport[]> {
  const all = await Promise.all(
    (await importNotes(db)).map(async ([id, { name, at, changes }]) => ({
      id,
      name,
      at,
      came: await db.postings.where({ batch: id }).count(),
      changed: changes.length,
    })),
  );
  return all.filter(({ came, changed }) => came + changed > 0);
}

/** What taking an import back would do now. */
export async function importUndo(db: Database, id: string): Promise<ImportUndo> {
  const note = (await db.meta.get(NAME + id))?.value as ImportNote | undefined;
  if (!note) return { goes: [], back: [], stays: 0 };
  const came = (await db.postings.where({ batch: id }).toArray()).filter(isKept);
  const touched = await touchedSince(db, came, note);
  const goes = came.map(({ key }) => key).filter((key) => !touched.has(key));
  return { goes, back: await changesToTakeBack(db, note.changes), stays: touched.size };
}

/** Keys of the postings that a person wrote of, drafted from or looked at after an import. */
async function touchedSince(
  db: Database,
  rows: readonly PostingRow[],
  { stamp, at }: ImportNote,
): Promise<Set<string>> {
  const keys = rows.map(({ key }) => key);
  const isLater = (f: Fields) => Object.values(f).some((field) => dotsOf(field).some(({ t }) => t > stamp));
  const notes = await db.notes.where('posting').anyOf(keys).toArray();
  const unsaved = await db.unsaved.bulkGet(keys);
  return new Set([
    ...rows.filter((row) => isLater(row.f) || row.lastSeen > at).map(({ key }) => key),
    ...notes.filter(({ f }) => isLater(f)).map(({ posting }) => posting),
    ...unsaved.flatMap((row) => (row && row.at > at && row.unsaved ? [row.key] : [])),
  ]);
}

/** A posting that changed again since stays as it is now. */
async function changesToTakeBack(db: Database, changes: readonly ImportChange[]): Promise<ImportChange[]> {
  const rows = await db.postings.bulkGet(changes.map(({ key }) => key));
  const versions = await db.versions.bulkGet(
    changes.map(({ key, before }): [string, number] => [key, before]),
  );
  return changes.filter((change, n) => {
    const row = rows[n];
    return isKept(row) && row.at === change.after && versions[n] !== undefined;
  });
}

/**
 * Takes an import back, as far as `importUndo` says.
 * @param now ms since the epoch.
 * @param told called after every portion.
 */
export async function undoImport(
  db: Database,
  id: string,
  judge: Judge,
  now: number,
  told?: Told,
): Promise<ImportUndo> {
  const undo = await importUndo(db, id);
  await removePostings(db, undo.goes, now, told);
  for (const change of undo.back) await takeBack(db, change);
  await rejudge(
    db,
    undo.back.map(({ key }) => key),
    judge,
  );
  await removeQueue(db, id);
  await db.meta.delete(NAME + id);
  return undo;
}

async function takeBack(db: Database, { key, before, after }: ImportChange): Promise<void> {
  await db.transaction('rw', db.postings, db.versions, async () => {
    const row = await db.postings.get(key);
    const version = await db.versions.get([key, before]);
    if (!isKept(row) || row.at !== after || !version) return;
    const { description: _, ...posting } = version.posting;
    const next: PostingRow = { ...row, posting, at: before, state: version.state };
    await db.postings.put(next);
    await db.versions.delete([key, after]);
  });
}

/** Names of files and keys go with everything else. In a transaction that includes `meta`. */
export async function forgetImports(db: Database): Promise<void> {
  await db.meta.where('name').startsWith(NAME).delete();
}

/**
 * Of imports goes what names postings that were forgotten, and an import of which nothing is left.
 * @param from those that came since go whole, ms since the epoch; null: none does.
 */
export async function forgetImported(
  db: Database,
  keys: ReadonlySet<string>,
  from: number | null,
): Promise<void> {
  await db.transaction('rw', db.meta, db.postings, async () => {
    for (const [id, note] of await importNotes(db)) {
      const changes = note.changes.filter(({ key }) => !keys.has(key));
      const isLeft = changes.length > 0 || (await db.postings.where({ batch: id }).count()) > 0;
      if (!isLeft || (from !== null && note.at >= from)) await db.meta.delete(NAME + id);
      else if (changes.length < note.changes.length)
        await db.meta.put({ name: NAME + id, value: { ...note, changes } });
    }
  });
}

/** Which text each of some postings says; absent for those that are not kept. */
export async function textsSaid(db: Database, keys: readonly string[]): Promise<Map<string, number>> {
  const rows = await db.postings.bulkGet([...keys]);
  return new Map(rows.filter(isKept).map(({ key, at }) => [key, at]));
}

/** Deleting postings with all that was kept and said of them, and bringing them back. */
import { type Dot, dotsOf, type Fields } from '@/lib/sync/register';
import { deletionOf, GONE } from '@/lib/sync/tombstone';
import type { Database } from './database';
import { type Edit, type FieldPlace, writeField } from './fields';
import { emptyNote } from './notes';
import { inPortions, type Told } from './portions';
import {
  type BareRow,
  isKept,
  type NoteRow,
  type PostingRow,
  type UnsavedRow,
  type VersionRow,
} from './rows';
import { putVersions, versionsOf } from './versions';

/** Everything that was kept of a posting: what `removePostings` gives, and `restorePostings` takes. */
export interface RemovedPosting {
  row: PostingRow | BareRow;
  versions: VersionRow[];
  notes: NoteRow[];
  unsaved: UnsavedRow | undefined;
}

const tablesOf = (db: Database) => [
  db.postings,
  db.versions,
  db.notes,
  db.pages,
  db.unsaved,
  db.reviewed,
  db.outbox,
  db.meta,
];

/**
 * Deletes postings: their texts and words go at once. Of what a person said there stays that it was deleted, without
 * a word of it, so that their other devices hear of it.
 * @param now ms since the epoch.
 * @param told called after every portion.
 */
export async function removePostings(
  db: Database,
  keys: readonly string[],
  now: number,
  told?: Told,
): Promise<RemovedPosting[]> {
  const removed: RemovedPosting[] = [];
  await inPortions(keys, async (some) => removed.push(...(await removeSome(db, some, now))), told);
  return removed;
}

async function removeSome(db: Database, keys: readonly string[], now: number): Promise<RemovedPosting[]> {
  return db.transaction('rw', tablesOf(db), async () => {
    const removed: RemovedPosting[] = [];
    for (const key of keys) {
      const row = await db.postings.get(key);
      const notes = await db.notes.where({ posting: key }).toArray();
      if (!row && notes.length === 0) continue;
      const versions = await versionsOf(db, key);
      removed.push({ row: row ?? { key, f: {} }, versions, notes, unsaved: await db.unsaved.get(key) });
      await db.versions.where({ key }).delete();
      await db.unsaved.delete(key);
      await db.reviewed.where({ key }).delete();
      for (const note of notes) await emptyNote(db, note, now);
      await emptyPosting(db, row ?? { key, f: {} }, now);
      await emptyPage(db, key, now);
    }
    return removed;
  });
}

async function emptyPosting(db: Database, { key, f: said }: BareRow, now: number): Promise<void> {
  if (Object.keys(said).length === 0) return db.postings.delete(key);
  const place = { table: 'postings', id: key } as const;
  const emptied = Object.entries(said).flatMap(([name, { v }]) =>
    name === GONE || v === null ? [] : [name],
  );
  let f = (await writeField(db, { ...place, field: GONE }, said, deletionOf(said), now))?.f ?? said;
  for (const name of emptied) f = (await writeField(db, { ...place, field: name }, f, null, now))?.f ?? f;
  await db.postings.put({ key, f });
}

/** What its page said goes too, here and on the person's other devices. */
async function emptyPage(db: Database, key: string, now: number): Promise<void> {
  const known = await db.pages.get(key);
  if (!known) return;
  const place = { table: 'pages', id: key } as const;
  let { f } = known;
  for (const [field, value] of [[GONE, deletionOf(f)] as const, ['page', null] as const])
    f = (await writeField(db, { ...place, field }, f, value, now))?.f ?? f;
  await db.pages.put({ ...known, f });
}

/** Brings back what was deleted. What a person said is said anew, so that it reaches their other devices again. */
export async function restorePostings(
  db: Database,
  removed: readonly RemovedPosting[],
  now: number,
): Promise<void> {
  await db.transaction('rw', tablesOf(db), async () => {
    for (const { row, versions, notes, unsaved } of removed) {
      const left = (await db.postings.get(row.key))?.f ?? {};
      const f = await saidAnew(db, { table: 'postings', id: row.key }, left, row.f, now);
      await db.postings.put({ ...(await asNow(db, row)), f });
      await putVersions(db, versions);
      for (const note of notes) {
        const emptied = (await db.notes.get(note.id))?.f ?? {};
        const said = await saidAnew(db, { table: 'notes', id: note.id }, emptied, note.f, now);
        await db.notes.put({ ...note, f: said });
      }
      if (unsaved) await db.unsaved.put(unsaved);
    }
  });
}

/** The row that comes back; where its page was looked at again meanwhile, as it says now. */
async function asNow(db: Database, once: PostingRow | BareRow): Promise<PostingRow | BareRow> {
  const now = await db.postings.get(once.key);
  if (!isKept(now) || !isKept(once)) return isKept(now) ? now : once;
  const { firstSeen, times } = once;
  return { ...once, ...now, firstSeen, times: times + now.times, notes: once.notes, tags: once.tags };
}

/** Fields as they stand, with what they once said written over them: all its wordings. */
async function saidAnew(
  db: Database,
  row: Pick<FieldPlace, 'table' | 'id'>,
  emptied: Fields,
  once: Fields,
  now: number,
): Promise<Fields> {
  let f = emptied;
  const write = async (field: string, value: unknown, edit?: Edit) => {
    f = (await writeField(db, { ...row, field }, f, value, now, edit))?.f ?? f;
  };
  for (const [field, was] of Object.entries(once)) {
    const [first, ...further] = dotsOf(was).reverse() as [Dot, ...Dot[]];
    await write(field, first.v);
    for (const { v, t } of further) await write(field, v, { edit: `back-${t}.0`, over: [] });
  }
  if (!Object.hasOwn(once, GONE)) await write(GONE, null);
  return f;
}

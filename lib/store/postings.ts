/** Postings that were looked at: what is kept of them, as the person chose. */
import type { Seen } from '@/lib/messages/seen-schema';
import type { Settings } from '@/lib/platform/settings';
import { twinPrint } from '@/lib/posting/identity';
import { isChanged } from '@/lib/posting/versions';
import type { Database } from './database';
import { type BareRow, hasSaid, isKept, isWritten, type PostingRow, type VersionRow } from './rows';
import { currentVersion, putVersions } from './versions';

/** So far two clocks of one machine may be apart, in ms. */
const APART = 60_000;

/** Whether a time cannot have been yet, by this clock: it was set back since, or was ahead when the time was told. */
function isAhead(time: number, now: number): boolean {
  return time > now + APART;
}

/** Whether a posting that is not known yet may be kept, by the person's choice. */
export function isWanted({ role }: Pick<Seen, 'role'>, keep: Settings['keep'], noted: boolean): boolean {
  return role !== 'other' && (keep === 'all' || (keep === 'noted' && noted));
}

/**
 * Remembers that a posting was looked at, as the person chose. Doing it twice with the same `at` changes nothing,
 * so a sender may try again after a killed worker. A known posting is followed, unless none are to be kept.
 * @param now what the clock says, ms since the epoch: where times that are known lie far ahead of it they are no reason
 *   to take what is seen for older.
 */
export async function rememberSeen(
  db: Database,
  seen: Seen,
  keep: Settings['keep'],
  now = seen.at,
): Promise<{ kept: boolean; noted: boolean }> {
  return db.transaction('rw', db.postings, db.versions, db.notes, async () => {
    const noted = (await db.notes.where({ posting: seen.key }).toArray()).some(isWritten);
    const known = await db.postings.get(seen.key);
    const followed = isKept(known) && keep !== 'none';
    // A word on its judgement is as good a reason to keep it as a note.
    if (!followed && !isWanted(seen, keep, noted || hasSaid(known))) return { kept: isKept(known), noted };
    await putSeen(db, seen, known, now);
    return { kept: true, noted };
  });
}

/** Keeps a posting that is not kept yet. In a transaction over `postings`, `versions` and `notes`. */
export async function keepSeen(db: Database, seen: Seen): Promise<void> {
  const row = await db.postings.get(seen.key);
  if (!isKept(row)) await putSeen(db, seen, row, seen.at);
}

/** Writes what was seen over what is known. In a transaction over `postings`, `versions` and `notes`. */
async function putSeen(
  db: Database,
  seen: Seen,
  before: PostingRow | BareRow | undefined,
  now: number,
): Promise<void> {
  const known = isKept(before) ? before : undefined;
  const last = known && (await currentVersion(db, known));
  const isCut = known !== undefined && seen.state === 'partial' && known.state === 'ready';
  const since = last?.clock ?? known?.at ?? seen.at;
  const isOlder = seen.at < since && !isAhead(since, now);
  const stays = known !== undefined && (isCut || isOlder);
  const isNew = !stays && (!last || isChanged(last.posting, seen.posting) || last.state !== seen.state);
  // Texts are told apart and ordered by their times: what was seen later has the later one, whatever the clock says.
  const at = isNew ? Math.max(seen.at, known ? known.at + 1 : seen.at) : (known?.at ?? seen.at);
  const clock = at === seen.at ? {} : { clock: seen.at };
  if (isNew)
    await putVersions(db, [{ key: seen.key, at, ...clock, posting: seen.posting, state: seen.state }]);
  const first = known?.firstSeen;
  const looked = known?.clock ?? known?.lastSeen;
  const isLook = looked === undefined || seen.at > looked || isAhead(looked, now);
  const row: PostingRow = {
    ...known,
    ...(stays ? known : judged(seen)),
    key: seen.key,
    at,
    firstSeen: first === undefined || (seen.at < first && !isAhead(first, now)) ? seen.at : first,
    lastSeen: Math.max(known?.lastSeen ?? 0, seen.at),
    times: (known?.times ?? 0) + (isLook ? 1 : 0),
    twin: twinPrint(stays ? known.posting : seen.posting),
    notes: known?.notes ?? (await countNotes(db, seen.key)),
    f: before?.f ?? {},
    tags: before?.tags ?? [],
  };
  if (isLook) {
    if (known && seen.at < known.lastSeen) row.clock = seen.at;
    else delete row.clock;
  }
  await db.postings.put(row);
}

/** What is told by the posting alone and by the engine. */
function judged({ posting, state, role, score, band, missing, findings, engine, checklist }: Seen) {
  const { description: _, ...head } = posting;
  return { posting: head, state, role, score, band, missing, findings, engine, checklist };
}

async function countNotes(db: Database, key: string): Promise<number> {
  return (await db.notes.where({ posting: key }).toArray()).filter(isWritten).length;
}

/** Says on the posting's row how many notes it has. In a transaction over `postings` and `notes`. */
export async function recountNotes(db: Database, key: string): Promise<void> {
  const row = await db.postings.get(key);
  if (!isKept(row)) return;
  const counted: PostingRow = { ...row, notes: await countNotes(db, key) };
  await db.postings.put(counted);
}

/** How many postings are kept: a row that holds no more than what a person says was never seen. */
export function countKept(db: Database): Promise<number> {
  return db.postings.orderBy('lastSeen').count();
}

/** The latest kept postings, whole, last seen first. @param most how many. */
export async function latestKept(
  db: Database,
  most: number,
): Promise<Pick<VersionRow, 'key' | 'posting' | 'state'>[]> {
  const rows = (await db.postings.orderBy('lastSeen').reverse().limit(most).toArray()).filter(isKept);
  const versions = await db.versions.bulkGet(rows.map(({ key, at }): [string, number] => [key, at]));
  return versions.filter((version) => version !== undefined);
}

/** Forgetting many at once: what a person asks for, and what their setting lets go by itself. */
import type { Database } from './database';
import { removePostings } from './remove';
import { hasSaid, isKept, type PostingRow } from './rows';
import { versionsOf } from './versions';

/** Postings deleted in one transaction: small enough that other writers wait but a moment. */
const AT_ONCE = 200;

/** What is forgotten. */
export type Scope =
  | { of: 'site'; reader: string }
  /** What was first seen since then, and of older postings the looks and texts since then. ms since the epoch */
  | { of: 'since'; from: number }
  | { of: 'everything' };

/** How much a scope holds, to be said before it is forgotten. */
export async function countScope(db: Database, scope: Scope): Promise<{ postings: number; notes: number }> {
  const rows = await rowsIn(db, scope);
  if (scope.of === 'everything') return { postings: rows.length, notes: await db.notes.count() };
  return { postings: rows.length, notes: rows.reduce((sum, { notes }) => sum + notes, 0) };
}

async function rowsIn(db: Database, scope: Scope): Promise<PostingRow[]> {
  const kept = db.postings.orderBy('lastSeen');
  if (scope.of === 'since') {
    const recent = await db.postings.where('lastSeen').aboveOrEqual(scope.from).toArray();
    return recent.filter(isKept).filter(({ firstSeen }) => firstSeen >= scope.from);
  }
  return (await kept.toArray())
    .filter(isKept)
    .filter((row) => scope.of === 'everything' || row.posting.reader === scope.reader);
}

/**
 * Forgets a scope: texts, versions, words and notes.
 * @param told called with how many of how many postings are done.
 * @param now ms since the epoch.
 */
export async function forget(
  db: Database,
  scope: Scope,
  now: number,
  told: (done: number, all: number) => void = () => {},
): Promise<void> {
  if (scope.of === 'everything') return forgetEverything(db);
  const keys = (await rowsIn(db, scope)).map(({ key }) => key);
  for (let at = 0; at < keys.length; at += AT_ONCE) {
    await removePostings(db, keys.slice(at, at + AT_ONCE), now);
    told(Math.min(keys.length, at + AT_ONCE), keys.length);
  }
  if (scope.of === 'since') await forgetLooks(db, scope.from);
}

/** Of postings known before, what was seen of them since. */
async function forgetLooks(db: Database, from: number): Promise<void> {
  await db.transaction('rw', db.postings, db.versions, async () => {
    const rows = (await db.postings.where('lastSeen').aboveOrEqual(from).toArray()).filter(isKept);
    for (const row of rows) {
      const versions = await versionsOf(db, row.key);
      const before = versions.filter(({ at }) => at < from);
      const last = before.at(-1);
      if (!last) continue;
      const late = versions.filter(({ at }) => at >= from);
      await db.versions.bulkDelete(late.map(({ key, at }): [string, number] => [key, at]));
      const { description: _, ...posting } = last.posting;
      const kept: PostingRow = {
        ...row,
        posting,
        at: last.at,
        state: last.state,
        lastSeen: Math.max(row.firstSeen, last.at),
      };
      await db.postings.put(kept);
    }
  });
}

/** Everything but the device's own identity. */
async function forgetEverything(db: Database): Promise<void> {
  const tables = db.tables.filter(({ name }) => name !== 'meta');
  await db.transaction('rw', tables, () => Promise.all(tables.map((table) => table.clear())));
}

/**
 * Lets go of postings that were not looked at since, and of which the person said nothing and wrote no note. What
 * came by an import is theirs and stays.
 * @param before ms since the epoch.
 */
export async function letGo(db: Database, before: number): Promise<number> {
  const old = (await db.postings.where('lastSeen').below(before).toArray()).filter(isKept);
  const unsaid = old.filter((row) => row.notes === 0 && !hasSaid(row) && row.batch === undefined);
  for (let at = 0; at < unsaid.length; at += AT_ONCE) {
    const keys = unsaid.slice(at, at + AT_ONCE).map(({ key }) => key);
    await db.transaction('rw', db.postings, db.versions, db.unsaved, async () => {
      await db.postings.bulkDelete(keys);
      await db.versions.where('key').anyOf(keys).delete();
      await db.unsaved.bulkDelete(keys);
    });
  }
  return unsaid.length;
}

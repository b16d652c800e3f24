/** Forgetting many at once: what a person asks for, and what their setting lets go by itself. */
import type { Database } from './database';
import { forgetImports } from './imports';
import { inPortions, type Told } from './portions';
import { markStale, UNJUDGED } from './rejudge';
import { removePostings } from './remove';
import { hasSaid, isKept, isWritten, type PostingRow } from './rows';
import { forgetTraces } from './traces';
import { versionsOf } from './versions';

/** What is forgotten. */
export type Scope =
  | { of: 'site'; reader: string }
  /** What was first seen since then, and of older postings the looks and texts since then. ms since the epoch */
  | { of: 'since'; from: number }
  | { of: 'everything' };

/** How much a scope holds, to be said before it is forgotten. */
export async function countScope(db: Database, scope: Scope): Promise<{ postings: number; notes: number }> {
  const keys = new Set(await keysIn(db, scope));
  const notes = (await db.notes.toArray()).filter((note) => keys.has(note.posting) && isWritten(note));
  const rows = await db.postings.bulkGet([...keys]);
  return { postings: rows.filter(isKept).length, notes: notes.length };
}

/** Keys of all postings of which something is kept there: also of those that are not kept but noted, or drafted from. */
async function keysIn(db: Database, scope: Scope): Promise<string[]> {
  const rows = await db.postings.toArray();
  const kept = new Map(rows.filter(isKept).map((row) => [row.key, row]));
  const keys = new Set([
    ...rows.map(({ key }) => key),
    ...((await db.notes.orderBy('posting').uniqueKeys()) as string[]),
    ...((await db.unsaved.toCollection().primaryKeys()) as string[]),
    ...((await db.pages.toCollection().primaryKeys()) as string[]),
  ]);
  if (scope.of === 'everything') return [...keys];
  if (scope.of === 'site')
    return [...keys].filter((key) => (kept.get(key)?.posting.reader ?? readerIn(key)) === scope.reader);
  const recent = (await db.notes.where('changed').aboveOrEqual(scope.from).toArray()).map(
    ({ posting }) => posting,
  );
  const drafted = (await db.unsaved.where('at').aboveOrEqual(scope.from).primaryKeys()) as string[];
  const noted = new Set([...recent, ...drafted]);
  return [...keys].filter((key) => {
    const row = kept.get(key);
    return row ? row.firstSeen >= scope.from : noted.has(key);
  });
}

/** The reader that made a key; of what is known by its address alone, none. */
function readerIn(key: string): string {
  return key.slice(0, key.indexOf(':'));
}

/**
 * Forgets a scope: texts, versions, words and notes.
 * @param told called with how many of how many postings are done.
 * @param now ms since the epoch.
 */
export async function forget(db: Database, scope: Scope, now: number, told?: Told): Promise<void> {
  if (scope.of === 'everything') return forgetEverything(db);
  const keys = await keysIn(db, scope);
  await removePostings(db, keys, now, told);
  await forgetTraces(db, keys, scope);
  if (scope.of !== 'since') return;
  await forgetLooks(db, scope.from);
  await markStale(db);
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
        // It was judged by a text that is gone: to be judged anew (rejudge.ts).
        engine: UNJUDGED,
      };
      await db.postings.put(kept);
    }
  });
}

/** Everything but the device's own identity. It is synced no longer: else it would all come back. */
async function forgetEverything(db: Database): Promise<void> {
  const tables = db.tables.filter(({ name }) => name !== 'meta');
  await db.transaction('rw', db.tables, async () => {
    await Promise.all(tables.map((table) => table.clear()));
    await db.meta.where('name').startsWith('sync').delete();
    await forgetImports(db);
  });
}

/**
 * Lets go of postings that were not looked at since, and of which the person said nothing and wrote no note. What
 * came by an import is theirs and stays.
 * @param before ms since the epoch.
 */
export async function letGo(db: Database, before: number): Promise<number> {
  const old = (await db.postings.where('lastSeen').below(before).toArray()).filter(isKept);
  const unsaid = old.filter((row) => row.notes === 0 && !hasSaid(row) && row.batch === undefined);
  const go = (keys: readonly string[]) =>
    db.transaction('rw', db.postings, db.versions, db.unsaved, async () => {
      await db.postings.bulkDelete([...keys]);
      await db.versions.where('key').anyOf(keys).delete();
      await db.unsaved.bulkDelete([...keys]);
    });
  await inPortions(
    unsaid.map(({ key }) => key),
    go,
  );
  return unsaid.length;
}

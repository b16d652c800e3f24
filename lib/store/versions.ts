/** The texts of a posting: each that differs from the one before is kept, with its time. */
import type { Posting } from '@/lib/posting/posting';
import { latestVersions, MOST_VERSIONS } from '@/lib/posting/versions';
import type { Database } from './database';
import type { PostingRow, VersionRow } from './rows';

/** The text that a row says now. */
export async function currentVersion(db: Database, row: PostingRow): Promise<VersionRow | undefined> {
  return db.versions.get([row.key, row.at]);
}

/** A posting with its text; null where the text was lost. */
export async function wholePosting(db: Database, row: PostingRow): Promise<Posting | null> {
  return (await currentVersion(db, row))?.posting ?? null;
}

/** All versions of a posting, first seen first. */
export function versionsOf(db: Database, key: string): Promise<VersionRow[]> {
  return db.versions
    .where('[key+at]')
    .between([key, Number.NEGATIVE_INFINITY], [key, Number.POSITIVE_INFINITY])
    .toArray();
}

/** Where a version stands in its table. */
export function placeOf({ key, at }: Pick<VersionRow, 'key' | 'at'>): [string, number] {
  return [key, at];
}

/** Keeps versions of one posting; of many the middle ones go. In a transaction over `versions`. */
export async function putVersions(db: Database, versions: readonly VersionRow[]): Promise<void> {
  const key = versions[0]?.key;
  if (key === undefined) return;
  await db.versions.bulkPut([...versions]);
  if ((await db.versions.where({ key }).count()) <= MOST_VERSIONS) return;
  const all = await versionsOf(db, key);
  const kept = new Set(latestVersions(all));
  await db.versions.bulkDelete(all.filter((version) => !kept.has(version)).map(placeOf));
}

/** The texts of a posting: each that differs from the one before is kept, with its time. */
import type { Posting } from '@/lib/posting/posting';
import { latestVersions, MOST_VERSIONS } from '@/lib/posting/versions';
import type { Database } from './database';
import type { PostingRow, VersionRow } from './rows';

/** The text that a row says now. */
export async function currentVersion(db: Database, row: PostingRow): Promise<VersionRow | undefined> {
  return db.versions.get([row.key, row.at]);
}

/** Postings with their texts, in the order of the rows; null where the text was lost. */
export async function wholePostings(db: Database, rows: readonly PostingRow[]): Promise<(Posting | null)[]> {
  const versions = await db.versions.bulkGet(rows.map(placeOf));
  return versions.map((version) => version?.posting ?? null);
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

/** Keeps versions; of many of one posting the middle ones go. In a transaction over `versions`. */
export async function putVersions(db: Database, versions: readonly VersionRow[]): Promise<void> {
  await db.versions.bulkPut([...versions]);
  const keys = [...new Set(versions.map(({ key }) => key))];
  const counts = await Promise.all(keys.map((key) => db.versions.where({ key }).count()));
  const long = keys.filter((_, n) => (counts[n] as number) > MOST_VERSIONS);
  for (const key of long) {
    const all = await versionsOf(db, key);
    const kept = new Set(latestVersions(all));
    await db.versions.bulkDelete(all.filter((version) => !kept.has(version)).map(placeOf));
  }
}

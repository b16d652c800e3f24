/** The texts of a posting: each that differs from the one before is kept, with its time. */
import { FIELD_NAMES } from '@/lib/posting/fields';
import type { Posting } from '@/lib/posting/posting';
import type { Database } from './database';
import type { PostingRow, VersionRow } from './rows';

/** Versions of one posting that are kept: the first, and the latest. */
export const MOST_VERSIONS = 40;

/** What makes a version: not until when it holds, which many sites bring up to date every day. */
const COMPARED = ['title', 'description', ...FIELD_NAMES.filter((name) => name !== 'validity')] as const;

/** Whether a person who saw the one and then the other would say that the posting was changed. */
export function isChanged(before: Posting, after: Posting): boolean {
  return COMPARED.some((name) => (before[name] ?? null) !== (after[name] ?? null));
}

/** The text that a row says now. */
export async function currentVersion(db: Database, row: PostingRow): Promise<VersionRow | undefined> {
  return db.versions.get([row.key, row.at]);
}

/** Postings with their texts, in the order of the rows; null where the text was lost. */
export async function wholePostings(db: Database, rows: readonly PostingRow[]): Promise<(Posting | null)[]> {
  const versions = await db.versions.bulkGet(rows.map(({ key, at }): [string, number] => [key, at]));
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

/** Of very many versions the first and the latest. @param versions first seen first. */
export function latestVersions(versions: readonly VersionRow[]): VersionRow[] {
  return versions.length <= MOST_VERSIONS
    ? [...versions]
    : [versions[0] as VersionRow, ...versions.slice(1 - MOST_VERSIONS)];
}

/** Keeps a version; of many the middle ones go. In a transaction over `versions`. */
export function putVersion(db: Database, version: VersionRow): Promise<void> {
  return putVersions(db, [version]);
}

/** The same for versions of many postings at once. */
export async function putVersions(db: Database, versions: readonly VersionRow[]): Promise<void> {
  await db.versions.bulkPut([...versions]);
  const keys = [...new Set(versions.map(({ key }) => key))];
  const counts = await Promise.all(keys.map((key) => db.versions.where({ key }).count()));
  for (const [n, key] of keys.entries()) {
    const over = (counts[n] as number) - MOST_VERSIONS;
    if (over <= 0) continue;
    const oldest = (await versionsOf(db, key)).slice(1, 1 + over);
    await db.versions.bulkDelete(oldest.map(({ key, at }): [string, number] => [key, at]));
  }
}

/** The kept postings as lists show them: read without their texts. */
import { bandOf } from '@/lib/audit/score';
import { labelsIn, withRead } from '@/lib/notes/labels';
import type { PostingSummary } from '@/lib/posting/summary';
import type { Database } from './database';
import { valuesOf } from './fields';
import { isKept, type PostingRow } from './rows';

/** Rows read at a time. */
const CHUNK = 4000;

/** A row as a list shows it. */
export function summaryOf(row: PostingRow): PostingSummary {
  const { key, f, state, firstSeen, lastSeen, clock, times, notes, batch, role, score, missing, findings } =
    row;
  const { read, ...labels } = labelsIn(valuesOf(f));
  const { reader, url, title, company, place, salary } = withRead(row.posting, read);
  return {
    key,
    reader,
    url,
    title,
    company: company ?? null,
    place: place ?? null,
    salary: salary ?? null,
    state,
    role,
    score,
    band: row.band ?? (score === null ? null : bandOf(score)),
    missing,
    findings: findings ?? null,
    status: labels.status,
    tags: labels.tags,
    rating: labels.rating,
    owner: labels.owner,
    notes,
    firstSeen,
    seen: clock ?? lastSeen,
    times,
    changed: row.at > firstSeen,
    joined: Object.values(labels.same).includes(true),
    batch: batch ?? null,
  };
}

/** The top of the list: last seen first. */
export async function latestSummaries(db: Database, most: number): Promise<PostingSummary[]> {
  return (await db.postings.orderBy('lastSeen').reverse().limit(most).toArray())
    .filter(isKept)
    .map(summaryOf);
}

/**
 * All kept postings, in no order: read by their keys, which costs a fraction of what reading by time does.
 * @param told called with how many rows have been read.
 * @param signal ends the reading; then what was read so far is given.
 */
export async function allSummaries(
  db: Database,
  told: (read: number) => void = () => {},
  signal?: AbortSignal,
): Promise<PostingSummary[]> {
  const all: PostingSummary[] = [];
  let last = '';
  let read = 0;
  while (!signal?.aborted) {
    const rows = await db.postings.where('key').above(last).limit(CHUNK).toArray();
    for (const row of rows) if (isKept(row)) all.push(summaryOf(row));
    read += rows.length;
    told(read);
    if (rows.length < CHUNK) break;
    last = (rows.at(-1) as PostingRow).key;
  }
  return all;
}

/** Some of them, by key; null where there is none any more. */
export async function summariesOf(db: Database, keys: readonly string[]): Promise<(PostingSummary | null)[]> {
  return (await db.postings.bulkGet([...keys])).map((row) => (isKept(row) ? summaryOf(row) : null));
}

/** The readers of which postings are kept, with how many, the most first. */
export async function sitesKept(db: Database): Promise<{ reader: string; count: number }[]> {
  const counts = new Map<string, number>();
  for (const row of await db.postings.toArray())
    if (isKept(row)) counts.set(row.posting.reader, (counts.get(row.posting.reader) ?? 0) + 1);
  return [...counts].map(([reader, count]) => ({ reader, count })).sort((a, b) => b.count - a.count);
}

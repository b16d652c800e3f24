/** The same posting under two addresses: proposed, and joined by a person only. */
import type { Twin } from '@/lib/messages/notes';
import { labelsIn, withRead } from '@/lib/notes/labels';
import { ASK, LIKELY, likeness } from '@/lib/posting/likeness';
import type { Database } from './database';
import { valuesOf } from './fields';
import { isKept, type PostingRow } from './rows';
import { type Saying, writeLabel } from './said';
import { wholePosting } from './versions';

const MOST = 20;

/** Postings with the same company, title and place whose text is much the same, and those that a person joined. */
export async function twinsOf(db: Database, key: string): Promise<Twin[]> {
  const row = await db.postings.get(key);
  if (!isKept(row)) return [];
  const said = labelsIn(valuesOf(row.f)).same;
  const near = row.posting.company ? await db.postings.where({ twin: row.twin }).limit(MOST).toArray() : [];
  const joined = await db.postings.bulkGet(Object.keys(said).filter((other) => said[other]));
  const text = (await wholePosting(db, row))?.description ?? '';
  const twins = new Map<string, Twin>();
  for (const other of [...near, ...joined]) {
    if (!isKept(other) || other.key === key || twins.has(other.key)) continue;
    const twin = await measured(db, other, text, said[other.key] ?? null);
    if (twin.likeness >= ASK || twin.said) twins.set(other.key, twin);
  }
  return [...twins.values()].sort((a, b) => b.likeness - a.likeness);
}

async function measured(db: Database, other: PostingRow, text: string, said: boolean | null): Promise<Twin> {
  const like = likeness(text, (await wholePosting(db, other))?.description ?? '');
  const { status, tags, read } = labelsIn(valuesOf(other.f));
  const { title, url, reader } = withRead(other.posting, read);
  return {
    key: other.key,
    title,
    url,
    reader,
    seen: other.lastSeen,
    likeness: like,
    likely: like >= LIKELY,
    said,
    status,
    tags,
  };
}

/** The keys under which a person says that this posting stands, its own first. */
export async function joinedKeys(db: Database, key: string): Promise<string[]> {
  const keys = new Set([key]);
  for (const one of keys) {
    const row = await db.postings.get(one);
    for (const [other, is] of Object.entries(labelsIn(valuesOf(row?.f ?? {})).same)) if (is) keys.add(other);
  }
  return [...keys];
}

/**
 * Writes on both postings that they are one, that they are not, or (null) takes it back: both or none.
 * @param seen of the first one, which is looked at.
 */
export async function sayTwins(
  db: Database,
  { key, other, says, ...saying }: { key: string; other: string; says: boolean | null } & Saying,
): Promise<void> {
  await db.transaction('rw', db.postings, db.versions, db.notes, db.outbox, db.meta, async () => {
    await writeLabel(db, { ...saying, key, label: { about: 'same', key: other, says } });
    await writeLabel(db, { ...saying, seen: null, key: other, label: { about: 'same', key, says } });
  });
}

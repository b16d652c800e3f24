/** The words of postings and their notes, read for a search in portions. */

import { labelsIn, withRead } from '@/lib/notes/labels';
import type { Posting } from '@/lib/posting/posting';
import { isThere } from '@/lib/sync/tombstone';
import type { Database } from './database';
import { valuesOf } from './fields';
import { wordingsOf } from './notes';
import { isKept, type VersionRow } from './rows';
import { wholePosting } from './versions';

/** What is to be found of a posting. */
export interface SearchText {
  key: string;
  parts: readonly (string | null | undefined)[];
}

/** Texts read at a time. */
const CHUNK = 1000;

function partsOf(posting: Posting): (string | null | undefined)[] {
  const { title, company, place, salary, description } = posting;
  return [title, company, place, salary, description];
}

/** The bodies of all notes that are there, by posting. */
async function allBodies(db: Database): Promise<Map<string, string[]>> {
  const bodies = new Map<string, string[]>();
  for (const row of await db.notes.toArray()) {
    const said = isThere(row.f) ? wordingsOf(row) : [];
    const known = bodies.get(row.posting);
    if (known) known.push(...said);
    else bodies.set(row.posting, said);
  }
  return bodies;
}

/** All of them, a thousand at a time, so that the page answers meanwhile. */
export async function* allSearchTexts(db: Database): AsyncGenerator<SearchText[]> {
  const bodies = await allBodies(db);
  let last: [string, number] = ['', 0];
  let whole = '';
  for (;;) {
    const versions: VersionRow[] = await db.versions.where('[key+at]').above(last).limit(CHUNK).toArray();
    // Of several versions of one posting the latest comes last, and stands: but none that is cut behind a whole one.
    const saying = versions.filter(({ key, state }) => {
      if (state === 'ready') whole = key;
      return state === 'ready' || whole !== key;
    });
    yield saying.map(({ key, posting }) => ({
      key,
      parts: [...partsOf(posting), ...(bodies.get(key) ?? [])],
    }));
    const end = versions.at(-1);
    if (!end || versions.length < CHUNK) return;
    last = [end.key, end.at];
  }
}

/** That of one posting; null where it is not kept. */
export async function searchTextOf(db: Database, key: string): Promise<SearchText | null> {
  const row = await db.postings.get(key);
  if (!isKept(row)) return null;
  const posting = await wholePosting(db, row);
  const notes = (await db.notes.where({ posting: key }).toArray())
    .filter(({ f }) => isThere(f))
    .flatMap(wordingsOf);
  const { read, tags } = labelsIn(valuesOf(row.f));
  return { key, parts: [...(posting ? partsOf(withRead(posting, read)) : []), ...tags, ...notes] };
}

/** What job pages said of postings travels with what a person says of them, and shows them where they were never seen. */

import type { Settings } from '@/lib/platform/settings';
import { twinPrint } from '@/lib/posting/identity';
import type { Posting } from '@/lib/posting/posting';
import { isChanged } from '@/lib/posting/versions';
import type { Field } from '@/lib/sync/register';
import { isThere } from '@/lib/sync/tombstone';
import type { Database } from '../database';
import { writeField } from '../fields';
import { UNJUDGED } from '../rejudge';
import { type BareRow, hasSaid, isKept, isWritten, type Page, type PageRow, type PostingRow } from '../rows';
import { putVersions, wholePosting } from '../versions';

/** Writes down what these postings' pages said, where that is newer. In a transaction over all that is written. */
export async function writePages(
  db: Database,
  keys: readonly string[],
  { texts, now }: { texts: boolean; now: number },
): Promise<void> {
  const rows = await db.postings.bulkGet([...keys]);
  for (const row of rows.filter(isKept)) {
    const known = await db.pages.get(row.key);
    const page = pageOf(known);
    const isKnown = page && page.at >= row.at && (!texts || page.posting.description !== undefined);
    if (isKnown) continue;
    const whole = texts ? await wholePosting(db, row) : null;
    const value: Page = { posting: whole ?? row.posting, at: row.at, state: row.state };
    const place = { table: 'pages', id: row.key, field: 'page' } as const;
    const written = await writeField(db, place, known?.f ?? {}, value, now);
    if (written) await db.pages.put({ ...known, key: row.key, f: written.f });
  }
}

function pageOf(row: PageRow | undefined): Page | null {
  return row && isThere(row.f) ? ((row.f.page as Field<Page | null> | undefined)?.v ?? null) : null;
}

/** Whether a person says or notes anything of a posting. */
async function isNoted(db: Database, key: string, row: BareRow | undefined): Promise<boolean> {
  return hasSaid(row) || (await db.notes.where({ posting: key }).toArray()).some(isWritten);
}

/**
 * Shows postings from their pages: those never seen here, and those that were seen elsewhere later. They wait to be
 * judged. In a transaction over `pages`, `postings`, `versions` and `notes`.
 * @returns how many are to be judged.
 */
export async function showPages(
  db: Database,
  keys: readonly string[],
  keep: Settings['keep'],
): Promise<number> {
  if (keep === 'none') return 0;
  let shown = 0;
  const [pages, rows] = await Promise.all([db.pages.bulkGet([...keys]), db.postings.bulkGet([...keys])]);
  for (const [n, key] of keys.entries()) {
    const page = pageOf(pages[n]);
    const row = rows[n];
    if (!page || !isNews(page, row)) continue;
    if (!isKept(row) && !(await isNoted(db, key, row))) continue;
    if (isKept(row) && (await saysSo(db, page, row))) {
      const looked: PostingRow = { ...withoutClock(row), lastSeen: page.at };
      if (page.at > row.lastSeen) await db.postings.put(looked);
      continue;
    }
    await db.postings.put(await shownRow(db, key, page, row));
    shown++;
  }
  return shown;
}

/** A page without its text, and one that was cut, never stand in place of a text. */
function isNews({ at, state, posting }: Page, row: PostingRow | BareRow | undefined): boolean {
  if (!isKept(row)) return true;
  if (posting.description === undefined) return false;
  return row.state === 'partial' ? at >= row.at : at > row.at && state === 'ready';
}

/** Two devices that saw one text at two times saw no change. */
async function saysSo(db: Database, { posting, state }: Page, row: PostingRow): Promise<boolean> {
  const here = await wholePosting(db, row);
  const { description } = posting;
  return (
    here !== null &&
    description !== undefined &&
    state === row.state &&
    !isChanged(here, { ...posting, description })
  );
}

async function shownRow(
  db: Database,
  key: string,
  { posting, at, state }: Page,
  row: PostingRow | BareRow | undefined,
): Promise<PostingRow> {
  const { description, ...head } = posting;
  const whole: Posting = { ...head, description: description ?? '' };
  const known = isKept(row) ? row : undefined;
  await putVersions(db, [{ key, at, posting: whole, state: description === undefined ? 'partial' : state }]);
  return {
    role: 'service',
    score: null,
    missing: 0,
    times: 0,
    firstSeen: at,
    lastSeen: at,
    checklist: 0,
    notes: (await db.notes.where({ posting: key }).toArray()).filter(isWritten).length,
    f: {},
    ...(known && at > known.lastSeen ? withoutClock(known) : row),
    ...(known && { lastSeen: Math.max(known.lastSeen, at) }),
    key,
    posting: head,
    at,
    state: description === undefined ? 'partial' : state,
    twin: twinPrint(head),
    engine: UNJUDGED,
  };
}

/** It was seen elsewhere since: what the clock here said at the last look is told no longer. */
function withoutClock({ clock: _, ...row }: PostingRow): PostingRow {
  return row;
}

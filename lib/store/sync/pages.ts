/** What job pages said of postings travels with what a person says of them, and shows them where they were never seen. */
import { twinPrint } from '@/lib/posting/identity';
import { isChanged } from '@/lib/posting/versions';
import type { Field } from '@/lib/sync/register';
import { isThere } from '@/lib/sync/tombstone';
import type { Database } from '../database';
import { writeFields } from '../fields';
import { UNJUDGED } from '../rejudge';
import {
  type BareRow,
  hasSaid,
  isKept,
  type Page,
  type PageRow,
  type PostingRow,
  type VersionRow,
} from '../rows';
import { putVersions, wholePostings } from '../versions';
import type { Staged } from './staged';

/** Writes down what these postings' pages said, where that is newer. In a transaction over all that is written. */
export async function writePages(
  db: Database,
  keys: readonly string[],
  { texts, now }: { texts: boolean; now: number },
): Promise<void> {
  const rows = (await db.postings.bulkGet([...keys])).filter(isKept);
  const known = await db.pages.bulkGet(rows.map(({ key }) => key));
  const news = rows.flatMap((row, n) => {
    const page = pageOf(known[n]);
    const isKnown = page && page.at >= row.at && (!texts || page.posting.description !== undefined);
    return isKnown ? [] : [{ row, known: known[n] }];
  });
  const whole = texts
    ? await wholePostings(
        db,
        news.map(({ row }) => row),
      )
    : [];
  const edits = news.map(({ row, known }, n) => {
    const value: Page = { posting: whole[n] ?? row.posting, at: row.at, state: row.state };
    return { id: row.key, known, fields: known?.f ?? {}, value };
  });
  const written = await writeFields(db, { table: 'pages', field: 'page' }, edits, now);
  await db.pages.bulkPut(written.map(({ id, known, f }): PageRow => ({ ...known, key: id, f })));
}

function pageOf(row: PageRow | undefined): Page | null {
  return row && isThere(row.f) ? ((row.f.page as Field<Page | null> | undefined)?.v ?? null) : null;
}

/** What showing pages looks at and changes. */
interface Shown {
  postings: Staged<PostingRow | BareRow>;
  pages: Staged<PageRow>;
  /** Written notes, by posting. */
  counts: ReadonlyMap<string, number>;
}

/**
 * Shows postings from their pages: those never seen here, and those that were seen elsewhere later. They wait to be
 * judged. In a transaction over what is staged, and `versions`.
 * @returns how many are to be judged.
 */
export async function showPages(
  db: Database,
  { postings, pages, counts }: Shown,
  keys: readonly string[],
): Promise<number> {
  const told = (await pages.get(keys)).flatMap((row) => {
    const page = pageOf(row);
    return row && page ? [{ key: row.key, page }] : [];
  });
  const rows = await postings.get(told.map(({ key }) => key));
  const news = told.flatMap((one, n): News[] =>
    isNews(one.page, rows[n]) ? [{ ...one, row: rows[n] }] : [],
  );
  const notesOf = ({ key }: News) => counts.get(key) ?? 0;
  // What nobody here or elsewhere says anything of stays unseen.
  const wanted = news.filter((one) => isKept(one.row) || hasSaid(one.row) || notesOf(one) > 0);
  const said = await saidAlready(db, wanted);
  const shown = wanted.filter((one) => !said.has(one));
  const looked = [...said].flatMap(({ page, row }): PostingRow[] =>
    isKept(row) && page.at > row.lastSeen ? [{ ...withoutClock(row), lastSeen: page.at }] : [],
  );
  // Of what was not kept there is no earlier text that could be one too many.
  await db.versions.bulkPut(shown.filter(({ row }) => !isKept(row)).map(versionOf));
  await putVersions(db, shown.filter(({ row }) => isKept(row)).map(versionOf));
  postings.put([...looked, ...shown.map((one) => shownRow(one, notesOf(one)))]);
  return shown.length;
}

/** A page that tells more of a posting than is known here. */
interface News {
  key: string;
  page: Page;
  row: PostingRow | BareRow | undefined;
}

/** A page without its text, and one that was cut, never stand in place of a text. */
function isNews({ at, state, posting }: Page, row: PostingRow | BareRow | undefined): boolean {
  if (!isKept(row)) return true;
  if (posting.description === undefined) return false;
  return row.state === 'partial' ? at >= row.at : at > row.at && state === 'ready';
}

/** Those whose text is here: two devices that saw one text at two times saw no change. */
async function saidAlready(db: Database, news: readonly News[]): Promise<Set<News>> {
  const kept = news.flatMap((one) => (isKept(one.row) ? [{ one, row: one.row }] : []));
  const here = await wholePostings(
    db,
    kept.map(({ row }) => row),
  );
  const same = kept.filter(({ one: { page }, row }, n) => {
    const known = here[n];
    const { description } = page.posting;
    return (
      known &&
      description !== undefined &&
      page.state === row.state &&
      !isChanged(known, { ...page.posting, description })
    );
  });
  return new Set(same.map(({ one }) => one));
}

/** A page without its text is one that was cut. */
function stateOf({ posting, state }: Page): VersionRow['state'] {
  return posting.description === undefined ? 'partial' : state;
}

function versionOf({ key, page }: News): VersionRow {
  const { posting, at } = page;
  return { key, at, posting: { ...posting, description: posting.description ?? '' }, state: stateOf(page) };
}

function shownRow({ key, page, row }: News, notes: number): PostingRow {
  const { at } = page;
  const { description: _, ...head } = page.posting;
  const known = isKept(row) ? row : undefined;
  return {
    role: 'service',
    score: null,
    missing: 0,
    times: 0,
    firstSeen: at,
    lastSeen: at,
    checklist: 0,
    notes,
    f: {},
    ...(known && at > known.lastSeen ? withoutClock(known) : row),
    ...(known && { lastSeen: Math.max(known.lastSeen, at) }),
    key,
    posting: head,
    at,
    state: stateOf(page),
    twin: twinPrint(head),
    engine: UNJUDGED,
  };
}

/** It was seen elsewhere since: what the clock here said at the last look is told no longer. */
function withoutClock({ clock: _, ...row }: PostingRow): PostingRow {
  return row;
}

/** Rows of other devices joined into those that are here, with all that follows from them. */
import { labelsIn } from '@/lib/notes/labels';
import type { Settings } from '@/lib/platform/settings';
import { dotsOf, type Fields } from '@/lib/sync/register';
import type { Weight } from '@/lib/sync/replica';
import { SYNC_TABLES, type SyncRow, type SyncTable } from '@/lib/sync/row';
import { stampTime } from '@/lib/sync/stamp';
import { isThere, joinRows } from '@/lib/sync/tombstone';
import { seeStamp } from '../clock';
import type { Database } from '../database';
import { valuesOf } from '../fields';
import { markStale } from '../rejudge';
import { type BareRow, isKept, isWritten, type NoteRow, type PageRow, type PostingRow } from '../rows';
import { rowsBy } from '../rows-by';
import { showPages } from './pages';
import { Staged } from './staged';
import { arrived, keyOf, type Stored, tableOf, unknownOf } from './tables';

/** A row that came, what was here, and both together. */
interface Joined {
  row: SyncRow;
  before: Stored | undefined;
  after: Stored;
}

type StagedTables = Record<SyncTable, Staged<Stored>>;

function staged(db: Database): StagedTables {
  const all = SYNC_TABLES.map((name) => [name, new Staged(tableOf(db, name), (row) => keyOf(name, row))]);
  return Object.fromEntries(all) as StagedTables;
}

/** Rows of one table with what is here of them; a row that comes in several parts is joined part by part. */
async function joinAll(here: Staged<Stored>, rows: readonly SyncRow[]): Promise<Joined[]> {
  const known = await here.get(rows.map(({ id }) => id));
  const joined = new Map<string, Joined>();
  for (const [n, row] of rows.entries()) {
    const before = joined.get(row.id)?.before ?? known[n];
    const here = joined.get(row.id)?.after ?? known[n] ?? arrived(row);
    const f = joinRows(here.f, row.f as Fields);
    joined.set(row.id, { row, before, after: { ...here, ...unknownOf(row), f } });
  }
  return [...joined.values()];
}

function byTable(rows: readonly SyncRow[]): [SyncTable, SyncRow[]][] {
  const tables = new Map<SyncTable, SyncRow[]>();
  for (const row of rows) {
    const some = tables.get(row.table);
    if (some) some.push(row);
    else tables.set(row.table, [row]);
  }
  return [...tables];
}

/** What shows of a row that changed: for sorting and lists. */
function derived(table: SyncTable, { before, after }: Joined): Stored {
  if (table === 'pages') return after;
  if (table !== 'postings') return { ...after, changed: lastOf(after.f) };
  if (isThere(after.f) || (before && !isThere(before.f)))
    return { ...after, tags: [...labelsIn(valuesOf(after.f)).tags] };
  // It was deleted elsewhere: what was kept of it goes here too.
  return { key: after.key, f: after.f, tags: [] };
}

function lastOf(f: Fields): number {
  return Math.max(0, ...Object.values(f).map(({ t }) => stampTime(t)));
}

/**
 * Joins rows and writes what follows: tags, times, numbers of notes, postings shown from their pages. In a transaction
 * over the tables that travel, `versions`, `unsaved`, `reviewed` and `meta`.
 */
export async function joinIn(db: Database, rows: readonly SyncRow[], keep: Settings['keep']): Promise<void> {
  const tables = staged(db);
  const touched = new Set<string>();
  let newest = '';
  for (const [table, some] of byTable(rows)) {
    const joined = await joinAll(tables[table], some);
    const stored = joined.map((one) => derived(table, one));
    tables[table].put(stored);
    for (const { row, after } of joined) {
      for (const field of Object.values(row.f))
        for (const { t } of dotsOf(field as Fields[string])) if (t > newest) newest = t;
      if (table === 'postings' || table === 'pages') touched.add(row.id);
      if (table === 'notes') touched.add((after as unknown as NoteRow).posting);
    }
    if (table === 'postings') await dropTexts(db, joined, stored);
  }
  if (newest !== '') await seeStamp(db, newest);
  await showAll(db, tables, [...touched], keep);
  for (const one of Object.values(tables)) await one.write();
}

/** Says on postings how many notes they have, and shows them from their pages. */
async function showAll(
  db: Database,
  tables: StagedTables,
  keys: readonly string[],
  keep: Settings['keep'],
): Promise<void> {
  const postings = tables.postings as unknown as Staged<PostingRow | BareRow>;
  const pages = tables.pages as unknown as Staged<PageRow>;
  const counts = await countNotes(db, tables.notes as unknown as Staged<NoteRow>, keys);
  const counted = (await postings.get(keys)).flatMap((row) => {
    const notes = row ? (counts.get(row.key) ?? 0) : 0;
    return isKept(row) && row.notes !== notes ? [{ ...row, notes }] : [];
  });
  postings.put(counted);
  if (keep === 'none') return;
  const shown = await showPages(db, { postings, pages, counts }, keys);
  if (shown > 0) await markStale(db);
}

/** How many written notes postings have with those that came: these are not written yet. */
async function countNotes(
  db: Database,
  came: Staged<NoteRow>,
  keys: readonly string[],
): Promise<Map<string, number>> {
  const known = [...(await rowsBy(db.notes, 'posting', keys)).values()].flat();
  const rows = new Map([...known, ...came.changed()].map((row) => [row.id, row]));
  const counts = new Map<string, number>();
  for (const row of rows.values())
    if (isWritten(row)) counts.set(row.posting, (counts.get(row.posting) ?? 0) + 1);
  return counts;
}

async function dropTexts(db: Database, joined: readonly Joined[], stored: readonly Stored[]): Promise<void> {
  const keys = joined.flatMap(({ before, row }, n) =>
    isKept(before as never) && !isKept(stored[n] as never) ? [row.id] : [],
  );
  if (keys.length === 0) return;
  await db.versions.where('key').anyOf(keys).delete();
  await db.unsaved.bulkDelete(keys);
  await db.reviewed.where('key').anyOf(keys).delete();
}

/** What joining rows would change of what is here. */
export async function weighRows(db: Database, rows: readonly SyncRow[]): Promise<Weight> {
  const weight = { changed: 0, removed: 0 };
  const tables = staged(db);
  for (const [table, some] of byTable(rows)) {
    for (const { before, after } of await joinAll(tables[table], some)) {
      if (!before || !isThere(before.f)) continue;
      if (!isThere(after.f)) weight.removed++;
      else if (isChanged(before.f, after.f)) weight.changed++;
    }
  }
  return weight;
}

/** Whether what is shown of a row differs: a stamp alone is nothing that a person sees. */
function isChanged(before: Fields, after: Fields): boolean {
  return Object.entries(after).some(
    ([name, { v }]) => Object.hasOwn(before, name) && JSON.stringify(before[name]?.v) !== JSON.stringify(v),
  );
}

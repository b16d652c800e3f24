/** Everything that is kept as the rows of a file, and back: read in portions, joined and never replaced. */
import type { Posting } from '@/lib/posting/posting';
import type { Said } from '@/lib/review/said';
import type { Fields } from '@/lib/sync/register';
import type { Lookup } from '@/lib/transfer/dry-run';
import type { PostingRecord, TransferRecord } from '@/lib/transfer/records';
import type { TableSource } from '@/lib/transfer/table';
import type { Database } from './database';
import { isKept, type NoteRow, type PostingRow, type VersionRow } from './rows';
import { rowsBy } from './rows-by';

/** Rows read at a time. */
const CHUNK = 200;

type Noted = PostingRecord['notes'];

function bare({ id, posting, f }: NoteRow): Noted[number] {
  return { id, posting, f: f as Noted[number]['f'] };
}

/** A kept posting as the row of a file; null where its text was lost. */
function recordOf(
  row: PostingRow,
  versions: readonly VersionRow[],
  notes: readonly NoteRow[],
): PostingRecord | null {
  const now = versions.find(({ at }) => at === row.at) ?? versions.at(-1);
  if (!now) return null;
  const { key, state, firstSeen, lastSeen, times, role, score, band, missing, f } = row;
  return {
    kind: 'posting',
    key,
    posting: now.posting,
    state,
    firstSeen,
    lastSeen,
    times,
    role,
    score,
    band,
    missing,
    versions: versions.map(({ at, clock, posting, state }) => ({
      at,
      ...(clock === undefined ? {} : { clock }),
      posting,
      state,
    })),
    f: f as PostingRecord['f'],
    notes: notes.map(bare),
  };
}

/** The rows of postings, in their order; null for one of which nothing is known. */
async function postingRecords(db: Database, keys: readonly string[]): Promise<(TransferRecord | null)[]> {
  const [rows, versionsBy, notesBy] = await db.transaction(
    'r',
    db.postings,
    db.versions,
    db.notes,
    async () => {
      const rows = await db.postings.bulkGet([...keys]);
      const kept = rows.filter(isKept).map(({ key }) => key);
      return Promise.all([rows, rowsBy(db.versions, 'key', kept), rowsBy(db.notes, 'posting', keys)]);
    },
  );
  return keys.map((key, n) => {
    const row = rows[n];
    const own = notesBy.get(key) ?? [];
    const whole = isKept(row) ? recordOf(row, versionsBy.get(key) ?? [], own) : null;
    if (whole) return whole;
    if (!row && own.length === 0) return null;
    return { kind: 'said', key, f: (row?.f ?? {}) as PostingRecord['f'], notes: own.map(bare) };
  });
}

/** The postings of these keys that are kept, as rows of a file. */
export async function* recordsOf(db: Database, keys: readonly string[]): AsyncGenerator<PostingRecord> {
  for (let at = 0; at < keys.length; at += CHUNK)
    for (const record of await postingRecords(db, keys.slice(at, at + CHUNK)))
      if (record?.kind === 'posting') yield record;
}

/** The same as a table takes them, with the findings that stand. */
export async function* tableSources(db: Database, keys: readonly string[]): AsyncGenerator<TableSource> {
  for (let at = 0; at < keys.length; at += CHUNK) {
    const some = keys.slice(at, at + CHUNK);
    const [records, rows] = await Promise.all([postingRecords(db, some), db.postings.bulkGet(some)]);
    for (const [n, record] of records.entries()) {
      const row = rows[n];
      if (record?.kind === 'posting') yield { record, findings: (isKept(row) && row.findings) || null };
    }
  }
}

/** Keys of all kept postings, last seen first. */
export async function keptKeys(db: Database): Promise<string[]> {
  return ((await db.postings.orderBy('lastSeen').primaryKeys()) as string[]).reverse();
}

/** Everything that a person would miss, as rows of a file. @param settings their choices and lists, as they are stored. */
export async function* allRecords(
  db: Database,
  settings: Readonly<Record<string, unknown>>,
): AsyncGenerator<TransferRecord> {
  yield { kind: 'settings', values: { ...settings } };
  const said = new Set((await db.postings.toCollection().primaryKeys()) as string[]);
  for (const key of (await db.notes.orderBy('posting').uniqueKeys()) as string[]) said.add(key);
  const keys = [...said];
  for (let at = 0; at < keys.length; at += CHUNK)
    for (const record of await postingRecords(db, keys.slice(at, at + CHUNK))) if (record) yield record;
  for (const { id, f } of await db.profile.toArray()) yield { kind: 'claim', id, f: f as PostingRecord['f'] };
  for (const { id, posting, f } of await db.drafts.toArray())
    yield { kind: 'draft', id, posting, f: f as PostingRecord['f'] };
  for (const row of await db.unsaved.toArray()) yield { kind: 'unsaved', ...row };
}

/** What a dry run asks for. */
export function lookupIn(db: Database): Lookup {
  return async (wanted) => {
    const keys = wanted.filter(({ kind }) => kind === 'posting' || kind === 'said').map(({ key }) => key);
    const asked = [...new Set(keys)];
    const records = await postingRecords(db, asked);
    const known = new Map(asked.map((key, n) => [key, records[n] ?? null]));
    return Promise.all(
      wanted.map(async ({ kind, key }): Promise<TransferRecord | null> => {
        // A person's choices are taken over by whoever keeps them.
        if (kind === 'settings') return null;
        if (kind === 'claim') return rowOf(await db.profile.get(key), (f) => ({ kind, id: key, f }));
        if (kind === 'unsaved') {
          const row = await db.unsaved.get(key);
          return row ? { kind, ...row } : null;
        }
        if (kind === 'draft') {
          const row = await db.drafts.get(key);
          return rowOf(row, (f) => ({ kind, id: key, posting: row?.posting ?? null, f }));
        }
        return known.get(key) ?? null;
      }),
    );
  };
}

function rowOf(
  row: { f: Fields } | undefined,
  make: (f: PostingRecord['f']) => TransferRecord,
): TransferRecord | null {
  return row ? make(row.f as PostingRecord['f']) : null;
}

/** What the engine says of a posting, with what a person said of it laid over it. */
export type Judge = (
  posting: Posting,
  state: 'ready' | 'partial',
  said: Said,
) => Pick<PostingRow, 'role' | 'score' | 'band' | 'missing' | 'findings' | 'engine' | 'checklist'>;

/** What an import would do, before anything is done: each row against what is known. Pure but for the asking. */
import { withRead } from '@/lib/notes/labels';
import { joinVersions } from '@/lib/posting/versions';
import { maskContacts } from '@/lib/privacy/contacts';
import { joinRows } from '@/lib/sync/tombstone';
import type { RowProblem } from './error';
import type { Candidate, Incoming } from './in/candidates';
import { checkAbort, type Work } from './progress';
import { bodiesOf, labelsOf, type PostingRecord, type TransferRecord } from './records';

/** `twice`: an earlier row of the file is of the same posting. */
export const OUTCOMES = ['new', 'changed', 'same', 'twice', 'refused'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface PlannedRow {
  /** Line or row of the file, from 1. */
  n: number;
  outcome: Outcome;
  /** What was asked for; null for a refused row. */
  wanted: Wanted | null;
  /** What would be kept; null for a refused row. */
  incoming: Exclude<Incoming, { problem: RowProblem }> | null;
  /** Names of what would change. */
  fields: string[];
  problem: RowProblem | null;
}

/** What is asked of the store: the row of a kind under a key. */
export interface Wanted {
  kind: TransferRecord['kind'];
  key: string;
}

/** @returns what is known, in the order of what was asked; null for what is not. */
export type Lookup = (wanted: readonly Wanted[]) => Promise<readonly (TransferRecord | null)[]>;

const BATCH = 200;

export interface DryRunOptions extends Work {
  /** The name of a status of the person's set; without it files are taken to hold ids. */
  statusName?: (id: string) => string;
}

/** @yields every row of the file with what would become of it, in order. */
export async function* dryRun(
  rows: AsyncIterable<Incoming> | Iterable<Incoming>,
  lookup: Lookup,
  { signal, statusName = (id) => id }: DryRunOptions = {},
): AsyncGenerator<PlannedRow> {
  const seen = new Set<string>();
  let batch: Incoming[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    checkAbort(signal);
    yield* await planned(batch, seen, lookup, statusName);
    batch = [];
  }
  checkAbort(signal);
  yield* await planned(batch, seen, lookup, statusName);
}

export type Counts = Record<Outcome, number>;

export function noCounts(): Counts {
  return { new: 0, changed: 0, same: 0, twice: 0, refused: 0 };
}

async function planned(
  batch: readonly Incoming[],
  seen: Set<string>,
  lookup: Lookup,
  statusName: (id: string) => string,
): Promise<PlannedRow[]> {
  const asked = batch.flatMap((row) => ('problem' in row ? [] : [row]));
  const found = await lookup(asked.map(wantedOf));
  const known = new Map(asked.map((row, i) => [row, found[i] ?? null]));
  return batch.map((row): PlannedRow => {
    if ('problem' in row)
      return { n: row.n, outcome: 'refused', wanted: null, incoming: null, fields: [], problem: row.problem };
    const wanted = wantedOf(row);
    const id = `${wanted.kind} ${wanted.key}`;
    const isTwice = seen.has(id);
    seen.add(id);
    const fields = changedFields(row, known.get(row) ?? null, statusName);
    const outcome = isTwice ? 'twice' : fields === null ? 'new' : fields.length > 0 ? 'changed' : 'same';
    return { n: row.n, outcome, wanted, incoming: row, fields: fields ?? [], problem: null };
  });
}

function wantedOf(row: Exclude<Incoming, { problem: RowProblem }>): Wanted {
  if ('candidate' in row) return { kind: 'posting', key: row.candidate.key };
  const { record } = row;
  if (record.kind === 'settings') return { kind: 'settings', key: '' };
  const key = 'key' in record ? (record.key as string) : record.id;
  return { kind: record.kind, key };
}

/** Null where nothing is known. */
function changedFields(
  row: Exclude<Incoming, { problem: RowProblem }>,
  known: TransferRecord | null,
  statusName: (id: string) => string,
): string[] | null {
  if (known === null) return null;
  if ('candidate' in row)
    return known.kind === 'posting' ? changedBy(row.candidate, known, statusName) : null;
  return known.kind === row.record.kind ? changedByRecord(row.record, known) : null;
}

const FIELDS = ['company', 'place', 'salary', 'education', 'experience', 'headcount', 'validity'] as const;

/** What a foreign file says otherwise; where it says nothing, nothing changes. */
function changedBy(
  { posting, ...said }: Candidate,
  known: PostingRecord,
  statusName: (id: string) => string,
): string[] {
  const { status, tags, rating, owner, read } = labelsOf(known.f);
  const before = withRead(known.posting, read);
  const changed: string[] = [];
  const compare = (name: string, incoming: string | null | undefined, then: string | null | undefined) => {
    if (incoming && !isSameText(incoming, then ?? '')) changed.push(name);
  };
  compare('title', posting.title, before.title);
  compare('description', posting.description, before.description);
  for (const field of FIELDS) compare(field, posting[field], before[field]);
  compare('status', said.status, status === null ? '' : statusName(status));
  if (said.owner && !isSame(said.owner, owner)) changed.push('owner');
  if (said.rating !== null && rating !== said.rating) changed.push('rating');
  if (said.tags.some((tag) => !tags.includes(tag))) changed.push('tags');
  const bodies = bodiesOf(known);
  if (!bodies.some((body) => isSameText(said.note, body))) compare('note', said.note, bodies.join('\n---\n'));
  return changed;
}

/** The same words, white space aside; a table of ours that came back may have its contact details hidden. */
function isSameText(incoming: string, known: string): boolean {
  const plain = (text: string) => text.replace(/\s+/g, ' ').trim();
  const came = plain(incoming);
  return came === plain(known) || came === plain(maskContacts(known).text);
}

/** What a row of our own form adds to the one that is known. */
function changedByRecord(record: TransferRecord, known: TransferRecord): string[] {
  if (record.kind === 'settings' || known.kind === 'settings')
    return isSame(record, known) ? [] : ['settings'];
  // Without stamps: the later one stands.
  if (record.kind === 'unsaved') return known.kind === 'unsaved' && record.at <= known.at ? [] : ['unsaved'];
  if (known.kind === 'unsaved') return ['unsaved'];
  const changed = changedIn(known.f, record.f);
  const before = new Map(notesOf(known).map((note) => [note.id, note.f]));
  if (notesOf(record).some(({ id, f }) => changedIn(before.get(id) ?? {}, f).length > 0))
    changed.push('notes');
  if (record.kind === 'posting' && known.kind === 'posting') {
    if (record.lastSeen > known.lastSeen && !isSame(record.posting, known.posting)) changed.push('posting');
    if (isNews(known.versions, record.versions)) changed.push('versions');
    if (record.firstSeen < known.firstSeen || record.lastSeen > known.lastSeen) changed.push('seen');
  }
  return changed;
}

/** Whether texts of a file leave others than those that are kept. */
function isNews(known: PostingRecord['versions'], came: PostingRecord['versions']): boolean {
  const joined = joinVersions(known, came);
  return joined.length !== known.length || joined.some(({ at }, n) => at !== known[n]?.at);
}

type Said = PostingRecord['f'];

function notesOf(record: TransferRecord): PostingRecord['notes'] {
  return record.kind === 'posting' || record.kind === 'said' ? record.notes : [];
}

/** The fields that would not stand as they do once both are joined. */
function changedIn(known: Said, incoming: Said): string[] {
  const joined = joinRows(
    known as Parameters<typeof joinRows>[0],
    incoming as Parameters<typeof joinRows>[0],
  );
  return Object.keys(incoming).filter(
    (name) => !Object.hasOwn(known, name) || !isSame(joined[name], known[name]),
  );
}

/** Plain data of one form; the order of names says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

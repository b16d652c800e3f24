/** Sending what the server lacks: whole rows, joined with what stands there. */
import { utf8 } from '@/lib/transfer/bytes';
import { type ProblemName, SyncProblem } from '../problem';
import type { Fields } from '../register';
import type { SyncRow } from '../row';
import type { Written } from './client';
import { introduce, introduced, isForeign, rename, sentUpTo } from './devices';
import { type Doc, docId, isNewer, printOf, readDoc, type Vouched } from './docs';
import { docOf, missingOf, type Parcel } from './parcel';
import { MOST_BYTES, type Round, slowDown, stateOf } from './state';

/** A server that does not even take this much takes nothing. */
const FEW_BYTES = 64_000;
/** How often a row is tried that others write on at the same time. */
const TRIES = 200;
const LONGEST_PAUSE = 1_500;

/** @returns `_id`s of the rows that are on the server now as they stand here. */
export async function send(
  round: Round,
  rows: readonly SyncRow[],
  isNew: (row: SyncRow) => boolean,
): Promise<Set<string>> {
  const arrived = new Set<string>();
  const waiting = new Map(rows.map((row): [string, Parcel] => [docId(row), { id: docId(row), row }]));
  const first = [...waiting.values()].filter(({ id, row }) => !round.known.has(id) && !isNew(row));
  await look(round, first, waiting);
  for (let tries = 0; waiting.size > 0 && tries < TRIES && !round.isRenamed; tries++) {
    if (tries > 0) {
      await pause(tries);
      await look(round, [...waiting.values()], waiting);
    }
    if (round.isRenamed) break;
    const docs: Doc[] = [];
    for (const parcel of [...waiting.values()]) {
      const doc = docOf(round, parcel);
      if (doc) docs.push(doc);
      else settle(round, parcel, waiting, arrived);
    }
    for (const portion of portionsOf(docs, round.state.bytes))
      if (!round.isRenamed) await write(round, portion, waiting, arrived);
  }
  if (!round.isRenamed) await sendAgain(round, rows);
  return arrived;
}

/**
 * What others must bring first waits, also where it was sent before. Words of others that own words have replaced, and
 * that were brought again, go only with new words: the own ones are said anew once all others are there.
 */
async function sendAgain(round: Round, rows: readonly SyncRow[]): Promise<void> {
  const places = (one: 'lacking' | 'returned') =>
    rows.flatMap((row) => {
      const { table, id } = row;
      return (round.stuck.get(docId(row))?.[one] ?? []).map((field) => ({ table, id, field }));
    });
  const [lacking, returned] = [places('lacking'), places('returned')];
  if (lacking.length > 0) await round.replica.resend(lacking, false);
  if (returned.length > 0) await round.replica.resend(returned, true);
  round.stuck.clear();
}

/** What stands on the server of these rows. A document that cannot be read is never written over. */
async function look(round: Round, parcels: readonly Parcel[], waiting: Map<string, Parcel>): Promise<void> {
  const docs = await round.couch.docs(parcels.map(({ id }) => id));
  for (const parcel of parcels) {
    const doc = docs.get(parcel.id);
    if (doc && isNewer(doc)) throw new SyncProblem('newer');
    const read = doc ? readDoc(doc) : null;
    round.known.delete(parcel.id);
    if (read && 'reason' in read) {
      refuse(round, parcel, 'not-ours', waiting);
      continue;
    }
    if (read && isForeign(round, read.row.f, parcel.row.f)) return rename(round);
    parcel.copy = read && { ...read, rev: doc?._rev as string };
  }
}

/** Others are at the same rows: each waits for another while. */
function pause(tries: number): Promise<void> {
  const longest = Math.min(LONGEST_PAUSE, 20 * 2 ** Math.min(tries, 10));
  return new Promise((resolve) => setTimeout(resolve, Math.random() * longest));
}

/** Documents in portions that make a request each. */
function portionsOf(docs: readonly Doc[], most: number): Doc[][] {
  const portions: Doc[][] = [];
  let bytes = Number.POSITIVE_INFINITY;
  for (const doc of docs) {
    const size = bytesOf(doc);
    if (bytes + size > most) {
      portions.push([]);
      bytes = 0;
    }
    portions.at(-1)?.push(doc);
    bytes += size;
  }
  return portions;
}

function bytesOf(doc: Doc): number {
  return utf8(JSON.stringify(doc)).length;
}

/** Sends a portion, with the own entry among the devices where that did not go yet. */
async function write(
  round: Round,
  docs: readonly Doc[],
  waiting: Map<string, Parcel>,
  arrived: Set<string>,
): Promise<void> {
  const entry = round.isRegistered ? [] : [introduce(round)];
  const isLater = docs.filter((doc) => sentUpTo(round, doc.f as SyncRow['f'])).length > 0;
  if (entry.length > 0 || isLater) await round.replica.save(stateOf(round));
  let results: Written[];
  try {
    results = await round.couch.write([...entry, ...docs]);
  } catch (error) {
    if (!(error instanceof SyncProblem) || error.problem !== 'too-large')
      return slowDown(round, 'bytes', error);
    const [only, ...others] = docs;
    if (!only || docs.reduce((sum, doc) => sum + bytesOf(doc), 0) < FEW_BYTES) throw error;
    if (others.length === 0) {
      refuse(round, waiting.get(only._id), 'too-large', waiting);
      return;
    }
    // No request that big: half of it at a time.
    await write(round, docs.slice(0, docs.length >> 1), waiting, arrived);
    await write(round, docs.slice(docs.length >> 1), waiting, arrived);
    return;
  }
  round.state.bytes = Math.min(MOST_BYTES, round.state.bytes * 2);
  // In whatever order the server tells them.
  const told = new Map(results.map((one) => [one.id, one]));
  for (const { _id } of entry) {
    // Somebody else wrote it since the changes were asked for. What of the rows arrived is sent anew in the new name.
    if (told.get(_id)?.error === 'conflict') return rename(round);
    introduced(round, told.get(_id)?.rev);
  }
  for (const doc of docs) {
    const parcel = waiting.get(doc._id);
    const written = told.get(doc._id);
    if (!written) throw new SyncProblem('bad-answer');
    if (parcel) answer(round, parcel, doc, written, { waiting, arrived });
  }
  round.options.told?.({ step: 'send', done: round.result.sent, of: null });
}

/** What became of one document; the others go on whatever that is. */
function answer(
  round: Round,
  parcel: Parcel,
  doc: Doc,
  { rev, error }: Written,
  { waiting, arrived }: { waiting: Map<string, Parcel>; arrived: Set<string> },
): void {
  round.known.delete(parcel.id);
  if (rev !== undefined && error === undefined) {
    round.result.sent++;
    if (parcel.isNarrow) parcel.stands = doc.f as Fields;
    const print = printOf(doc.f as SyncRow['f']);
    // Where what stood there says more than is here, it is not written over before it came in.
    if (print === printOf(parcel.row.f) && !parcel.copy?.more)
      round.known.set(parcel.id, { rev, by: doc.by as Vouched, print });
    settle(round, parcel, waiting, arrived);
  } else if (error === 'forbidden' || error === 'unauthorized') {
    if (parcel.isNarrow) {
      isStuck(round, parcel);
      refuse(round, parcel, 'forbidden', waiting);
    }
    parcel.isNarrow = true;
  } else if (error !== 'conflict')
    refuse(round, parcel, error?.includes('too_large') ? 'too-large' : 'bad-answer', waiting);
}

/** The row is there; of one that was refused as a whole, perhaps only what may be. */
function settle(round: Round, parcel: Parcel, waiting: Map<string, Parcel>, arrived: Set<string>): void {
  if (parcel.isNarrow && isStuck(round, parcel)) {
    refuse(round, parcel, 'forbidden', waiting);
    return;
  }
  waiting.delete(parcel.id);
  arrived.add(parcel.id);
  delete round.state.refused[parcel.id];
}

/** Whether the server lacks something of a row that was refused as a whole: it is kept in mind. */
function isStuck(round: Round, parcel: Parcel): boolean {
  const missing = missingOf(round, parcel);
  if (missing.lacking.length + missing.returned.length === 0) return false;
  round.stuck.set(parcel.id, missing);
  return true;
}

/** The row waits until it is another, or for a day. */
function refuse(
  { state, options }: Round,
  parcel: Parcel | undefined,
  problem: ProblemName,
  waiting: Map<string, Parcel>,
): void {
  if (!parcel) return;
  state.refused[parcel.id] = { print: printOf(parcel.row.f), problem, at: options.now() };
  waiting.delete(parcel.id);
}

/** Writes the own entry alone. */
export function register(round: Round): Promise<void> {
  return write(round, [], new Map(), new Set());
}

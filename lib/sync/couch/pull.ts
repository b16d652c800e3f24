/** Taking in what changed on the server. */
import { allowance, byWriter, newestStamp, questionsOf } from '../guard';
import { SyncProblem } from '../problem';
import type { Weight } from '../replica';
import type { BadRow, SyncRow } from '../row';
import type { Change } from './client';
import { DEVICE, isForged, meet } from './devices';
import { type Doc, docId, isNewer, type RowDoc, readDoc } from './docs';
import { beginAnew, isIn, MOST_CHANGES, newOwn, type Round, remember, slowDown, stateOf } from './state';

/** Documents that are fetched at once. */
const PORTION = 1_000;

/** All that changed since the last round. */
export async function pull(round: Round): Promise<void> {
  await release(round);
  const { since, check } = round.state;
  const weights = new Map<string, Weight>();
  if (since === 0 && check) for (const doc of await round.couch.beginning(DEVICE)) await greet(round, doc);
  for (let isLast = false; !isLast; ) {
    const page = await pageOf(round);
    isLast = page.length < round.state.most;
    if (await isSetBack(round, page, isLast)) {
      beginAnew(round);
      await pull(round);
      round.result.mended.push(round.state.own.rev === undefined ? 'wiped' : 'rolled-back');
      return;
    }
    await take(round, page, weights);
  }
  round.isWhole ||= since === 0;
}

/** Whether changes that must come do not: the last one that was seen, and what was sent since. */
async function isSetBack(round: Round, page: readonly Change[], isLast: boolean): Promise<boolean> {
  const { witness, own, device } = round.state;
  const wanted = own.isUnseen ? [witness, { id: DEVICE + device, rev: own.rev as string }] : [witness];
  for (const one of wanted) {
    const seen = one && page.find(({ id }) => id === one.id);
    if (seen ? !(await isLater(round, seen, one.rev)) : one && isLast) return true;
  }
  return false;
}

/** Whether a change comes of this version, and not of another life of the database. */
async function isLater(round: Round, { id, changes }: Change, rev: string): Promise<boolean> {
  const isSeen = changes.some((change) => change.rev === rev || isKnown(round, id, change.rev));
  return isSeen || round.couch.remembers(id, rev);
}

function pageOf(round: Round): Promise<Change[]> {
  const { couch, state } = round;
  return couch.changes(state.since, state.most).catch((error) => slowDown(round, 'most', error));
}

/** Takes in a page of changes, in one transaction with how far it goes. */
async function take(round: Round, page: readonly Change[], weights: Map<string, Weight>): Promise<void> {
  const { witness } = round.state;
  const news = page.filter(({ id, changes: [first] }) => {
    const isWitness = id === witness?.id && first?.rev === witness.rev;
    return !isWitness && !isKnown(round, id, first?.rev);
  });
  if (news.length === 0 && page.length < 2) return;
  const docs = await docsOf(round, news);
  for (const doc of docs) if (doc._id.startsWith(DEVICE)) await greet(round, doc);
  const { rows, bad } = readAll(round, docs);
  const free = await unheld(
    round,
    rows.map(({ row }) => row),
    weights,
  );
  const ids = new Set(free.map(docId));
  for (const { row } of rows) {
    round.known.delete(docId(row));
    // What was refused may be taken now that others have said their part.
    delete round.state.refused[docId(row)];
  }
  for (const read of rows) if (ids.has(docId(read.row))) remember(round, read.rev, read);
  goOn(round, page);
  await round.replica.apply(free, bad, round.state.at, stateOf(round));
  round.result.taken += free.length;
  round.options.told?.({ step: 'take', done: round.result.taken, of: null });
}

function isKnown({ known, state }: Round, id: string, rev: string | undefined): boolean {
  return known.get(id)?.rev === rev || (id === DEVICE + state.device && state.own.rev === rev);
}

/** How far this page goes: up to its last change, which must come again; as must an earlier one that did not come yet. */
function goOn({ state }: Round, page: readonly Change[]): void {
  const { witness, own, device } = state;
  const has = (wanted: string) => page.some(({ id }) => id === wanted);
  const last = page.at(-1);
  if (!last) return;
  state.since = page.at(-2)?.seq ?? state.since;
  if (!witness || has(witness.id)) state.witness = { id: last.id, rev: last.changes[0]?.rev as string };
  if (has(DEVICE + device)) delete own.isUnseen;
  if (page.length < state.most) state.most = Math.min(MOST_CHANGES, state.most * 2);
}

/** What was deleted there, by whoever keeps the server, is deleted nowhere else. */
async function docsOf({ couch, known }: Round, news: readonly Change[]): Promise<Doc[]> {
  for (const { id, deleted } of news) if (deleted) known.delete(id);
  const there = news.filter(({ id, deleted }) => !deleted && !id.startsWith('_'));
  const without = there.filter(({ doc }) => !doc).map(({ id }) => id);
  const fetched = await couch.docs(without);
  return [...there.flatMap(({ doc }) => (doc ? [doc as Doc] : [])), ...fetched.values()];
}

/** @returns rows of the tables that are synced here. */
function readAll(
  { tables, state }: Round,
  docs: readonly Doc[],
): { rows: (RowDoc & { rev: string })[]; bad: BadRow[] } {
  const rows: (RowDoc & { rev: string })[] = [];
  const bad: BadRow[] = [];
  for (const doc of docs) {
    if (isNewer(doc)) throw new SyncProblem('newer');
    if (doc._id.startsWith(DEVICE)) continue;
    const read = readDoc(doc);
    if ('reason' in read) bad.push(read);
    else if (isForged(read.by, state.devices)) bad.push({ row: { ...doc, ...read.row }, reason: 'forged' });
    else if (isIn(tables, read.row)) rows.push({ ...read, rev: doc._rev as string });
  }
  return { rows, bad };
}

/** A copy of this profile has written in this device's name, or another account has: it takes a new one. */
async function greet(round: Round, doc: Doc): Promise<void> {
  if (isNewer(doc)) throw new SyncProblem('newer');
  const isSamePerson = doc.person === round.person;
  if (!meet(round, doc)) return;
  Object.assign(round.state, { device: await round.replica.renew(), own: newOwn() });
  if (isSamePerson) round.result.mended.push('copied');
}

/** Rows without those of devices that would change much here: they wait for the person's answer. */
async function unheld(
  { replica, state }: Round,
  rows: readonly SyncRow[],
  weights: Map<string, Weight>,
): Promise<SyncRow[]> {
  const here = await replica.size();
  const free: SyncRow[] = [];
  const ids = new Set(rows.map(docId));
  for (const [device, held] of Object.entries(state.held)) {
    held.ids = held.ids.filter((id) => !ids.has(id));
    if (held.ids.length === 0) delete state.held[device];
  }
  for (const [device, some] of byWriter(rows)) {
    const weight =
      here === 0 || device === state.device ? { changed: 0, removed: 0 } : await replica.weigh(some);
    const before = weights.get(device) ?? { changed: 0, removed: 0 };
    const sum = { changed: before.changed + weight.changed, removed: before.removed + weight.removed };
    if (sum.changed + sum.removed <= allowance(here)) {
      weights.set(device, sum);
      free.push(...some);
    } else hold(state.held, device, some, weight);
  }
  return free;
}

function hold(held: Round['state']['held'], device: string, rows: readonly SyncRow[], weight: Weight): void {
  const known = held[device] ?? { ids: [], changed: 0, removed: 0, newest: '' };
  const ids = [...known.ids, ...rows.map(docId)];
  held[device] = {
    ids,
    changed: Math.min(known.changed + weight.changed, ids.length),
    removed: Math.min(known.removed + weight.removed, ids.length),
    newest: rows.map(newestStamp).reduce((a, b) => (a > b ? a : b), known.newest),
  };
}

/** Lets in what the person said yes to, as it stands now. */
async function release(round: Round): Promise<void> {
  const { state, options, couch, replica } = round;
  const yes = questionsOf(state.held, () => '').filter(({ about }) => options.allowed.includes(about));
  for (const { device } of yes) {
    const held = state.held[device] as Round['state']['held'][string];
    while (held.ids.length > 0) {
      const docs = await couch.docs(held.ids.slice(0, PORTION));
      const { rows, bad } = readAll(round, [...docs.values()]);
      for (const read of rows) remember(round, read.rev, read);
      held.ids = held.ids.slice(PORTION);
      if (held.ids.length === 0) delete state.held[device];
      await replica.apply(
        rows.map(({ row }) => row),
        bad,
        state.at,
        stateOf(round),
      );
      round.result.taken += rows.length;
    }
  }
}

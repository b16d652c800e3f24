/** Taking in what other devices say. */
import type { Bytes } from '@/lib/transfer/bytes';
import { allowance } from '../guard';
import { SyncProblem } from '../problem';
import type { SyncRow } from '../row';
import { advance, follow, isBehind, pendingOf } from './cursor';
import type { Entry } from './folder';
import { deviceIn, type Head, type Segment, segmentFolder, segmentPath } from './layout';
import { hashOf } from './pack';
import { journalState, type Round, readHead, saveJournal, tellMended, textOf } from './round';
import { readRows } from './rows';
import { isVouched, newPeer, type Peer } from './state';
import { weightOf } from './weigh';

/** How long a damaged file is left to its owner, ms. */
const PATIENCE = 15 * 60_000;

/** Answers that concern one file: the others are asked for all the same. */
const OF_ONE_FILE = ['server-failed', 'bad-answer', 'forbidden', 'too-large'];

/** @param heads what stands in the folder of heads. */
export async function pull(round: Round, heads: readonly Entry[]): Promise<void> {
  const { journal, device: own } = round;
  const there = new Map(heads.flatMap((entry) => [[deviceIn(entry.name), entry]]));
  let first: unknown;
  for (const [device, entry] of there) {
    if (device === undefined || device === own) continue;
    const peer = journal.peers[device] ?? newPeer();
    journal.peers[device] = peer;
    try {
      await take(round, device, entry, peer);
    } catch (error) {
      if (!(error instanceof SyncProblem) || !OF_ONE_FILE.includes(error.problem)) throw error;
      first ??= error;
    }
    if (peer.question) round.result.questions.push(peer.question);
  }
  for (const [device, peer] of Object.entries(journal.peers)) {
    if (there.has(device)) continue;
    if (isVouched(journal, device)) delete journal.peers[device];
    else lose(round, peer);
  }
  if (first) throw first;
}

/** What another device said is no more to be had there: this one will tell it. */
function lose({ journal }: Round, peer: Peer): void {
  peer.version = null;
  if (peer.lost) return;
  peer.lost = true;
  if (journal.own) journal.own.complete = false;
}

async function take(round: Round, device: string, entry: Entry, peer: Peer): Promise<void> {
  const { options } = round;
  const isAnswered = peer.question && options.allowed.includes(peer.question.about);
  const isDue = Object.keys(peer.bad).length > 0 && peer.retry <= options.now();
  if (peer.version !== null && peer.version === entry.version && !isAnswered && !isDue) return;
  const head = await readHead(round, device);
  if (!head) {
    tellMended(round, 'damaged');
    return;
  }
  // Until all of it was taken in, it is read again: what is saved on the way must not say otherwise.
  Object.assign(peer, { name: head.name, seen: head.at, vouched: head.vouched, version: null });
  answerTo(round, head);
  if (isBehind(peer, head)) lose(round, peer);
  else {
    follow(peer, head);
    peer.lost = false;
    await takeSegments(round, head, peer);
  }
  peer.version = entry.version;
  await saveJournal(round);
}

/** Segments of ours that another device could not read are told anew. */
function answerTo({ journal: { own }, device }: Round, { wanted }: Head): void {
  if (own?.segments.some(({ name }) => wanted.includes(segmentPath(device, name)))) own.whole = false;
}

async function takeSegments(round: Round, head: Head, peer: Peer): Promise<void> {
  const pending = pendingOf(peer, head);
  const read = new Map<string, Bytes>();
  const free = await freeOf(round, head, peer, pending, read);
  for (const segment of free) {
    const rows = await rowsOf(round, head, segment, read.get(segment.name));
    read.delete(segment.name);
    if (rows) await apply(round, head, peer, segment, rows);
    else skip(round, peer, segment);
  }
}

/** The segments that are taken in at once: all, or those before the first of a question. */
async function freeOf(
  round: Round,
  head: Head,
  peer: Peer,
  pending: Segment[],
  read: Map<string, Bytes>,
): Promise<Segment[]> {
  const { replica, options } = round;
  peer.question = undefined;
  const aboutOf = (segment: Segment | undefined) => `${head.device}/${segment?.name}`;
  const answered = pending.findLastIndex((segment) => options.allowed.includes(aboutOf(segment)));
  const rest = pending.slice(answered + 1);
  const most = allowance(await replica.size());
  if (rest.reduce((sum, { rows }) => sum + rows, 0) <= most || (await replica.size()) === 0) return pending;
  async function* portions(): AsyncGenerator<SyncRow[]> {
    for (const segment of rest) {
      const rows = await rowsOf(round, head, segment, undefined, read);
      if (rows) yield rows.rows;
    }
  }
  const weight = await weightOf(replica, portions());
  if (weight.changed + weight.removed <= most) return pending;
  peer.question = { ...weight, device: head.device, name: head.name, about: aboutOf(rest.at(-1)) };
  return pending.slice(0, answered + 1);
}

/** Null where a segment is not there, or is not what its name says. @param keep the bytes, for a second reading. */
async function rowsOf(
  { folder, seal }: Round,
  { device }: Head,
  { name }: Segment,
  known: Bytes | undefined,
  keep?: Map<string, Bytes>,
): Promise<ReturnType<typeof readRows> | null> {
  const bytes = known ?? (await folder.read(segmentPath(device, name)));
  if (!bytes || !name.endsWith(await hashOf(bytes))) return null;
  const text = await textOf(bytes, seal, segmentFolder(device));
  if (text === null) return null;
  keep?.set(name, bytes);
  return readRows(text);
}

async function apply(
  round: Round,
  head: Head,
  peer: Peer,
  { name }: Segment,
  { rows, bad }: ReturnType<typeof readRows>,
): Promise<void> {
  const { replica, result, options } = round;
  advance(peer, head, name);
  // What was read and how far it was read are one: a worker that is killed here reads it again, or goes on behind it.
  await replica.apply(rows, bad, head.device, journalState(round));
  result.taken += rows.length;
  options.told?.({ step: 'take', done: result.taken, of: null });
}

/** A damaged segment waits for its owner, who is told of it when it is damaged still. */
function skip(round: Round, peer: Peer, { name }: Segment): void {
  tellMended(round, 'damaged');
  const tries = (peer.bad[name] ?? 0) + 1;
  peer.bad[name] = tries;
  peer.retry = tries > 1 ? round.options.now() + PATIENCE : 0;
  if (tries === 2 && round.journal.own) round.journal.own.stale = true;
}

/** Paths of segments that this device could not read, for their owners. */
export function wantedOf({ journal }: Round): string[] {
  return Object.entries(journal.peers).flatMap(([device, { bad }]) =>
    Object.entries(bad).flatMap(([name, tries]) => (tries > 1 ? [segmentPath(device, name)] : [])),
  );
}

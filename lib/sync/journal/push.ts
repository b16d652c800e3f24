/** Telling other devices what waits here. */
import type { Bytes } from '@/lib/transfer/bytes';
import { SyncProblem } from '../problem';
import type { Mark } from '../replica';
import type { SyncRef, SyncRow } from '../row';
import { garbageIn } from './compact';
import { type Head, headPath, type Segment, segmentFolder, segmentPath, VERSION } from './layout';
import { LIMITS } from './limits';
import { hashOf, pack } from './pack';
import { wantedOf } from './pull';
import { journalState, type Round, readHead, saveJournal } from './round';
import { partsOf } from './rows';
import { FLY, type Fly, NONCES, type Own, REFS, randomWord } from './state';

/** Heads that a device knows as its own. */
const MOST_NONCES = 500;

export function ownOf({ journal }: Round): Own {
  if (!journal.own) throw new SyncProblem('store');
  return journal.own;
}

/** Sends the outbox. @returns the fields that were sent, as `table/id/field`. */
export async function push(round: Round): Promise<Set<string>> {
  const { replica, result, options } = round;
  const told = new Set<string>();
  for (;;) {
    const { rows, marks } = await replica.outgoing(LIMITS.outbox);
    if (rows.length === 0) return told;
    vouch(round, rows);
    await sendRows(round, rows, marks);
    for (const { table, id, f } of rows) for (const name in f) told.add(`${table}/${id}/${name}`);
    result.sent += rows.length;
    options.told?.({ step: 'send', done: result.sent, of: null });
  }
}

/** What came here by another way than from its device, as with a backup, is told by this one from now on. */
function vouch({ journal, device }: Round, rows: readonly SyncRow[]): void {
  for (const { f } of rows)
    for (const { c } of Object.values(f)) {
      if (device in c) continue;
      for (const other in c) if (!journal.vouched.includes(other)) journal.vouched.push(other);
    }
}

async function sendRows(round: Round, rows: SyncRow[], marks: Mark[]): Promise<void> {
  const own = ownOf(round);
  const files: Fly['files'] = [];
  const segments: Segment[] = [];
  const refs: Fly['refs'] = {};
  for await (const part of partsOf([rows])) {
    const { segment, bytes } = await segmentOf(
      { ...round, epoch: own.epoch },
      part,
      own.last + segments.length + 1,
    );
    files.push({ name: segment.name, bytes });
    segments.push(segment);
    if (!segment.base) refs[segment.name] = part.rows.map(({ table, id }) => ({ table, id }));
  }
  await send(round, { files, marks, refs, segments: [...own.segments, ...segments] });
}

export async function segmentOf(
  { seal, device, epoch }: Pick<Round, 'seal' | 'device'> & Pick<Own, 'epoch'>,
  { text, rows }: { text: string; rows: SyncRow[] },
  last: number,
): Promise<{ segment: Segment; bytes: Bytes }> {
  // What is sealed is bound to its device alone: its name is not known before.
  const bytes = await pack(text, seal, segmentFolder(device));
  const name = `${epoch}-${last}-${await hashOf(bytes)}`;
  const segment = { name, last, rows: rows.length, size: bytes.length };
  return { segment: rows.length < LIMITS.base ? segment : { ...segment, base: true }, bytes };
}

/** Writes files and a head that names them. */
export async function send(
  round: Round,
  { segments, ...said }: Partial<Omit<Fly, 'head'>> & Pick<Head, 'segments'>,
): Promise<void> {
  const { replica, device, options } = round;
  const own = ownOf(round);
  const head: Head = {
    ...own.head,
    v: VERSION,
    device,
    name: options.name,
    at: options.now(),
    epoch: own.epoch,
    nonce: randomWord(),
    segments,
    wanted: wantedOf(round),
    vouched: round.journal.vouched,
  };
  const { complete, whole } = own;
  const fly: Fly = { files: [], marks: [], refs: {}, trash: [], complete, whole, ...said, head };
  const nonces = ((await replica.load(NONCES)) as string[] | undefined) ?? [];
  await saveJournal(round, { [FLY]: fly, [NONCES]: [...nonces, head.nonce].slice(-MOST_NONCES) });
  await land(round, fly);
}

/** Writes what is on its way: the files, whether they arrived whole, the head. Only then it is sent. */
export async function land(round: Round, fly: Fly): Promise<void> {
  const { files, head } = fly;
  const { folder, device, seal } = round;
  for (const { name, bytes } of files) await folder.write(segmentPath(device, name), bytes);
  await checkArrived(
    round,
    head.segments.filter((segment) => files.some(({ name }) => name === segment.name)),
  );
  const path = headPath(device);
  await folder.write(path, await pack(JSON.stringify(head), seal, path));
  if ((await readHead(round, device))?.nonce !== head.nonce) throw new SyncProblem('not-arrived');
  await settle(round, fly);
}

/** It stands there: what was sent waits no longer. */
export async function settle(round: Round, fly: Fly): Promise<void> {
  const { replica } = round;
  const { head, marks, refs, trash, complete, whole } = fly;
  const own = ownOf(round);
  const known = ((await replica.load(REFS)) as Record<string, SyncRef[]> | undefined) ?? {};
  const listed = new Set(head.segments.map(({ name }) => name));
  Object.assign(own, {
    head,
    nonce: head.nonce,
    version: null,
    segments: head.segments,
    last: Math.max(own.last, ...head.segments.map(({ last }) => last)),
    trash: garbageIn([...own.trash, ...trash], head),
    complete,
    whole,
    ready: {},
    stale: false,
  });
  await replica.sent(marks, {
    ...journalState(round),
    [FLY]: undefined,
    [REFS]: Object.fromEntries(Object.entries({ ...known, ...refs }).filter(([name]) => listed.has(name))),
  });
}

/** Some servers say yes to what they have half of. */
export async function checkArrived({ folder, device }: Round, segments: readonly Segment[]): Promise<void> {
  const [first] = segments;
  if (!first) return;
  const there =
    segments.length === 1
      ? [await folder.stat(segmentPath(device, first.name))]
      : ((await folder.list(segmentFolder(device))) ?? []);
  for (const { name, size } of segments) {
    const entry = there.find((one) => one?.name === `${name}.seg`);
    if (!entry || (entry.size !== null && entry.size !== size)) throw new SyncProblem('not-arrived');
  }
}

/** Writing a state: all that this device answers for, or what its last segments held, as it stands now. */

import type { SyncRef, SyncRow } from '../row';
import { isLong, keptBy } from './compact';
import { type Segment, segmentFolder, segmentPath } from './layout';
import { LIMITS } from './limits';
import { hashOf } from './pack';
import { checkArrived, ownOf, segmentOf, send } from './push';
import { type Round, saveJournal } from './round';
import { partsOf } from './rows';
import { isVouched, REFS } from './state';

/**
 * Whether a field is this device's to tell: it has written to it, or it has to answer for one who did. Everybody else
 * tells what they wrote themselves.
 */
function isOurs(context: Readonly<Record<string, string>>, { device, journal }: Round): boolean {
  if (device in context) return true;
  const writers = Object.keys(context);
  return (
    writers.length === 0 ||
    writers.some((one) => {
      const peer = journal.peers[one];
      return journal.vouched.includes(one) || ((!peer || peer.lost) && !isVouched(journal, one));
    })
  );
}

/** Rows with the fields that are to be told. @param told `table/id/field` of those that were. */
async function* ours(
  round: Round,
  portions: AsyncIterable<readonly (SyncRow | undefined)[]>,
  told: ReadonlySet<string>,
): AsyncGenerator<SyncRow[]> {
  for await (const portion of portions)
    yield portion.flatMap((row) => {
      if (!row) return [];
      const f = Object.fromEntries(
        Object.entries(row.f).filter(
          ([name, { c }]) => isOurs(c, round) && !told.has(`${row.table}/${row.id}/${name}`),
        ),
      );
      return Object.keys(f).length > 0 ? [{ ...row, f }] : [];
    });
}

async function* known({ replica }: Round, refs: readonly SyncRef[]): AsyncGenerator<(SyncRow | undefined)[]> {
  for (let at = 0; at < refs.length; at += LIMITS.portion)
    yield replica.read(refs.slice(at, at + LIMITS.portion));
}

/**
 * Writes rows as parts behind the segments that are kept, and a head that lists no other.
 * @param last of all parts: who has read up to there knows it all, and need not read them.
 */
async function writeState(
  round: Round,
  kept: readonly Segment[],
  last: number,
  rows: AsyncIterable<SyncRow[]>,
  told: { complete?: boolean; whole?: boolean },
  isSmall = false,
): Promise<void> {
  const own = ownOf(round);
  const parts: Segment[] = [];
  const refs: Record<string, SyncRef[]> = {};
  await checkReady(round);
  for await (const part of partsOf(rows)) {
    // One that was written before the worker was killed.
    const key = `${last}-${await hashOf(part.text)}`;
    let segment = own.ready[key];
    if (!segment) {
      const made = await segmentOf({ ...round, epoch: own.epoch }, part, last);
      await round.folder.write(segmentPath(round.device, made.segment.name), made.bytes);
      segment = made.segment;
      own.ready[key] = segment;
      await saveJournal(round);
    }
    if (!isSmall) segment = { ...segment, base: true };
    else if (!segment.base) refs[segment.name] = part.rows.map(({ table, id }) => ({ table, id }));
    parts.push(segment);
    round.options.told?.({ step: 'send', done: parts.length, of: null });
  }
  await checkArrived(round, parts);
  const segments = [...kept, ...parts];
  const trash = [...own.segments, ...Object.values(own.ready)].map(({ name }) => name);
  await send(round, { segments, refs, trash, ...told });
}

/** Parts of a state that was broken off are there still, or are written again: a server may have been set back since. */
async function checkReady(round: Round): Promise<void> {
  const { folder, device } = round;
  const own = ownOf(round);
  if (Object.keys(own.ready).length === 0) return;
  const there = (await folder.list(segmentFolder(device))) ?? [];
  const isThere = ({ name, size }: Segment) =>
    there.some((entry) => entry.name === `${name}.seg` && (entry.size ?? size) === size);
  own.ready = Object.fromEntries(Object.entries(own.ready).filter(([, segment]) => isThere(segment)));
}

/**
 * Tells all that this device answers for.
 * @param kept segments of this round, which began the epoch; else all is written anew.
 * @param told what stands in them.
 */
export async function complete(
  round: Round,
  kept: readonly Segment[],
  told: ReadonlySet<string>,
): Promise<void> {
  const rows = ours(round, round.replica.all(LIMITS.portion), told);
  // Others may have read what is here: what is told again must be new to them.
  await writeState(round, kept, ownOf(round).last + 1, rows, { complete: true });
}

/** Makes one of the last segments, or of all. */
export async function compact(round: Round): Promise<void> {
  const own = ownOf(round);
  if (!isLong(own.segments)) return;
  const refs = (await round.replica.load(REFS)) as Record<string, SyncRef[]> | undefined;
  const at = keptBy(own.segments);
  const merged = own.segments.slice(at).map(({ name }) => refs?.[name]);
  if (merged.some((one) => !one)) return rewrite(round);
  const rows = ours(round, known(round, distinct(merged.flatMap((one) => one ?? []))), new Set());
  await writeState(round, own.segments.slice(0, at), own.last, rows, {}, true);
}

/** All anew: what was damaged, or has grown long. */
export async function rewrite(round: Round): Promise<void> {
  const own = ownOf(round);
  const rows = ours(round, round.replica.all(LIMITS.portion), new Set());
  await writeState(round, [], own.last, rows, { complete: true, whole: true });
}

function distinct(refs: readonly SyncRef[]): SyncRef[] {
  return [...new Map(refs.map((ref) => [`${ref.table}/${ref.id}`, ref])).values()];
}

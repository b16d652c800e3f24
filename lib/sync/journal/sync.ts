/** A sync through files: looks, takes in what is new, sends what waits. */
import type { Replica } from '../replica';
import type { Sync, SyncOptions } from '../run';
import type { Folder } from './folder';
import { deviceIn, HEADS } from './layout';
import { checkOwn, restart } from './own';
import { compact, complete, rewrite } from './publish';
import { pull } from './pull';
import { ownOf, push, send } from './push';
import { newResult, type Round, stoppable } from './round';
import { OPEN } from './seal';
import { openSpace, sealOf } from './space';
import { loadJournal } from './state';
import { audit, tidy } from './tidy';

export interface Place {
  folder: Folder;
  replica: Replica;
  /** Null: what is sent is not sealed. */
  passphrase: string | null;
}

/** A sync of this device with others through a folder. One at a time: whoever calls it holds a lock. */
export function journalSync(place: Place): Sync {
  return async (options) => {
    const round = await begin(place, options);
    await look(round, place.passphrase);
    await exchange(round);
    return ended(round);
  };
}

export async function begin({ folder, replica }: Place, options: SyncOptions): Promise<Round> {
  return {
    folder: stoppable(folder, options.signal),
    replica,
    seal: OPEN,
    options,
    journal: await loadJournal(replica),
    device: await replica.device(),
    heads: [],
    result: newResult(),
  };
}

/** The first steps: whose folder it is, and which devices have written there. */
export async function look(round: Round, passphrase: string | null): Promise<void> {
  const { journal, options } = round;
  options.told?.({ step: 'look', done: 0, of: null });
  await enter(round, passphrase, false);
  const heads = await round.folder.list(HEADS, 'unsized');
  round.heads = heads ?? [];
  if (!isWiped(round)) return;
  // Never a reason to delete anything here: it is told anew.
  await enter(round, passphrase, true);
  for (const peer of Object.values(journal.peers)) peer.lost = true;
  await restart(round, 'wiped');
}

async function enter(round: Round, passphrase: string | null, isNew: boolean): Promise<void> {
  const { journal, folder } = round;
  const before = journal.space;
  const agrees = before && Boolean(before.cipher) === Boolean(passphrase);
  if (isNew || !before || !agrees) journal.space = await openSpace(folder, passphrase);
  if (journal.space) round.seal = sealOf(journal.space, passphrase);
  // From now on it is sealed, or no more: what was told in the other way is told again.
  if (before && !agrees) await restart(round, null);
}

/** Whether none of the heads is there that were. */
function isWiped({ journal, heads, device }: Round): boolean {
  const known = Object.entries(journal.peers).flatMap(([id, { lost }]) => (lost ? [] : [id]));
  if (journal.own?.nonce) known.push(device);
  const there = new Set(heads.map(({ name }) => deviceIn(name)));
  return known.length > 0 && !known.some((id) => there.has(id));
}

/** Takes in and sends. */
export async function exchange(round: Round): Promise<void> {
  const { heads } = round;
  await checkOwn(round, heads);
  await pull(round, heads);
  await audit(round);
  const own = ownOf(round);
  const isBegun = own.segments.length > 0;
  const told = await push(round);
  if (!own.complete) await complete(round, isBegun ? [] : own.segments, isBegun ? new Set() : told);
  if (own.whole) await compact(round);
  else await rewrite(round);
  await tidy(round);
  if (own.stale) await send(round, { segments: own.segments });
}

export function ended({ result, journal }: Round): typeof result {
  const devices = Object.entries(journal.peers)
    .filter(([, { lost }]) => !lost)
    .map(([id, { name, seen }]) => ({ id, name, seen }));
  return { ...result, devices };
}

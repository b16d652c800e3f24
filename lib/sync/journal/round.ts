/** One round of a sync: what its steps share. */
import type { Bytes } from '@/lib/transfer/bytes';
import { SyncProblem } from '../problem';
import type { Replica, SyncState } from '../replica';
import type { SyncOptions, SyncResult } from '../run';
import type { Entry, Folder } from './folder';
import { type Head, headPath, parseHead } from './layout';
import { unpack } from './pack';
import type { Seal } from './seal';
import { JOURNAL, type Journal } from './state';

export interface Round {
  folder: Folder;
  replica: Replica;
  seal: Seal;
  options: SyncOptions;
  journal: Journal;
  device: string;
  /** What stands in the folder of heads. */
  heads: readonly Entry[];
  result: SyncResult;
}

export function newResult(): SyncResult {
  return { sent: 0, taken: 0, devices: [], questions: [], mended: [] };
}

export function tellMended(round: Round, what: SyncResult['mended'][number]): void {
  if (!round.result.mended.includes(what)) round.result.mended.push(what);
}

/** The journal as it stands now, to be saved with something else. */
export function journalState({ journal }: Round): SyncState {
  return { [JOURNAL]: journal };
}

export function saveJournal(round: Round, more: SyncState = {}): Promise<void> {
  return round.replica.save({ ...journalState(round), ...more });
}

/** Null where it is not there, or damaged. */
export async function readHead({ folder, seal }: Round, device: string): Promise<Head | null> {
  const path = headPath(device);
  const text = await textOf(await folder.read(path), seal, path);
  const head = text === null ? null : parseHead(text);
  return head?.device === device ? head : null;
}

export async function textOf(bytes: Bytes | null, seal: Seal, path: string): Promise<string | null> {
  return bytes && bytes.length > 0 ? unpack(bytes, seal, path) : null;
}

/** A folder that asks nothing more once the round is to stop. */
export function stoppable(folder: Folder, signal: AbortSignal | undefined): Folder {
  const unless =
    <A extends unknown[], R>(ask: (...args: A) => Promise<R>) =>
    (...args: A) => {
      if (signal?.aborted) throw new SyncProblem('stopped');
      return ask(...args);
    };
  return {
    list: unless((path, sizes) => folder.list(path, sizes)),
    stat: unless((path) => folder.stat(path)),
    read: unless((path) => folder.read(path)),
    write: unless((path, bytes) => folder.write(path, bytes)),
    remove: unless((path) => folder.remove(path)),
  };
}

/** A file of `archiveChunks` taken in by the very steps that take in a folder. */
import { type Bytes, joined } from '@/lib/transfer/bytes';
import { readDirectory, unpacked, type ZipEntry } from '@/lib/transfer/zip/read';
import type { Entry, Folder } from '../journal/folder';
import { HEADS } from '../journal/layout';
import { pull } from '../journal/pull';
import { newResult, type Round } from '../journal/round';
import { OPEN } from '../journal/seal';
import { readSpace, sealOf } from '../journal/space';
import { JOURNAL, type Journal, newJournal } from '../journal/state';
import { ended } from '../journal/sync';
import { SyncProblem } from '../problem';
import type { Replica } from '../replica';
import type { SyncOptions, SyncResult } from '../run';

/** What a file may unpack to, in bytes. */
const MOST = 2_000_000_000;

/** Ends with `not-ours` where the file is none of ours or damaged, `no-passphrase` or `wrong-passphrase`. */
export async function importArchive(
  file: Blob,
  replica: Replica,
  passphrase: string | null,
  options: SyncOptions,
): Promise<SyncResult> {
  const folder = await archiveFolder(file);
  const space = await readSpace(folder);
  if (!space) throw new SyncProblem('not-ours');
  const round: Round = {
    folder,
    replica: apart(replica),
    // A passphrase that was given for nothing does no harm here.
    seal: space.cipher ? sealOf(space, passphrase) : OPEN,
    options,
    journal: newJournal(),
    // What this device has written itself is taken in as well.
    device: '',
    heads: (await folder.list(HEADS, 'unsized')) ?? [],
    result: newResult(),
  };
  await pull(round, round.heads);
  if (round.result.taken > 0) await tellAgain(replica);
  return ended(round);
}

/** How far a file was read is nobody's business later. */
function apart(replica: Replica): Replica {
  return {
    ...replica,
    size: () => replica.size(),
    weigh: (rows) => replica.weigh(rows),
    save: async () => {},
    apply: (rows, bad, from) => replica.apply(rows, bad, from, {}),
  };
}

/** Devices that this one syncs with hear of it. */
async function tellAgain(replica: Replica): Promise<void> {
  const journal = (await replica.load(JOURNAL)) as Journal | undefined;
  if (!journal?.own) return;
  journal.own.complete = false;
  await replica.save({ [JOURNAL]: journal });
}

async function archiveFolder(file: Blob): Promise<Folder> {
  const entries = await readDirectory(file).catch(() => {
    throw new SyncProblem('not-ours');
  });
  const nothing = async () => {
    throw new SyncProblem('not-writable');
  };
  return {
    async list(path) {
      const names = [...entries.keys()].filter((name) => name.startsWith(path));
      return names.map((name): Entry => ({ name: name.slice(path.length), size: null, version: null }));
    },
    stat: nothing,
    read: async (path) => {
      const entry = entries.get(path);
      return entry ? contentOf(file, entry) : null;
    },
    write: nothing,
    remove: nothing,
  };
}

/** Empty where it is damaged. */
async function contentOf(file: Blob, entry: ZipEntry): Promise<Bytes> {
  const parts: Uint8Array[] = [];
  try {
    for await (const chunk of unpacked(file, entry, { left: MOST })) parts.push(chunk);
  } catch {
    return new Uint8Array();
  }
  return joined(parts);
}

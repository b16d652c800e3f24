/** The folder as a whole: whether it is ours, and sealed. */
import { utf8 } from '@/lib/transfer/bytes';
import { SyncProblem } from '../problem';
import type { Folder } from './folder';
import { FORMAT, parseSpace, SPACE, type Space, VERSION } from './layout';
import { newCipher, OPEN, type Seal, sealWith } from './seal';

/** Null where there is none. Ends with a `SyncProblem` where it is not ours, or newer. */
export async function readSpace(folder: Pick<Folder, 'read'>): Promise<Space | null> {
  const bytes = await folder.read(SPACE);
  const text = bytes && new TextDecoder().decode(bytes);
  const space = text ? parseSpace(text) : null;
  // What was cut off when it was first written is written again; what others have put there is not touched.
  if (text && !space && !isCutOff(text)) throw new SyncProblem('not-ours');
  return space;
}

/** What stands in the folder, or is put there. */
export async function openSpace(folder: Folder, passphrase: string | null): Promise<Space> {
  const space = await readSpace(folder);
  if (space) return space;
  const made: Space = { format: FORMAT, v: VERSION, cipher: passphrase ? await newCipher(passphrase) : null };
  await folder.write(SPACE, utf8(JSON.stringify(made)));
  return made;
}

const START = `{"format":"${FORMAT}"`;

function isCutOff(text: string): boolean {
  return text.startsWith(START) || START.startsWith(text);
}

/** Ends with `no-passphrase` or `not-sealed` where folder and settings do not agree. */
export function sealOf({ cipher }: Space, passphrase: string | null): Seal {
  if (passphrase && cipher) return sealWith(passphrase, cipher);
  if (cipher) throw new SyncProblem('no-passphrase');
  if (passphrase) throw new SyncProblem('not-sealed');
  return OPEN;
}

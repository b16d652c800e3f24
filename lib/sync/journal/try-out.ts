/** Whether syncing would work here: the first steps of a sync themselves, and no others. */
import { SyncProblem } from '../problem';
import type { SyncOptions } from '../run';
import { deviceIn } from './layout';
import { pack, unpack } from './pack';
import { newJournal } from './state';
import { begin, look, type Place } from './sync';

export interface Trial {
  /** Devices that sync there already. */
  devices: number;
}

/** Changes nothing here. Ends with a `SyncProblem` that says what is wrong. */
export async function tryOut(place: Place, options: SyncOptions): Promise<Trial> {
  const round = await begin(place, options);
  // What is known of another folder says nothing of this one.
  round.journal = newJournal();
  await look(round, place.passphrase);
  const { folder, device, seal, heads } = round;
  const path = `trial-${device}`;
  const bytes = await pack('trial', seal, path);
  await folder.write(path, bytes);
  const size = (await folder.stat(path))?.size;
  if (size === undefined || (size !== null && size !== bytes.length)) throw new SyncProblem('not-arrived');
  const read = await folder.read(path);
  if (!read || (await unpack(read, seal, path)) !== 'trial') throw new SyncProblem('bad-answer');
  await folder.remove(path);
  return { devices: heads.filter(({ name }) => deviceIn(name)).length };
}

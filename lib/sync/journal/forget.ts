import type { SyncOptions, SyncResult } from '../run';
import { headPath, segmentFolder } from './layout';
import { complete } from './publish';
import { saveJournal } from './round';
import { begin, ended, exchange, look, type Place } from './sync';

/**
 * Syncs, tells from here what a device has said, and only then deletes its files. One that is still in use comes back
 * with its next sync. Where its changes are held back by a question, nothing is deleted: the question is in the result.
 */
export async function forgetDevice(place: Place, options: SyncOptions, device: string): Promise<SyncResult> {
  const round = await begin(place, options);
  await look(round, place.passphrase);
  await exchange(round);
  const { journal, folder } = round;
  const peer = journal.peers[device];
  if (!peer || peer.question) return ended(round);
  journal.vouched = [...new Set([...journal.vouched, device, ...peer.vouched])];
  if (journal.own) journal.own.complete = false;
  await saveJournal(round);
  await complete(round, [], new Set());
  await folder.remove(headPath(device));
  await folder.remove(segmentFolder(device));
  delete journal.peers[device];
  await saveJournal(round);
  return ended(round);
}

/** Deletes what this device has put there. What others have taken over from it is told by them. */
export async function leave({ folder, replica }: Pick<Place, 'folder' | 'replica'>): Promise<void> {
  const device = await replica.device();
  await folder.remove(headPath(device));
  await folder.remove(segmentFolder(device));
}

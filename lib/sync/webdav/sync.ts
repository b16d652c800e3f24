/** Syncing through a WebDAV server: the journal in a folder of an account. */
import { journalSync, type Place } from '../journal/sync';
import { type Trial, tryOut } from '../journal/try-out';
import type { Replica } from '../replica';
import type { Sync, SyncOptions } from '../run';
import type { WebdavTarget } from '../target';
import { Budget } from './budget';
import { DavFolder } from './folder';
import { Http, type Send } from './http';

/** @param now ms since the epoch */
export function webdavPlace(
  { address, user, password, folder, passphrase }: WebdavTarget,
  replica: Replica,
  send: Send,
  now: () => number,
): Place & { http: Http } {
  const http = new Http(send, { user, password }, new Budget(replica, now), now);
  return { folder: new DavFolder(http, address, folder, now), replica, passphrase, http };
}

export function webdavSync(target: WebdavTarget, replica: Replica, send: Send): Sync {
  return (options) => journalSync(webdavPlace(target, replica, send, options.now))(options);
}

/** The first steps of a sync, and a file that is written, read and removed. Ends with a `SyncProblem`. */
export async function tryWebdav(
  target: WebdavTarget,
  replica: Replica,
  send: Send,
  options: SyncOptions,
): Promise<Trial & { skew: number | null }> {
  const place = webdavPlace(target, replica, send, options.now);
  return { ...(await tryOut(place, options)), skew: place.http.skew };
}

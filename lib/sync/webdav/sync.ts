/** Syncing through a WebDAV server: the journal in a folder of an account. */

import { Http, type Meaning, type Send } from '../http';
import { journalSync, type Place } from '../journal/sync';
import { type Trial, tryOut } from '../journal/try-out';
import type { Replica } from '../replica';
import type { Sync, SyncOptions } from '../run';
import type { WebdavTarget } from '../target';
import { Budget } from './budget';
import { DavFolder } from './folder';

/** What statuses mean that are WebDAV's own, or said in its sense. */
export const davMeaning: Meaning = (status) => {
  if (status === 405 || status === 501) return 'not-webdav';
  if (status === 503) return 'too-many';
  return status >= 500 || status === 423 ? 'server-failed' : 'bad-answer';
};

export function webdavPlace(
  { address, user, password, folder, passphrase }: WebdavTarget,
  replica: Replica,
  send: Send,
  { now, signal }: Pick<SyncOptions, 'now' | 'signal'>,
): Place & { http: Http } {
  const http = new Http({ user, password, send, now, signal }, davMeaning, new Budget(replica, now));
  return { folder: new DavFolder(http, address, folder, now), replica, passphrase, http };
}

export function webdavSync(target: WebdavTarget, replica: Replica, send: Send): Sync {
  return (options) => journalSync(webdavPlace(target, replica, send, options))(options);
}

/** The first steps of a sync, and a file that is written, read and removed. Ends with a `SyncProblem`. */
export async function tryWebdav(
  target: WebdavTarget,
  replica: Replica,
  send: Send,
  options: SyncOptions,
): Promise<Trial & { skew: number | null }> {
  const place = webdavPlace(target, replica, send, options);
  return { ...(await tryOut(place, options)), skew: place.http.skew };
}

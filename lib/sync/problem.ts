/** What can go wrong in a sync: each with a number that a person can name, and that is never used for anything else. */

export const PROBLEMS = {
  /** Nothing answers: no network, a wrong address, a certificate that the browser does not trust. */
  unreachable: 101,
  /** No answer in time. */
  'timed-out': 102,
  /** The address leads to another one. */
  redirected: 103,
  /** The browser was not allowed to speak to this address. */
  'not-allowed': 104,
  /** The address begins with http and leads elsewhere: most likely to the same one with https. */
  'https-wanted': 105,
  /** 401: name or password. On 坚果云 the password is one made for applications. */
  'wrong-password': 201,
  /** 403: the account may not do this here. */
  forbidden: 202,
  /** A page for people came in place of an answer, as a login page does. */
  'login-page': 203,
  /** The address answers, but no WebDAV. */
  'not-webdav': 301,
  /** The folder above the chosen one does not exist. */
  'no-parent': 302,
  /** Nothing may be written there, as at the root of 坚果云. */
  'not-writable': 303,
  /** The address answers, but no CouchDB. */
  'not-couchdb': 304,
  'no-database': 305,
  /** What stands there is not ours, or is damaged. */
  'not-ours': 306,
  /** 507, or as the server says it: no space left. */
  full: 401,
  /** Too many requests: nothing is asked until the time that it gives. */
  'too-many': 402,
  /** Our own budget of requests is used up until then. */
  budget: 403,
  /** 413, or a limit of the server on one file. */
  'too-large': 404,
  /** 5xx. */
  'server-failed': 501,
  /** An answer that is empty, cut off, or says what cannot be. */
  'bad-answer': 502,
  /** What was sent did not arrive whole. */
  'not-arrived': 503,
  /** A newer version of the extension writes there: this one waits. */
  newer: 601,
  'wrong-passphrase': 602,
  /** The folder is sealed with a passphrase, and none was given. */
  'no-passphrase': 603,
  /** A passphrase was given, and the folder is not sealed. */
  'not-sealed': 604,
  /** The clock of this machine and the server's are more than a day apart. */
  clock: 605,
  /** The browser's own store failed. */
  store: 606,
  /** The person, or the end of the page, stopped it. */
  stopped: 701,
  /** Another tab or the background is at it. */
  busy: 702,
  /** A fault of ours: what no part of the engine has told as one of these. */
  unexpected: 703,
} as const;
export type ProblemName = keyof typeof PROBLEMS;

export interface ProblemDetails {
  /** When to try again, ms since the epoch. */
  until?: number | undefined;
  /** What the server said, in short; never a secret. */
  said?: string | undefined;
  status?: number | undefined;
  /** Where an address leads, as far as that can be seen; without what follows a question mark. */
  to?: string | undefined;
}

export class SyncProblem extends Error {
  override name = 'SyncProblem';
  constructor(
    readonly problem: ProblemName,
    readonly details: ProblemDetails = {},
  ) {
    super(`${PROBLEMS[problem]} ${problem}`);
  }
}

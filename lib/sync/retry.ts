/** When a sync is tried again by itself, after something went wrong. */
import type { ProblemName } from './problem';

const MINUTE = 60_000;
/** Without a word of the server on when: twice as long after each failure. */
const FIRST = 2 * MINUTE;
const LONGEST = 60 * MINUTE;

/** What no trying mends: a person must do something. Trying a wrong password again may even lock an account. */
const FOR_A_PERSON: readonly ProblemName[] = [
  'not-allowed',
  'wrong-password',
  'forbidden',
  'login-page',
  'not-webdav',
  'not-writable',
  'not-couchdb',
  'no-database',
  'not-ours',
  'newer',
  'wrong-passphrase',
  'no-passphrase',
  'not-sealed',
];

/** Whether it is left alone until a person has done something about it. */
export function needsPerson(problem: ProblemName): boolean {
  return FOR_A_PERSON.includes(problem);
}

/**
 * @param failures how many rounds have failed in a row, this one included.
 * @param until what the server or our own budget says, ms since the epoch.
 * @returns ms since the epoch; null where a person is needed.
 */
export function retryAt(
  { problem, until }: { problem: ProblemName; until?: number | undefined },
  failures: number,
  now: number,
): number | null {
  if (needsPerson(problem)) return null;
  const rest = Math.min(LONGEST, FIRST * 2 ** Math.max(0, failures - 1));
  // A server whose clock is wrong must not stop us for years.
  const said = until === undefined ? 0 : Math.min(until, now + 24 * 60 * MINUTE);
  return Math.max(now + rest, said);
}

/** How syncing stands, in one word, and which problems only a person can end. */
import { PROBLEMS, type ProblemName, SyncProblem } from '@/lib/sync/problem';
import { retryAt } from '@/lib/sync/retry';
import type { SyncStatus } from '@/lib/sync/run';
import type { SyncConfig } from '@/lib/sync/target';
import type { ShownProblem } from './desk';

export const SYNC_STATES = [
  'paused',
  'first',
  'running',
  'offline',
  'newer',
  'problem',
  'limited',
  'retrying',
  'waiting',
  'idle',
] as const;
export type SyncState = (typeof SYNC_STATES)[number];

/** These end by themselves: the next round tries again. */
const PASSING: ReadonlySet<ProblemName> = new Set([
  'unreachable',
  'timed-out',
  'too-many',
  'budget',
  'server-failed',
  'bad-answer',
  'not-arrived',
]);
/** These are no trouble: somebody stopped it, or another page is at it. */
const QUIET: ReadonlySet<ProblemName> = new Set(['stopped', 'busy']);
const LIMITS: ReadonlySet<ProblemName> = new Set(['too-many', 'budget']);

/** What has not passed by then does not pass by itself, in ms. */
const PATIENCE = 24 * 3600 * 1000;

/** What a button beside a problem does: changes the account, or asks the browser. */
export type ProblemDoor = 'account' | 'allow';

const DOORS: Partial<Record<ProblemName, ProblemDoor>> = {
  redirected: 'account',
  'https-wanted': 'account',
  'not-allowed': 'allow',
  'wrong-password': 'account',
  forbidden: 'account',
  'login-page': 'account',
  'not-webdav': 'account',
  'no-parent': 'account',
  'not-writable': 'account',
  'not-couchdb': 'account',
  'no-database': 'account',
  'not-ours': 'account',
  'wrong-passphrase': 'account',
  'no-passphrase': 'account',
  'not-sealed': 'account',
};

export function doorOf(name: ProblemName): ProblemDoor | null {
  return DOORS[name] ?? null;
}

/** The number by which a person can name it. */
export function numberOf(name: ProblemName): number {
  return PROBLEMS[name];
}

/** The problem of the last round, with when it is tried again by itself; null where there is none. */
export function shownProblem({ problem, failures }: SyncStatus): ShownProblem | null {
  if (!problem) return null;
  const { name, at, until } = problem;
  return { ...problem, until: retryAt({ problem: name, until }, failures, at) ?? undefined };
}

/** Any error as a problem to show. What is no `SyncProblem` is a fault of ours. */
export function problemOf(error: unknown): ShownProblem {
  if (error instanceof SyncProblem) return { name: error.problem, ...error.details };
  console.error(error);
  return { name: 'unexpected' };
}

/** Whether the person has to do something: it does not pass by itself, though it may be tried again meanwhile. */
export function isUrgent({ problem, last }: Pick<SyncStatus, 'problem' | 'last'>, now: number): boolean {
  if (!problem || QUIET.has(problem.name) || LIMITS.has(problem.name)) return false;
  return !PASSING.has(problem.name) || now - (last ?? problem.at) > PATIENCE;
}

/** The problem that the person has to be told of wherever they are; null where there is none. */
export function urgentOf(
  config: Pick<SyncConfig, 'paused'> | null | undefined,
  status: SyncStatus,
  now: number,
): ShownProblem | null {
  return config && !config.paused && isUrgent(status, now) ? status.problem : null;
}

export function stateOf(
  { paused }: Pick<SyncConfig, 'paused'>,
  status: SyncStatus,
  { waiting, online, now }: { waiting: number; online: boolean; now: number },
): SyncState {
  const { problem, running, last } = status;
  if (paused) return 'paused';
  if (running) return last === null ? 'first' : 'running';
  if (!online) return 'offline';
  if (problem && !QUIET.has(problem.name)) {
    if (problem.name === 'newer') return 'newer';
    if (isUrgent(status, now)) return 'problem';
    return LIMITS.has(problem.name) ? 'limited' : 'retrying';
  }
  return waiting > 0 || last === null ? 'waiting' : 'idle';
}

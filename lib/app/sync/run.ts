/** Runs rounds of syncing: in the background when one is due, in a page when a person asks for one. One at a time. */
import { isAddressAllowed } from '@/lib/platform/access';
import { signalChange } from '@/lib/platform/revision';
import { loadSettings } from '@/lib/platform/settings-store';
import type { Database } from '@/lib/store/database';
import { loadAllowed, loadConfig, loadStatus, saveStatus } from '@/lib/store/sync/config';
import { replicaOf } from '@/lib/store/sync/replica';
import { couchSync } from '@/lib/sync/couch/sync';
import { SyncProblem } from '@/lib/sync/problem';
import type { Replica } from '@/lib/sync/replica';
import { needsPerson, retryAt } from '@/lib/sync/retry';
import type { Progress, Sync, SyncOptions } from '@/lib/sync/run';
import type { SyncConfig } from '@/lib/sync/target';
import { webdavSync } from '@/lib/sync/webdav/sync';

/** By this, pages and the worker tell whichever runs a round to stop. */
const STOP = 'yardstick-sync-stop';
/** Held while a round runs, in whichever page or worker; the browser lets go of it when that is gone. */
const LOCK = 'yardstick-sync';
/** Progress is written so often at most: every page reads it from the database. */
const TELL_EVERY = 400;

/** The one place from which the extension sends: to the address that the person has set up, and to no other. */
export const send = (url: string, init: RequestInit) => fetch(url, init);

/** The store as it is synced with this configuration. */
export async function replicaFor(
  db: Database,
  { texts, profile }: Pick<SyncConfig, 'texts' | 'profile'>,
): Promise<Replica> {
  const { keep } = await loadSettings();
  return replicaOf(db, { texts, profile, keep, now: Date.now });
}

function syncFor({ target, profile }: SyncConfig, replica: Replica): Sync {
  if (target.kind === 'couchdb') return couchSync(target, replica, { send, profile });
  return webdavSync(target, replica, send);
}

export interface RunOptions {
  /** A person asks for it: nothing is waited for. */
  asked?: boolean;
  signal?: AbortSignal | undefined;
}

/**
 * One round, if one is due and none runs.
 * @returns `busy`: another page or the worker is at it.
 */
export async function runSync(
  db: Database,
  options: RunOptions = {},
): Promise<'ran' | 'failed' | 'not-due' | 'busy'> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (!lock) return 'busy';
    const config = await loadConfig(db);
    if (!config || !(await isDue(db, config, options))) return 'not-due';
    const stop = new AbortController();
    options.signal?.addEventListener('abort', () => stop.abort());
    const channel = new BroadcastChannel(STOP);
    channel.onmessage = () => stop.abort();
    try {
      return await round(db, config, stop.signal);
    } finally {
      channel.close();
    }
  });
}

/** Ends the round that runs, wherever it runs. */
export function stopRound(): void {
  const channel = new BroadcastChannel(STOP);
  channel.postMessage('stop');
  channel.close();
}

/** Work at the same place that no round may come between; waits for one that runs. */
export function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(LOCK, work);
}

/** What a round is told, beside what it may be stopped by. */
export async function optionsFor(db: Database, { name }: Pick<SyncConfig, 'name'>): Promise<SyncOptions> {
  return { now: Date.now, name, allowed: await loadAllowed(db) };
}

/** What stands in the status as running may be of a worker that was stopped. */
export async function clearStopped(db: Database): Promise<void> {
  const { held = [] } = await navigator.locks.query();
  if (!held.some(({ name }) => name === LOCK)) await saveStatus(db, { running: null });
}

async function isDue(db: Database, { paused }: SyncConfig, { asked }: RunOptions): Promise<boolean> {
  if (asked) return true;
  const { problem } = await loadStatus(db);
  if (paused || (problem && needsPerson(problem.name))) return false;
  return !problem?.until || problem.until <= Date.now();
}

async function round(db: Database, config: SyncConfig, signal: AbortSignal): Promise<'ran' | 'failed'> {
  const since = Date.now();
  const tell = (progress: Progress) => saveStatus(db, { running: { since, ...progress } });
  let told = 0;
  await tell({ step: 'look', done: 0, of: null });
  try {
    if (!(await isAddressAllowed(config.target.address))) throw new SyncProblem('not-allowed');
    const result = await syncFor(
      config,
      await replicaFor(db, config),
    )({
      told: (progress) => {
        if (Date.now() - told < TELL_EVERY) return;
        told = Date.now();
        tell(progress).catch(() => {});
      },
      signal,
      ...(await optionsFor(db, config)),
    });
    const { devices, questions, mended, refused = [] } = result;
    await saveStatus(db, {
      last: Date.now(),
      problem: null,
      failures: 0,
      running: null,
      devices,
      questions,
      mended,
      refused,
    });
    if (result.taken > 0) await signalChange(null, true);
    return 'ran';
  } catch (error) {
    await saveFailure(db, error);
    return 'failed';
  }
}

async function saveFailure(db: Database, error: unknown): Promise<void> {
  const at = Date.now();
  const { problem, details } =
    error instanceof SyncProblem ? error : new SyncProblem('store', { said: String(error).slice(0, 200) });
  const failures = (await loadStatus(db)).failures + 1;
  const until = retryAt({ problem, until: details.until }, failures, at) ?? undefined;
  // Whom a person stops has not failed.
  const shown = problem === 'stopped' ? null : { ...details, name: problem, at, until };
  await saveStatus(db, { running: null, problem: shown, failures: shown ? failures : 0 });
}

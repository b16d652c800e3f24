/** What wakes the worker for syncing. */
import { browser } from '@/lib/platform/browser';
import type { Database } from '@/lib/store/database';
import { loadConfig } from '@/lib/store/sync/config';

const ALARM = 'sync';
const EVERY_MINUTES = 5;
/** For a worker that is stopped before its own timer: the least that browsers allow. */
const SOON = 'sync-soon';
const SOON_MINUTES = 0.5;

export function isSyncAlarm(name: string): boolean {
  return name === ALARM || name === SOON;
}

export async function setSoon(): Promise<void> {
  await browser.alarms.create(SOON, { delayInMinutes: SOON_MINUTES });
}

export async function clearSoon(): Promise<void> {
  await browser.alarms.clear(SOON);
}

/** The alarm stands while this device syncs, and only then. */
export async function followConfig(db: Database): Promise<void> {
  const config = await loadConfig(db);
  const isWanted = config !== null && !config.paused;
  const stands = (await browser.alarms.get(ALARM)) !== undefined;
  if (isWanted && !stands) await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES });
  if (!isWanted) await Promise.all([browser.alarms.clear(ALARM), clearSoon()]);
}

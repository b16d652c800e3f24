/** Syncing by itself: a while after something was written, and every few minutes. */
import { clearSoon, followConfig, isSyncAlarm, setSoon } from '@/lib/app/sync/alarms';
import { runSync } from '@/lib/app/sync/run';
import { browser } from '@/lib/platform/browser';
import { onChanges } from '@/lib/platform/revision';
import type { Database } from '@/lib/store/database';
import { loadConfig } from '@/lib/store/sync/config';
import { countWaiting } from '@/lib/store/sync/replica';
import { tablesOf } from '@/lib/sync/target';

/** So long after the last of a few keys. */
const REST = 3_000;

/**
 * To be called as the worker starts: what wakes it must be heard at once.
 * @param afterwards what follows from rows that came in.
 */
export function syncByItself(db: Database, afterwards: () => Promise<unknown>): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const run = async () => {
    if ((await runSync(db)) === 'ran') await afterwards();
  };
  const runSoon = async () => {
    const config = await loadConfig(db);
    if (!config || (await countWaiting(db, tablesOf(config))) === 0) return;
    await setSoon();
    await run();
    await clearSoon();
  };
  const tell = (error: unknown) => console.error(error);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (isSyncAlarm(name)) run().catch(tell);
  });
  onChanges(() => {
    clearTimeout(timer);
    timer = setTimeout(() => runSoon().catch(tell), REST);
  });
  followConfig(db).catch(tell);
}

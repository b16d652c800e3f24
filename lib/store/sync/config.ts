/** Where this device syncs to, and how that stands: in the database, for it holds secrets, and so that every page sees the same. */
import { NEVER_SYNCED, type SyncStatus } from '@/lib/sync/run';
import { type SyncConfig, syncConfigSchema } from '@/lib/sync/target';
import type { Database } from '../database';

const CONFIG = 'sync-config';
const STATUS = 'sync-status';
const ALLOWED = 'sync-allowed';

/** Null where it does not sync, or what is written there cannot be read. */
export async function loadConfig(db: Database): Promise<SyncConfig | null> {
  const read = syncConfigSchema.safeParse((await db.meta.get(CONFIG))?.value);
  return read.success ? read.data : null;
}

export async function saveConfig(db: Database, config: SyncConfig): Promise<void> {
  await db.meta.put({ name: CONFIG, value: config });
}

/** By these a device knows what it has put somewhere itself; without them it takes that for a copy's. */
const OWN = 'sync:journal.nonces';

/** Ends syncing here: the address, its secrets, and how far it came. What was written stays. */
export async function forgetConfig(db: Database): Promise<void> {
  await db.meta
    .where('name')
    .startsWith('sync')
    .and(({ name }) => name !== OWN)
    .delete();
}

export async function loadStatus(db: Database): Promise<SyncStatus> {
  return { ...NEVER_SYNCED, ...((await db.meta.get(STATUS))?.value as Partial<SyncStatus> | undefined) };
}

export async function saveStatus(db: Database, change: Partial<SyncStatus>): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    await db.meta.put({ name: STATUS, value: { ...(await loadStatus(db)), ...change } });
  });
}

/** What the person let through of what is held back: names of questions. */
export async function loadAllowed(db: Database): Promise<string[]> {
  return ((await db.meta.get(ALLOWED))?.value as string[] | undefined) ?? [];
}

export async function allow(db: Database, about: string): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    const allowed = await loadAllowed(db);
    await db.meta.put({
      name: ALLOWED,
      value: [...allowed.filter((one) => one !== about), about].slice(-50),
    });
  });
}

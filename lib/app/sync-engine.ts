/** What speaks to the servers for the page "sync": the very code of a sync, in the page that asks for it. */
import type { Database } from '@/lib/store/database';
import { replicaOf } from '@/lib/store/sync/replica';
import { tryCouch } from '@/lib/sync/couch/sync';
import { removeDevice } from '@/lib/sync/journal/tidy';
import { SyncProblem } from '@/lib/sync/problem';
import type { Replica } from '@/lib/sync/replica';
import { tryWebdav, webdavPlace } from '@/lib/sync/webdav/sync';
import type { SyncConfig, TestFound, TestStep } from './sync-desk';
import { withSteps } from './sync-steps';
import type { SyncEngine } from './sync-work';

/** How rounds are run, and by whom. */
export type SyncRunner = Pick<SyncEngine, 'run' | 'stopOthers' | 'follow' | 'exportFile' | 'importFile'>;

/** From here on two clocks have nothing to do with each other, in ms. */
const DAY = 24 * 3600 * 1000;

/** A bare `fetch` kept as a property loses its window. */
const send = (url: string, init: RequestInit) => fetch(url, init);

export function syncEngine(db: Database, runner: SyncRunner): SyncEngine {
  /** The store, where nothing of it is sent. */
  const replicaFor = ({ texts, profile }: SyncConfig): Replica =>
    replicaOf(db, { texts, profile, keep: 'none', now: Date.now });
  return {
    ...runner,
    test: (config, told, signal) => test(config, replicaFor(config), told, signal),
    removeDevice: async (config, device) => {
      // A team's rows are everybody's.
      if (config.target.kind === 'couchdb') return;
      const replica = replicaFor(config);
      const place = webdavPlace(config.target, replica, send, Date.now);
      await removeDevice(place, device ?? (await replica.device()));
    },
  };
}

async function test(
  { target, name }: SyncConfig,
  replica: Replica,
  told: (step: TestStep) => void,
  signal: AbortSignal | undefined,
): Promise<TestFound> {
  const stepping = withSteps(send, told);
  if (target.kind === 'couchdb') {
    await tryCouch(target, { fetch: stepping, now: Date.now, signal });
    return { devices: null };
  }
  const options = { now: Date.now, name, allowed: [], signal };
  const { devices, skew } = await tryWebdav(target, replica, stepping, options);
  if (skew !== null && Math.abs(skew) > DAY) throw new SyncProblem('clock');
  return { devices };
}

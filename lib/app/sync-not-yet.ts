/** Stands in for what runs rounds (lib/app/sync-run.ts) until that is here: accounts can be tried, and nothing is synced. */

import type { Database } from '@/lib/store/database';
import { replicaOf } from '@/lib/store/sync/replica';
import type { SyncRunner } from './sync-engine';

export function syncRunner(db: Database): SyncRunner {
  return {
    run: async () => {},
    stopOthers: async () => {},
    follow: async () => {},
    replicaFor: async (choice) => replicaOf(db, { ...choice, keep: 'noted', now: Date.now }),
    alone: (task) => navigator.locks.request('yardstick-sync', task),
  };
}

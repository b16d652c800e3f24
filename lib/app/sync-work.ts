/** What a person does on the page "sync", over the store and what speaks to the server. */
import type { Database } from '@/lib/store/database';
import { adopt } from '@/lib/store/sync/adopt';
import { allow, forgetConfig, loadConfig, loadStatus, saveConfig, saveStatus } from '@/lib/store/sync/config';
import { decline } from '@/lib/store/sync/declined';
import type { MadeFile, SyncConfig, SyncWork, Target, TestFound, TestStep } from './sync-desk';

/** What speaks to the server, and wakes the worker. All end with a `SyncProblem`. */
export interface SyncEngine {
  test(config: SyncConfig, told: (step: TestStep) => void, signal?: AbortSignal): Promise<TestFound>;
  /** One round, though none is due. What went wrong stands in the status. */
  run(signal: AbortSignal): Promise<unknown>;
  /** Ends a round that another page or the worker runs. */
  stopOthers(): Promise<void>;
  /** Alarms stand while this device syncs, and only then. */
  follow(): Promise<void>;
  /** Deletes what a device has put on the server; null: this one. */
  removeDevice(config: SyncConfig, device: string | null): Promise<void>;
  exportFile(): Promise<MadeFile>;
  importFile(file: File): Promise<number>;
}

/** Where on which server, without what opens it. */
function placeOf(target: Target): string {
  const { kind, address, user } = target;
  const names = target.kind === 'webdav' ? [target.folder] : [target.team, target.own];
  return JSON.stringify([kind, address, user, ...names]);
}

/** Does what a person asks for. */
export function syncWork(db: Database, engine: SyncEngine): SyncWork {
  let running = new AbortController();
  const syncNow = async () => {
    running = new AbortController();
    await engine.run(running.signal);
  };
  /** Begins a round without waiting for its end: the status tells of it. */
  const begin = () => void syncNow().catch((error) => console.error(error));
  const stop = async () => {
    running.abort();
    await engine.stopOthers();
  };
  const changed = async (config: SyncConfig) => {
    await saveConfig(db, config);
    await engine.follow();
    if (!config.paused) begin();
  };
  /** As if it had never synced: everything of this device is to be sent. */
  const anew = async (config: SyncConfig) => {
    await stop();
    await forgetConfig(db);
    await adopt(db, Date.now());
    await changed(config);
  };
  const current = async () => {
    const config = await loadConfig(db);
    if (!config) throw new Error('nothing is set up');
    return config;
  };

  return {
    test: engine.test,
    save: async (config) => {
      const before = await loadConfig(db);
      const isSame = before && placeOf(before.target) === placeOf(config.target);
      if (!isSame) return anew(config);
      // What stands there as a problem was that of the old account.
      await saveStatus(db, { problem: null, failures: 0 });
      await changed(config);
    },
    syncNow,
    stop,
    pause: async (paused) => {
      if (paused) await stop();
      await changed({ ...(await current()), paused });
    },
    answer: async ({ about }, is) => {
      if (!is) return decline(db, about);
      await allow(db, about);
      begin();
    },
    forgetDevice: async (id) => {
      const config = await current();
      // What it wrote is sent in this device's name, before its own files go.
      await adopt(db, Date.now(), id);
      await syncNow();
      const { problem, devices } = await loadStatus(db);
      if (problem) throw new Error(problem.name);
      await engine.removeDevice(config, id);
      await saveStatus(db, { devices: devices.filter((one) => one.id !== id) });
    },
    forgetHere: async (andServer) => {
      const config = await current();
      await stop();
      if (andServer) await engine.removeDevice(config, null);
      await forgetConfig(db);
      await engine.follow();
    },
    startAnew: async () => {
      const config = await current();
      await stop();
      // Else what this device has put there stands on as that of another.
      await engine.removeDevice(config, null);
      await anew(config);
    },
    exportFile: () => engine.exportFile(),
    importFile: (file) => engine.importFile(file),
  };
}

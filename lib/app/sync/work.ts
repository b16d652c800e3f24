/** What a person does on the page "sync", over the store and what speaks to the server. */
import type { Database } from '@/lib/store/database';
import { adopt } from '@/lib/store/sync/adopt';
import { allow, forgetConfig, loadConfig, saveConfig, saveStatus } from '@/lib/store/sync/config';
import { decline } from '@/lib/store/sync/declined';
import type { SyncResult } from '@/lib/sync/run';
import type { FileChoice, MadeFile, SyncConfig, SyncWork, Target, TestFound, TestStep } from './desk';

/** What speaks to the server, and wakes the worker. All end with a `SyncProblem`. */
export interface SyncEngine {
  test(config: SyncConfig, told: (step: TestStep) => void, signal?: AbortSignal): Promise<TestFound>;
  /** One round, though none is due. What went wrong stands in the status. */
  run(signal: AbortSignal): Promise<unknown>;
  /** Ends a round that another page or the worker runs. */
  stopOthers(): Promise<void>;
  /** Alarms stand while this device syncs, and only then. */
  follow(): Promise<void>;
  /** Syncs, tells in this device's name what another has said, and deletes that one's files. */
  forgetDevice(config: SyncConfig, device: string): Promise<SyncResult>;
  /** Deletes what this device has put on the server, where that is not a team's. */
  removeSelf(config: SyncConfig): Promise<void>;
  exportFile(choice: FileChoice, name: string): Promise<MadeFile>;
  importFile(file: File, passphrase: string | null): Promise<number>;
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
      // Texts of postings that were sent without them go along now.
      if (config.texts && !before.texts) await adopt(db, Date.now());
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
      const { devices, questions } = await engine.forgetDevice(await current(), id);
      await saveStatus(db, { devices, questions });
      // Its changes are asked about first.
      if (devices.some((one) => one.id === id)) throw new Error('not removed');
    },
    forgetHere: async (andServer) => {
      const config = await current();
      await stop();
      if (andServer) await engine.removeSelf(config);
      await forgetConfig(db);
      await engine.follow();
    },
    startAnew: async () => {
      const config = await current();
      await stop();
      // Else what this device has put there stands on as that of another.
      await engine.removeSelf(config);
      await anew(config);
    },
    exportFile: async (choice) => engine.exportFile(choice, (await loadConfig(db))?.name ?? ''),
    importFile: engine.importFile,
  };
}

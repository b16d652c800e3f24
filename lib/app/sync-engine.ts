/** What speaks to the servers for the page "sync": the very code of a sync, in the page that asks for it. */
import type { Database } from '@/lib/store/database';
import { replicaOf } from '@/lib/store/sync/replica';
import { importArchive } from '@/lib/sync/archive/read';
import { archiveChunks } from '@/lib/sync/archive/write';
import { tryCouch } from '@/lib/sync/couch/sync';
import { forgetDevice, startAnew } from '@/lib/sync/journal/forget';
import { headPath, segmentFolder } from '@/lib/sync/journal/layout';
import { SyncProblem } from '@/lib/sync/problem';
import type { Replica } from '@/lib/sync/replica';
import type { WebdavTarget } from '@/lib/sync/target';
import { tryWebdav, webdavPlace } from '@/lib/sync/webdav/sync';
import type { FileChoice, MadeFile, SyncConfig, TestFound, TestStep } from './sync-desk';
import { send } from './sync-send';
import { withSteps } from './sync-steps';
import type { SyncEngine } from './sync-work';

/** How rounds are run, and by whom. */
export interface SyncRunner extends Pick<SyncEngine, 'run' | 'stopOthers' | 'follow'> {
  /** The store as it is synced with these choices. */
  replicaFor(choice: Pick<SyncConfig, 'texts' | 'profile'>): Promise<Replica>;
  /** Runs a task while no round runs. */
  alone<T>(task: () => Promise<T>): Promise<T>;
}

/** From here on two clocks have nothing to do with each other, in ms. */
const DAY = 24 * 3600 * 1000;
/** Entries of the outbox whose postings bring their pages into a file. */
const MOST_PAGES = 200_000;

export function syncEngine(db: Database, runner: SyncRunner): SyncEngine {
  const { replicaFor, alone } = runner;
  const options = (name: string) => ({ now: Date.now, name, allowed: [] });
  const placeOf = async (config: SyncConfig, target: WebdavTarget) =>
    webdavPlace(target, await replicaFor(config), send, Date.now);
  return {
    ...runner,
    // Nothing of the store is sent, or changed.
    test: (config, told, signal) =>
      test(config, replicaOf(db, { ...config, keep: 'none', now: Date.now }), told, signal),
    forgetDevice: (config, device) =>
      alone(async () => {
        if (config.target.kind !== 'webdav') throw new SyncProblem('forbidden');
        return forgetDevice(await placeOf(config, config.target), options(config.name), device);
      }),
    removeSelf: (config) =>
      alone(async () => {
        // A team's rows are everybody's.
        if (config.target.kind !== 'webdav') return;
        const { folder, replica } = await placeOf(config, config.target);
        const device = await replica.device();
        for (const path of [headPath(device), segmentFolder(device)]) await folder.remove(path);
      }),
    clear: (config) =>
      alone(async () => {
        if (config.target.kind !== 'webdav') return;
        const { folder, replica } = await placeOf(config, config.target);
        await startAnew(folder, replica);
      }),
    exportFile: (choice, name) => alone(async () => archiveFile(await replicaFor(choice), choice, name)),
    importFile: (file, passphrase) =>
      alone(async () => {
        const replica = await replicaFor({ texts: false, profile: true });
        return (await importArchive(file, replica, passphrase, options(''))).taken;
      }),
  };
}

async function archiveFile(replica: Replica, { passphrase }: FileChoice, name: string): Promise<MadeFile> {
  // What waits brings its pages with it: without a server nobody else asks for them.
  await replica.outgoing(MOST_PAGES);
  const made = Date.now();
  const chunks: BlobPart[] = [];
  for await (const chunk of archiveChunks(replica, { name, made, passphrase }))
    chunks.push(chunk as Uint8Array<ArrayBuffer>);
  const day = new Date(made).toISOString().slice(0, 10);
  return { name: `yardstick-sync-${day}.zip`, content: new Blob(chunks), rows: await replica.size() };
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

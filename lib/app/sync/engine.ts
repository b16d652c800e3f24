/** What speaks to the server for the page "sync". */
import { signalChange } from '@/lib/platform/revision';
import type { Database } from '@/lib/store/database';
import { rejudgeStale } from '@/lib/store/rejudge';
import { importArchive } from '@/lib/sync/archive/read';
import { archiveChunks } from '@/lib/sync/archive/write';
import { tryCouch } from '@/lib/sync/couch/sync';
import { forgetDevice, leave } from '@/lib/sync/journal/forget';
import { SyncProblem } from '@/lib/sync/problem';
import { whereItLed } from '@/lib/sync/redirect';
import { tryWebdav, webdavPlace } from '@/lib/sync/webdav/sync';
import { blobOf } from '@/lib/transfer/bytes';
import { deviceName } from '../device-name';
import { judgeWith } from '../judge';
import { loadAuditor } from '../load-auditor';
import { followConfig } from './alarms';
import { alone, clearStopped, optionsFor, replicaFor, runSync, send, stopRound } from './run';
import { withSteps } from './steps';
import type { SyncEngine } from './work';

/** Clocks that are further apart make every "latest" wrong. */
const MOST_SKEW = 24 * 3600 * 1000;
const PLAIN = { now: Date.now };
/** Who takes a file in wants all that is in it. */
const WHOLE = { texts: true, profile: true };
/** Entries of the outbox whose postings bring their pages into a file. */
const MOST_PAGES = 200_000;

export function syncEngine(db: Database): SyncEngine {
  void clearStopped(db).catch(() => {});
  return {
    async test(config, told, signal) {
      const { target } = config;
      const replica = await replicaFor(db, config);
      const options = { ...(await optionsFor(db, config)), signal };
      const sent = withSteps(send, told);
      const look = async () => {
        if (target.kind === 'webdav') return tryWebdav(target, replica, sent, options);
        return { devices: null, ...(await tryCouch(target, { send: sent, ...options })) };
      };
      const { devices, skew } = await look().catch(async (error) => {
        throw await whereItLed(error, target.address, send, signal);
      });
      if (skew !== null && Math.abs(skew) > MOST_SKEW) throw new SyncProblem('clock');
      return { devices };
    },
    async run(signal) {
      await runSync(db, { asked: true, signal });
      await judgeNew(db);
    },
    stopOthers: async () => stopRound(),
    follow: () => followConfig(db),
    async forgetDevice(config, device) {
      const { target } = config;
      if (target.kind === 'couchdb') throw new SyncProblem('forbidden');
      return alone(async () =>
        forgetDevice(
          webdavPlace(target, await replicaFor(db, config), send, PLAIN),
          await optionsFor(db, config),
          device,
        ),
      );
    },
    async removeSelf(config) {
      const { target } = config;
      // What stands in a team's database is the team's, and stays.
      if (target.kind === 'couchdb') return;
      await alone(async () => leave(webdavPlace(target, await replicaFor(db, config), send, PLAIN)));
    },
    async exportFile(choice, name) {
      const replica = await replicaFor(db, choice);
      // What waits brings its pages with it: without a server nobody else asks for them.
      await replica.outgoing(MOST_PAGES);
      const made = Date.now();
      const chunks = archiveChunks(replica, {
        name: name || deviceName(navigator.userAgent),
        made,
        passphrase: choice.passphrase,
      });
      const content = await blobOf(chunks, 'application/zip');
      const day = new Date(made).toISOString().slice(0, 10);
      return { name: `yardstick-${day}.sync.zip`, content, rows: await replica.size() };
    },
    async importFile(file, passphrase) {
      const { taken } = await alone(async () =>
        importArchive(file, await replicaFor(db, WHOLE), passphrase, {
          now: Date.now,
          name: '',
          allowed: [],
        }),
      );
      await judgeNew(db);
      await signalChange(null, true);
      return taken;
    },
  };
}

function judgeNew(db: Database): Promise<void> {
  return rejudgeStale(db, async () => {
    const auditor = await loadAuditor();
    return { judge: judgeWith(auditor), ...auditor.versions };
  });
}

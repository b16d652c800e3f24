import { useEffect, useMemo, useState } from 'preact/hooks';
import { askForAddress, giveUpAddress } from '@/lib/platform/access';
import { saveFile } from '@/lib/platform/download';
import type { Database } from '@/lib/store/database';
import { SyncProblem } from '@/lib/sync/problem';
import { NEVER_SYNCED } from '@/lib/sync/run';
import { SOON, useLive } from '../use-live';
import type { FileChoice, MadeFile, SyncDesk, SyncWork, Undecided } from './desk';
import { findUndecided, quarantineFile, syncView } from './view';

function hand({ name, content, rows }: MadeFile): number {
  saveFile(name, content, 'application/octet-stream');
  return rows;
}

/** Looked for when the page opens and after each round, for that goes through every note. */
function useUndecided(db: Database, last: number | null | undefined): readonly Undecided[] {
  const [undecided, setUndecided] = useState<readonly Undecided[]>([]);
  useEffect(() => {
    let current = true;
    findUndecided(db).then(
      (found) => current && setUndecided(found),
      (error) => console.error(error),
    );
    return () => {
      current = false;
    };
  }, [db, last]);
  return undecided;
}

/** What the page "sync" shows, live, and what it does. */
export function useSync(db: Database, work: SyncWork): SyncDesk {
  const seen = useLive(() => syncView(db), [db], SOON);
  const undecided = useUndecided(db, seen?.status.last);
  const address = seen?.config?.target.address;
  const acts = useMemo(
    () => ({
      ...work,
      // The browser asks for a right only in the very call of a click: nothing is waited for before it.
      test: async (...[config, told, signal]: Parameters<SyncWork['test']>) => {
        told('allow');
        if (!(await askForAddress(config.target.address))) throw new SyncProblem('not-allowed');
        return work.test(config, told, signal);
      },
      save: async (...[config]: Parameters<SyncWork['save']>) => {
        // Kept even where the person says no: the page then says what is missing.
        await askForAddress(config.target.address).catch(() => false);
        await work.save(config);
      },
      forgetHere: async (andServer: boolean) => {
        await work.forgetHere(andServer);
        if (address !== undefined) await giveUpAddress(address).catch(() => {});
      },
      allow: async () => {
        const allowed = address !== undefined && (await askForAddress(address));
        if (allowed) await work.syncNow();
        return allowed;
      },
      exportFile: (choice: FileChoice) => work.exportFile(choice).then(hand),
      exportQuarantine: async () => void hand(await quarantineFile(db)),
    }),
    [db, work, address],
  );
  return {
    config: undefined,
    status: NEVER_SYNCED,
    waiting: 0,
    quarantined: [],
    declined: [],
    self: null,
    ...seen,
    undecided,
    ...acts,
  };
}

import { useMemo } from 'preact/hooks';
import { askForAddress } from '@/lib/platform/access';
import { saveFile } from '@/lib/platform/download';
import { SyncProblem } from '@/lib/sync/problem';
import { type MadeFile, NO_STATUS, type SyncDesk, type SyncView, type SyncWork } from './sync-desk';
import { useLive } from './use-live';

function hand({ name, content, rows }: MadeFile): number {
  saveFile(name, content, 'application/octet-stream');
  return rows;
}

/**
 * What the page "sync" shows and does.
 * @param view read anew whenever the store changes.
 */
export function useSync(view: () => Promise<SyncView>, work: SyncWork): SyncDesk {
  const seen = useLive(view, [view]);
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
      allow: async () => {
        const allowed = address !== undefined && (await askForAddress(address));
        if (allowed) await work.syncNow();
        return allowed;
      },
      exportFile: () => work.exportFile().then(hand),
      exportQuarantine: async () => void hand(await work.exportQuarantine()),
    }),
    [work, address],
  );
  return {
    config: undefined,
    status: NO_STATUS,
    waiting: 0,
    undecided: 0,
    quarantined: [],
    self: null,
    ...seen,
    ...acts,
  };
}

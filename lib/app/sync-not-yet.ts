/** Stands in for what runs a sync (lib/app/sync-run.ts) until that is here: nothing is set up, and nothing can be. */
import { SyncProblem } from '@/lib/sync/problem';
import { NO_STATUS, type SyncView, type SyncWork } from './sync-desk';

export async function syncView(): Promise<SyncView> {
  return { config: null, status: NO_STATUS, waiting: 0, undecided: 0, quarantined: [], self: null };
}

const not = async (): Promise<never> => {
  throw new SyncProblem('unexpected');
};

export const SYNC_WORK: SyncWork = {
  test: not,
  save: not,
  syncNow: not,
  stop: not,
  pause: not,
  answer: not,
  forgetDevice: not,
  forgetHere: not,
  startAnew: not,
  exportFile: not,
  importFile: not,
  exportQuarantine: not,
};

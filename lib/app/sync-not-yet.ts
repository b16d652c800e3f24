/** Stands in for what runs a sync (lib/app/sync-run.ts) until that is here: nothing can be set up. */
import { SyncProblem } from '@/lib/sync/problem';
import type { SyncWork } from './sync-desk';

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
};

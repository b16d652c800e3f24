import type { Database } from '@/lib/store/database';
import { loadConfig, loadStatus } from '@/lib/store/sync/config';
import type { ShownProblem } from './sync-desk';
import { urgentOf } from './sync-state';
import { useLive } from './use-live';

/** What of syncing a person has to be told wherever they are, live: what has stopped it, and how much it asks. */
export function useSyncTrouble(db: Database): { problem: ShownProblem | null; questions: number } {
  const seen = useLive(() => Promise.all([loadConfig(db), loadStatus(db)]), [db]);
  if (!seen) return { problem: null, questions: 0 };
  const [config, status] = seen;
  return {
    problem: urgentOf(config, status, Date.now()),
    questions: config && !config.paused ? status.questions.length : 0,
  };
}

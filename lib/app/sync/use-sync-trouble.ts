import type { Database } from '@/lib/store/database';
import { loadConfig, loadStatus } from '@/lib/store/sync/config';
import { loadDeclined } from '@/lib/store/sync/declined';
import { SOON, useLive } from '../use-live';
import type { ShownProblem } from './desk';
import { urgentOf } from './state';

/** What of syncing a person has to be told wherever they are, live: what has stopped it, and how much it asks. */
export function useSyncTrouble(db: Database): { problem: ShownProblem | null; questions: number } {
  const read = () => Promise.all([loadConfig(db), loadStatus(db), loadDeclined(db)]);
  const seen = useLive(read, [db], SOON);
  if (!seen) return { problem: null, questions: 0 };
  const [config, status, declined] = seen;
  const open = status.questions.filter(({ about }) => !declined.includes(about));
  return {
    problem: urgentOf(config, status, Date.now()),
    questions: config && !config.paused ? open.length : 0,
  };
}

import { saveLists } from '@/lib/platform/lists-store';
import { useLists } from './use-lists';
import { NEARLY_FULL, useStorage } from './use-storage';

/** A backup is asked for again after so long. */
const EVERY_MS = 30 * 24 * 3600 * 1000;
/** Fewer postings are soon looked at again. */
const WORTH_IT = 20;

/** Whether a backup is due, or the disk nearly full; null where there is nothing to say. @param kept postings. */
export function useReminder(kept: number): { nearlyFull: boolean; later: () => void } | null {
  const { backedUp, reminded } = useLists();
  const { storage } = useStorage(kept);
  const nearlyFull = storage !== null && storage.quota > 0 && storage.used > NEARLY_FULL * storage.quota;
  const last = Math.max(backedUp ?? 0, reminded ?? 0);
  const isDue = kept >= WORTH_IT && Date.now() - last > EVERY_MS;
  if (!nearlyFull && !isDue) return null;
  return { nearlyFull, later: () => void saveLists({ reminded: Date.now() }) };
}

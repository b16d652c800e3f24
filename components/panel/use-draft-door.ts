import { useEffect, useState } from 'preact/hooks';
import type { DraftState } from './use-draft';

/** left: it was open a moment ago. */
export type Door = 'shut' | 'open' | 'left';

/** Whether the draft is looked at. Another posting, or nothing chosen any more, shuts it. */
export function useDraftDoor(key: string | null, state: DraftState['state']): [Door, (door: Door) => void] {
  const [now, set] = useState<{ key: string | null; door: Door }>({ key, door: 'shut' });
  const isGone = now.key !== key || state === 'none';
  useEffect(() => {
    if (isGone) set({ key, door: 'shut' });
  }, [isGone, key]);
  return [isGone ? 'shut' : now.door, (door) => set({ key, door })];
}

import { useEffect, useState } from 'preact/hooks';

/** left: it was open a moment ago. */
export type Door = 'shut' | 'open' | 'left';

/** Whether the draft is looked at. Another posting, or one that makes no draft, shuts it. */
export function useDraftDoor(key: string, can: boolean): [Door, (door: Door) => void] {
  const [now, set] = useState<{ key: string; door: Door }>({ key, door: 'shut' });
  const isGone = now.key !== key || !can;
  useEffect(() => {
    if (isGone) set({ key, door: 'shut' });
  }, [isGone, key]);
  return [isGone ? 'shut' : now.door, (door) => set({ key, door })];
}

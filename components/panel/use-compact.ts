import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** Below these the panel takes its small layout. */
const WIDTH = 360;
const HEIGHT = 560;

/** Whether the element is small; follows its size. @param forced decides where it is given. */
export function useCompact(element: RefObject<HTMLElement | null>, forced?: boolean): boolean {
  const [small, setSmall] = useState(false);
  useLayoutEffect(() => {
    if (forced !== undefined || !element.current || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const { width, height } = entry.contentRect;
      setSmall(width > 0 && (width < WIDTH || height < HEIGHT));
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [forced]);
  return forced ?? small;
}

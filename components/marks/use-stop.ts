import { useEffect, useRef } from 'preact/hooks';
import type { MarkStop } from '@/lib/posting/meanings';

/**
 * Shows the row of the words that a person has gone to in the page: an element with `data-stop`.
 * @param prepare makes it be there: unfolds what holds it.
 * @returns the ref of the element that holds the rows.
 */
export function useStop(at: MarkStop | null, prepare: (at: MarkStop) => void) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!at) return;
    prepare(at);
    const frame = requestAnimationFrame(() => {
      const row = list.current?.querySelector(`[data-stop="${at.item ?? at.rule}"]`);
      // Of a tall card its head is what one looks for.
      const isTall = row && list.current && row.clientHeight > list.current.clientHeight / 2;
      row?.scrollIntoView({ block: isTall ? 'start' : 'center' });
    });
    return () => cancelAnimationFrame(frame);
    // Only another step leads anywhere; the same view may be told again.
  }, [at?.turn]);
  return list;
}

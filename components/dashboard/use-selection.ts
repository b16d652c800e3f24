import { useRef, useState } from 'preact/hooks';
import type { PostingSummary } from '@/lib/posting/summary';

export interface Selection {
  selected: ReadonlySet<string>;
  count: number;
  /** The chosen ones in the order of the table; those that a filter hides now come last. */
  keys: () => string[];
  select: (index: number, on: boolean, range: boolean) => void;
  all: (on: boolean) => void;
  none: () => void;
}

/** Which rows are chosen: one by one, a stretch with the shift key, or all. */
export function useSelection(shown: readonly PostingSummary[]): Selection {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  /** The row that was chosen last, from which a stretch reaches. */
  const last = useRef<string | null>(null);
  const put = (keys: readonly string[], on: boolean) =>
    setSelected((old) => {
      const next = new Set(old);
      for (const key of keys) {
        if (on) next.add(key);
        else next.delete(key);
      }
      return next;
    });
  return {
    selected,
    count: selected.size,
    keys: () => {
      const seen = shown.filter(({ key }) => selected.has(key)).map(({ key }) => key);
      const inTable = new Set(seen);
      return [...seen, ...[...selected].filter((key) => !inTable.has(key))];
    },
    select: (index, on, range) => {
      const from = range ? shown.findIndex(({ key }) => key === last.current) : -1;
      const [first, end] = from < 0 ? [index, index] : [Math.min(from, index), Math.max(from, index)];
      put(
        shown.slice(first, end + 1).map(({ key }) => key),
        on,
      );
      last.current = shown[index]?.key ?? null;
    },
    all: (on) =>
      put(
        shown.map(({ key }) => key),
        on,
      ),
    none: () => setSelected(new Set()),
  };
}

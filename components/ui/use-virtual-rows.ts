import {
  elementScroll,
  observeElementOffset,
  observeElementRect,
  type VirtualItem,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import { useEffect, useLayoutEffect, useReducer, useRef } from 'preact/hooks';

export interface VirtualRows {
  /** The rows to render, in order. */
  rows: readonly VirtualItem[];
  /** Room in CSS pixels that the rows above and below would take. */
  above: number;
  below: number;
  /** Brings a row into sight. */
  show: (index: number) => void;
}

/** Rows rendered beyond what is seen, on either side. */
const OVERSCAN = 12;
/** What the scroller is taken for while it is not laid out. */
const WINDOW = { width: 800, height: 800 };

/**
 * The rows of a long list that are in sight, and a few more.
 * @param scroller the element that scrolls.
 * @param height of a row, in CSS pixels; all are alike.
 */
export function useVirtualRows(
  scroller: { readonly current: HTMLElement | null },
  count: number,
  height: number,
): VirtualRows {
  const [, render] = useReducer((n: number) => n + 1, 0);
  const held = useRef<Virtualizer<HTMLElement, Element> | null>(null);
  const options: VirtualizerOptions<HTMLElement, Element> = {
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollToFn: elementScroll,
    observeElementRect: (instance, told) =>
      observeElementRect(instance, (rect) => told(rect.height > 0 ? rect : WINDOW)),
    observeElementOffset,
    onChange: () => render(undefined as never),
    initialRect: WINDOW,
  };
  held.current ??= new Virtualizer(options);
  const virtualizer = held.current;
  virtualizer.setOptions(options);
  useEffect(() => virtualizer._didMount(), []);
  useLayoutEffect(() => virtualizer._willUpdate());
  const rows = virtualizer.getVirtualItems();
  return {
    rows,
    above: rows[0]?.start ?? 0,
    below: Math.max(0, virtualizer.getTotalSize() - (rows.at(-1)?.end ?? 0)),
    show: (index) => virtualizer.scrollToIndex(index, { align: 'auto' }),
  };
}

import { useEffect } from 'preact/hooks';

/** What the keyboard can reach in a row. */
const CONTROLS = 'button, a[href], input, textarea';

export interface RowFocusOptions {
  /** One row of the list is a stop of the Tab key, and its controls after it; without it all are. */
  roving: boolean;
}

/**
 * Up and down go from row (an element with `data-row`) to row of a list, Home and End to its ends; in a row Tab goes
 * on. Left and right are left to the controls, and all keys to fields that are typed in.
 */
export function useRowFocus(list: { current: HTMLElement | null }, { roving }: RowFocusOptions): void {
  // After every render: rows come, go and change places.
  useEffect(() => {
    const root = list.current;
    if (!root) return;
    const step = (event: KeyboardEvent) => move(root, event);
    const turn = (event: FocusEvent) => roving && onlyStop(root, rowOf(event.target));
    root.addEventListener('keydown', step);
    root.addEventListener('focusin', turn);
    const now = rowOf(root.ownerDocument.activeElement);
    if (roving) onlyStop(root, now ?? root.querySelector<HTMLElement>('[data-row][data-stop]'));
    return () => {
      root.removeEventListener('keydown', step);
      root.removeEventListener('focusin', turn);
    };
  });
}

function rowsOf(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('[data-row]')].filter((row) => row.querySelector(CONTROLS));
}

function rowOf(target: EventTarget | null): HTMLElement | null {
  return (target as Element | null)?.closest?.<HTMLElement>('[data-row]') ?? null;
}

function move(root: HTMLElement, event: KeyboardEvent): void {
  const here = rowOf(event.target);
  if (!here || event.isComposing || isTypedIn(event.target)) return;
  const rows = rowsOf(root);
  const at = rows.indexOf(here);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  const row = rows[to];
  // The answer that was given, of several that are one control.
  row?.querySelector<HTMLElement>('input:checked')?.focus();
  if (row && !row.contains(row.ownerDocument.activeElement))
    row.querySelector<HTMLElement>(CONTROLS)?.focus();
}

function isTypedIn(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type === 'text')
  );
}

/** Leaves the controls of one row, or of the first, to the Tab key. */
function onlyStop(root: HTMLElement, row: HTMLElement | null): void {
  const rows = rowsOf(root);
  const stop = row && rows.includes(row) ? row : rows[0];
  for (const one of rows) {
    one.toggleAttribute('data-stop', one === stop);
    for (const control of one.querySelectorAll<HTMLElement>(CONTROLS))
      control.tabIndex = one === stop ? 0 : -1;
  }
}

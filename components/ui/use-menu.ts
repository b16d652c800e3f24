import type { RefObject } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { arrowStep } from './arrow-keys';

/** A button with a menu under it: what both are given. */
export interface MenuParts {
  root: RefObject<HTMLDivElement | null>;
  open: boolean;
  /** Puts the menu away and gives the focus back to its button. */
  close: () => void;
  button: {
    'aria-haspopup': 'menu';
    'aria-expanded': boolean;
    'aria-controls': string | undefined;
    onClick: () => void;
    onKeyDown: (event: KeyboardEvent) => void;
  };
  menu: { id: string; tabIndex: -1; onKeyDown: (event: KeyboardEvent) => void };
}

/** Arrow keys go round the entries; Escape, Tab and whatever is pressed elsewhere put the menu away. */
export function useMenu(): MenuParts {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])];
  const close = () => {
    setOpen(null);
    root.current?.querySelector<HTMLElement>('button')?.focus();
  };
  useEffect(() => {
    if (open)
      items()
        .at(open === 'first' ? 0 : -1)
        ?.focus();
  }, [open]);
  useLeaving(root, open !== null, () => setOpen(null));

  const move = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return setOpen(null);
    const all = items();
    const next = arrowStep(event, all.indexOf(event.target as HTMLElement), all.length);
    if (event.key !== 'Escape' && next === null) return;
    // What stands around it must not hear of an Escape that ends the menu.
    event.preventDefault();
    if (next === null) close();
    else all[next]?.focus();
  };
  const unfold = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return {
    root,
    open: open !== null,
    close,
    button: {
      'aria-haspopup': 'menu',
      'aria-expanded': open !== null,
      'aria-controls': open ? id : undefined,
      onClick: () => setOpen(open ? null : 'first'),
      onKeyDown: unfold,
    },
    menu: { id, tabIndex: -1, onKeyDown: move },
  };
}

/** Calls back when something else is pressed, or another window or frame is turned to. */
function useLeaving(root: { current: HTMLElement | null }, on: boolean, leave: () => void): void {
  const latest = useRef(leave);
  latest.current = leave;
  useEffect(() => {
    const window = root.current?.ownerDocument.defaultView;
    if (!on || !window) return;
    const pressed = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) latest.current();
    };
    const gone = () => latest.current();
    window.addEventListener('pointerdown', pressed, true);
    window.addEventListener('blur', gone);
    return () => {
      window.removeEventListener('pointerdown', pressed, true);
      window.removeEventListener('blur', gone);
    };
  }, [on, root]);
}

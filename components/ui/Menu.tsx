import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { arrowStep } from './arrow-keys';
import { Icon } from './Icon';
import type { LucideIcon } from './icons';

export interface MenuEntry {
  id: string;
  icon: LucideIcon;
  label: string;
  /** Entries of another section stand under a line. */
  section?: string;
  onPick: () => void;
}

export interface MenuProps {
  icon: LucideIcon;
  /** Name of the button and of the menu. */
  label: string;
  entries: readonly MenuEntry[];
}

/** A button that unfolds a menu: arrow keys go round it, Escape and whatever is pressed elsewhere put it away. */
export function Menu({ icon, label, entries }: MenuProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<'first' | 'last' | null>(null);
  const items = () => [...(root.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
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
    // The panel must not hear of an Escape that ends the menu.
    event.preventDefault();
    if (next === null) close();
    else all[next]?.focus();
  };
  const unfold = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
  };

  return (
    <div class="menu-place" ref={root}>
      <button
        type="button"
        class={`icon-btn${open ? ' is-on' : ''}`}
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={open !== null}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(open ? null : 'first')}
        onKeyDown={unfold}
      >
        <Icon of={icon} />
      </button>
      {open && (
        <div class="menu" role="menu" id={id} aria-label={label} tabIndex={-1} onKeyDown={move}>
          {entries.map((entry, n) => (
            <button
              key={entry.id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={n > 0 && entry.section !== entries[n - 1]?.section ? 'is-first' : ''}
              onClick={() => {
                close();
                entry.onPick();
              }}
            >
              <Icon of={entry.icon} size={14} />
              <span>{entry.label}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
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

import { Icon } from './Icon';
import type { LucideIcon } from './icons';
import { useMenu } from './use-menu';

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

/** A button that unfolds a menu of things to do. */
export function Menu({ icon, label, entries }: MenuProps) {
  const { root, open, close, button, menu } = useMenu();
  return (
    <div class="menu-place" ref={root}>
      <button
        type="button"
        class={`icon-btn${open ? ' is-on' : ''}`}
        aria-label={label}
        title={label}
        {...button}
      >
        <Icon of={icon} />
      </button>
      {open && (
        <div class="menu" role="menu" aria-label={label} {...menu}>
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

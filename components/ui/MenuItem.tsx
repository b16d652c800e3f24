import { Icon } from './Icon';
import type { LucideIcon } from './icons';
import { Kbd } from './Kbd';

export interface MenuItemProps {
  icon: LucideIcon;
  label: string;
  /** A quiet word behind it. */
  hint?: string | undefined;
  /** The key that does the same. */
  keys?: string | undefined;
  /** A toggle when given. */
  on?: boolean | undefined;
  onClick: () => void;
}

/** A full-width line that does one thing. */
export function MenuItem({ icon, label, hint, keys, on, onClick }: MenuItemProps) {
  return (
    <button type="button" class="menu-item" aria-pressed={on} onClick={onClick}>
      <Icon of={icon} />
      <span class="cut">{label}</span>
      {hint && <small>{hint}</small>}
      {keys && <Kbd keys={keys} />}
    </button>
  );
}

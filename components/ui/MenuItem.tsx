import { Icon } from './Icon';
import type { LucideIcon } from './icons';

export interface MenuItemProps {
  icon: LucideIcon;
  label: string;
  /** A quiet word behind it. */
  hint?: string | undefined;
  onClick: () => void;
}

/** A full-width line that does one thing. */
export function MenuItem({ icon, label, hint, onClick }: MenuItemProps) {
  return (
    <button type="button" class="menu-item" onClick={onClick}>
      <Icon of={icon} />
      <span class="cut">{label}</span>
      {hint && <small>{hint}</small>}
    </button>
  );
}

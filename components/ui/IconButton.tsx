import { Icon } from './Icon';
import type { LucideIcon } from './icons';

export interface IconButtonProps {
  icon: LucideIcon;
  /** Its name: there is no other word. */
  label: string;
  onClick: () => void;
  /** A toggle when given. */
  on?: boolean;
  size?: number;
  disabled?: boolean;
}

/** A square button without words. */
export function IconButton({ icon, label, onClick, on, size = 16, disabled }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-btn${on ? ' is-on' : ''}`}
      aria-label={label}
      aria-pressed={on}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon of={icon} size={size} />
    </button>
  );
}

import { Icon } from './Icon';
import type { LucideIcon } from './icons';

export interface IconButtonProps {
  icon: LucideIcon;
  /** Its name: there is no other word. */
  label: string;
  onClick: () => void;
  /** A toggle when given. */
  on?: boolean;
  /** Unfolds something when given, and this is its id. */
  expanded?: boolean;
  controls?: string;
  size?: number;
  disabled?: boolean;
}

/** A square button without words. */
export function IconButton({ icon, label, onClick, on, size = 16, disabled, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-btn${on ? ' is-on' : ''}`}
      aria-label={label}
      aria-pressed={on}
      aria-expanded={rest.expanded}
      aria-controls={rest.expanded ? rest.controls : undefined}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon of={icon} size={size} />
    </button>
  );
}

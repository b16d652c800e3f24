import type { LucideIcon } from './icons';

export interface IconProps {
  of: LucideIcon;
  /** Edge in px: 16, and 14 in chips and buttons. */
  size?: number;
  class?: string;
}

/** A decorative icon: the word or the control's name beside it says the same. */
export function Icon({ of: Shape, size = 16, class: className = '' }: IconProps) {
  return <Shape size={size} class={`icon ${className}`} aria-hidden="true" focusable="false" />;
}

import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { LucideIcon } from './icons';
import type { Meaning } from './meaning';

export interface ChipProps {
  meaning: Meaning;
  icon?: LucideIcon;
  title?: string;
  children: ComponentChildren;
}

/** Tint, icon, word: one meaning. */
export function Chip({ meaning, icon, title, children }: ChipProps) {
  return (
    <span class={`chip m-${meaning}`} title={title}>
      {icon && <Icon of={icon} size={13} />}
      {children}
    </span>
  );
}

import { type ComponentChildren, toChildArray } from 'preact';
import { Icon } from './Icon';
import type { LucideIcon } from './icons';

export interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** One sentence on why. */
  why: string;
  children?: ComponentChildren;
}

/** Why there is nothing to show, and in `children` the door that leads on. */
export function EmptyState({ icon, title, why, children }: EmptyStateProps) {
  return (
    <div class="empty">
      <Icon of={icon} size={28} />
      <h3>{title}</h3>
      <p>{why}</p>
      {toChildArray(children).length > 0 && <div class="empty-doors">{children}</div>}
    </div>
  );
}

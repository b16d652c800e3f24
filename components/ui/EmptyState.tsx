import { type ComponentChildren, toChildArray } from 'preact';
import { Icon } from './Icon';
import type { LucideIcon } from './icons';

export interface EmptyStateProps {
  icon: LucideIcon;
  title: string;
  /** One sentence on why. */
  why: string;
  /** Of its heading: 2 right under the title of a page. */
  level?: 2 | 3;
  children?: ComponentChildren;
}

/** Why there is nothing to show, and in `children` the door that leads on. */
export function EmptyState({ icon, title, why, level = 3, children }: EmptyStateProps) {
  const Heading = `h${level}` as const;
  return (
    <div class="empty">
      <Icon of={icon} size={28} />
      <Heading>{title}</Heading>
      <p>{why}</p>
      {toChildArray(children).length > 0 && <div class="empty-doors">{children}</div>}
    </div>
  );
}

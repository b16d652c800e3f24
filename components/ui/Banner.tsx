import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';
import type { LucideIcon } from './icons';
import type { Meaning } from './meaning';

export interface BannerProps {
  meaning: Meaning;
  icon: LucideIcon;
  children: ComponentChildren;
  /** Spoken when it appears. */
  live?: boolean;
}

/** A line on top of a view: what is special about it. */
export function Banner({ meaning, icon, children, live }: BannerProps) {
  return (
    <div class={`banner m-${meaning}`} role={live ? 'status' : undefined}>
      <Icon of={icon} />
      <div class="grow">{children}</div>
    </div>
  );
}

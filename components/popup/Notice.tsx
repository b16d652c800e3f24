import { type ComponentChildren, toChildArray } from 'preact';
import { Icon } from '@/components/ui/Icon';
import type { LucideIcon } from '@/components/ui/icons';

export interface NoticeProps {
  icon: LucideIcon;
  title: string;
  why?: string | undefined;
  children?: ComponentChildren;
}

/** Why there is no verdict. */
export function Notice({ icon, title, why, children }: NoticeProps) {
  return (
    <section class="popup-block popup-notice">
      <Icon of={icon} size={18} />
      <div class="grow">
        <h2>{title}</h2>
        {why && <p class="sec">{why}</p>}
        {toChildArray(children).length > 0 && <div class="popup-doors">{children}</div>}
      </div>
    </section>
  );
}

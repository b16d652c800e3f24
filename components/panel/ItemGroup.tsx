import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { ChevronDown, ChevronRight } from '@/components/ui/icons';
import type { GroupResult } from '@/lib/audit/types';
import { pointsText } from './model';

export interface ItemGroupProps {
  group: GroupResult;
  name: string;
  open: boolean;
  onOpen: (open: boolean) => void;
  children: ComponentChildren;
}

/** A group of the checklist under its head: how many items are written, and points up to the group's cap. */
export function ItemGroup({ group, name, open, onOpen, children }: ItemGroupProps) {
  const { t } = useI18n();
  const id = useId();
  const points = pointsText(group.points);
  return (
    <section class="group">
      <h3>
        <button
          type="button"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={() => onOpen(!open)}
        >
          <Icon of={open ? ChevronDown : ChevronRight} size={14} />
          <b class="cut">{name}</b>
          <span class="dim">{t.checklist.items(group.covered, group.total)}</span>
          <span class="grow" />
          {group.points >= group.cap && <span class="dim at-cap">{t.checklist.atCap}</span>}
          <span
            class="mini"
            style={{ '--v': String((100 * group.points) / group.cap) }}
            role="img"
            aria-label={t.checklist.points(points, group.cap)}
          />
          <span class="group-points" aria-hidden="true">
            <b>{points}</b>
            <span class="dim"> / {group.cap}</span>
          </span>
        </button>
      </h3>
      {open && <ul id={id}>{children}</ul>}
    </section>
  );
}

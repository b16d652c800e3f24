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
  /** Without a score there are no points, and no count of items either: a cut text is not known whole. */
  scored: boolean;
  onOpen: (open: boolean) => void;
  children: ComponentChildren;
}

/** A group of the checklist under its head: how many items are written, and points up to the group's cap. */
export function ItemGroup({ group, name, open, scored, onOpen, children }: ItemGroupProps) {
  const id = useId();
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
          {scored && <GroupPoints group={group} />}
        </button>
      </h3>
      {open && <ul id={id}>{children}</ul>}
    </section>
  );
}

/** How much of the group is written, in items and in points up to its cap. */
function GroupPoints({ group }: { group: GroupResult }) {
  const { t } = useI18n();
  const points = pointsText(group.points);
  return (
    <>
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
    </>
  );
}

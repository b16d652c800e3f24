import { Icon } from '@/components/ui/Icon';
import { ChevronRight, CircleDashed } from '@/components/ui/icons';
import type { Row } from './model';
import { RowPoints } from './RowPoints';

/** A folded gap. */
export function GapLine({ row, onOpen }: { row: Row; onOpen: () => void }) {
  return (
    <li class="gap-line m-missing">
      <button type="button" class="gap-open" aria-expanded={false} onClick={onOpen}>
        <Icon of={CircleDashed} size={14} />
        <span class="grow cut">{row.name}</span>
        <RowPoints row={row} />
        <Icon of={ChevronRight} size={14} />
      </button>
    </li>
  );
}

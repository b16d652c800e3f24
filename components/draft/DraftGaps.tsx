import { gapRows, pointsText, type Row } from '@/components/panel/model';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { CircleDashed, Plus } from '@/components/ui/icons';
import type { Audit } from '@/lib/audit/types';
import type { Chosen } from './draft-model';

export interface DraftGapsProps {
  /** Of the draft. */
  audit: Audit;
  rows: readonly Row[];
  chosen: Chosen;
  /** Items that a sentence can be added for. */
  canAdd: (item: string) => boolean;
  onAdd: (item: string) => void;
}

/** So many are listed. */
const MOST = 6;

/** What would earn most in the draft as it stands now, each added with one press. */
export function DraftGaps({ audit, rows, chosen, canAdd, onAdd }: DraftGapsProps) {
  const { t } = useI18n();
  const isIn = new Set(chosen.sentences.map(({ item }) => item));
  const { earning } = gapRows(audit, rows);
  const open = earning.filter(({ id }) => canAdd(id) && !isIn.has(id));
  if (open.length === 0) return null;
  return (
    <details class="draft-open">
      <summary>
        <Icon of={CircleDashed} size={14} /> {t.draft.more(earning.length)}
      </summary>
      <ul class="draft-left">
        {open.slice(0, MOST).map(({ id, name, gain }) => (
          <li key={id}>
            <span class="grow cut">{name}</span>
            <span class="plus">+{pointsText(gain)}</span>
            <Button variant="link" icon={Plus} label={t.draft.addName(name)} onClick={() => onAdd(id)}>
              {t.draft.add}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}

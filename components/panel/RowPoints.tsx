import { useI18n } from '@/components/ui/I18n';
import { pointsText, type Row } from './model';

/** The right end of a row: its weight, what it would add, or why it does not count. */
export function RowPoints({ row }: { row: Row }) {
  const { t } = useI18n();
  switch (row.state) {
    case 'delicate':
      return <span class="pt">{t.checklist.unscored}</span>;
    case 'unreadable':
      return <span class="pt">{t.checklist.notCounted}</span>;
    case 'missing': {
      const points = pointsText(row.gain);
      return (
        <span
          class={`plus${row.gain > 0 ? '' : ' is-zero'}`}
          title={row.gain > 0 ? t.checklist.gain(points) : t.checklist.noGain}
        >
          +{points}
        </span>
      );
    }
    default: {
      const points = pointsText(row.weight);
      return (
        <span class="pt" title={t.checklist.weight(points)}>
          {points}
        </span>
      );
    }
  }
}

import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Ban, Check, Undo2 } from '@/components/ui/icons';
import type { ItemState } from '@/lib/audit/types';
import type { Review } from './use-review';

export interface ItemCorrectionProps {
  item: string;
  name: string;
  state: ItemState;
  /** What was judged, where a person put it right. */
  was: ItemState | null;
  review: Review;
}

/** Puts the verdict on an item right in one press, or takes that back. */
export function ItemCorrection({ item, name, state, was, review }: ItemCorrectionProps) {
  const { t } = useI18n();
  if (was !== null) {
    return (
      <p class="correction">
        <span class="sm sec">{t.review.corrected(t.state[was])}</span>
        <Button
          variant="link"
          icon={Undo2}
          label={t.review.takeBackName(name)}
          onClick={() => review.restore(item)}
        >
          {t.review.takeBack}
        </Button>
      </p>
    );
  }
  const written = state === 'covered' || state === 'waived';
  return (
    <p class="correction">
      {written ? (
        <Button
          variant="quiet"
          icon={Ban}
          label={t.review.refuseName(name)}
          onClick={() => review.refuse(item)}
        >
          {t.review.refuse}
        </Button>
      ) : (
        <Button
          variant="quiet"
          icon={Check}
          label={t.review.coverName(name)}
          title={t.review.coverHint}
          onClick={() => review.cover(item)}
        >
          {t.review.cover}
        </Button>
      )}
    </p>
  );
}

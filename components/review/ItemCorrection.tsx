import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Ban, Check, Undo2 } from '@/components/ui/icons';
import type { ItemState } from '@/lib/audit/types';
import { CoverForm } from './CoverForm';
import { useKeptFocus } from './use-kept-focus';
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
  const root = useRef<HTMLParagraphElement>(null);
  const [asking, setAsking] = useState(false);
  const acts = useKeptFocus(root, was);
  const leaves = useKeptFocus(root, asking);
  const act = (does: (item: string) => void) => () => {
    acts();
    does(item);
  };
  if (was !== null) {
    return (
      <p class="correction" ref={root}>
        <span class="sm sec">{t.review.corrected(t.state[was])}</span>
        <Button variant="link" icon={Undo2} label={t.review.takeBackName(name)} onClick={act(review.restore)}>
          {t.review.takeBack}
        </Button>
      </p>
    );
  }
  if (asking) {
    return (
      <CoverForm
        name={name}
        find={review.quote}
        onCover={(quote) => {
          acts();
          setAsking(false);
          review.cover(item, quote);
        }}
        onCancel={() => {
          leaves();
          setAsking(false);
        }}
      />
    );
  }
  /** Words that are selected already are what is meant; else they are asked for. */
  const cover = async () => {
    const quote = await review.quote('');
    if (quote === null) return setAsking(true);
    acts();
    review.cover(item, quote);
  };
  const written = state === 'covered' || state === 'waived';
  return (
    <p class="correction" ref={root}>
      {written ? (
        <Button variant="quiet" icon={Ban} label={t.review.refuseName(name)} onClick={act(review.refuse)}>
          {t.review.refuse}
        </Button>
      ) : (
        <Button variant="quiet" icon={Check} label={t.review.coverName(name)} onClick={() => void cover()}>
          {t.review.cover}
        </Button>
      )}
    </p>
  );
}

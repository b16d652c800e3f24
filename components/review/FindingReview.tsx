import { useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { Ban, CircleCheck, CircleDashed } from '@/components/ui/icons';
import { shortTime } from '@/components/ui/time';
import type { Language, Messages } from '@/lib/i18n';
import type { Decision } from '@/lib/review/said';
import type { CardReview } from './card-review';
import { DismissForm } from './DismissForm';
import { SignForm } from './SignForm';
import { useKeptFocus } from './use-kept-focus';

export interface FindingReviewProps {
  /** The rule's name, for the spoken names of the buttons. */
  name: string;
  review: CardReview;
}

/** What a person made of a card, and the buttons by which they do. */
export function FindingReview({ name, review }: FindingReviewProps) {
  const { t, language } = useI18n();
  const [dismissing, setDismissing] = useState(false);
  const { decision, past, signing } = review;
  const root = useRef<HTMLDivElement>(null);
  const acts = useKeptFocus(root, decision?.state);
  const leaves = useKeptFocus(root, dismissing);
  const onDecide: CardReview['onDecide'] = (verdict) => {
    acts();
    review.onDecide(verdict);
  };
  return (
    <div class="review" ref={root}>
      {past && <p class="sm dim">{t.review.past(decisionWords(past, t, language))}</p>}
      {dismissing && !decision ? (
        <DismissForm
          name={name}
          onDismiss={(reason, text) => {
            setDismissing(false);
            onDecide({ state: 'dismissed', reason, text });
          }}
          onCancel={() => {
            leaves();
            setDismissing(false);
          }}
        />
      ) : (
        <div class="review-line">
          <ReviewState decision={decision} />
          {decision ? (
            <Button
              variant="link"
              label={t.review.takeBackName(name)}
              onClick={() => {
                acts();
                review.onReopen();
              }}
            >
              {t.review.takeBack}
            </Button>
          ) : (
            <span class="review-acts">
              <Button
                variant="quiet"
                icon={CircleCheck}
                label={t.review.confirmName(name)}
                onClick={() => onDecide({ state: 'confirmed', reason: null, text: '' })}
              >
                {t.review.confirm}
              </Button>
              <Button
                variant="quiet"
                icon={Ban}
                label={t.review.dismissName(name)}
                onClick={() => setDismissing(true)}
              >
                {t.review.dismiss}
              </Button>
            </span>
          )}
        </div>
      )}
      {signing && <SignForm onSign={signing.onSign} />}
    </div>
  );
}

/** The state with its icon and word, and who decided it when, by which rules. */
function ReviewState({ decision }: { decision: Decision | null }) {
  const { t, language } = useI18n();
  if (!decision) {
    return (
      <span class="review-state">
        <Icon of={CircleDashed} size={14} /> {t.review.state.open}
      </span>
    );
  }
  return (
    <span class={`review-state is-${decision.state}`}>
      <Icon of={decision.state === 'confirmed' ? CircleCheck : Ban} size={14} />{' '}
      <span>
        <b>{t.review.state[decision.state]}</b> {decisionNote(decision, t, language)}
      </span>
    </span>
  );
}

/** Reason, name, time, version of the rules. */
export function decisionNote(decision: Decision, { review }: Messages, language: Language): string {
  const { reason, text, by, at, rules } = decision;
  const why = [reason && review.reason[reason], text].filter(Boolean).join(review.colon);
  return [why, by, shortTime(at, language), review.rules(rules)].filter(Boolean).join(' · ');
}

function decisionWords(decision: Decision, t: Messages, language: Language): string {
  return `${t.review.state[decision.state]} · ${decisionNote(decision, t, language)}`;
}

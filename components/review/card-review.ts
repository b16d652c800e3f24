/** What the review of one card shows: pure. */
import type { Audit } from '@/lib/audit/types';
import type { Verdict } from '@/lib/review/decide';
import type { Decision } from '@/lib/review/said';
import type { Signing } from './types';
import type { Review } from './use-review';

export interface CardReview {
  /** What holds now; null while it waits for a person. */
  decision: Decision | null;
  /** What was decided of other words that stood here. */
  past: Decision | null;
  onDecide: (verdict: Verdict) => void;
  onReopen: () => void;
  /** The person is asked for a name. */
  signing: Signing | null;
}

/** @param state of the card as the audit has it. */
export function cardReview(
  card: string,
  state: Decision['state'] | null,
  audit: Audit,
  review: Review,
): CardReview {
  const said = audit.said?.findings[card] ?? null;
  return {
    decision: state === null ? null : said,
    past: state === null ? said : null,
    onDecide: (verdict) => review.decide(card, verdict),
    onReopen: () => review.reopen(card),
    signing: review.signing?.card === card ? review.signing : null,
  };
}

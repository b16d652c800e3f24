import { useI18n } from '@/components/ui/I18n';
import type { Audit } from '@/lib/audit/types';
import { cardsOf, progressOf } from '@/lib/copies/source';

/** How far the review of the findings has come, in one line. */
export function ReviewProgress({ audit }: { audit: Audit }) {
  const { t } = useI18n();
  const { open, confirmed, dismissed } = progressOf(cardsOf(audit));
  return (
    <p class="review-progress" role="status">
      {t.copies.progress(open, confirmed, dismissed)}
    </p>
  );
}

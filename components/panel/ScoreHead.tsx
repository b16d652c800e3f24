import { useI18n } from '@/components/ui/I18n';
import { SAMPLE_SIZE, shareBelow } from '@/lib/audit/distribution';
import type { Audit } from '@/lib/audit/types';
import { CountsRow } from './CountsRow';
import type { Counts } from './model';
import { ScaleBar } from './ScaleBar';

export interface ScoreHeadProps {
  audit: Audit;
  counts: Counts;
  partial: boolean;
  compact: boolean;
  /** Of a draft: the score of the posting itself. */
  was?: number | null;
}

/** The score on its ruler, where it stands among real postings, and the counts. A cut text has the counts only. */
export function ScoreHead({ audit, counts, partial, compact, was = null }: ScoreHeadProps) {
  const { t } = useI18n();
  const { score, band } = audit;
  const share = score === null ? 0 : shareBelow(score);
  return (
    <section class="score">
      {score !== null && band !== null && (
        <>
          <div class="num" aria-hidden="true">
            {score}
            {was !== null ? <small>{t.score.was(was)}</small> : !compact && <small>{t.score.of}</small>}
          </div>
          <ScaleBar score={score} band={band} was={was ?? score} />
          {was === null && (
            <p class="above" title={t.score.sample}>
              {share > 0 ? t.score.above(share, SAMPLE_SIZE) : t.score.below(SAMPLE_SIZE)}
            </p>
          )}
        </>
      )}
      <CountsRow audit={audit} counts={counts} partial={partial} compact={compact} />
    </section>
  );
}

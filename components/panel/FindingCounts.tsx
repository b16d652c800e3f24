import { Chip } from '@/components/ui/Chip';
import { useI18n } from '@/components/ui/I18n';
import { Ban, Check } from '@/components/ui/icons';
import type { Audit } from '@/lib/audit/types';
import { cardsOf, progressOf } from '@/lib/copies/source';
import { findingCounts } from '@/lib/review/card';
import { SEVERITY_LOOKS } from './states';

export interface FindingCountsProps {
  audit: Audit;
  /** A cut text may hold more: that nothing was found in it is not said here. */
  partial: boolean;
  /** Words are spoken only. */
  hideWords?: boolean;
}

/** How much is possibly unlawful or risky, beside the counts of the score. Mere wording is not counted here. */
export function FindingCounts({ audit, partial, hideWords = false }: FindingCountsProps) {
  const { t } = useI18n();
  const counts = findingCounts(audit);
  const word = (text: string) => <span class={hideWords ? 'sr' : ''}>{text}</span>;
  const { dismissed } = progressOf(cardsOf(audit));
  if (counts.all === 0 && dismissed > 0) {
    return (
      <li class="found">
        <Chip meaning="plain" icon={Ban}>
          {word(t.review.state.dismissed)} {dismissed}
        </Chip>
      </li>
    );
  }
  if (counts.all === 0 && !partial) {
    return (
      <li class="found">
        <Chip meaning="plain" icon={Check}>
          {word(t.compliance.noneFound)}
        </Chip>
      </li>
    );
  }
  const shown = (['illegal', 'risky'] as const).filter((severity) => counts[severity] > 0);
  if (shown.length === 0) return null;
  return (
    <li class="found">
      {shown.map((severity) => (
        <Chip key={severity} {...SEVERITY_LOOKS[severity]}>
          {word(t.compliance.severity[severity])} {counts[severity]}
        </Chip>
      ))}
    </li>
  );
}

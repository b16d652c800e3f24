import { Count } from '@/components/ui/Count';
import { useI18n } from '@/components/ui/I18n';
import type { Audit } from '@/lib/audit/types';
import { FindingCounts } from './FindingCounts';
import type { Counts } from './model';
import { STATE_LOOKS } from './states';

const ALWAYS = ['covered', 'waived', 'missing'] as const;

/** Written, waived, missing; unreadable ones only where there are any. Beside them, never mixed in, the findings. */
export function CountsRow({
  audit,
  counts,
  partial,
  compact,
}: {
  audit: Audit;
  counts: Counts;
  partial: boolean;
  compact: boolean;
}) {
  const { t } = useI18n();
  const states = [
    ...ALWAYS.filter((state) => !(partial && state === 'missing')),
    ...(counts.unreadable > 0 ? (['unreadable'] as const) : []),
  ];
  return (
    <ul class="counts" aria-label={t.score.counts}>
      {states.map((state) => (
        <li key={state}>
          <Count {...STATE_LOOKS[state]} word={t.state[state]} hideWord={compact} n={counts[state]} />
        </li>
      ))}
      <FindingCounts audit={audit} partial={partial} hideWords={compact} />
    </ul>
  );
}

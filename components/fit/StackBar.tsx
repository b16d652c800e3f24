import { useI18n } from '@/components/ui/I18n';
import { FIT_STATES, type FitCounts } from '@/lib/fit/counts';
import { FIT_LOOKS } from './states';

/** The four counts as one bar: solid, hatched, outlined, hollow. Its name holds the numbers. */
export function StackBar({ counts }: { counts: FitCounts }) {
  const { t } = useI18n();
  const { fit, state } = t.seeker;
  const parts = FIT_STATES.filter((one) => counts[one] > 0);
  return (
    <div
      class="stack"
      role="img"
      aria-label={parts.map((one) => fit.count(state[one], counts[one])).join(fit.comma)}
    >
      {parts.map((one) => (
        <i key={one} class={`m-${FIT_LOOKS[one].meaning}`} style={{ flex: counts[one] }} />
      ))}
    </div>
  );
}

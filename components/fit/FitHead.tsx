import { Count } from '@/components/ui/Count';
import { useI18n } from '@/components/ui/I18n';
import { FIT_STATES } from '@/lib/fit/counts';
import type { Fit } from '@/lib/fit/fit';
import { StackBar } from './StackBar';
import { FIT_LOOKS } from './states';

/** Answers after which a first result is shown; fewer where fewer are asked for. */
export const FIRST_RESULT = 5;

/** How many answers are still wanted before there is a result. */
export function answersWanted({ filled, counts }: Pick<Fit, 'filled' | 'counts'>): number {
  return Math.max(0, Math.min(FIRST_RESULT, counts.asked) - filled);
}

export interface FitHeadProps {
  fit: Fit;
  /** Counts without words. */
  compact: boolean;
  /** The counts alone. */
  brief?: boolean;
}

/** What is asked and how much of it is met: counts first, the weighted share small after them. */
export function FitHead({ fit, compact, brief = false }: FitHeadProps) {
  const { t } = useI18n();
  const words = t.seeker.fit;
  const { counts, percent, common } = fit;
  if (counts.asked === 0) return null;
  if (answersWanted(fit) > 0) {
    return (
      <section class="fit-head">
        <p class="fit-line">
          <Figures text={words.asked(counts.asked)} />
        </p>
        <p class="sec">{words.fillWhy(Math.min(FIRST_RESULT, counts.asked))}</p>
      </section>
    );
  }
  const line = [words.asked(counts.asked), words.met(counts.met), words.unmet(counts.unmet)];
  return (
    <section class="fit-head">
      <p class="fit-line">
        <Figures text={line.join(words.comma)} />
      </p>
      <StackBar counts={counts} />
      <div class="fit-counts">
        {FIT_STATES.map((state) => (
          <Count
            key={state}
            {...FIT_LOOKS[state]}
            word={t.seeker.short[state]}
            hideWord={compact}
            n={counts[state]}
          />
        ))}
        <span class="grow" />
        {!brief && percent !== null && <span class="sm dim">{words.percent(percent)}</span>}
      </div>
      {!brief && common.asked > 0 && <p class="sm dim">{words.common(common.asked, common.met)}</p>}
    </section>
  );
}

/** A sentence with its numbers in bold. */
function Figures({ text }: { text: string }) {
  return <>{text.split(/(\d+)/).map((part, n) => (n % 2 === 1 ? <b key={n}>{part}</b> : part))}</>;
}

import { useI18n } from '@/components/ui/I18n';
import type { Band } from '@/lib/audit/types';

/** Where each band begins and ends on the ruler. */
const BANDS: readonly [Band, number, number][] = [
  ['thin', 0, 40],
  ['basic', 40, 55],
  ['good', 55, 70],
  ['full', 70, 100],
];

/** The ruler: ticks every 5, long ones at the bands, an ink bar and a yellow slide. */
export function ScaleBar({ score, band }: { score: number; band: Band }) {
  const { t } = useI18n();
  return (
    <div
      class="scale"
      style={{ '--v': String(score) }}
      role="img"
      aria-label={t.score.named(score, t.band[band])}
    >
      <span class="ticks" />
      <span class="bar" />
      <span class="slide" />
      <span class="bands">
        {BANDS.map(([id, from, to]) => (
          <span key={id} class={id === band ? 'is-on' : ''} style={{ left: `${(from + to) / 2}%` }}>
            {t.band[id]}
          </span>
        ))}
      </span>
    </div>
  );
}

import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { Lock } from '@/components/ui/icons';
import { bandOf } from '@/lib/audit/score';
import type { Band } from '@/lib/audit/types';

/** Where each band begins and ends on the ruler. */
const BANDS: readonly [Band, number, number][] = [
  ['thin', 0, 40],
  ['basic', 40, 55],
  ['good', 55, 70],
  ['full', 70, 100],
];

export interface ScaleBarProps {
  score: number;
  band: Band;
  /** Of a draft: the score of the posting itself. What lies between the two is amber. */
  was?: number | undefined;
}

/** The ruler: ticks every 5, long ones at the bands, an ink bar and a yellow slide. */
export function ScaleBar({ score, band, was = score }: ScaleBarProps) {
  const { t } = useI18n();
  // A finding that a person has confirmed holds the posting below the band of its score.
  const locked = band !== bandOf(score);
  const name = locked ? `${t.band[band]}${t.compliance.between}${t.review.locked}` : t.band[band];
  return (
    <div
      class="scale"
      style={{
        '--v': String(score),
        '--w': String(Math.min(was, score)),
        '--d': String(Math.abs(score - was)),
      }}
      role="img"
      aria-label={was === score ? t.score.named(score, name) : t.score.drafted(score, was, name)}
    >
      <span class="ticks" />
      <span class="bar" />
      {was !== score && <span class="gain" />}
      <span class="slide" />
      <span class="bands">
        {BANDS.map(([id, from, to]) => (
          <span
            key={id}
            class={id === band ? 'is-on' : ''}
            style={{ left: `${(from + to) / 2}%` }}
            title={id === 'full' && locked ? t.review.locked : undefined}
          >
            {id === 'full' && locked && <Icon of={Lock} size={12} />}
            {t.band[id]}
          </span>
        ))}
      </span>
    </div>
  );
}

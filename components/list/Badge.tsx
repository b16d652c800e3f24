import { Logo } from '@/components/ui/Logo';
import type { BadgeModel } from './badge';
import { BADGE_SHAPES } from './badge-shapes';

export interface BadgeProps {
  badge: BadgeModel;
  /** Only the score, or the sign alone where there is none. */
  narrow: boolean;
  theme: 'light' | 'dark';
  /** Of the upper left corner, in px from that of the group. Without one it is only measured. */
  at?: { left: number; top: number } | undefined;
  /** The one badge of all that the Tab key reaches; the others are reached from it by the arrow keys. */
  tabbable?: boolean;
}

/** The small sign on a card of a list. The pointer goes through it to the card. Styled by assets/styles/badge.css alone. */
export function Badge({ badge, narrow, theme, at, tabbable = false }: BadgeProps) {
  const { kind, score, parts, spoken } = badge;
  const first = parts.find(({ shape }) => shape === 'note');
  return (
    <span
      class={`badge is-${kind}${narrow ? ' is-narrow' : ''}${at ? '' : ' is-measured'}`}
      data-theme={theme}
      style={at && { transform: `translate(${at.left}px, ${at.top}px)` }}
      role="img"
      aria-label={spoken}
      tabIndex={tabbable ? 0 : -1}
    >
      {kind === 'new' ? <Shape name="ruler" size={14} /> : <Logo size={14} />}
      {score !== null && <b>{score}</b>}
      {narrow && score === null && first && <Shape name="note" size={12} />}
      {!narrow &&
        parts.map(({ words, shape }, n) => (
          <span key={words} class={n > 0 ? 'part is-next' : 'part'}>
            {shape && <Shape name={shape} size={12} />}
            {words}
          </span>
        ))}
    </span>
  );
}

function Shape({ name, size }: { name: keyof typeof BADGE_SHAPES; size: number }) {
  return (
    <svg
      class="shape"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={BADGE_SHAPES[name]} />
    </svg>
  );
}

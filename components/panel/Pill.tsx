import type { Band } from '@/lib/audit/types';
import type { FitCounts } from '@/lib/fit/counts';
import type { PillStrings } from '@/lib/i18n/pill';
import type { MixedWith } from './mixed';
import { PILL_SHAPES } from './pill-shapes';
import { type PillSide, usePillMove } from './use-pill-move';

export type PillState = 'ready' | 'loading' | 'partial' | 'unreadable' | 'orphaned' | 'refused' | 'mixed';

export interface PillProps {
  state: PillState;
  /** Null where nothing is scored. */
  score: number | null;
  band: Band | null;
  /** In a form: how the score has moved while the person wrote. */
  change?: number;
  gaps: number;
  /** Findings that are possibly unlawful, and risky ones, as the panel counts them. Mere wording is not told here. */
  unlawful: number;
  risky: number;
  mixedWith?: MixedWith;
  /** What a job seeker meets of what is asked: shown in place of score and gaps. */
  fit?: FitCounts | null;
  side: PillSide;
  /** Distance of the pill's upper edge from the window's, in px. */
  top: number;
  strings: PillStrings;
  /** Force a theme; without it the system's. */
  theme?: 'light' | 'dark' | undefined;
  /** @param byKey whether it was pressed by a key. */
  onOpen: (byKey: boolean) => void;
  onMove: (side: PillSide, top: number) => void;
  onHide: () => void;
}

/** The small control docked to the edge of a job page. Styled by assets/styles/pill.css alone. */
export function Pill(props: PillProps) {
  const { state, side, top, strings, onOpen } = props;
  const move = usePillMove(props);
  const grave = gravest(props);
  const ring = ringOf(props);
  return (
    <button
      type="button"
      class={`pill is-${side} is-${state}${move.offset ? ' is-drag' : ''}`}
      data-theme={props.theme}
      style={{
        top: `${top}px`,
        [side]: 0,
        transform: move.offset && `translate(${move.offset.x}px, ${move.offset.y}px) rotate(-1.2deg)`,
      }}
      aria-label={spokenName(props)}
      title={strings.hint}
      onClick={(event) => {
        // A key's click counts no presses of a button.
        if (!move.dragged()) onOpen(event.detail === 0);
      }}
      {...move.handlers}
    >
      <Shape name="grip" class="grip" />
      {ring ? (
        <span class="ring" style={{ '--v': String(ring.percent) }}>
          <span>{ring.text}</span>
        </span>
      ) : (
        <span class="ring is-none">
          <Shape name={shapeOf(state)} class={state === 'loading' ? 'spin' : ''} />
        </span>
      )}
      <PillParts {...props} />
      {ring && grave && <span class={`dot is-${grave.is}`}>{grave.n}</span>}
    </button>
  );
}

/** The number in the ring and how much of it is drawn: counts for a seeker, and not a percentage. */
function ringOf({ state, score, fit }: PillProps): { percent: number; text: number } | null {
  if (state !== 'ready' && state !== 'mixed') return null;
  if (fit) return isFilled(fit) ? { percent: (100 * fit.met) / fit.asked, text: fit.met } : null;
  return score === null ? null : { percent: score, text: score };
}

/** Before the person has said anything, none of it is met or lacking. */
function isFilled({ asked, unsure }: FitCounts): boolean {
  return asked > unsure;
}

/** What stands in the ring where no score does. */
function shapeOf(state: PillState): keyof typeof PILL_SHAPES {
  if (state === 'ready' || state === 'mixed') return 'asked';
  return state === 'refused' ? 'partial' : state;
}

/** What is said of the findings: the graver ones, and of the others only where there are none of them. */
function gravest({ unlawful, risky }: PillProps): { is: 'possible' | 'risk'; n: number } | null {
  if (unlawful > 0) return { is: 'possible', n: unlawful };
  return risky > 0 ? { is: 'risk', n: risky } : null;
}

/** The words beside the ring; gone in narrow windows. */
function PillParts(props: PillProps) {
  const { state, gaps, fit, strings, change = 0, mixedWith = 'other' } = props;
  const grave = gravest(props);
  if (state !== 'ready' && state !== 'mixed') {
    return <span class={`part is-word is-${state}`}>{strings[state]}</span>;
  }
  return (
    <>
      {state === 'mixed' && (
        <>
          <span class="part is-word">{strings.mixed[mixedWith]}</span>
          <span class="rule" />
        </>
      )}
      {change !== 0 && (
        <>
          <span class="part is-change">{signed(change)}</span>
          <span class="rule" />
        </>
      )}
      {fit ? (
        <FitParts fit={fit} strings={strings} />
      ) : (
        <span class="part is-missing">
          <Shape name="missing" />
          {strings.missing} <b>{gaps}</b>
        </span>
      )}
      {grave && (
        <>
          <span class="rule" />
          <span class={`part is-${grave.is}`}>
            <Shape name={grave.is} />
            {strings[grave.is]} <b>{grave.n}</b>
          </span>
        </>
      )}
    </>
  );
}

function FitParts({ fit, strings }: { fit: FitCounts; strings: PillStrings }) {
  if (!isFilled(fit)) return <span class="part is-word">{strings.asked(fit.asked)}</span>;
  return (
    <>
      <span class="part is-met">
        <Shape name="met" />
        {strings.met} <b>{fit.met}</b> / {fit.asked}
      </span>
      {fit.unmet > 0 && (
        <>
          <span class="rule" />
          <span class="part is-missing">
            <Shape name="unmet" />
            {strings.unmet} <b>{fit.unmet}</b>
          </span>
        </>
      )}
    </>
  );
}

/** With its sign: +4, −2. */
function signed(n: number): string {
  return n > 0 ? `+${n}` : `−${-n}`;
}

function Shape({ name, class: className = '' }: { name: keyof typeof PILL_SHAPES; class?: string }) {
  return (
    <svg
      class={`shape ${className}`}
      viewBox="0 0 24 24"
      width="14"
      height="14"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      aria-hidden="true"
    >
      <path d={PILL_SHAPES[name]} stroke-dasharray={name === 'missing' ? '4.2 3.65' : undefined} />
    </svg>
  );
}

/** All that the pill says, in one name. */
function spokenName(props: PillProps): string {
  const { state, score, band, gaps, fit, unlawful, risky, strings, mixedWith = 'other' } = props;
  const parts: string[] = [];
  if (state === 'mixed') parts.push(strings.mixed[mixedWith]);
  if (state === 'ready' || state === 'mixed') {
    if (fit)
      parts.push(isFilled(fit) ? strings.fit(fit.asked, fit.met, fit.unmet) : strings.asked(fit.asked));
    else {
      if (score !== null && band !== null) parts.push(strings.completeness(score, strings.band[band]));
      parts.push(strings.gaps(gaps));
    }
    if (unlawful > 0) parts.push(strings.unlawful(unlawful));
    if (risky > 0) parts.push(strings.risky(risky));
  } else parts.push(strings[state]);
  return strings.join(strings.name, parts);
}

import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { ChevronDown, ChevronUp, Highlighter } from '@/components/ui/icons';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';
import type { Marks, Persona } from '@/lib/platform/settings';
import type { MarkStop, Meaning } from '@/lib/posting/meanings';
import { SHOWN_MEANINGS, switched } from './meanings';

export interface LegendProps {
  marks: Marks;
  /** Without it the page can paint none: the words can still be gone to. */
  canMark: boolean;
  persona: Persona;
  /** Where the person has got to; null before the first step. */
  at: MarkStop | null;
  texts: Pick<ChecklistTexts, 'items' | 'rules'>;
  onMarks?: ((marks: Marks) => void) | undefined;
  onStep?: ((by: 1 | -1) => void) | undefined;
}

/** What the marks in the page mean, each with its switch, and the way from one to the next. */
export function Legend({ marks, canMark, persona, at, texts, onMarks, onStep }: LegendProps) {
  const { t } = useI18n();
  return (
    <section class="legend" aria-label={t.marks.legend}>
      {canMark && marks.on && onMarks && (
        <ul>
          {SHOWN_MEANINGS[persona].map((meaning) => (
            <li key={meaning}>
              <MeaningSwitch
                meaning={meaning}
                on={!marks.off.includes(meaning)}
                onSwitch={() => onMarks({ ...marks, off: switched(marks.off, meaning) })}
              />
            </li>
          ))}
        </ul>
      )}
      {!canMark && (
        <p class="sm sec">
          <Icon of={Highlighter} size={14} /> {t.marks.unable}
        </p>
      )}
      {canMark && !marks.on && <p class="sm sec">{t.head.marksOff}</p>}
      <span class="grow" />
      {onStep && (
        <span class="legend-steps">
          {at && <span class="sm sec">{t.marks.count(at.n, at.of)}</span>}
          <IconButton icon={ChevronUp} label={t.marks.previous} onClick={() => onStep(-1)} />
          <IconButton icon={ChevronDown} label={t.marks.next} onClick={() => onStep(1)} />
        </span>
      )}
      <p class="sr" role="status">
        {at && t.marks.said(at.n, at.of, t.marks.meaning[at.meaning], nameOf(at, texts))}
      </p>
    </section>
  );
}

function MeaningSwitch({ meaning, on, onSwitch }: { meaning: Meaning; on: boolean; onSwitch: () => void }) {
  const { t } = useI18n();
  return (
    <button
      type="button"
      role="switch"
      class={`legend-switch m-${meaning}${on ? ' is-on' : ''}`}
      aria-checked={on}
      onClick={onSwitch}
    >
      <span class={on ? `mk m-${meaning}` : undefined}>{t.marks.meaning[meaning]}</span>
    </button>
  );
}

function nameOf({ item, rule }: MarkStop, { items, rules }: LegendProps['texts']): string {
  return (rule === null ? item && items[item]?.name : rules[rule]?.name) ?? '';
}

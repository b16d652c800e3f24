import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { piecesOf } from '@/lib/anchor/pieces';
import type { Place } from '@/lib/anchor/places';
import { placeOfSelection } from './selected';

export interface WordsChooserProps {
  /** The posting's description. */
  text: string;
  lang: string;
  /** Offsets into the text, in UTF-16 code units. */
  onTake: (start: number, end: number) => void;
  onCancel: () => void;
}

/** The phrases between these two, which may stand in either order, are chosen. */
interface Choice {
  from: number;
  to: number;
}

/**
 * Chooses words of a posting in the panel's own copy of it, for a site may not let its text be selected: by dragging,
 * or phrase by phrase with the arrow keys, extended with Shift.
 */
export function WordsChooser({ text, lang, onTake, onCancel }: WordsChooserProps) {
  const { t } = useI18n();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const pieces = useMemo(() => piecesOf(text), [text]);
  const [choice, setChoice] = useState<Choice | null>(null);
  /** Words that were dragged over, which need not be phrases. */
  const [dragged, setDragged] = useState<Place | null>(null);
  const chosen = dragged ?? placeOf(choice, pieces);
  useEffect(() => box.current?.focus(), []);
  useEffect(() => {
    box.current?.querySelector(`[data-piece="${choice?.to}"]`)?.scrollIntoView?.({ block: 'nearest' });
  }, [choice]);

  const go = (to: number, extend: boolean) => {
    const inside = Math.max(0, Math.min(pieces.length - 1, to));
    setDragged(null);
    setChoice((old) => ({ from: extend && old ? old.from : inside, to: inside }));
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel();
    else if (event.key === 'Enter' && event.target === box.current) {
      if (chosen) onTake(chosen.start, chosen.end);
    } else {
      const to = stepTo(event.key, choice?.to ?? -1, pieces.length);
      if (to === null) return;
      go(to, event.shiftKey);
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const pointed = (event: MouseEvent) => {
    const place = box.current && placeOfSelection(box.current);
    if (place) {
      setChoice(null);
      return setDragged(place);
    }
    const piece = (event.target as Element).closest<HTMLElement>('[data-piece]');
    if (piece) go(Number(piece.dataset.piece), event.shiftKey);
  };
  return (
    <section class="words-chooser" aria-label={t.notes.choose.title} onKeyDown={keys}>
      <p class="sm sec" id={`${id}-hint`}>
        {t.notes.choose.hint}
      </p>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: its keys are heard by the section around it */}
      <div
        class="words-text"
        role="listbox"
        aria-multiselectable="true"
        aria-label={t.notes.choose.text}
        aria-describedby={`${id}-hint`}
        aria-activedescendant={choice ? `${id}-${choice.to}` : undefined}
        tabIndex={0}
        lang={lang}
        ref={box}
        onClick={pointed}
      >
        {parted(text, pieces).map(({ start, words, piece }) =>
          piece === null ? (
            <span key={start} data-start={start} role="presentation">
              {words}
            </span>
          ) : (
            <span
              key={start}
              data-start={start}
              data-piece={piece}
              id={`${id}-${piece}`}
              role="option"
              tabIndex={-1}
              aria-selected={isIn(chosen, pieces[piece])}
              class={choice?.to === piece ? 'is-at' : ''}
            >
              {words}
            </span>
          ),
        )}
      </div>
      <p class="words-chosen" role="status">
        {chosen ? (
          <>
            <span class="dim">{t.notes.choose.chosen(chosen.end - chosen.start)}</span>{' '}
            <q lang={lang}>{text.slice(chosen.start, chosen.end)}</q>
          </>
        ) : (
          <span class="dim">{t.notes.choose.none}</span>
        )}
      </p>
      <div class="words-acts">
        <Button disabled={!chosen} onClick={() => chosen && onTake(chosen.start, chosen.end)}>
          {t.notes.choose.take}
        </Button>
        <Button variant="quiet" onClick={onCancel}>
          {t.notes.choose.cancel}
        </Button>
      </div>
    </section>
  );
}

function stepTo(key: string, at: number, count: number): number | null {
  const steps: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowRight: at + 1,
    ArrowUp: at - 1,
    ArrowLeft: at - 1,
    Home: 0,
    End: count - 1,
  };
  return steps[key] ?? null;
}

function placeOf(choice: Choice | null, pieces: readonly Place[]): Place | null {
  if (!choice) return null;
  const [first, last] = [pieces[Math.min(choice.from, choice.to)], pieces[Math.max(choice.from, choice.to)]];
  return first && last ? { start: first.start, end: last.end } : null;
}

function isIn(chosen: Place | null, piece: Place | undefined): boolean {
  return chosen !== null && piece !== undefined && piece.start >= chosen.start && piece.end <= chosen.end;
}

/** The whole text: phrases, and what stands between them. */
function parted(text: string, pieces: readonly Place[]) {
  const parts: { start: number; words: string; piece: number | null }[] = [];
  let last = 0;
  const between = (to: number) => {
    if (to > last) parts.push({ start: last, words: text.slice(last, to), piece: null });
  };
  for (const [piece, { start, end }] of pieces.entries()) {
    between(start);
    parts.push({ start, words: text.slice(start, end), piece });
    last = end;
  }
  between(text.length);
  return parts;
}

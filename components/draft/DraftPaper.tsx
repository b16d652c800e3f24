import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type MarkedSpan, stretches } from '@/components/panel/MarkedText';
import type { Span } from '@/lib/audit/types';
import { changeOf, movedSpan } from '@/lib/draft/change';

export interface DraftPaperProps {
  text: string;
  /** What is marked, in the text that was judged last. */
  marks: readonly MarkedSpan[];
  judged: string;
  /** Words that choices brought, in `text`. */
  ours: readonly Span[];
  label: string;
  lang: string;
  placeholder?: string | undefined;
  onText: (text: string) => void;
  /** Words to select; a new object selects again. */
  select?: Span | null | undefined;
  /** Not seen now, and kept with its history for undoing. */
  hidden?: boolean;
}

/**
 * A text to write in, its marks behind the letters: a field can carry none, so that the same text lies under it, clear
 * and marked. The field stays the browser's own: undo, spelling and input methods work as everywhere.
 */
export function DraftPaper(props: DraftPaperProps) {
  const { text, marks, judged, ours, label, lang, onText, select, hidden = false } = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const composing = useRef(false);
  // While a character is being composed the field is ahead of the text.
  const [shown, setShown] = useState(text);
  useLayoutEffect(() => {
    const { current: area } = field;
    if (!area || area.value === text || composing.current) return;
    put(area, text);
    setShown(text);
  }, [text]);
  useLayoutEffect(() => {
    const { current: area } = field;
    if (!area || !select || hidden) return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(...select);
    area.parentElement?.querySelector('.is-selected')?.scrollIntoView?.({ block: 'center' });
  }, [select, hidden]);
  const typed = (area: HTMLTextAreaElement, isComposing: boolean) => {
    setShown(area.value);
    if (!isComposing) onText(area.value);
  };
  return (
    <div class="draft-paper" hidden={hidden}>
      <div class="draft-under" aria-hidden="true" lang={lang}>
        <Under text={shown} marks={marks} judged={judged} ours={shown === text ? ours : []} select={select} />
        {'\n'}
      </div>
      <textarea
        ref={field}
        class="draft-field"
        aria-label={label}
        lang={lang}
        placeholder={props.placeholder}
        spellcheck={false}
        defaultValue={text}
        onCompositionStart={() => {
          composing.current = true;
        }}
        onCompositionEnd={(event) => {
          composing.current = false;
          typed(event.currentTarget, false);
        }}
        onInput={(event) => typed(event.currentTarget, event.isComposing || composing.current)}
      />
    </div>
  );
}

/** Puts a text into the field; the caret stays by its words. */
function put(area: HTMLTextAreaElement, text: string): void {
  const { selectionStart: at, value } = area;
  const change = changeOf(value, text);
  area.value = text;
  const caret = movedSpan([at, at], change)?.[0] ?? (change ? change.start + change.words.length : at);
  area.setSelectionRange(caret, caret);
}

const OURS = 'ours';

/** The marked text: between a key and its judgement the marks go along with their words. */
function Under({
  text,
  marks,
  judged,
  ours,
  select,
}: Pick<DraftPaperProps, 'text' | 'marks' | 'judged' | 'ours' | 'select'>) {
  const change = changeOf(judged, text);
  const spans = marks.flatMap((mark): MarkedSpan[] => {
    const span = movedSpan(mark.span, change);
    return span ? [{ ...mark, span }] : [];
  });
  const placed = ours.map((span, index): MarkedSpan => ({ of: OURS, index, span, meaning: 'covered' }));
  return (
    <>
      {stretches(text, [...placed, ...spans]).map(({ text: words, of }, i) => {
        if (of.length === 0) return words;
        const finding = of.find((span) => span.of !== OURS);
        const isSelected = select && finding?.span[0] === select[0] && finding.span[1] === select[1];
        const look = `${finding ? `mk m-${finding.meaning}` : ''}${of.some((span) => span.of === OURS) ? ' is-ours' : ''}`;
        return (
          <mark key={i} class={`${look}${isSelected ? ' is-selected' : ''}`}>
            {words}
          </mark>
        );
      })}
    </>
  );
}

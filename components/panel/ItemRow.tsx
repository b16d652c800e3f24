import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { ChevronDown, ChevronRight, LocateFixed } from '@/components/ui/icons';
import type { ItemTexts } from '@/lib/lexicon/build/texts';
import { ItemDetails } from './ItemDetails';
import type { Row } from './model';
import { RowPoints } from './RowPoints';
import { STATE_LOOKS } from './states';

export interface ItemRowProps {
  row: Row;
  words: ItemTexts;
  lang: string;
  /** The row last used: its quote is shown whole. */
  on: boolean;
  open: boolean;
  /** Without a score no points are shown. */
  scored: boolean;
  /** One row of the list can be reached by Tab, the others by the arrow keys. */
  reachable: boolean;
  /** Puts the verdict right; shown once the row is turned to. */
  correction?: ComponentChildren;
  /** The page cannot mark the words: the way to them stands there as a word. */
  shows?: boolean;
  onUse: () => void;
  onKeyDown: (event: KeyboardEvent & { currentTarget: HTMLElement }) => void;
  onFocus: () => void;
  onOpen: (open: boolean) => void;
  onLocate?: ((spanIndex: number) => void) | undefined;
  onGap?: (() => void) | undefined;
}

/** An item of the checklist: its state, its words in the posting, its points. */
export function ItemRow(props: ItemRowProps) {
  const { row, words, lang, on, open, reachable, onLocate } = props;
  const { t } = useI18n();
  const id = useId();
  const look = STATE_LOOKS[row.state];
  const tabIndex = reachable ? 0 : -1;
  return (
    <li data-stop={row.id} class={`item-row is-${row.state} m-${look.meaning}${on ? ' is-on' : ''}`}>
      <button
        type="button"
        class="row-main"
        data-row={row.id}
        tabIndex={tabIndex}
        aria-current={on || undefined}
        onClick={props.onUse}
        onKeyDown={props.onKeyDown}
        onFocus={props.onFocus}
      >
        <span class="st" title={t.state[row.state]}>
          <Icon of={look.icon} />
          <span class="sr">{t.state[row.state]}</span>
        </span>
        <span class="grow">
          <span class="nm">
            {row.name}
            {row.was !== null && <span class="tag">{t.review.human}</span>}
            {row.preferred && <span class="tag">{t.checklist.preferred}</span>}
          </span>
          {!(open && row.quotes.length > 1) && <RowQuote row={row} whole={on} lang={lang} />}
        </span>
        {(props.scored || row.state === 'unreadable' || row.state === 'delicate') && <RowPoints row={row} />}
      </button>
      <button
        type="button"
        class="row-more"
        tabIndex={tabIndex}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-label={t.checklist.details(row.name)}
        onClick={() => props.onOpen(!open)}
      >
        <Icon of={open ? ChevronDown : ChevronRight} size={14} />
      </button>
      {props.shows && row.quotes.length > 0 && onLocate && (
        <Button
          variant="link"
          icon={LocateFixed}
          label={t.marks.showOf(row.name)}
          onClick={() => onLocate(0)}
        >
          {t.marks.show}
        </Button>
      )}
      {(on || open) && props.correction}
      {open && (
        <ItemDetails id={id} row={row} words={words} lang={lang} onLocate={onLocate} onGap={props.onGap} />
      )}
    </li>
  );
}

/** The words that prove the state; the page's own field where the text is silent. */
function RowQuote({ row, whole, lang }: { row: Row; whole: boolean; lang: string }) {
  const { t } = useI18n();
  const [first, ...rest] = row.quotes;
  if (first !== undefined) {
    return (
      <span class={`quote${whole ? '' : ' one'}`}>
        <q lang={lang}>{first}</q>
        {rest.length > 0 && <span class="dim"> {t.head.more(rest.length)}</span>}
      </span>
    );
  }
  if (row.field && row.fieldValue) {
    return (
      <span class={`quote${whole ? '' : ' one'}`}>
        {t.checklist.fromField(t.field[row.field], row.fieldValue)}
      </span>
    );
  }
  if (row.was !== null && row.state === 'covered') {
    return <span class="quote one dim">{t.review.noWords}</span>;
  }
  if (row.state === 'delicate') return <span class="sr">{t.checklist.notWritten}</span>;
  return null;
}

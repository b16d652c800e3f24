import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { ChevronUp, CircleCheck, Copy, Plus, Undo2 } from '@/components/ui/icons';
import type { Suggestion } from '@/lib/checklist/schema';
import { KindTick } from './KindTick';
import type { Row } from './model';
import { RowPoints } from './RowPoints';
import { SuggestionText } from './SuggestionText';

export interface GapCardProps {
  row: Row;
  group: string;
  suggestion: Suggestion | null;
  /** Language of the posting: a sentence is added in it. */
  lang: 'zh' | 'en';
  values: Readonly<Record<number, string>>;
  chosen: boolean;
  confirmed: boolean;
  onFill: (blank: number, value: string) => void;
  /** Puts the sentence into the draft, or takes it out. */
  onChoose?: ((on: boolean) => void) | undefined;
  onConfirm: (on: boolean) => void;
  onCopy: () => void;
  onFold?: (() => void) | undefined;
}

/** A missing item with the sentence to add. */
export function GapCard(props: GapCardProps) {
  const { row, group, suggestion, chosen, confirmed, onChoose } = props;
  const { t } = useI18n();
  return (
    <li class={`gap-card${chosen ? ' is-in' : ''}`}>
      <header>
        <h3 class="cut">{row.name}</h3>
        <span class="tag">{group}</span>
        <span class="grow" />
        <RowPoints row={row} />
        {props.onFold && (
          <IconButton icon={ChevronUp} size={14} label={t.gaps.fold(row.name)} onClick={props.onFold} />
        )}
      </header>
      {suggestion ? (
        <SuggestionText
          text={suggestion[props.lang]}
          lang={props.lang === 'zh' ? 'zh-CN' : 'en'}
          values={props.values}
          onFill={props.onFill}
        />
      ) : (
        <p class="sentence dim">{t.gaps.noSentence}</p>
      )}
      {suggestion && (
        <footer>
          <KindTick kind={suggestion.kind} confirmed={confirmed} onConfirm={props.onConfirm} />
          <span class="gap-acts">
            {chosen && (
              <span class="in-draft grow">
                <Icon of={CircleCheck} size={14} /> {t.draft.added}
              </span>
            )}
            <Button variant="quiet" icon={Copy} label={t.gaps.copyName(row.name)} onClick={props.onCopy}>
              {t.gaps.copy}
            </Button>
            {onChoose && (
              <Button
                variant={chosen ? 'quiet' : 'default'}
                icon={chosen ? Undo2 : Plus}
                label={chosen ? t.draft.removeName(row.name) : t.draft.addName(row.name)}
                onClick={() => onChoose(!chosen)}
              >
                {chosen ? t.draft.remove : t.draft.add}
              </Button>
            )}
          </span>
        </footer>
      )}
    </li>
  );
}

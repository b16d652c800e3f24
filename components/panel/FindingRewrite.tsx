import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { CircleCheck, Copy, Replace, Undo2 } from '@/components/ui/icons';
import { openBlanks, writeWords } from '@/lib/audit/suggestion';
import type { RuleTexts } from '@/lib/lexicon/build/texts';
import { KindTick } from './KindTick';
import { SuggestionText } from './SuggestionText';

/** What a person does with the words for a finding. */
export interface RewriteEdit {
  values: Readonly<Record<number, string>>;
  /** The words stand in the draft. */
  chosen: boolean;
  /** A fact or promise in them was ticked as true. */
  confirmed: boolean;
  onFill: (blank: number, value: string) => void;
  onConfirm: (on: boolean) => void;
  /** Puts them into the draft, or takes them out; left out where there can be none. */
  onChoose?: ((on: boolean) => void) | undefined;
  onCopy: (text: string) => void;
}

export interface FindingRewriteProps {
  words: RuleTexts;
  /** Of the posting: words that may stand in it are in its language. */
  language: 'zh' | 'en';
  edit: RewriteEdit;
}

/** What to do about a finding, and words that may stand in its place where there are some. */
export function FindingRewrite({ words: { name, advice, words }, language, edit }: FindingRewriteProps) {
  const { t } = useI18n();
  const { values, chosen, onChoose } = edit;
  const ready = words && { kind: words.kind, words: words[language] };
  const fills = ready !== null && ready.words !== '';
  const replace = fills ? t.draft.replace : t.draft.takeOut;
  return (
    <>
      <div class="fix m-covered">
        <h4>
          <Icon of={Replace} size={14} /> {t.compliance.rewrite}
        </h4>
        <p>{advice}</p>
        {fills && (
          <SuggestionText
            text={ready.words}
            lang={language === 'zh' ? 'zh-CN' : 'en'}
            values={values}
            onFill={edit.onFill}
          />
        )}
      </div>
      {ready && (fills || onChoose) && (
        <footer>
          <KindTick kind={ready.kind} confirmed={edit.confirmed} onConfirm={edit.onConfirm} />
          {chosen && (
            <span class="in-draft">
              <Icon of={CircleCheck} size={14} /> {t.draft.added}
            </span>
          )}
          <span class="fix-acts">
            {onChoose && (
              <Button
                icon={chosen ? Undo2 : Replace}
                variant={chosen ? 'quiet' : 'default'}
                label={chosen ? t.draft.removeName(name) : t.draft.of(replace, name)}
                onClick={() => onChoose(!chosen)}
              >
                {chosen ? t.draft.remove : replace}
              </Button>
            )}
            {fills && (
              <Button
                icon={Copy}
                variant="quiet"
                label={t.gaps.copyName(name)}
                onClick={() => edit.onCopy(writeWords(ready, language, edit))}
              >
                {t.gaps.copy}
              </Button>
            )}
          </span>
          {fills && openBlanks(ready.words, values) > 0 && (
            <span class="sm dim">
              {t.gaps.blankWord}
              {t.gaps.blankWhy}
            </span>
          )}
        </footer>
      )}
    </>
  );
}

import { KindTick } from '@/components/panel/KindTick';
import { SuggestionText } from '@/components/panel/SuggestionText';
import type { GapActions } from '@/components/panel/use-gap-edits';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Undo2 } from '@/components/ui/icons';
import type { Language } from '@/lib/i18n';
import type { Chosen, ChosenRewrite, ChosenSentence } from './draft-model';

export interface DraftChoicesProps {
  chosen: Chosen;
  /** The posting's. */
  language: Language;
  lang: string;
  actions: GapActions;
}

/** All that was chosen: to fill in, to tick as true, or to take out again. */
export function DraftChoices({ chosen, ...props }: DraftChoicesProps) {
  const { t } = useI18n();
  return (
    <ul class="draft-choices" aria-label={t.draft.choices}>
      {chosen.sentences.map((sentence) => (
        <SentenceLine key={sentence.item} sentence={sentence} {...props} />
      ))}
      {chosen.rewrites.map((rewrite) => (
        <RewriteLine key={rewrite.card} rewrite={rewrite} {...props} />
      ))}
    </ul>
  );
}

type LineProps = Omit<DraftChoicesProps, 'chosen'>;

function SentenceLine({
  sentence: { item, name, suggestion, choice },
  language,
  lang,
  actions,
}: LineProps & { sentence: ChosenSentence }) {
  const { t } = useI18n();
  return (
    <li>
      <h4 class="cut">{name}</h4>
      <KindTick
        brief
        kind={suggestion.kind}
        confirmed={choice.confirmed ?? false}
        onConfirm={(on) => actions.confirm(item, on)}
      />
      <Button
        variant="quiet"
        icon={Undo2}
        label={t.draft.removeName(name)}
        onClick={() => actions.choose(item, false)}
      >
        {t.draft.remove}
      </Button>
      <SuggestionText
        text={suggestion[language]}
        lang={lang}
        values={choice.values ?? {}}
        onFill={(blank, value) => actions.fill(item, blank, value)}
      />
    </li>
  );
}

function RewriteLine({
  rewrite: { card, rule, name, words, kind, choices },
  lang,
  actions,
}: LineProps & { rewrite: ChosenRewrite }) {
  const { t } = useI18n();
  return (
    <li>
      <h4 class="cut">{name}</h4>
      <KindTick
        brief
        kind={kind}
        confirmed={choices[0]?.confirmed ?? false}
        onConfirm={(on) => actions.confirmWords(rule, on)}
      />
      <Button
        variant="quiet"
        icon={Undo2}
        label={t.draft.removeName(name)}
        onClick={() => actions.replace(card, false)}
      >
        {t.draft.remove}
      </Button>
      {words === '' ? (
        <p class="sentence dim">{t.draft.goes}</p>
      ) : (
        <SuggestionText
          text={words}
          lang={lang}
          values={choices[0]?.values ?? {}}
          onFill={(blank, value) => actions.word(rule, blank, value)}
        />
      )}
    </li>
  );
}

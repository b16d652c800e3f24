import { KindTick } from '@/components/panel/KindTick';
import { SuggestionText } from '@/components/panel/SuggestionText';
import type { GapActions } from '@/components/panel/use-gap-edits';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Undo2 } from '@/components/ui/icons';
import type { SuggestionEdit } from '@/lib/audit/suggestion';
import type { Suggestion } from '@/lib/checklist/schema';
import type { Language } from '@/lib/i18n';
import type { Chosen } from './draft-model';

export interface DraftChoicesProps {
  chosen: Chosen;
  /** The posting's. */
  language: Language;
  lang: string;
  actions: GapActions;
}

/** All that was chosen: to fill in, to tick as true, or to take out again. */
export function DraftChoices({ chosen, language, lang, actions }: DraftChoicesProps) {
  const { t } = useI18n();
  return (
    <ul class="draft-choices" aria-label={t.draft.choices}>
      {chosen.sentences.map(({ item, name, suggestion, choice }) => (
        <ChoiceLine
          key={item}
          name={name}
          words={suggestion[language]}
          kind={suggestion.kind}
          lang={lang}
          edit={choice}
          onConfirm={(on) => actions.confirm(item, on)}
          onFill={(blank, value) => actions.fill(item, blank, value)}
          onRemove={() => actions.choose(item, false)}
        />
      ))}
      {chosen.rewrites.map(({ card, rule, name, words, kind, choices }) => (
        <ChoiceLine
          key={card}
          name={name}
          words={words}
          kind={kind}
          lang={lang}
          edit={choices[0] ?? {}}
          onConfirm={(on) => actions.confirmWords(rule, on)}
          onFill={(blank, value) => actions.word(rule, blank, value)}
          onRemove={() => actions.replace(card, false)}
        />
      ))}
    </ul>
  );
}

interface ChoiceLineProps {
  name: string;
  /** With blanks; '' where words only go. */
  words: string;
  kind: Suggestion['kind'];
  lang: string;
  edit: SuggestionEdit;
  onConfirm: (on: boolean) => void;
  onFill: (blank: number, value: string) => void;
  onRemove: () => void;
}

/** One choice: its words to fill in, its tick, and the way out of the draft. */
function ChoiceLine({ name, words, kind, lang, edit, ...acts }: ChoiceLineProps) {
  const { t } = useI18n();
  return (
    <li>
      <h4 class="cut">{name}</h4>
      <KindTick brief kind={kind} confirmed={edit.confirmed ?? false} onConfirm={acts.onConfirm} />
      <Button variant="quiet" icon={Undo2} label={t.draft.removeName(name)} onClick={acts.onRemove}>
        {t.draft.remove}
      </Button>
      {words === '' ? (
        <p class="sentence dim">{t.draft.goes}</p>
      ) : (
        <SuggestionText text={words} lang={lang} values={edit.values ?? {}} onFill={acts.onFill} />
      )}
    </li>
  );
}

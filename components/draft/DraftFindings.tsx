import { findingGroups, quoteAt } from '@/components/panel/findings';
import { SEVERITY_LOOKS } from '@/components/panel/states';
import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { Icon } from '@/components/ui/Icon';
import { CircleAlert, LocateFixed } from '@/components/ui/icons';
import type { Audit, Span } from '@/lib/audit/types';
import type { Language } from '@/lib/i18n';
import type { ChecklistTexts } from '@/lib/lexicon/build/texts';

export interface DraftFindingsProps {
  audit: Audit;
  text: string;
  texts: ChecklistTexts;
  language: Language;
  lang: string;
  /** Selects words in the draft. */
  onSelect: (span: Span) => void;
}

/** What is still found in the draft and was not dismissed, each with the way to its words. */
export function DraftFindings({ audit, text, texts, language, lang, onSelect }: DraftFindingsProps) {
  const { t } = useI18n();
  const groups = findingGroups(audit).filter(({ state }) => state !== 'dismissed');
  const places = groups.flatMap((group) => group.places.map((place) => ({ ...group, place })));
  if (places.length === 0) return null;
  return (
    <details class="draft-open m-risky" open={places.length <= FEW}>
      <summary>
        <Icon of={CircleAlert} size={14} /> {t.draft.left(groups.length, places.length)}
      </summary>
      <ul class="draft-left">
        {places.map(({ rule, severity, place }) => {
          const { before, words, after } = quoteAt(text, place, language);
          const look = SEVERITY_LOOKS[severity];
          return (
            <li key={`${rule} ${place.index}`}>
              <Icon of={look.icon} size={14} />
              <span class="grow">
                {texts.rules[rule]?.name}{' '}
                <q lang={lang}>
                  {before}
                  <mark class={`mk m-${look.meaning}`}>{words}</mark>
                  {after}
                </q>
              </span>
              <Button
                variant="link"
                icon={LocateFixed}
                label={t.compliance.locateWords(words)}
                onClick={() => onSelect([place.start, place.end])}
              >
                {t.compliance.locate}
              </Button>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** So many are shown unfolded. */
const FEW = 2;

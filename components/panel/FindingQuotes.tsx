import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { LocateFixed } from '@/components/ui/icons';
import type { Meaning } from '@/components/ui/meaning';
import { type FoundPlace, quoteAt } from './findings';

export interface FindingQuotesProps {
  places: readonly FoundPlace[];
  /** The posting's text. */
  text: string;
  language: 'zh' | 'en';
  lang: string;
  meaning: Meaning;
  onLocate?: ((index: number) => void) | undefined;
}

/** The words found, each in a little of what stands around them, and the way to them. */
export function FindingQuotes({ places, text, language, lang, meaning, onLocate }: FindingQuotesProps) {
  const { t } = useI18n();
  return (
    <ul class="said">
      {places.map((place) => {
        const { before, words, after } = quoteAt(text, place, language);
        return (
          <li key={place.index}>
            <q class="grow" lang={lang}>
              {before}
              <mark class={`mk m-${meaning}`}>{words}</mark>
              {after}
            </q>
            {onLocate && (
              <Button
                variant="link"
                icon={LocateFixed}
                label={t.compliance.locateWords(words)}
                onClick={() => onLocate(place.index)}
              >
                {t.compliance.locate}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}

import { Button } from '@/components/ui/Button';
import { useI18n } from '@/components/ui/I18n';
import { LocateFixed } from '@/components/ui/icons';
import type { ItemTexts } from '@/lib/lexicon/build/texts';
import type { Row } from './model';

export interface ItemDetailsProps {
  id: string;
  row: Row;
  words: ItemTexts;
  /** Language of the posting, for its quotes. */
  lang: string;
  onLocate?: ((spanIndex: number) => void) | undefined;
  onGap?: (() => void) | undefined;
}

/** A row unfolded: all its quotes, what covers it, where it comes from, and what a person can do. */
export function ItemDetails({ id, row, words, lang, onLocate, onGap }: ItemDetailsProps) {
  const { t } = useI18n();
  const facts = [
    { term: t.checklist.what, text: words.definition },
    ...(words.advice ? [{ term: t.checklist.advice, text: words.advice }] : []),
    { term: t.checklist.source, text: words.sources.join('、') || t.checklist.fromPostings },
  ];
  return (
    <div class="details" id={id}>
      {row.quotes.length > 1 && (
        <ol class="places">
          {row.quotes.map((quote, i) => (
            <li key={i}>
              <q class="quote" lang={lang}>
                {quote}
              </q>
              {onLocate && (
                <Button
                  variant="link"
                  icon={LocateFixed}
                  label={t.checklist.locate(i + 1)}
                  onClick={() => onLocate(i)}
                >
                  {i + 1}
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      <dl>
        {facts.map(({ term, text }) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      {onGap && <Button onClick={onGap}>{t.checklist.toGap}</Button>}
    </div>
  );
}

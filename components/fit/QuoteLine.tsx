import { useI18n } from '@/components/ui/I18n';
import type { Quoted } from './rows';

export interface QuoteLineProps {
  quoted: Pick<Quoted, 'words' | 'more'>;
  /** In place of words of the text. */
  field?: string | null;
  lang: string;
}

/** The posting's words, or what a field of the page says; nothing where there is neither. */
export function QuoteLine({ quoted: { words, more }, field = null, lang }: QuoteLineProps) {
  const { t } = useI18n();
  if (words === null && field === null) return null;
  return (
    <p class="quote">
      {words === null ? field : <q lang={lang}>{words}</q>}
      {more > 0 && <span class="dim"> {t.seeker.fit.quoteMore(more)}</span>}
    </p>
  );
}

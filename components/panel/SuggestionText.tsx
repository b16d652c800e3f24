import { useI18n } from '@/components/ui/I18n';
import { piecesOf } from '@/lib/audit/suggestion';

export interface SuggestionTextProps {
  text: string;
  lang: string;
  values: Readonly<Record<number, string>>;
  onFill: (blank: number, value: string) => void;
}

/** A suggested sentence; its example figures can be typed over, and stay under dashes until they are. */
export function SuggestionText({ text, lang, values, onFill }: SuggestionTextProps) {
  const { t } = useI18n();
  return (
    <p class="sentence" lang={lang}>
      {piecesOf(text).map((piece, i) => {
        if (piece.kind === 'words') return piece.text;
        const value = values[piece.index] ?? '';
        return (
          <span
            key={i}
            class={`blank${value.trim() ? ' is-filled' : ''}`}
            data-value={value || piece.example}
          >
            <input
              type="text"
              size={1}
              value={value}
              placeholder={piece.example}
              aria-label={t.gaps.blankName(piece.example)}
              title={t.gaps.blankName(piece.example)}
              onInput={(event) => onFill(piece.index, event.currentTarget.value)}
            />
          </span>
        );
      })}
    </p>
  );
}

/** Suggested sentences: their blanks, and how they leave the extension in a copy. */
import type { Suggestion } from '@/lib/checklist/schema';

/** A piece of a suggestion: fixed words, or a blank with the example that stands in it. */
export type Piece = { kind: 'words'; text: string } | { kind: 'blank'; index: number; example: string };

/** What a person did with a suggestion. */
export interface SuggestionEdit {
  /** Values of the blanks by index; a blank without a value keeps its example and stays marked. */
  values?: Readonly<Record<number, string>>;
  /** The person has ticked that a fact or promise is true. */
  confirmed?: boolean;
}

export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let index = 0;
  for (const part of text.split(/(\{\{.*?\}\})/)) {
    if (!part) continue;
    if (part.startsWith('{{')) pieces.push({ kind: 'blank', index: index++, example: part.slice(2, -2) });
    else pieces.push({ kind: 'words', text: part });
  }
  return pieces;
}

const TO_CONFIRM = { zh: '（待确认）', en: ' (to be confirmed)' } as const;

/**
 * The sentence for a copy. A blank that nobody filled keeps its example in 【】 so that it is seen; a fact or a
 * promise of the employer that nobody ticked is marked as to be confirmed, for an untrue promise is a false posting.
 */
export function writeSuggestion(
  suggestion: Suggestion,
  language: 'zh' | 'en',
  edit: SuggestionEdit = {},
): string {
  const sentence = piecesOf(suggestion[language])
    .map((piece) => {
      if (piece.kind === 'words') return piece.text;
      const value = edit.values?.[piece.index]?.trim();
      return value || (language === 'zh' ? `【${piece.example}】` : `[${piece.example}]`);
    })
    .join('');
  if (suggestion.kind === 'wording' || edit.confirmed) return sentence;
  return sentence + TO_CONFIRM[language];
}

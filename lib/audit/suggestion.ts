/** Words of ours: their blanks, and how they leave the extension in a copy or stand in a draft. */
import type { Suggestion } from '@/lib/checklist/schema';

/** A piece of a suggestion: fixed words, or a blank with the example that stands in it. */
export type Piece = { kind: 'words'; text: string } | { kind: 'blank'; index: number; example: string };

/** Values of the blanks by index; a blank without a value keeps its example and stays marked. */
export type BlankValues = Readonly<Record<number, string>>;

/** What a person did with a suggestion. */
export interface SuggestionEdit {
  values?: BlankValues;
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
/** Stops that a sentence of ours may end with. */
const STOP = /[。.；;]$/;

/** A value as it goes into a sentence: a line break in it would tear a list apart. */
function filled(values: BlankValues | undefined, index: number): string {
  return values?.[index]?.trim().replace(/\s+/g, ' ') ?? '';
}

/** A text with its blanks filled; one that nobody filled keeps its example in 【】 so that it is seen. */
export function fillBlanks(text: string, language: 'zh' | 'en', values?: BlankValues): string {
  return piecesOf(text)
    .map((piece) => {
      if (piece.kind === 'words') return piece.text;
      const example = language === 'zh' ? `【${piece.example}】` : `[${piece.example}]`;
      return filled(values, piece.index) || example;
    })
    .join('');
}

/** How many blanks of a text nobody has filled. */
export function openBlanks(text: string, values?: BlankValues): number {
  return piecesOf(text).filter((piece) => piece.kind === 'blank' && !filled(values, piece.index)).length;
}

/** Words in the language in which they are written, and what they state. */
export interface Wording {
  kind: Suggestion['kind'];
  words: string;
}

/** Whether the words state a fact or a promise that nobody has ticked. */
export function isUnconfirmed({ kind }: Pick<Suggestion, 'kind'>, { confirmed }: SuggestionEdit): boolean {
  return kind !== 'wording' && !confirmed;
}

/**
 * Words for a copy or a draft. A fact or a promise of the employer that nobody ticked is marked as to be
 * confirmed, for an untrue promise is a false posting.
 * @param stop what stands at its end in a draft (`；`, or nothing in a list without stops), behind the mark; in a
 *   copy, where nothing follows, the sentence keeps its own stop.
 */
export function writeWords(
  { kind, words }: Wording,
  language: 'zh' | 'en',
  edit: SuggestionEdit = {},
  stop?: string,
): string {
  const sentence = fillBlanks(words, language, edit.values);
  const mark = isUnconfirmed({ kind }, edit) ? TO_CONFIRM[language] : '';
  return stop === undefined ? sentence + mark : sentence.replace(STOP, '') + mark + stop;
}

/** The sentence in one of its languages, written as `writeWords` does. */
export function writeSuggestion(
  suggestion: Suggestion,
  language: 'zh' | 'en',
  edit?: SuggestionEdit,
  stop?: string,
): string {
  return writeWords({ kind: suggestion.kind, words: suggestion[language] }, language, edit, stop);
}

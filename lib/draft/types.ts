/** What a draft is made from, and what comes out. */
import type { Auditor } from '@/lib/audit/auditor';
import type { SuggestionEdit, Wording } from '@/lib/audit/suggestion';
import type { Span } from '@/lib/audit/types';
import type { Suggestion } from '@/lib/checklist/schema';

/** A suggested sentence to add; of two choices of one item the later counts. */
export interface AddChoice extends SuggestionEdit {
  item: string;
}

/** Words of the original to put others in place of; without words their clause goes. */
export interface ReplaceChoice extends Wording, SuggestionEdit {
  /** UTF-16 offsets into the original, as a finding has them. */
  start: number;
  end: number;
  /** With blanks as in suggestions. Empty: the clause goes, with its punctuation, list number or bullet. */
  words: string;
  /** The rule whose finding it is. */
  rule?: string;
}

export type Choice = AddChoice | ReplaceChoice;

/** What drafting leans on. */
export interface DraftDesk {
  auditor: Pick<Auditor, 'items' | 'read' | 'audit'>;
  /** The suggestion of an item; none for the delicate ones. */
  suggestionOf(item: string): Suggestion | null | undefined;
  /** The posting's language, which is not always that of the interface. */
  language: 'zh' | 'en';
}

/** A place where the draft differs from the original. Edits stand in order and never overlap. */
export interface Edit {
  kind: 'added' | 'removed' | 'replaced';
  /** What it was made for: the item of a sentence, or the rule of a finding (null where none was given). */
  item: string | null;
  rule: string | null;
  /** In the original; empty where something was added. */
  from: Span;
  /** In the draft; empty where something was removed. */
  to: Span;
}

export interface Draft {
  text: string;
  edits: Edit[];
  /** Characters as people count them: code points that are no white space. */
  lengthBefore: number;
  lengthAfter: number;
  /** The draft is at least twice as long as the original. */
  doubled: boolean;
  /** Sentences and places rewritten that state a fact or a promise which nobody has ticked. */
  unconfirmed: number;
  /** Blanks that nobody has filled. */
  blanks: number;
  /** Sentences and places rewritten with either: how many are still to be made true. */
  open: number;
  /** Replacements left out because another one took their words (see `replace.ts`). */
  skipped: ReplaceChoice[];
}

/** A choice that cannot be carried out: the caller holds another text or checklist than it thinks. */
export class DraftError extends Error {
  constructor(
    /** span: outside the text, empty, or in the middle of a character. item: unknown. suggestion: it has none. */
    readonly code: 'span' | 'item' | 'suggestion',
    what: string,
  ) {
    super(what);
    this.name = 'DraftError';
  }
}

/** Code points without white space: what people mean by 字数, the same wherever it is counted. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text.replace(/\s/gu, '')) count++;
  return count;
}

/** Whether a draft is at least twice as long as its original; lengths as `lengthOf` counts them. */
export function isDoubled(before: number, after: number): boolean {
  return before > 0 && after >= 2 * before;
}

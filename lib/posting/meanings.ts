/** What words of a posting can mean to who reads it; where meanings overlap, the later one is of more weight. */
export const MEANINGS = [
  'waived',
  'covered',
  'met',
  'partly',
  'unmet',
  'style',
  'risky',
  'unlawful',
  'note',
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Words of a posting that prove something: an item of the checklist, or a possible breach of a rule. */
export interface Proven {
  meaning: Meaning;
  /** Null where a rule is meant. */
  item: string | null;
  /** Null where an item is meant. */
  rule: string | null;
  /** Asked for as a plus only; null where nothing is said of it. */
  strength: 'required' | 'preferred' | null;
}

/** Where a person has got to, going from mark to mark. */
export interface MarkStop extends Proven {
  /** From 1 to `of`. */
  n: number;
  of: number;
  /** Another number at every step: the same words may be gone to again. */
  turn: number;
}

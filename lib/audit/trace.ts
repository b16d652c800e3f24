/** What became of a match: told to whoever explains a verdict, and to nobody else. */
import type { Match } from '@/lib/lexicon/lexicon';

/**
 * covered, preferred, waived, found: it counts. negated: turned into a waiver of its item, or into nothing where the
 * item cannot be waived. vetoed: part of a look-alike. inWaiver: part of a waiver of its own item. exempt: part of a
 * lawful context. written: an item that makes it harmless is written. figures: its figures are within bounds.
 * apart: what must stand near it does not.
 */
export type Fate =
  | 'covered'
  | 'preferred'
  | 'waived'
  | 'found'
  | 'negated'
  | 'vetoed'
  | 'inWaiver'
  | 'exempt'
  | 'written'
  | 'figures'
  | 'apart';

/** @param by the look-alike, cue or exemption that decided it. */
export type Trace = (match: Match, fate: Fate, by: Match | null) => void;

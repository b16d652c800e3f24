/** What every copy is made of. */
import { gapsOf, shownPoints } from '@/lib/audit/gaps';
import type { Audit, Finding } from '@/lib/audit/types';
import { compareGravity, type Severity } from '@/lib/compliance/kinds';
import type { Posting } from '@/lib/posting/posting';
import { cardOf } from '@/lib/review/card';
import type { CopyWords } from './words';

export interface CopySource {
  posting: Posting;
  /** With what a person said laid over it. */
  audit: Audit;
  /** The text is cut: nothing is scored, and nothing is missing. */
  partial: boolean;
  /** Names of items and rules in the language of the copy; undefined for one that has none. */
  itemName: (id: string) => string | undefined;
  ruleName: (rule: string) => string | undefined;
}

/** A card of findings as a copy tells it. */
export interface CopiedCard {
  rule: string;
  severity: Severity;
  state: NonNullable<Finding['state']> | 'open';
}

/** The cards of findings, the graver first. What was seen nowhere is none. */
export function cardsOf({ findings }: Pick<Audit, 'findings'>): CopiedCard[] {
  const cards = new Map<string, CopiedCard>();
  for (const { rule, severity, start, state = 'open' } of findings) {
    if (start === null) continue;
    cards.set(cardOf({ rule, severity }), { rule, severity, state });
  }
  return [...cards.values()].sort((a, b) => compareGravity(a.severity, b.severity));
}

/** How many cards are in each state. */
export function progressOf(cards: readonly Pick<CopiedCard, 'state'>[]): Record<CopiedCard['state'], number> {
  const progress = { open: 0, confirmed: 0, dismissed: 0 };
  for (const { state } of cards) progress[state]++;
  return progress;
}

/** Items that are written or waived, and those that are missing, of those that are scored. */
export function writtenOf({ groups }: Pick<Audit, 'groups'>): { written: number; missing: number } {
  const written = groups.reduce((sum, { covered }) => sum + covered, 0);
  return { written, missing: groups.reduce((sum, { total }) => sum + total, 0) - written };
}

/** Names and points of what is missing, what earns most first. */
export function topGaps({ audit, itemName }: CopySource, most: number): { name: string; points: number }[] {
  return gapsOf(audit)
    .flatMap(({ id, gain }) => {
      const name = itemName(id);
      return name === undefined ? [] : [{ name, points: shownPoints(gain) }];
    })
    .slice(0, most);
}

const LONGEST = 60;

/** The title as one short line in its quotes; nothing where there is none. */
export function titleWords({ posting }: Pick<CopySource, 'posting'>, words: CopyWords): string {
  const title = lineOf(posting.title);
  return title === '' ? '' : words.titled(title);
}

/** Words of a page as one short line. */
export function lineOf(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  const signs = [...line];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : line;
}

/** The score with its band, or why there is none. */
export function scoreWords({ audit: { score, band }, partial }: CopySource, words: CopyWords): string {
  if (score !== null && band !== null) return words.scored(score, words.band[band]);
  return partial ? words.partial : words.unscored;
}

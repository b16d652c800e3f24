import type { Audit } from '@/lib/audit/types';
import type { Posting } from '@/lib/posting/posting';
import { cardOf } from './card';
import { placesPrint } from './fingerprint';
import type { Decision, Word } from './said';
import { placesOf } from './with-said';

/** What was decided of a card. */
export type Verdict = Pick<Decision, 'state' | 'reason' | 'text'>;

/** The word by which a card is decided: of its words as they stand now. @param at ms since the epoch. */
export function decisionWord(
  { audit, posting }: { audit: Audit; posting: Pick<Posting, 'description'> },
  card: string,
  verdict: Verdict,
  { by, at }: { by: string | null; at: number },
): Word {
  const words = placesPrint(posting.description, placesOf(audit.findings, card));
  return { about: 'finding', card, says: { ...verdict, words, rules: audit.rules, by, at } };
}

/** The cards that wait for a decision, in the order of their first places. */
export function openCards({ findings }: Pick<Audit, 'findings'>): { card: string; rule: string }[] {
  const open = new Map<string, string>();
  for (const finding of findings)
    if (finding.start !== null && finding.state === undefined) open.set(cardOf(finding), finding.rule);
  return [...open].map(([card, rule]) => ({ card, rule }));
}

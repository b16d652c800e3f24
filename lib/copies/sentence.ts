import { SEVERITIES } from '@/lib/compliance/kinds';
import { type CopySource, cardsOf, lineOf, progressOf, scoreWords, standing, writtenOf } from './source';
import type { CopyWords } from './words';

/** The result as one sentence; what nobody has decided is said to be so. */
export function sentence(source: CopySource, words: CopyWords): string {
  const { posting, audit } = source;
  const cards = cardsOf(audit);
  const places = standing(cards);
  const found = SEVERITIES.filter((severity) => places[severity] > 0)
    .map((severity) => words.found(words.severity[severity], places[severity]))
    .join(words.and);
  const { open } = progressOf(cards);
  const parts = [
    words.titled(lineOf(posting.title)) + scoreWords(source, words),
    ...(audit.score === null ? [] : [words.missing(writtenOf(audit).missing)]),
    (found || words.noneFound) + (open > 0 ? words.waiting(open) : ''),
  ];
  return parts.join(words.between) + words.stop;
}

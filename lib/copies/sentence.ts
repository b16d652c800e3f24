import { SEVERITIES } from '@/lib/compliance/kinds';
import { findingCounts } from '@/lib/review/card';
import { type CopySource, cardsOf, progressOf, scoreWords, titleWords, writtenOf } from './source';
import type { CopyWords } from './words';

/** The result as one sentence; what nobody has decided is said to be so. */
export function sentence(source: CopySource, words: CopyWords): string {
  const { audit } = source;
  const cards = cardsOf(audit);
  const counts = findingCounts(audit);
  const found = SEVERITIES.filter((severity) => counts[severity] > 0)
    .map((severity) => words.found(words.severity[severity], counts[severity]))
    .join(words.and);
  const { open } = progressOf(cards);
  const parts = [
    titleWords(source, words) + scoreWords(source, words),
    ...(audit.score === null ? [] : [words.missing(writtenOf(audit).missing)]),
    (found || words.noneFound) + (open > 0 ? words.waiting(open) : ''),
  ];
  return parts.join(words.between) + words.stop;
}

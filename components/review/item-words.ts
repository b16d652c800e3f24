/** What is said of an item by one press: pure. */
import type { ItemResult } from '@/lib/audit/types';
import { findWords } from '@/lib/review/find-words';
import { fingerprint } from '@/lib/review/fingerprint';

/** Words longer than this are no quote; in UTF-16 code units. */
export const LONGEST_QUOTE = 200;

/** The words as they stand in the posting; null where they do not, or are more than a quote. */
export function quotable(text: string, words: string): string | null {
  const span = findWords(text, words);
  const quote = span && text.slice(...span);
  return quote && quote.length <= LONGEST_QUOTE ? quote : null;
}

/** The places that stand for it now do not count. */
export function refuseWord(text: string, { evidence }: ItemResult): { is: 'missing'; not: string[] } {
  return { is: 'missing', not: evidence.map(([start, end]) => fingerprint(text.slice(start, end))) };
}

/** What is said of an item by one press: pure. */
import type { ItemResult } from '@/lib/audit/types';
import { findWords } from '@/lib/review/find-words';
import { fingerprint } from '@/lib/review/fingerprint';

/** Words longer than this are no quote. */
const LONGEST = 200;

/** It is written: in these words, where they stand in the posting and are no more than a quote. */
export function coverWord(text: string, selected: string): { is: 'covered'; quote: string | null } {
  const span = findWords(text, selected);
  const quote = span && text.slice(...span);
  return { is: 'covered', quote: quote && quote.length <= LONGEST ? quote : null };
}

/** The places that stand for it now do not count. */
export function refuseWord(text: string, { evidence }: ItemResult): { is: 'missing'; not: string[] } {
  return { is: 'missing', not: evidence.map(([start, end]) => fingerprint(text.slice(start, end))) };
}

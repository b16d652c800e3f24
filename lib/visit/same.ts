/** When two reads of a page are of the same posting, and when they are the same in all. */
import { postingKey } from '@/lib/posting/identity';
import type { Reading } from '@/lib/sites/reading';

/** Whether two reads are of the same posting. */
export function isSame(a: Reading, b: Reading | null): boolean {
  return a.posting !== null && b?.posting != null && postingKey(a.posting) === postingKey(b.posting);
}

/** What makes two reads equal. */
export function signatureOf({ site, kind, state, why, layout, posting, cards, settled }: Reading): string {
  return JSON.stringify([site, kind, state, why, layout, posting, cards.map(({ id }) => id), settled]);
}

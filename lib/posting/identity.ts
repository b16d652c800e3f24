import type { Posting } from './posting';

/**
 * The key under which a posting is kept: the site's own id, else its canonical address, else a fingerprint of
 * company, title and place. Never of the text, which changes while the posting stays the same.
 */
export function postingKey(
  posting: Pick<Posting, 'reader' | 'id' | 'url' | 'title' | 'company' | 'place'>,
): string {
  if (posting.id) return `${posting.reader}:${posting.id}`;
  if (posting.url) return `url:${posting.url}`;
  return `fp:${twinPrint(posting)}`;
}

/** Fingerprint of company, title and place: the same for postings that may be one under two addresses. */
export function twinPrint({ company, title, place }: Pick<Posting, 'title' | 'company' | 'place'>): string {
  const parts = [company, title, place].map((part) => (part ?? '').replace(/\s+/g, '').toLowerCase());
  return hash(parts.join('\u0000'));
}

/** Fingerprint of a text, 13 digits in base 36 at most: two 32-bit FNV-1a walks with different seeds. Not a secret. */
export function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x1000193 ^ text.length;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    a = Math.imul(a ^ c, 0x01000193);
    b = Math.imul(b ^ (c + 0x9e37), 0x85ebca6b);
  }
  return (((a >>> 0) * 0x200000 + ((b >>> 0) & 0x1fffff)) % Number.MAX_SAFE_INTEGER).toString(36);
}

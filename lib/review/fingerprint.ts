/** Fingerprints of words: enough to know them again, without keeping them. */
import type { Span } from '@/lib/audit/types';

const BREAK = /[。；;！!？?\n]|\.\s/;
/** What stands before a line of a list, and changes when another line is put above it. */
const NUMBER = /^[\s(（]*(?:[\d一二三四五六七八九十]{1,2}|[①-⑳•·●■◆○*-])[、.)）．\s]*/;

/** The fingerprint of words as they are read: neither width, case nor blanks count. */
export function fingerprint(words: string): string {
  return hash(words.normalize('NFKC').toLowerCase().replace(/\s+/g, ''));
}

/** The fingerprint of places of a text, each with its sentence; their order does not count. */
export function placesPrint(text: string, places: readonly Span[]): string {
  const all = places.map(([start, end]) => `${text.slice(start, end)}\n${sentenceAt(text, [start, end])}`);
  return fingerprint(all.sort().join('\n'));
}

/** The sentence around a place, without the number of its line. */
export function sentenceAt(text: string, [start, end]: Span): string {
  let from = start;
  while (from > 0 && !BREAK.test(text.slice(from - 1, from + 1))) from--;
  const stop = text.slice(end).search(BREAK);
  return text
    .slice(from, stop < 0 ? text.length : end + stop)
    .trim()
    .replace(NUMBER, '');
}

/** Two multiplicative hashes of 32 bits side by side: for telling texts apart, not against forgers. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9e3779b1;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b);
    b ^= b >>> 13;
  }
  return (a >>> 0).toString(36).padStart(7, '0') + (b >>> 0).toString(36).padStart(7, '0');
}

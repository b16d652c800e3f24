import type { Span } from '@/lib/audit/types';

/** The first place of words in a text, blanks and line breaks aside; null where they do not stand in it. */
export function findWords(text: string, words: string): Span | null {
  const wanted = words.replace(/\s+/g, '');
  if (wanted === '') return null;
  const places: number[] = [];
  let tight = '';
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] as string;
    if (/\s/.test(sign)) continue;
    tight += sign;
    places.push(i);
  }
  const at = tight.indexOf(wanted);
  if (at < 0) return null;
  return [places[at] as number, (places[at + wanted.length - 1] as number) + 1];
}

/** What is written down of chosen words of a description, so that they are found again in a text that changed. */
import search from 'approx-string-match';
import type { Anchor } from '@/lib/notes/note';
import { hash } from '@/lib/posting/identity';

/** Of what stands before and behind chosen words so much is kept, in UTF-16 code units. */
export const CONTEXT = 32;

/** Words of which at most this share differs say nearly the same. */
const ALIKE = 0.4;

/**
 * Ties words of a description. An edge that would cut a character in two is moved out of it.
 * @param start offset into the description, in UTF-16 code units; `end` is the first one behind.
 * @throws {RangeError} where no words are chosen.
 */
export function anchorOf(description: string, start: number, end: number): Anchor {
  const from = wholeFrom(description, Math.max(0, start));
  const to = wholeTo(description, Math.min(description.length, end));
  if (!(from < to)) throw new RangeError('no words are chosen');
  return {
    start: from,
    end: to,
    exact: description.slice(from, to),
    prefix: description.slice(wholeTo(description, Math.max(0, from - CONTEXT)), from),
    suffix: description.slice(to, wholeFrom(description, Math.min(description.length, to + CONTEXT))),
    apart: apartIn([description.slice(0, from), description.slice(to)], description.slice(from, to)),
    text: hash(description),
  };
}

/** How many code units of the words differ where the rest of the text says nearly the same. */
function apartIn(rest: readonly string[], words: string): number | undefined {
  const most = Math.floor(words.length * ALIKE);
  const errors = rest.flatMap((text) => search(text, words, most).map((match) => match.errors));
  return errors.length > 0 ? Math.min(...errors) : undefined;
}

/** The offset, or the one before where it stands in the middle of a character. */
export function wholeFrom(text: string, offset: number): number {
  return isInside(text, offset) ? offset - 1 : offset;
}

/** The offset, or the one behind where it stands in the middle of a character. */
export function wholeTo(text: string, offset: number): number {
  return isInside(text, offset) ? offset + 1 : offset;
}

/** Between the two halves of a surrogate pair. */
function isInside(text: string, offset: number): boolean {
  const [before, after] = [text.charCodeAt(offset - 1), text.charCodeAt(offset)];
  return before >= 0xd800 && before < 0xdc00 && after >= 0xdc00 && after < 0xe000;
}

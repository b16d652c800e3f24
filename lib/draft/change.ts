/** What one step of typing changed in a text. */
import type { Span } from '@/lib/audit/types';

/** `words` took the place of what stood from `start` to `end`; UTF-16 offsets into the text before. */
export interface Change {
  start: number;
  end: number;
  words: string;
}

/**
 * The one stretch in which two texts differ; null where they are alike. A letter typed beside one like it may have
 * come before or behind that one: `isFit` then chooses the place, else it is the last.
 */
export function changeOf(
  before: string,
  after: string,
  isFit: (change: Change) => boolean = () => true,
): Change | null {
  if (before === after) return null;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let rest = 0;
  while (rest < shorter - start && before.at(-1 - rest) === after.at(-1 - rest)) rest++;
  const last = wholeCharacters(before, after, { start, end: before.length - rest, words: '' });
  if (isFit(last)) return last;
  return places(before, last).find(isFit) ?? last;
}

/** The same change as far to the left as the letters allow. */
function* placesLeft(before: string, { start, end, words }: Change): Generator<Change> {
  let moved = words;
  const isPure = start === end || words === '';
  for (let i = 1; isPure && i <= start; i++) {
    const letter = before[start - i] as string;
    if (letter !== (start === end ? moved.at(-1) : before[end - i])) return;
    if (start === end) moved = letter + moved.slice(0, -1);
    yield { start: start - i, end: end - i, words: moved };
  }
}

function places(before: string, change: Change): Change[] {
  return [...placesLeft(before, change)];
}

/** No character outside the basic plane is cut in two. */
function wholeCharacters(before: string, after: string, { start, end }: Change): Change {
  const from = /[\ud800-\udbff]/.test(before[start - 1] ?? '') ? start - 1 : start;
  const to = /[\udc00-\udfff]/.test(before[end] ?? '') ? end + 1 : end;
  return { start: from, end: to, words: after.slice(from, after.length - (before.length - to)) };
}

/** Where a span of the text before stands in the text after; null where its words are not the same any more. */
export function movedSpan(span: Span, change: Change | null): Span | null {
  if (!change || span[1] <= change.start) return span;
  if (span[0] < change.end || span[0] < change.start) return null;
  const by = change.words.length - (change.end - change.start);
  return [span[0] + by, span[1] + by];
}

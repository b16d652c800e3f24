/** Where the words of an anchor may stand in a text. */
import search from 'approx-string-match';
import type { Anchor } from '@/lib/notes/note';
import { edgeIn } from './alike';
import { wholeFrom, wholeTo } from './anchor';

/** Offsets into the text, in UTF-16 code units. */
export interface Place {
  start: number;
  end: number;
}

/** What stands around the words goes with them when they are looked for: so much on each side. */
const AROUND = 16;
/** Of longer words what stands around them is a small part: it need not be told which side of it is gone. */
const LONG = 4 * AROUND;
/** Errors that may stand in so much text, as a share: of long words fewer, for they take long to look for. */
const errorsFor = (length: number) => Math.floor(Math.min(0.4 * length, 12 + 0.2 * length));
/** Longer words are looked for as they are, and not where they were edited. */
const LONGEST = 2000;

/** Every place where the words stand as they were written. */
export function exactPlaces(text: string, words: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length });
  }
  return places;
}

/**
 * The places that are most like the words with what stood around them, alone and on either side: the search tells
 * only of the best, so what lies before and behind them is searched too.
 */
export function likelyPlaces(text: string, anchor: Anchor): Place[] {
  if (anchor.exact.length > LONGEST) return [];
  const before = anchor.prefix.slice(-AROUND);
  const after = anchor.suffix.slice(0, AROUND);
  const whole = { before, after };
  const best = bestPlaces(text, 0, anchor, whole);
  const [first, last] = [best[0], best.at(-1)];
  const others = [
    ...(first ? bestPlaces(text.slice(0, first.start), 0, anchor, whole) : []),
    ...(last ? bestPlaces(text.slice(last.end), last.end, anchor, whole) : []),
  ];
  if (anchor.exact.length > LONG) return [...best, ...others];
  return [
    ...best,
    ...others,
    ...bestPlaces(text, 0, anchor, { before, after: '' }),
    ...bestPlaces(text, 0, anchor, { before: '', after }),
  ];
}

/** @param offset of this piece of text in the whole. */
function bestPlaces(
  text: string,
  offset: number,
  { exact }: Anchor,
  { before, after }: { before: string; after: string },
): Place[] {
  const pattern = before + exact + after;
  const found = apart(search(text, pattern, errorsFor(pattern.length)));
  const places = found.map(({ start, end }) => {
    const from = edgeNear(text, start + before.length, before, exact.slice(0, AROUND));
    const to = edgeNear(text, end - after.length, exact.slice(-AROUND), after);
    return {
      start: offset + wholeFrom(text, Math.min(from, to)),
      end: offset + wholeTo(text, Math.max(from, to)),
    };
  });
  return places.filter(({ start, end }) => start < end);
}

/** Of places that lie over each other the first: their edges are found anew in any case. */
function apart(places: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const place of places) if (place.start >= (kept.at(-1)?.end ?? 0)) kept.push(place);
  return kept;
}

function edgeNear(text: string, near: number, before: string, after: string): number {
  const from = Math.max(0, near - 2 * AROUND);
  return from + edgeIn(text.slice(from, near + 2 * AROUND), before, after, near - from);
}

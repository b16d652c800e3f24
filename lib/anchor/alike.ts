/** How much of two texts is the same. All lengths are in UTF-16 code units. */
import search from 'approx-string-match';

/** What an error takes away of what agrees: at two, half of what stands there must be the same to count at all. */
const ERROR = 2;

/** How many code units of some words are not as they were; all of them where more than a third are not. */
export function errorsIn(words: string, was: string): number {
  if (words === was) return 0;
  const [best] = search(words, was, Math.floor(was.length / 3));
  return best ? Math.min(was.length, best.errors + words.length - (best.end - best.start)) : was.length;
}

/**
 * How much of a text stands at the beginning of another, from there on as far as it pays: what agrees, less what does
 * not. 0 where nothing agrees.
 */
export function agreement(wanted: string, text: string): number {
  let same = 0;
  while (same < wanted.length && wanted.charCodeAt(same) === text.charCodeAt(same)) same++;
  const left = wanted.length - same;
  const length = Math.min(text.length - same, left + SLACK);
  let best = 0;
  const row = Uint32Array.from({ length: left + 1 }, (_, i) => i);
  for (let j = 0; j < length; j++) {
    step(row, wanted, same, text.charCodeAt(same + j), j + 1);
    for (let i = 1; i <= left; i++) {
      const gain = i - ERROR * (row[i] as number);
      if (gain > best) best = gain;
    }
  }
  return same + best;
}

/** So many characters may have been put in between. */
const SLACK = 8;

/**
 * The offset in a text where what ends and what begins there fit best: the edge between two texts that stood side by
 * side. Of several the one nearest to `near`.
 */
export function edgeIn(text: string, before: string, after: string, near: number): number {
  const left = costsOfEnds(before, text);
  const right = costsOfEnds(reversed(after), reversed(text)).reverse();
  let best = 0;
  const cost = (at: number) => (left[at] as number) + (right[at] as number);
  for (let at = 1; at <= text.length; at++) {
    const better = cost(at) - cost(best);
    if (better < 0 || (better === 0 && Math.abs(at - near) < Math.abs(best - near))) best = at;
  }
  return best;
}

/** For each offset of a text what it costs to have the wanted one end there; it may begin anywhere. */
function costsOfEnds(wanted: string, text: string): number[] {
  const row = Uint32Array.from({ length: wanted.length + 1 }, (_, i) => i);
  const costs = [wanted.length];
  for (let j = 0; j < text.length; j++) {
    step(row, wanted, 0, text.charCodeAt(j), 0);
    costs.push(row[wanted.length] as number);
  }
  return costs;
}

/** One row of the table of distances, from the one above it. @param first what the row begins with. */
function step(row: Uint32Array, a: string, from: number, code: number, first: number): void {
  let slant = row[0] as number;
  let left = first;
  row[0] = first;
  for (let i = 1; i < row.length; i++) {
    const above = row[i] as number;
    const same = slant + (a.charCodeAt(from + i - 1) === code ? 0 : 1);
    const other = 1 + (above < left ? above : left);
    left = same < other ? same : other;
    row[i] = left;
    slant = above;
  }
}

/** A text backwards, by code units. */
export function reversed(text: string): string {
  let back = '';
  for (let i = text.length - 1; i >= 0; i--) back += text[i];
  return back;
}

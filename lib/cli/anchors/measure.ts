/** How well notes find their words again in later versions of texts. */
import { anchorOf } from '@/lib/anchor/anchor';
import { type Found, findAnchor } from '@/lib/anchor/find';
import type { Place } from '@/lib/anchor/places';
import { choices } from '@/lib/cli/random';
import { someWords, type Version, versionOf } from './versions';

export interface Cell {
  notes: number;
  /** Found, and at least half of what is marked and what should be is the same. */
  right: number;
  /** Of these, those with both edges exactly where they belong. */
  exact: number;
  wrong: number;
  detached: number;
  /** Of the detached, those whose words are really gone. */
  gone: number;
  /** What went wrong, for reading. */
  examples: { words: string; found: string; should: string }[];
}

/** Shares of characters that are changed: each is a row of the table. */
export const SHARES = [0.02, 0.05, 0.1] as const;
/** So many notes of all may show themselves in a wrong place. */
export const WRONG_AT_MOST = 0.01;

/** Notes that are tied to one version. */
const NOTES_EACH = 5;

/**
 * Ties notes to words of texts and looks for them in changed versions.
 * @param share of characters that are changed.
 * @param seed the same one, the same notes and changes.
 */
export function measure(
  texts: readonly string[],
  { share, notes, seed }: { share: number; notes: number; seed: number },
): Cell {
  const choose = choices(seed);
  const cell: Cell = { notes: 0, right: 0, exact: 0, wrong: 0, detached: 0, gone: 0, examples: [] };
  while (cell.notes < notes) {
    const text = texts[choose(texts.length)] as string;
    const version = versionOf(text, share, choose);
    for (let n = 0; n < NOTES_EACH && cell.notes < notes; n++) {
      const words = someWords(text, choose);
      if (text.slice(words.start, words.end).trim() === '') continue;
      const anchor = anchorOf(text, words.start, words.end);
      count(cell, findAnchor(version.text, anchor), version, anchor);
    }
  }
  return cell;
}

function count(cell: Cell, found: Found, version: Version, words: Place & { exact: string }): void {
  cell.notes++;
  const should = version.from.flatMap((from, at) =>
    from !== null && from >= words.start && from < words.end ? [at] : [],
  );
  if (found.state === 'detached') {
    cell.detached++;
    if (should.length === 0) cell.gone++;
    return;
  }
  const inside = should.filter((at) => at >= found.start && at < found.end).length;
  const together = should.length + (found.end - found.start) - inside;
  if (inside / together >= 0.5) {
    cell.right++;
    if (found.start === should[0] && found.end === (should.at(-1) as number) + 1) cell.exact++;
    return;
  }
  cell.wrong++;
  const first = should[0] ?? 0;
  cell.examples.push({
    words: words.exact,
    found: version.text.slice(Math.max(0, found.start - 8), found.end + 8),
    should:
      should.length === 0 ? '' : version.text.slice(Math.max(0, first - 8), (should.at(-1) as number) + 9),
  });
}

/**
 * Carrying out replacements. Where two want the same words: a clause that goes takes the rewritings inside it along;
 * of two rewritings the longer one is carried out, of two equally long ones the one given first. What is left out is
 * told, so that it can be chosen again over the draft.
 */
import { writeWords } from '@/lib/audit/suggestion';
import type { Span } from '@/lib/audit/types';
import { layoutOf } from './layout';
import type { Pieces } from './pieces';
import { removalOf, unitOf } from './remove';
import { type DraftDesk, DraftError, type ReplaceChoice } from './types';

interface Wanted {
  choice: ReplaceChoice;
  /** What it takes of the original: its words, or the clause that goes. */
  span: Span;
}

/** What was done with the choices, each in the order given. Of two alike only the first is written. */
export interface Replaced {
  written: ReplaceChoice[];
  skipped: ReplaceChoice[];
}

/** @throws {DraftError} for a span that is none of this text. */
export function replace(
  pieces: Pieces,
  original: string,
  choices: readonly ReplaceChoice[],
  desk: DraftDesk,
): Replaced {
  const layout = layoutOf(original, desk.auditor.read(original));
  const wanted = choices.map((choice): Wanted => {
    const span = checked(original, choice);
    return { choice, span: goes(choice) ? unitOf(layout, span) : span };
  });
  const { taken, skipped } = settle(wanted);
  // From the back: what stands before a change stands where it stood in the original.
  for (const { choice } of taken.sort((a, b) => b.choice.start - a.choice.start)) apply(pieces, choice, desk);
  const written = new Set(taken.map(({ choice }) => choice));
  return {
    written: choices.filter((choice) => written.has(choice)),
    skipped: choices.filter((choice) => skipped.includes(choice)),
  };
}

function goes({ words }: ReplaceChoice): boolean {
  return words === '';
}

function checked(original: string, { start, end }: ReplaceChoice): Span {
  const inside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end <= original.length;
  if (!inside || start >= end || splitsCharacter(original, start) || splitsCharacter(original, end)) {
    throw new DraftError('span', `no words at ${start}-${end} of a text of ${original.length} code units`);
  }
  return [start, end];
}

function splitsCharacter(text: string, at: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1)) && at > 0;
}

/** Clauses that go are all taken: what of one goes with another is gone. */
function settle(wanted: readonly Wanted[]): { taken: Wanted[]; skipped: ReplaceChoice[] } {
  const length = ({ span }: Wanted) => span[1] - span[0];
  const taken = wanted.filter(({ choice }) => goes(choice));
  const skipped: ReplaceChoice[] = [];
  const rewritings = wanted.filter(({ choice }) => !goes(choice));
  for (const one of rewritings.sort((a, b) => length(b) - length(a))) {
    const other = taken.find(({ span }) => span[0] < one.span[1] && one.span[0] < span[1]);
    if (!other) taken.push(one);
    else if (!isAlike(other.choice, one.choice)) skipped.push(one.choice);
  }
  return { taken, skipped };
}

/** Two findings of the same words may come with the same rewriting. */
function isAlike(a: ReplaceChoice, b: ReplaceChoice): boolean {
  return a.words === b.words && a.start === b.start && a.end === b.end;
}

function apply(pieces: Pieces, choice: ReplaceChoice, { auditor, language }: DraftDesk): void {
  const cause = { item: null, rule: choice.rule ?? null };
  const { start, end } = choice;
  if (!goes(choice)) {
    pieces.splice(start, end, writeWords(choice, language, choice), cause);
    return;
  }
  // What of its words another one has taken along is gone already.
  const left: Span = [start, Math.min(end, pieces.untouched)];
  if (left[0] >= left[1]) return;
  const { text } = pieces;
  const layout = layoutOf(text, auditor.read(text));
  const cuts = removalOf(layout, unitOf(layout, left));
  for (const { start, end, words } of cuts.reverse()) pieces.splice(start, end, words, cause);
}

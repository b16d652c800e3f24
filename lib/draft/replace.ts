/**
 * Carrying out replacements. Where two want the same words:
 * a clause that goes takes the rewritings inside it along; otherwise the longer one is carried out, and of two
 * equally long ones the one given first. What is left out is told, so that it can be chosen after the draft.
 */
import { fillBlanks } from '@/lib/audit/suggestion';
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

/** @returns the choices that were left out. @throws {DraftError} for a span that is none of this text. */
export function replace(
  pieces: Pieces,
  original: string,
  choices: readonly ReplaceChoice[],
  desk: DraftDesk,
): ReplaceChoice[] {
  const layout = layoutOf(original, desk.auditor.read(original));
  const wanted = choices.map((choice): Wanted => {
    const span = checked(original, choice);
    return { choice, span: choice.words === '' ? unitOf(layout, span) : span };
  });
  const { taken, skipped } = settle(wanted);
  for (const { choice, span } of taken.sort((a, b) => b.span[0] - a.span[0])) {
    // Behind this place the text has changed, before it nothing has: offsets of the original still hold.
    if (span[1] > pieces.untouched) skipped.push(choice);
    else apply(pieces, choice, span, desk);
  }
  return choices.filter((choice) => skipped.includes(choice));
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

function settle(wanted: readonly Wanted[]): { taken: Wanted[]; skipped: ReplaceChoice[] } {
  const length = ({ span }: Wanted) => span[1] - span[0];
  const goes = ({ choice }: Wanted) => Number(choice.words === '');
  const taken: Wanted[] = [];
  const skipped: ReplaceChoice[] = [];
  for (const one of [...wanted].sort((a, b) => goes(b) - goes(a) || length(b) - length(a))) {
    const other = taken.find(({ span }) => span[0] < one.span[1] && one.span[0] < span[1]);
    if (!other) taken.push(one);
    else if (!isDoneBy(other, one)) skipped.push(one.choice);
  }
  return { taken, skipped };
}

/** Whether the other one does all that this one would: the same words, or a clause that goes with it. */
function isDoneBy(other: Wanted, one: Wanted): boolean {
  if (one.choice.words !== other.choice.words) return false;
  const holds = other.span[0] <= one.span[0] && one.span[1] <= other.span[1];
  return (
    holds && (one.choice.words === '' || (one.span[0] === other.span[0] && one.span[1] === other.span[1]))
  );
}

function apply(pieces: Pieces, choice: ReplaceChoice, span: Span, { auditor, language }: DraftDesk): void {
  const cause = { item: null, rule: choice.rule ?? null };
  if (choice.words !== '') {
    pieces.splice(span[0], span[1], fillBlanks(choice.words, language, choice.values), cause);
    return;
  }
  const { text } = pieces;
  const cuts = removalOf(layoutOf(text, auditor.read(text)), span);
  for (const { start, end, words } of cuts.reverse()) pieces.splice(start, end, words, cause);
}

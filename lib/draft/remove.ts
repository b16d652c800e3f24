/** Taking a clause out of a text so that no empty bullet, doubled comma or bare heading is left. */
import type { Span } from '@/lib/audit/types';
import { type Entry, type Layout, lineStart, nextLine, type Part } from './layout';
import { figureOf, isAlike, type Marker } from './markers';

/** Words to put in place of a span. */
export interface Cut {
  start: number;
  end: number;
  words: string;
}

const OPENERS = '（(【[';
const CLOSERS = '）)】]';
/** Opens a list of words that all depend on it: 不招应届、在读 without its first part would say the opposite. */
const GOVERNS = /^(?:不|勿|无|非|未|免|仅|只|限|拒|谢绝|禁|除|要求|必须|须|需|要|招|男女)/;

/**
 * What goes when these words are to go: the clauses they stand in; where that is all the words touch, only the
 * remark in brackets, or the part between two 、.
 */
export function unitOf(layout: Layout, [start, end]: Span): Span {
  const touched = layout.clauses.filter(({ span, heading }) => !heading && span[0] < end && start < span[1]);
  const [first, last] = [touched[0], touched.at(-1)];
  if (!first || !last) return [start, end];
  if (first !== last) return [Math.min(start, first.span[0]), Math.max(end, last.span[1])];
  return partOfClause(layout.text, wordsOf(layout, first.span), [start, end]);
}

/** A clause without the list letter that the engine takes for a word of it. */
function wordsOf({ entries }: Layout, [start, end]: Span): Span {
  const entry = entries.find((e) => e.start >= start && e.start < end);
  return [Math.max(start, entry?.start ?? start), end];
}

function partOfClause(text: string, clause: Span, words: Span): Span {
  const inner = inBrackets(text, clause, words);
  const part = inList(text, inner, words);
  const isWhole = part[0] === inner[0] && part[1] === inner[1];
  const closed = inner[0] > clause[0] && inner[1] < clause[1];
  if (!isWhole || !closed) return part;
  const remark: Span = [inner[0] - 1, inner[1] + 1];
  return remark[0] === clause[0] && remark[1] === clause[1] ? clause : remark;
}

/** The inside of the brackets around the words; a bracket may open or close in another clause. */
function inBrackets(text: string, [from, to]: Span, [start, end]: Span): Span {
  let [left, right] = [from, to];
  for (let i = Math.max(start - 1, from), depth = 0; i >= from && start > from; i--) {
    if (CLOSERS.includes(text[i] as string)) depth++;
    else if (OPENERS.includes(text[i] as string) && depth-- === 0) {
      left = i + 1;
      break;
    }
  }
  for (let i = end, depth = 0; i < to; i++) {
    if (OPENERS.includes(text[i] as string)) depth++;
    else if (CLOSERS.includes(text[i] as string) && depth-- === 0) {
      right = i;
      break;
    }
  }
  return [left, right];
}

/** The part of a list with 、 that the words stand in, with the 、 that goes with it. */
function inList(text: string, [from, to]: Span, [start, end]: Span): Span {
  const before = text.lastIndexOf('、', start - 1);
  const after = text.indexOf('、', end);
  const hasBefore = start > from && before >= from;
  const hasAfter = after >= 0 && after < to;
  if (hasBefore) return [before, hasAfter ? after : to];
  if (!hasAfter || GOVERNS.test(text.slice(from, after))) return [from, to];
  return [from, after + 1];
}

/** @param unit from `unitOf`, in the text of the layout. @returns cuts in order, without overlap. */
export function removalOf(layout: Layout, unit: Span): Cut[] {
  const { clauses, entries } = layout;
  const whole = clauses.flatMap(({ span, heading }, i) => {
    const words = wordsOf(layout, span);
    return !heading && unit[0] <= words[0] && words[1] <= unit[1] ? [i] : [];
  });
  const [first, last] = [whole[0], whole.at(-1)];
  if (first === undefined || last === undefined) return [cut(...withComma(layout, unit))];
  const from = entries.find((entry) => entry.first <= first && first <= entry.last) as Entry;
  const to = entries.find((entry) => entry.first <= last && last <= entry.last) as Entry;
  const keepsBefore = first > from.first;
  const keepsAfter = last < to.last;
  if (keepsBefore) return [cut(endOf(layout, first - 1), keepsAfter ? endOf(layout, last) : to.end)];
  if (keepsAfter) return [cut(from.start, startOf(layout, last + 1))];
  return removeEntries(layout, from, to);
}

/** A remark in brackets may have several clauses: with its first or last one the comma beside it goes. */
function withComma({ text, clauses }: Layout, [start, end]: Span): Span {
  const i = clauses.findIndex(({ span }) => span[0] <= start && end <= span[1]);
  const [before, clause, after] = [clauses[i - 1], clauses[i], clauses[i + 1]];
  if (clause && after && end === clause.span[1] && OPENERS.includes(text[start - 1] ?? ' ')) {
    return [start, after.span[0]];
  }
  if (clause && before && start === clause.span[0] && CLOSERS.includes(text[end] ?? ' ')) {
    return [before.span[1], end];
  }
  return [start, end];
}

function cut(start: number, end: number): Cut {
  return { start, end, words: '' };
}

function startOf({ clauses }: Layout, i: number): number {
  return clauses[i]?.span[0] ?? 0;
}

function endOf({ clauses }: Layout, i: number): number {
  return clauses[i]?.span[1] ?? 0;
}

function removeEntries(layout: Layout, from: Entry, to: Entry): Cut[] {
  const { parts, entries } = layout;
  const part = parts.find((p) => p.entries.includes(from)) as Part;
  const end = parts.find((p) => p.entries.includes(to)) as Part;
  const before = part.entries[part.entries.indexOf(from) - 1];
  const after = end.entries[end.entries.indexOf(to) + 1];
  const sibling = entries[entries.indexOf(to) + 1];
  if (!before && !after && part.heading) {
    return withRenumbering(layout, block(layout, part.heading, to), part.heading, part.heading);
  }
  // 3、删去的一句。补充的一句。: the number stays with what is left of its item.
  if (after && !after.marker && !after.opensLine) return [cut(from.start, after.lead)];
  // What ends the list keeps its stop: 1、……；2、……。
  const endsList = !after || (from.marker && !after.marker);
  if (before && endsList && joins(layout, before, from) && before.tail > before.end && to.tail > to.end) {
    const keepsLine = sibling === undefined || sibling.opensLine || sibling.heading || sibling.marker;
    if (keepsLine) return withRenumbering(layout, cut(before.end, to.end), from, to);
  }
  return withRenumbering(layout, block(layout, from, to), from, to);
}

/** Whether nothing but white space and the marker stands between two entries. */
function joins({ text }: Pick<Layout, 'text'>, before: Entry, entry: Entry): boolean {
  return text.slice(before.tail, entry.lead).trim() === '';
}

/** Entries with their markers and the white space that would be left over. */
function block({ text, entries }: Layout, from: Entry, to: Entry): Cut {
  const next = entries[entries.indexOf(to) + 1];
  const line = nextLine(text, to.tail);
  if (from.opensLine && line !== null) return cut(lineStart(text, from.lead), line);
  if (next && !next.opensLine) return cut(from.lead, next.lead);
  const before = entries[entries.indexOf(from) - 1];
  const isLast = text.slice(to.tail).trim() === '';
  if (before && joins({ text }, before, from) && (isLast || !from.opensLine))
    return cut(before.tail, to.tail);
  return cut(from.lead, to.tail);
}

/**
 * Where an item in the middle of a list goes, the numbers behind it move up: a hole in the count would tell readers
 * that something was taken out. Nothing else is numbered anew, and a list that did not count straight on is left.
 */
function withRenumbering(layout: Layout, gone: Cut, from: Entry, to: Entry): Cut[] {
  const { entries } = layout;
  const range = entries.slice(entries.indexOf(from), entries.indexOf(to) + 1);
  const markers = range.flatMap(({ marker, heading }) =>
    marker && heading === from.heading ? [marker] : [],
  );
  const [first, ...others] = markers;
  if (!first || first.kind === 'bullet') return [gone];
  const count = 1 + others.filter((marker) => isAlike(marker, first)).length;
  const cuts = [gone];
  let due = first.value + count;
  for (const { marker, heading } of entries.slice(entries.indexOf(to) + 1)) {
    if (!marker || heading !== from.heading || !isAlike(marker, first)) continue;
    if (marker.value !== due) break;
    cuts.push(renumbered(marker, due - count));
    due++;
  }
  return cuts;
}

function renumbered(marker: Marker, value: number): Cut {
  const start = marker.start + marker.before.length;
  return { start, end: start + marker.figure.length, words: figureOf(marker, value) };
}

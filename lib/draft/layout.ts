/** How a text is laid out: its list items, lines and sentences, and the parts that headings make of them. */
import type { ReadClause } from '@/lib/audit/auditor';
import type { Section } from '@/lib/text/sections';
import { bareNumber, isAlike, type Marker, markerInLine, markerOfLine } from './markers';

/** A heading, a list item, a line or a sentence: what stands between two firm breaks. */
export interface Entry {
  /** Its clauses, as indexes into those of the layout. */
  first: number;
  last: number;
  section: Section;
  plus: boolean;
  heading: boolean;
  /** Whether it begins its line. */
  opensLine: boolean;
  marker: Marker | null;
  /** Where its marker begins, or its words where it has none. */
  lead: number;
  /** Where its words begin and end. */
  start: number;
  end: number;
  /** Where its punctuation ends. */
  tail: number;
}

/** What stands under one heading, or without any: the same section from its first entry to its last. */
export interface Part {
  section: Section;
  plus: boolean;
  heading: Entry | null;
  entries: Entry[];
}

export interface Layout {
  text: string;
  clauses: readonly ReadClause[];
  entries: Entry[];
  parts: Part[];
}

const LINE_BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Ends a sentence or an item of a list; a comma does not. */
const FIRM = /[。；;!！?？]|[.．](?!\d)/;
const STOPS = /^[^\S\r\n]*[。；;!！?？.．，,、~～…]+[”’"')）\]】》]*|^\*+/;

/** @param read how the engine reads a text: its clauses are what all else hangs on. */
export function layoutOf(text: string, clauses: readonly ReadClause[]): Layout {
  const entries: Entry[] = [];
  clauses.forEach((clause, i) => {
    const last = entries.at(-1);
    const opened = openEntry(text, clauses, i, last);
    if (opened) entries.push(opened);
    else if (last) {
      last.last = i;
      last.end = clause.span[1];
    }
  });
  entries.forEach((entry, i) => {
    entry.tail = tailOf(text, entry.end, entries[i + 1]);
  });
  return { text, clauses, entries, parts: partsOf(entries) };
}

/** The entry that begins with this clause; null where the clause goes on with the one before it. */
function openEntry(
  text: string,
  clauses: readonly ReadClause[],
  i: number,
  before: Entry | undefined,
): Entry | null {
  const { span, section, plus, heading } = clauses[i] as ReadClause;
  const gapStart = clauses[i - 1]?.span[1] ?? 0;
  const gap = text.slice(gapStart, span[0]);
  const opensLine = i === 0 || LINE_BREAK.test(gap);
  const first = opensLine ? lineWords(text, gapStart, span[0]) : gapStart;
  const marker = opensLine
    ? markerOfLine(text, first, span[0])
    : (markerInLine(text, gapStart + (STOPS.exec(gap)?.[0].length ?? 0), span[0]) ??
      (FIRM.test(gap) ? bareNumber(text, span[0], before?.marker) : null));
  // A comma before another section is an aside (月休4天，上班时间：9:00); a space is where the next part begins.
  const turns = before?.section !== section && !/[，,]/.test(gap);
  const firm = opensLine || marker || heading || before?.heading || turns || FIRM.test(gap);
  if (!firm && before) return null;
  return {
    first: i,
    last: i,
    section,
    plus,
    heading,
    opensLine,
    marker,
    lead: marker?.start ?? (opensLine ? first : span[0]),
    start: Math.max(span[0], marker?.end ?? 0),
    end: span[1],
    tail: span[1],
  };
}

/** Where the first sign of the line stands on which the words at `to` begin. */
function lineWords(text: string, from: number, to: number): number {
  const gap = text.slice(from, to);
  let at = 0;
  for (const match of gap.matchAll(new RegExp(LINE_BREAK, 'g'))) at = match.index + match[0].length;
  const blank = /^\s*/.exec(gap.slice(at))?.[0].length ?? 0;
  return from + at + blank;
}

/** Punctuation belongs to the words before it; on the last words of a line so does all that is left of it. */
function tailOf(text: string, end: number, next: Entry | undefined): number {
  const rest = text.slice(end, next?.lead ?? text.length);
  const lineEnd = LINE_BREAK.exec(rest)?.index ?? (next ? -1 : rest.length);
  if (lineEnd >= 0) return end + rest.slice(0, lineEnd).trimEnd().length;
  return end + (STOPS.exec(rest)?.[0].length ?? 0);
}

function partsOf(entries: readonly Entry[]): Part[] {
  const parts: Part[] = [];
  for (const entry of entries) {
    const { section, plus } = entry;
    const last = parts.at(-1);
    if (last && isItem(entry, last)) entry.heading = false;
    if (entry.heading) parts.push({ section, plus, heading: entry, entries: [] });
    else if (last && last.section === section && last.plus === plus) last.entries.push(entry);
    else parts.push({ section, plus, heading: null, entries: [entry] });
  }
  return parts;
}

/** Heading words may open an item of the list above them (4、其他福利：……): its number is the one that is due. */
function isItem({ heading, marker, section, plus }: Entry, above: Part): boolean {
  const last = above.entries.findLast((entry) => entry.marker)?.marker;
  if (!heading || !marker || !last || above.section !== section || above.plus !== plus) return false;
  return isAlike(marker, last) && marker.kind !== 'bullet' && marker.value === last.value + 1;
}

/** The line break that the text uses: the first in it. */
export function lineBreakOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** Whether the text has more than one line. */
export function hasLines(text: string): boolean {
  return LINE_BREAK.test(text.trim());
}

/** Where the line begins on which the offset stands. */
export function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !LINE_BREAK.test(text[start - 1] as string)) start--;
  return start;
}

/** Where the line after the offset begins, if nothing but white space stands before it. */
export function nextLine(text: string, at: number): number | null {
  const rest = /^[^\S\r\n\v\f\u0085\u2028\u2029]*(\r\n|[\n\r\v\f\u0085\u2028\u2029])/.exec(text.slice(at));
  return rest ? at + rest[0].length : null;
}

/** The punctuation that an entry ends with: its last stop, or nothing. */
export function stopOf({ text }: Layout, { end, tail }: Entry): string {
  return /[。；;.．，,]/.exec(text.slice(end, tail).trimStart())?.[0] ?? '';
}

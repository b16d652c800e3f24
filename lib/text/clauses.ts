/** Cuts a folded text into clauses, each with the section it stands in. */
import { type Folded, spaceBefore } from './normalise';
import type { Section } from './sections';

/** Offsets are into the folded text. */
export interface Clause {
  start: number;
  end: number;
  section: Section;
  /** Clauses of one sentence share its number: what follows a comma may qualify what came before it. */
  sentence: number;
  /** Whether it is a heading itself; a heading proves nothing. */
  heading: boolean;
}

/** A place where words of a heading stand (folded offsets). */
export interface HeadingMark {
  start: number;
  end: number;
  section: Section;
}

const SENTENCE_ENDS = new Set('\n。;!?●◆■★☆▪►▶◎※√✓✔•·①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮'.split('').map((c) => c.charCodeAt(0)));
const COMMA = 0x2c;
const DOT = 0x2e;
const OPENERS = '【[<《「『(*#-—~ ';
const CLOSERS = '】]>》」』):：*-—~ ';

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

function isCjk(c: number): boolean {
  return c >= 0x3400 && c <= 0x9fff;
}

/**
 * @param headings every place where heading words stand, by start; which of them are headings is decided here.
 */
export function splitClauses(folded: Folded, headings: readonly HeadingMark[]): Clause[] {
  const breaks = findBreaks(folded);
  const heads = chooseHeadings(folded, headings, breaks);
  return assemble(folded, breaks, heads);
}

/** Kind of break before each character: 0 none, 1 clause, 2 sentence. A list number before a clause is skipped. */
interface Breaks {
  kind: Uint8Array;
  /** Characters that are layout (punctuation between clauses, list numbers) and belong to no clause. */
  layout: Uint8Array;
}

function findBreaks(folded: Folded): Breaks {
  const { text } = folded;
  const n = text.length;
  const kind = new Uint8Array(n + 1);
  const layout = new Uint8Array(n);
  let expected = 1;
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i);
    if (SENTENCE_ENDS.has(c)) {
      layout[i] = 1;
      kind[i + 1] = 2;
    } else if (c === COMMA && !betweenDigits(text, i)) {
      layout[i] = 1;
      kind[i + 1] = Math.max(kind[i + 1] as number, 1);
    } else if (c === DOT && !betweenDigits(text, i)) {
      layout[i] = 1;
      kind[i + 1] = 2;
    } else if (isDigit(c) && !(i > 0 && isDigit(text.charCodeAt(i - 1)))) {
      const length = listNumberLength(text, i, expected, kind[i] !== 0 || i === 0 || spaceBefore(folded, i));
      if (length > 0) {
        expected = Number.parseInt(text.slice(i), 10) + 1;
        kind[i] = 2;
        layout.fill(1, i, i + length);
        i += length - 1;
      }
    } else if (
      isCjk(c) &&
      i > 0 &&
      isCjk(text.charCodeAt(i - 1)) &&
      spaceBefore(folded, i) &&
      wideSpace(folded, i)
    ) {
      kind[i] = Math.max(kind[i] as number, 1);
    }
  }
  return { kind, layout };
}

function betweenDigits(text: string, i: number): boolean {
  return isDigit(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
}

/** Length of a list number such as `3、` or `(3)` at i, or 0. In running text only the number that is due counts. */
function listNumberLength(text: string, i: number, expected: number, atBreak: boolean): number {
  const match = /^(\d{1,2})([、.):]|(?=[一-鿿]))/.exec(text.slice(i, i + 4));
  if (!match) return 0;
  const value = Number(match[1]);
  const mark = match[2] as string;
  const after = text.charCodeAt(i + match[0].length);
  if (mark === '') return 0;
  if (isDigit(after)) return 0;
  if (mark === ':' || (mark === ')' && text[i - 1] !== '(' && !atBreak)) return 0;
  if (atBreak) return match[0].length;
  return value === expected || value === 1 ? match[0].length : 0;
}

/** Whether the space before i separates phrases: inside a word (抗 压 能力) the pieces are short. */
function wideSpace(folded: Folded, i: number): boolean {
  const shortest = 4;
  return pieceLength(folded, i, -1) >= shortest && pieceLength(folded, i, 1) >= shortest;
}

function pieceLength(folded: Folded, from: number, step: 1 | -1): number {
  const { text } = folded;
  let length = 0;
  for (let k = step > 0 ? from : from - 1; k >= 0 && k < text.length && length < 8; k += step) {
    const c = text.charCodeAt(k);
    if (SENTENCE_ENDS.has(c) || c === COMMA) break;
    if (step > 0 && k > from && spaceBefore(folded, k)) break;
    length++;
    if (step < 0 && spaceBefore(folded, k)) break;
  }
  return length;
}

/** Heading words are a heading when they stand alone, or open a clause and are closed by a colon, a bracket or a list. */
function chooseHeadings(folded: Folded, marks: readonly HeadingMark[], breaks: Breaks): HeadingMark[] {
  const { text } = folded;
  const out: HeadingMark[] = [];
  for (const mark of marks) {
    const opened = startsPhrase(folded, breaks, mark.start);
    if (!opened) continue;
    const closed = closesHeading(folded, breaks, mark.end);
    if (!closed) continue;
    const last = out.at(-1);
    const head = { start: opened.at, end: closed.at, section: mark.section };
    if (last && head.start < last.end) {
      if (head.end - head.start > last.end - last.start) out[out.length - 1] = head;
    } else if (head.start < text.length) out.push(head);
  }
  return out;
}

function startsPhrase(folded: Folded, breaks: Breaks, start: number): { at: number } | null {
  const { text } = folded;
  let i = start;
  while (i > 0 && OPENERS.includes(text[i - 1] as string)) i--;
  // A Chinese list number: 一、岗位职责
  const numbered = /[(]?[一二三四五六七八九十][、.)]$/.exec(text.slice(Math.max(0, i - 4), i));
  if (numbered) i -= numbered[0].length;
  if (i === 0 || breaks.kind[i] !== 0 || breaks.layout[i - 1] === 1 || spaceBefore(folded, i))
    return { at: i };
  return null;
}

function closesHeading(folded: Folded, breaks: Breaks, end: number): { at: number } | null {
  const { text } = folded;
  let i = end;
  while (i < text.length && CLOSERS.includes(text[i] as string)) i++;
  if (i > end) return { at: i };
  if (i >= text.length || text[i] === '\n') return { at: i };
  if (breaks.kind[i] === 2 && breaks.layout[i] === 1) return { at: i };
  // A space, and then the first phrase.
  return spaceBefore(folded, i) ? { at: i } : null;
}

function assemble(folded: Folded, breaks: Breaks, heads: readonly HeadingMark[]): Clause[] {
  const { text } = folded;
  const clauses: Clause[] = [];
  let section: Section = 'none';
  let sentence = 0;
  let head = 0;
  let start = -1;
  const close = (end: number) => {
    if (start >= 0 && end > start) clauses.push({ start, end, section, sentence, heading: false });
    start = -1;
  };
  for (let i = 0; i < text.length; i++) {
    const next = heads[head];
    if (next && i === next.start) {
      close(i);
      section = next.section;
      sentence++;
      clauses.push({ start: next.start, end: next.end, section, sentence, heading: true });
      i = next.end - 1;
      head++;
      continue;
    }
    if (breaks.kind[i] !== 0) {
      close(i);
      if (breaks.kind[i] === 2) sentence++;
    }
    if (breaks.layout[i] === 1) close(i);
    else if (start < 0) start = i;
  }
  close(text.length);
  return clauses;
}

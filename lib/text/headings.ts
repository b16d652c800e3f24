/** Tells headings from the same words in a sentence. */
import { type Breaks, SENTENCE } from './breaks';
import { type Folded, isCapital, spaceBefore } from './normalise';
import type { Section } from './sections';
import { COLON, COMMA, charTable, DASH, HYPHEN, NEWLINE, OPEN, SPACE } from './signs';

/** A place where words of a heading stand, or a heading (folded offsets). */
export interface HeadingMark {
  start: number;
  end: number;
  section: Section;
  /** Words such as 工作时间, which with what follows them are a statement: they open the section, and stay in it. */
  label?: boolean;
  /** Words such as 加分项: what stands under them is a plus. */
  plus?: boolean;
  /** It stands in mid-sentence (月休4天，上班时间：9:00): its section ends with the sentence. */
  inline?: boolean;
}

const OPENERS = charTable([['【[<《「『(*#-—~"“‘\'', 1]]);
/** What closes a heading, or goes on with it (职责如下：). */
const CLOSER = 1;
const CONTINUES = 2;
const BEHIND = charTable([
  ['】]>》」』)*"”’\'', CLOSER],
  ['如包主', CONTINUES],
]);
/** What ends a clause, but no heading. */
const SIGNS = charTable([['。;!?.,', 1]]);
/** A heading of at most so many characters (要求, 福利) is a common word too and must stand out more. */
const SHORT = 2;
/** Characters that may stand before heading words, as in 客服岗位职责：. */
const LONGEST_PREFIX = 8;

/** How firmly a heading is closed: by a colon or bracket, by the end of its line or a list, by mere space. */
type Closed = 'sign' | 'line' | 'space';

/** How a heading is opened: at a line, sentence or list number; by a space or colon; by a comma; after other words. */
type Opened = 'line' | 'space' | 'comma' | 'words';

/**
 * @param marks every place where heading words stand, by start; overlaps allowed.
 * @returns the headings, in order and without overlap. One without length only opens its section: its words are
 *   a statement too (工作时间：9:00-18:00, 客服岗位职责：).
 */
export function chooseHeadings(folded: Folded, marks: readonly HeadingMark[], breaks: Breaks): HeadingMark[] {
  const out: HeadingMark[] = [];
  for (const mark of marks) {
    const close = closing(folded, breaks, mark.end);
    if (!close) continue;
    const open = opening(folded, breaks, mark.start, close.how);
    if (!open || !standsOut(mark, open.how, close.how)) continue;
    const isLabel =
      mark.label &&
      close.how !== 'line' &&
      (hasValue(folded, breaks, close.at) || isMasked(folded, mark.start, mark.end, close.at));
    const label = isLabel || open.how === 'words';
    const inline = label && open.how === 'comma';
    add(out, {
      start: open.at,
      end: close.at,
      section: mark.section,
      label,
      plus: mark.plus ?? false,
      inline,
    });
  }
  for (const head of out) if (head.label) head.end = head.start;
  return out;
}

function standsOut(mark: HeadingMark, opened: Opened, closed: Closed): boolean {
  const short = mark.end - mark.start <= SHORT;
  if (closed === 'sign') return opened !== 'words' || (!short && mark.section !== 'company');
  if (short) return opened === 'line' && closed === 'line';
  return opened === 'line' || opened === 'space' || (opened === 'comma' && closed === 'line');
}

/** Whether words follow at i on the same line, and no list. */
function hasValue(folded: Folded, breaks: Breaks, i: number): boolean {
  return i < folded.codes.length && folded.codes[i] !== NEWLINE && !breaks.isLayout(i);
}

/** Whether the signs behind are a value that the site masked (联系方式***), and no markup around the words. */
function isMasked({ text }: Folded, start: number, end: number, close: number): boolean {
  return text.slice(end, close).includes('***') && text[start - 1] !== '*';
}

/** Of headings that overlap the longest stays. */
function add(out: HeadingMark[], head: HeadingMark): void {
  const last = out.at(-1);
  if (!last || head.start >= last.end) out.push(head);
  else if (head.end > last.end && head.start > last.start) {
    // 联系电话：*** 工作地点：the signs between two headings go to the first.
    out.push({ ...head, start: last.end });
  } else if (head.end - head.start > last.end - last.start) {
    out[out.length - 1] = head;
  }
}

function opening(
  folded: Folded,
  breaks: Breaks,
  start: number,
  closed: Closed,
): { at: number; how: Opened } | null {
  const { codes } = folded;
  let i = start;
  // A sign with a space behind it belongs to what came before (联系电话：*** 工作地点：).
  while (i > 0 && OPENERS[codes[i - 1] as number] === 1 && !spaceBefore(folded, i)) i--;
  if (opensLine(breaks, i)) return { at: i, how: 'line' };
  const before = codes[i - 1];
  if (before === COMMA) return { at: i, how: 'comma' };
  if (breaks.kind(i) !== 0 || spaceBefore(folded, i) || before === COLON) return { at: i, how: 'space' };
  if (closed !== 'sign') return null;
  for (let k = i - 1; k >= 0 && i - k <= LONGEST_PREFIX; k--) {
    if (opensLine(breaks, k)) return { at: k, how: 'words' };
    if (breaks.kind(k) !== 0 || spaceBefore(folded, k)) return null;
  }
  return null;
}

function opensLine(breaks: Breaks, i: number): boolean {
  return i === 0 || (breaks.kind(i) === SENTENCE && !breaks.isLayout(i));
}

function closing(folded: Folded, breaks: Breaks, end: number): { at: number; how: Closed } | null {
  const { codes } = folded;
  const { length } = codes;
  if (end === length) return { at: end, how: 'line' };
  let i = end;
  if (BEHIND[codes[i] as number] === CONTINUES)
    i += /^(?:如下|包括|主要有)/.exec(folded.text.slice(i, i + 3))?.[0].length ?? 0;
  // What a remark in brackets says may count: it is no part of the heading.
  const remark = i < length && codes[i] === OPEN ? remarkAt(folded, i) : 0;
  if (remark > 0 && i + remark < length && codes[i + remark] === COLON) return { at: i, how: 'sign' };
  if (remark > 0 && endsLine(codes, breaks, i + remark)) return { at: i, how: 'line' };
  const signs = i;
  while (i < length && BEHIND[codes[i] as number] === CLOSER) i++;
  while (i < length && codes[i] === COLON) i++;
  if (i > signs) return { at: i, how: 'sign' };
  while (i < length && (codes[i] === HYPHEN || codes[i] === DASH)) i++;
  if (endsLine(codes, breaks, i)) return { at: i, how: 'line' };
  if (codes[i] === SPACE && isCapital(folded, i + 1)) return { at: i, how: 'line' };
  return i === end && spaceBefore(folded, end) ? { at: end, how: 'space' } : null;
}

/** Length of a short remark in brackets, or 0. */
function remarkAt(folded: Folded, i: number): number {
  return /^\([^()\n]{1,24}\)/.exec(folded.text.slice(i, i + 28))?.[0].length ?? 0;
}

/** Whether the line ends at i, or a list begins. */
function endsLine(codes: Uint16Array, breaks: Breaks, i: number): boolean {
  if (i >= codes.length || codes[i] === NEWLINE) return true;
  return breaks.isLayout(i) && SIGNS[codes[i] as number] === 0;
}

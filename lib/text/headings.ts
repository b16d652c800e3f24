/** Tells headings from the same words in a sentence. */
import { type Breaks, isCapital, SENTENCE } from './breaks';
import { type Folded, spaceBefore } from './normalise';
import type { Section } from './sections';

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

const OPENERS = '【[<《「『(*#-—~"“‘\'';
const CLOSERS = '】]>》」』)*"”’\'';
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
    const isLabel = mark.label && close.how !== 'line' && hasValue(folded, breaks, close.at);
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
  return i < folded.text.length && folded.text[i] !== '\n' && breaks.layout[i] === 0;
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
  const { text } = folded;
  let i = start;
  // A sign with a space behind it belongs to what came before (联系电话：*** 工作地点：).
  while (i > 0 && OPENERS.includes(text[i - 1] as string) && !spaceBefore(folded, i)) i--;
  if (opensLine(breaks, i)) return { at: i, how: 'line' };
  if (text[i - 1] === ',') return { at: i, how: 'comma' };
  if (breaks.kind[i] !== 0 || spaceBefore(folded, i) || text[i - 1] === ':') return { at: i, how: 'space' };
  if (closed !== 'sign') return null;
  for (let k = i - 1; k >= 0 && i - k <= LONGEST_PREFIX; k--) {
    if (opensLine(breaks, k)) return { at: k, how: 'words' };
    if (breaks.kind[k] !== 0 || spaceBefore(folded, k)) return null;
  }
  return null;
}

function opensLine(breaks: Breaks, i: number): boolean {
  return i === 0 || (breaks.kind[i] === SENTENCE && breaks.layout[i] === 0);
}

function closing(folded: Folded, breaks: Breaks, end: number): { at: number; how: Closed } | null {
  const { text } = folded;
  let i = end;
  if ('如包主'.includes(text[i] as string))
    i += /^(?:如下|包括|主要有)/.exec(text.slice(i, i + 3))?.[0].length ?? 0;
  // What a remark in brackets says may count: it is no part of the heading.
  const remark = text[i] === '(' ? (/^\([^()\n]{1,24}\)/.exec(text.slice(i, i + 28))?.[0].length ?? 0) : 0;
  if (remark > 0 && text[i + remark] === ':') return { at: i, how: 'sign' };
  if (remark > 0 && endsLine(text, breaks, i + remark)) return { at: i, how: 'line' };
  const signs = i;
  while (i < text.length && CLOSERS.includes(text[i] as string)) i++;
  while (text[i] === ':') i++;
  if (i > signs) return { at: i, how: 'sign' };
  while (text[i] === '-' || text[i] === '—') i++;
  if (endsLine(text, breaks, i)) return { at: i, how: 'line' };
  if (text[i] === ' ' && isCapital(folded, i + 1)) return { at: i, how: 'line' };
  return i === end && spaceBefore(folded, end) ? { at: end, how: 'space' } : null;
}

/** Whether the line ends at i, or a list begins. */
function endsLine(text: string, breaks: Breaks, i: number): boolean {
  if (i >= text.length || text[i] === '\n') return true;
  return breaks.layout[i] === 1 && !'。;!?.,'.includes(text[i] as string);
}

/** What follows the headings of a posting: the lines of each section, told by where they stand and how they are built. */
import { childrenOf, selectAll, selectFirst, tagOf, textOf } from '@/lib/page/dom';
import { endsPosting, type HeadingKind, headingKind, inlineKind, isPagesOwn } from './headings';
import { type Line, type PageLines, type Span, upFrom, wordsOf } from './lines';

export interface Section {
  kind: HeadingKind;
  /** The heading's line; with a text on the same line it is the first of the lines too. */
  heading: number;
  lines: number[];
  /** The element in which heading and text stand. */
  scope: Element;
  /** The text stands in paragraphs beside the heading, and not in a box of its own. */
  flows: boolean;
}

/** Parts of running text. */
const FLOW = new Set([
  'P',
  'UL',
  'OL',
  'LI',
  'BR',
  'SPAN',
  'B',
  'STRONG',
  'EM',
  'I',
  'U',
  'FONT',
  'A',
  'PRE',
  'BLOCKQUOTE',
]);
/** Elements that stand beside what a page is about. */
const BESIDE = 'nav,footer,[role="navigation"],[role="contentinfo"]';
const ASIDE = new Set(['NAV', 'FOOTER', 'ASIDE', 'FORM', 'IFRAME']);
/** How far above a heading its text is looked for. */
const MOST_UP = 12;
/** What an English posting says of its firm stands among its own headings. */
const OF_FIRM = /^(?:about (?!the (?:job|role))|who we are|our (?:company|story|team))/i;
/** Fewest characters of a section: less is a line about it. */
const LEAST = 12;

/** All sections of the page that may be a posting's, in order. */
export function sectionsOf(page: PageLines): Section[] {
  const beside = besideLines(page);
  return page.all.flatMap((line, index) => {
    if (line.linked * 2 > line.text.length || beside(index)) return [];
    const whole = headingKind(line.text);
    const kind = whole ?? inlineKind(line.text);
    const section = kind && sectionAt(page, index, kind, whole === null);
    return section ? [section] : [];
  });
}

/** Tells of a line whether it stands in a part of the page that leads elsewhere. */
export function besideLines(page: PageLines): (index: number) => boolean {
  const spans = selectAll(page.root, BESIDE).flatMap((element) => {
    const span = page.spanOf(element);
    return span ? [span] : [];
  });
  return (index) => spans.some(([first, last]) => first <= index && index <= last);
}

function sectionAt(page: PageLines, index: number, kind: HeadingKind, inline: boolean): Section | null {
  const { block } = page.all[index] as Line;
  let scope: Element = block;
  for (let up = 0; up < MOST_UP; up++) {
    const [, last] = page.spanOf(scope) ?? [index, index];
    if (last > index || (inline && up > 1)) {
      const { lines, flows, ended } = contentIn(page, scope, index, kind, inline);
      const own = inline ? [index, ...lines] : lines;
      if (ended && !inline) return null;
      if (lengthOf(page, own) >= LEAST) return { kind, heading: index, lines: own, scope, flows };
    }
    const next = upFrom(scope);
    if (!next || scope === page.root) break;
    scope = next;
  }
  return null;
}

/** The lines after a heading that are its text, among those of an element around both. */
function contentIn(
  page: PageLines,
  scope: Element,
  heading: number,
  kind: HeadingKind,
  inline: boolean,
): { lines: number[]; flows: boolean; ended: boolean } {
  const [, end] = page.spanOf(scope) as Span;
  const rank = rankOf(page.all[heading] as Line);
  const lines: number[] = [];
  let flows = inline;
  let counted = 0;
  let length = 0;
  for (let at = heading + 1; at <= end; ) {
    const line = page.all[at] as Line;
    const child = line.block === scope ? null : page.childAt(scope, at);
    const span: Span = (child && page.spanOf(child)) ?? [at, at];
    const last = Math.min(span[1], end);
    const tag = child ? tagOf(coreOf(page, child)) : '';
    const runs = !child || FLOW.has(tag);
    for (; counted < lines.length; counted++)
      length += (page.all[lines[counted] as number] as Line).text.length;
    const empty = length < LEAST;
    if (ASIDE.has(tag) || isList(page, at, last) || (!empty && isParted(child, line.text))) break;
    if (isPagesOwn(line.text) && last === at) {
      if (!empty) break;
    } else if (empty && !inline && opensOther(page, at, last)) {
      return { lines: [], flows, ended: true };
    } else if (empty && !inline) {
      if (begins(page, at, runs) && !holdsHeading(page, at + 1, last))
        return { lines: [], flows, ended: true };
      const box = withoutEnd(page, at, last, child);
      if (
        !child ||
        kind === 'wants' ||
        kind === 'duties' ||
        last === end ||
        !isChips(page, child, at, last)
      ) {
        lines.push(...box);
        flows = runs || last === at;
        if (box.length < last - at + 1) break;
      }
    } else if (!flows && !runs) {
      break;
    } else if (!continues(page, at, last, { runs, rank, tag })) {
      break;
    } else {
      lines.push(...withoutEnd(page, at, last, child));
    }
    at = last + 1;
  }
  return { lines, flows, ended: false };
}

/** Headings under headings: nothing stands under the first. */
function opensOther(page: PageLines, at: number, last: number): boolean {
  const kind = headingKind((page.all[at] as Line).text);
  return (kind === 'opens' || kind === 'more') && !holdsHeading(page, at + 1, last);
}

/** Behind a rule across the page, and about something else. */
function isParted(child: Element | null, text: string): boolean {
  const before = child?.previousElementSibling;
  const isRule =
    before && (tagOf(before) === 'HR' || selectFirst(before, 'hr')) && textOf(before).trim() === '';
  return Boolean(isRule) && (endsPosting(text) || /^featured/i.test(text));
}

/** What a wrapper around one element wraps. */
export function coreOf(page: PageLines, element: Element): Element {
  const span = page.spanOf(element);
  const only = childrenOf(element).length === 1 ? childrenOf(element)[0] : undefined;
  const inner = only && page.spanOf(only);
  const isWrapper = /^(?:DIV|SPAN|SECTION)$/.test(tagOf(element)) && inner && span;
  return isWrapper &&
    inner[0] === span[0] &&
    inner[1] === span[1] &&
    (page.all[span[0]] as Line).block !== element
    ? coreOf(page, only)
    : element;
}

/** Whether what stands beside a text goes on with it. */
function continues(
  page: PageLines,
  at: number,
  last: number,
  { runs, rank, tag }: { runs: boolean; rank: number; tag: string },
): boolean {
  const line = page.all[at] as Line;
  const own = rankOf(line);
  const known = headingKind(line.text) !== null;
  if (own > 0 && last === at) {
    if (known) return own >= rank || rank === 0;
    if (endsPosting(line.text)) return own === rank && OF_FIRM.test(line.text) && isProse(page.all[at + 1]);
    return rank > 0 && (own > rank || (own === rank && isProse(page.all[at + 1])));
  }
  if (runs) return !begins(page, at, true);
  if (endsPosting(line.text)) return false;
  if (last === at)
    return (
      known || isItem(line.text) || isProse(line) || (/^(?:DIV|DD|TD)$/.test(tag) && isLabelled(line.text))
    );
  // A box after running text: with a heading it is a section of its own.
  return !known && own === 0 && isProse(line) && lengthOf(page, range(at, last)) / (last - at + 1) >= 10;
}

/** A heading of the page's own that begins something else. Those that run in a text belong to it. */
function begins(page: PageLines, at: number, runs: boolean): boolean {
  const line = page.all[at] as Line;
  return endsPosting(line.text) && (!runs || rankOf(line) > 0);
}

/** What the posting's writer says first of the firm is followed by the posting's own headings. */
function holdsHeading(page: PageLines, first: number, last: number): boolean {
  return range(first, last).some((at) => {
    const kind = headingKind((page.all[at] as Line).text);
    return kind === 'duties' || kind === 'wants' || kind === 'opens';
  });
}

/** Of the lines of a box those before a heading that begins something else. */
function withoutEnd(page: PageLines, first: number, last: number, box: Element | null): number[] {
  const lines = range(first, last);
  if (!box) return lines;
  const cut = lines.findIndex((at) => {
    const line = page.all[at] as Line;
    if (at === first) return false;
    if (isPagesOwn(line.text) && line.block !== (page.all[first] as Line).block && !isItem(line.text))
      return true;
    return isHeadingLine(page, at, first) && endsPosting(line.text) && !holdsHeading(page, at + 1, last);
  });
  return cut < 0 ? lines : lines.slice(0, cut);
}

/** Built as a heading, and not as a line of the text around it. */
function isHeadingLine(page: PageLines, at: number, first: number): boolean {
  const line = page.all[at] as Line;
  if (rankOf(line) > 0 || /^(?:DT|TH|LEGEND|HEADER)$/.test(tagOf(line.block))) return true;
  const text = page.all[first] as Line;
  return tagOf(line.block) !== tagOf(text.block) && !FLOW.has(tagOf(line.block));
}

/** 1 to 6 for h1 to h6, 7 for what else is built as a heading, 0 for a line of text. */
export function rankOf(line: Line): number {
  for (let element: Element | null = line.inner, up = 0; element && up < 4; element = upFrom(element), up++) {
    const level = /^H([1-6])$/.exec(tagOf(element));
    if (level) return Number(level[1]);
    if (element === line.block) break;
  }
  return /^(?:DT|TH|LEGEND)$/.test(tagOf(line.block)) ? 7 : 0;
}

/** Small words side by side: what a firm gives, or what a site has made of the text. */
function isChips(page: PageLines, box: Element, first: number, last: number): boolean {
  if (tagOf(box) === 'P') return false;
  const lines = range(first, last).map((at) => (page.all[at] as Line).text);
  if (lines.some((line) => /[，。；：;:]/.test(line) || isItem(line))) return false;
  const words = selectAll(box, '*')
    .filter(({ childElementCount }) => childElementCount === 0)
    .map(wordsOf);
  const shown = words.filter(Boolean);
  return shown.length >= 2 && shown.every((word) => word.length <= 14) && lines.join('').length < 200;
}

function isList(page: PageLines, first: number, last: number): boolean {
  let all = 0;
  let linked = 0;
  for (const at of range(first, last)) {
    const line = page.all[at] as Line;
    all += line.text.length;
    linked += line.linked;
  }
  return last > first && linked > all * 0.5;
}

/** An item of a list: 1、, （2）, •, -. */
function isItem(text: string): boolean {
  return /^(?:[（(]?\d{1,2}[)）、.．:：]|[一二三四五六七八九十]、|[①-⑳•·●■◆▪\-–—*])/.test(text);
}

/** 工作地点：…, a row of a table of facts. */
export function isLabelled(text: string): boolean {
  return /^[\u4e00-\u9fffA-Za-z ]{2,16}[:：]/.test(text);
}

export function isProse(line: Line | undefined): boolean {
  if (!line || line.linked * 2 > line.text.length) return false;
  const { text } = line;
  return text.length >= 15 || isItem(text) || (text.length >= 8 && /[，。；！]/.test(text));
}

export function lengthOf(page: PageLines, lines: readonly number[]): number {
  let length = 0;
  for (const at of lines) length += (page.all[at] as Line).text.length;
  return length;
}

export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}

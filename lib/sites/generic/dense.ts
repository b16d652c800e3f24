/** A posting without headings: the part of the page with most running text of its own. */
import { tagOf } from '@/lib/page/dom';
import { endsPosting, isPagesOwn } from './headings';
import { type Line, type PageLines, type Span, upFrom } from './lines';
import { besideLines, isProse, lengthOf, range, rankOf } from './sections';
import { signsOf, weightOf } from './signs';

const FLOW = /^(?:P|LI|UL|OL|SPAN|B|STRONG|EM|I|FONT|DL|DT|DD|H[1-6])$/;
/** Least weight of a posting's text. */
const LEAST = 80;
/** Of two texts the shorter one counts beside the longer from this share on. */
const RIVAL = 0.4;

/** The lines of the densest block; null where there is none. */
export function densestLines(page: PageLines): number[] | null {
  const beside = besideLines(page);
  const held = new Map<Element, number[]>();
  page.all.forEach((line, index) => {
    if (line.linked * 2 > line.text.length || beside(index)) return;
    const holder = holderOf(page, line);
    held.set(holder, [...(held.get(holder) ?? []), index]);
  });
  const blocks = [...held.values()]
    .map((lines) => ({ lines, prose: lines.filter((at) => isProse(page.all[at])) }))
    .map(({ lines, prose }) => ({ lines, prose, length: lengthOf(page, prose) }))
    .sort((a, b) => b.length - a.length);
  const [best, ...others] = blocks;
  if (!best) return null;
  const rivals = others.filter(
    ({ prose, length }) => length >= best.length * RIVAL && speaksOfWork(page, prose),
  );
  if (rivals.length > 1 || linkedHeadings(page, best.lines) > 1) return null;
  return runOf(page, best.lines);
}

/** Cards of a list tell the beginnings of several texts of one kind. */
function speaksOfWork(page: PageLines, lines: readonly number[]): boolean {
  return signsOf(lines.map((at) => (page.all[at] as Line).text).join('\n')) >= 2;
}

/** In a list without cards the names of the jobs stand between the texts, and lead to them. */
function linkedHeadings(page: PageLines, lines: readonly number[]): number {
  const all = range(lines[0] as number, lines.at(-1) as number).map((at) => page.all[at] as Line);
  return all.filter((line) => rankOf(line) > 0 && line.linked * 2 > line.text.length).length;
}

/** The block that a line is text of: not its paragraph, nor a box around nothing but that line. */
function holderOf(page: PageLines, { block }: Line): Element {
  let holder = block;
  const isOne = (span: Span | null) => span !== null && span[0] === span[1];
  while (holder !== page.root && (FLOW.test(tagOf(holder)) || isOne(page.spanOf(holder))))
    holder = upFrom(holder) ?? page.root;
  return holder;
}

/** From the first running line to the last, before what begins something else. */
function runOf(page: PageLines, lines: readonly number[]): number[] | null {
  const first = lines.findIndex((at) => isProse(page.all[at]) && rankOf(page.all[at] as Line) === 0);
  if (first < 0) return null;
  const chosen: number[] = [];
  for (const at of range(lines[first] as number, lines.at(-1) as number)) {
    const line = page.all[at] as Line;
    if (rankOf(line) > 0 && endsPosting(line.text)) break;
    if (isPagesOwn(line.text)) {
      if (chosen.length > 0) break;
      continue;
    }
    chosen.push(at);
  }
  if (weightOf(chosen.map((at) => (page.all[at] as Line).text).join('\n')) < LEAST) return null;
  // What stands under the firm's own heading is a posting only where it speaks of work.
  const above = page.all[(chosen[0] as number) - 1];
  const isOfFirm = above && rankOf(above) > 0 && endsPosting(above.text);
  return isOfFirm && !speaksOfWork(page, chosen) ? null : chosen;
}

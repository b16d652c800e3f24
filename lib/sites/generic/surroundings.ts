/** What belongs to a posting's text beside its headed sections: what leads to them, and what is built like them. */
import { tagOf } from '@/lib/page/dom';
import { endsPosting, headingKind, isPagesOwn } from './headings';
import { type Line, type PageLines, type Span, upFrom } from './lines';
import { coreOf, isLabelled, isProse, range, rankOf, type Section } from './sections';

/** How far above a text what surrounds it is looked at. */
const LEVELS = 3;
/** Fewest characters of a paragraph that may belong to it. */
const LEAST = 20;

/** What stands before the first heading in the same running text: who we are, what it is about. */
export function beforeHeading(page: PageLines, { heading, flows, kind }: Section, around: Element): number[] {
  if (kind === 'opens') return [];
  const [first] = page.spanOf(around) as Span;
  const rank = rankOf(page.all[heading] as Line);
  const before: number[] = [];
  let ofFirm = false;
  for (let at = heading - 1; at >= first; at--) {
    const line = page.all[at] as Line;
    const own = rankOf(line);
    // A heading of the same level, or words in bold, over a paragraph.
    const leads = before.length > 0 && (own === 0 ? /^(?:B|STRONG)$/.test(tagOf(line.inner)) : own === rank);
    if (own > 0 && endsPosting(line.text)) ofFirm = true;
    if (isPagesOwn(line.text) || isFact(line) || !(leads || (own === 0 && isParagraph(line)))) break;
    before.unshift(at);
  }
  // A box that holds nothing but the text holds what the posting's writer says of the firm, too.
  if (before[0] === first) return before;
  return flows && !ofFirm ? before : [];
}

/** In a box of nothing but running text all of it is the posting's. Chinese pages put their own advice there. */
export function companions(page: PageLines, first: number, last: number): number[] {
  const found: number[] = [];
  if (/[\u4e00-\u9fff]/.test((page.all[last] as Line).text)) return found;
  let around = page.around(first, last);
  for (let up = 0; up < LEVELS; ) {
    const parent = upFrom(around);
    if (!parent || parent === page.root) break;
    const inner = page.spanOf(around) as Span;
    const outer = page.spanOf(parent) as Span;
    const others = [...range(outer[0], inner[0] - 1), ...range(inner[1] + 1, outer[1])];
    if (!others.every((at) => isCompanion(page.all[at] as Line))) break;
    // A box that only wraps another is no level of its own.
    if (others.length > 0) up++;
    found.push(...others.filter((at) => !isPagesOwn((page.all[at] as Line).text)));
    around = parent;
  }
  return found;
}

function isCompanion(line: Line): boolean {
  if (isPagesOwn(line.text)) return true;
  return rankOf(line) === 0 && isParagraph(line) && !isFact(line) && !endsPosting(line.text);
}

/** Boxes after the last section that are built like it, under headings of their own. */
export function builtAlike(page: PageLines, group: readonly Section[], last: number): number[] {
  const [first] = group;
  const final = group.at(-1);
  if (!first || !final || first === final) return [];
  const around = page.around(first.heading, last);
  const box = page.childAt(around, final.heading);
  if (!box || page.childAt(around, first.heading) === box) return [];
  const rank = rankOf(page.all[final.heading] as Line);
  const end = (page.spanOf(around) as Span)[1];
  const found: number[] = [];
  for (let at = last + 1; at <= end; ) {
    const next = page.childAt(around, at);
    const span = next && page.spanOf(next);
    const line = page.all[at] as Line;
    if (
      !next ||
      !span ||
      tagOf(coreOf(page, next)) !== tagOf(coreOf(page, box)) ||
      rank === 0 ||
      rankOf(line) !== rank
    )
      break;
    if (endsPosting(line.text) || headingKind(line.text) === 'opens' || !isProse(page.all[at + 1])) break;
    found.push(...range(at, span[1]));
    at = span[1] + 1;
  }
  return found;
}

function isParagraph(line: Line): boolean {
  return isProse(line) && line.text.length >= LEAST;
}

/** A short row of a table of facts. */
function isFact({ text }: Line): boolean {
  return isLabelled(text) && text.length < 40 && !/[.。!]$/.test(text);
}

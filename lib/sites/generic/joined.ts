/** Which sections of a page are one posting, and the lines of its text. */
import { endsPosting, headingKind, isPagesOwn } from './headings';
import { type Line, type PageLines, upFrom } from './lines';
import { isMostlyLinks } from './refusals';
import { isProse, lengthOf, range, rankOf, type Section, sectionsOf } from './sections';
import { weightOf } from './signs';
import { beforeHeading, builtAlike, companions } from './surroundings';

/** Least weight of a posting's text. */
const LEAST = 36;
/** Longest stretch between two sections of one posting, in characters. */
const WIDEST_GAP = 400;
/** Of two texts the shorter one counts beside the longer from this share on. */
const COMPARABLE = 0.4;

export interface Joined {
  lines: number[];
  /** The line with which it begins: its first heading, also where that is no part of the text. */
  from: number;
  /** How many kinds of a posting's headings it has. */
  kinds: number;
}

/** The text under headings: its lines, null where there is none, `several` where the page shows more than one posting. */
export function linesUnderHeadings(page: PageLines): Joined | 'several' | null {
  const groups = grouped(page, sectionsOf(page))
    .filter((group) => group.some(({ kind }) => kind !== 'more'))
    .map((group) => ({ group, lines: linesOf(page, group) }))
    .map((one) => ({ ...one, text: one.lines.map((at) => (page.all[at] as Line).text).join('\n') }))
    .filter(({ text, lines }) => weightOf(text) >= LEAST && !isMostlyLinks(page, lines));
  const [best, ...others] = [...new Map(groups.map((one) => [one.text, one])).values()].sort(
    (a, b) => standing(b) - standing(a),
  );
  if (!best) return null;
  const rivals = others.filter(
    ({ text, group }) => text.length >= best.text.length * COMPARABLE && sharesKind(group, best.group),
  );
  if (rivals.length > 0 || repeats(page, best.group)) return 'several';
  return {
    lines: best.lines,
    from: Math.min(best.lines[0] as number, best.group[0]?.heading ?? 0),
    kinds: kindsOf(best.group),
  };
}

function kindsOf(group: readonly Section[]): number {
  return new Set(group.map(({ kind }) => kind).filter((kind) => kind !== 'more')).size;
}

/** The text with more of a posting's headings, else the longer one. */
function standing({ group, text }: { group: readonly Section[]; text: string }): number {
  return text.length * (1 + kindsOf(group) / 2);
}

function sharesKind(a: readonly Section[], b: readonly Section[]): boolean {
  return a.some(({ kind }) => kind !== 'more' && b.some((other) => other.kind === kind));
}

/** Sections that follow one another with nothing else between them. */
function grouped(page: PageLines, sections: readonly Section[]): Section[][] {
  const groups: Section[][] = [];
  for (const section of sections) {
    const group = groups.at(-1);
    const last = group && Math.max(...group.map(({ lines }) => lines.at(-1) as number));
    if (group && last !== undefined && belongs(page, group, last, section)) group.push(section);
    else groups.push([section]);
  }
  // What a firm gives stands on its own on many pages: a posting does not begin with it.
  return groups.map((group) =>
    group.slice(
      Math.max(
        0,
        group.findIndex(({ kind }) => kind !== 'more'),
      ),
    ),
  );
}

function belongs(page: PageLines, group: readonly Section[], last: number, next: Section): boolean {
  if (next.heading <= last) return true;
  const gap = range(last + 1, next.heading - 1);
  if (gap.some((at) => endsPosting((page.all[at] as Line).text))) return false;
  if (lengthOf(page, gap) > WIDEST_GAP) return false;
  // One posting is opened once; what else is opened is another part of the page.
  if (next.kind === 'opens') return false;
  const first = group[0] as Section;
  const around = page.around(first.heading, next.heading);
  const levels = distance(first.scope, around);
  if (next.kind === 'more') return gap.length === 0 && levels <= 2;
  // The same heading again, in a box of its own: another posting.
  const text = (page.all[next.heading] as Line).text;
  const again = group.some(({ heading }) => (page.all[heading] as Line).text === text);
  return !again && levels <= (gap.length === 0 ? 4 : 3);
}

function distance(from: Element, to: Element): number {
  let levels = 0;
  for (let up: Element | null = from; up && up !== to; up = upFrom(up)) levels++;
  return levels;
}

/** Duties and wants come twice under the same words: two postings run in one text. */
function repeats(page: PageLines, group: readonly Section[]): boolean {
  if (group[0]?.kind === 'opens' && !group[0].flows) return false;
  const twice = (wanted: string) => {
    const texts = group
      .filter(({ kind, heading, lines }) => kind === wanted && lines[0] !== heading)
      .map(({ heading }) => (page.all[heading] as Line).text);
    return new Set(texts).size < texts.length;
  };
  return twice('duties') && twice('wants');
}

function linesOf(page: PageLines, group: readonly Section[]): number[] {
  const chosen = new Set<number>();
  for (const { heading, lines } of group) {
    chosen.add(heading);
    for (const at of lines) chosen.add(at);
  }
  const first = group[0] as Section;
  const last = Math.max(...chosen);
  const around = group.length > 1 ? page.around(first.heading, last) : first.scope;
  for (const at of beforeHeading(page, first, around)) chosen.add(at);
  const sorted = [...chosen].sort((a, b) => a - b);
  fillGaps(page, sorted, chosen);
  for (const at of builtAlike(page, group, last)) chosen.add(at);
  const all = [...chosen];
  for (const at of companions(page, Math.min(...all), Math.max(...all))) chosen.add(at);
  const final = [...chosen].sort((a, b) => a - b);
  return trimmed(page, final, isWriters(page, group) ? 0 : final.length);
}

/** A paragraph between two sections is the posting's too. */
function fillGaps(page: PageLines, sorted: readonly number[], chosen: Set<number>): void {
  for (let i = 1; i < sorted.length; i++) {
    const gap = range((sorted[i - 1] as number) + 1, (sorted[i] as number) - 1);
    if (
      gap.length > 0 &&
      gap.some((at) => isProse(page.all[at])) &&
      !gap.some((at) => isPagesOwn((page.all[at] as Line).text))
    )
      for (const at of gap) chosen.add(at);
  }
}

/** The first heading is the writer's, as those beside it are. */
function isWriters(page: PageLines, [first, ...others]: readonly Section[]): boolean {
  const rank = first ? rankOf(page.all[first.heading] as Line) : 0;
  return (
    rank > 0 &&
    others.some(({ scope, heading }) => scope === first?.scope && rankOf(page.all[heading] as Line) === rank)
  );
}

/** Without the heading of the page's own above the text, and without lines of the page's own at its end. */
function trimmed(page: PageLines, lines: readonly number[], most: number): number[] {
  const textAt = (index: number) => (page.all[lines[index] as number] as Line).text;
  let from = 0;
  while (from < most && headingKind(textAt(from)) === 'opens') from++;
  let to = lines.length;
  while (to > from && (isPagesOwn(textAt(to - 1)) || headingKind(textAt(to - 1)) !== null)) to--;
  return lines.slice(from, to);
}

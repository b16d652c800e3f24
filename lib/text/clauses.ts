/** Cuts a folded text into clauses, each with the section it stands in. */
import { type Breaks, findBreaks, SENTENCE } from './breaks';
import { chooseHeadings, type HeadingMark } from './headings';
import type { Folded } from './normalise';
import type { Section } from './sections';
import { charTable } from './signs';

export type { HeadingMark } from './headings';

/** Offsets are into the folded text. */
export interface Clause {
  start: number;
  end: number;
  section: Section;
  /** Clauses of one sentence share its number: what follows a comma may qualify what came before it. */
  sentence: number;
  /** Whether it is a heading itself; a heading proves nothing. */
  heading: boolean;
  /** Whether it stands under a heading such as 加分项：what is asked for there is a plus. */
  plus: boolean;
}

/** Signs before a clause that are no part of it. */
const LEADING = charTable([['、,:-—*#>+~"', 1]]);

/** Headings of what the job asks, and of what the person must bring. */
const JOB_ASKS = /(?:岗位|职位|工作)(?:要求|需求)/;
const PERSON_ASKS = /(?:任职|应聘|录用|入职|人员)(?:要求|资格|条件)/;
const LONGEST_HEADING = 8;

/**
 * @param headings every place where heading words stand, by start; which of them are headings is decided here.
 * @returns clauses in order, without overlap; text before the first heading is of section `none`.
 */
export function splitClauses(folded: Folded, headings: readonly HeadingMark[]): Clause[] {
  const breaks = findBreaks(folded);
  return assemble(folded.codes, breaks, withDuties(folded, chooseHeadings(folded, headings, breaks)));
}

/** 岗位要求 over the duties: nothing else is headed as such, and what is asked follows under 任职要求. */
function withDuties(folded: Folded, heads: HeadingMark[]): HeadingMark[] {
  if (heads.some(({ section }) => section === 'duty')) return heads;
  const [first, second] = heads.filter(({ section, plus }) => section === 'ask' && !plus);
  if (!first || !second) return heads;
  const isSwapped = JOB_ASKS.test(wordsOf(folded, first)) && PERSON_ASKS.test(wordsOf(folded, second));
  return isSwapped ? heads.map((head) => (head === first ? { ...head, section: 'duty' } : head)) : heads;
}

/** The words of a heading; one without length opens its section where they stand. */
function wordsOf(folded: Folded, { start, end }: HeadingMark): string {
  return folded.text.slice(start, end > start ? end : start + LONGEST_HEADING);
}

function assemble(codes: Uint16Array, breaks: Breaks, heads: readonly HeadingMark[]): Clause[] {
  const { marks } = breaks;
  const clauses: Clause[] = [];
  let section: Section = 'none';
  /** The section to go back to when a sentence with a label inside ends. */
  let outer: Section | null = null;
  let plus = false;
  let sentence = 0;
  let head = 0;
  let start = -1;
  const close = (end: number) => {
    if (start >= 0 && end > start) clauses.push({ start, end, section, sentence, heading: false, plus });
    start = -1;
  };
  let at = heads[0]?.start ?? codes.length;
  for (let i = 0; i < codes.length; i++) {
    // Inside a clause nothing happens before the next mark or heading.
    if (start >= 0) while (i < at && marks[i] === 0) i++;
    if (i === codes.length) break;
    if (i === at) {
      const next = heads[head++] as HeadingMark;
      at = heads[head]?.start ?? codes.length;
      close(i);
      outer = next.inline ? (outer ?? section) : null;
      section = next.section;
      plus = next.plus ?? false;
      sentence++;
      if (next.end > next.start) {
        clauses.push({ start: next.start, end: next.end, section, sentence, heading: true, plus });
        i = next.end - 1;
        continue;
      }
    }
    if (marks[i] !== 0) {
      const kind = breaks.kind(i);
      if (kind !== 0) close(i);
      if (kind === SENTENCE) {
        sentence++;
        section = outer ?? section;
        outer = null;
      }
      if (breaks.isLayout(i)) {
        close(i);
        continue;
      }
    }
    if (start < 0 && LEADING[codes[i] as number] === 0) start = i;
  }
  close(codes.length);
  return clauses;
}

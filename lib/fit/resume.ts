/** What a résumé seems to say of the items: proposals, each for the person to confirm. */
import type { Auditor } from '@/lib/audit/auditor';
import { canBeAsked, EXAMPLE_MAX } from './profile';

/** A line that speaks of an item. */
export interface Proposal {
  item: string;
  /** The line, at most `EXAMPLE_MAX` characters around the words. */
  line: string;
  /** The words in it that were found: UTF-16 offsets into `line`. */
  words: readonly [start: number, end: number];
}

/** What is asked of a person counts in a posting's requirements: a line of a résumé is read as one. */
const HEADING = '任职要求：';

/** One proposal an item, from the first line that speaks of it; in the order of the checklist. */
export function proposalsOf(auditor: Pick<Auditor, 'audit' | 'items'>, resume: string): Proposal[] {
  const found = new Map<string, Proposal>();
  for (const line of linesOf(resume)) {
    const { items } = auditor.audit({ title: '', description: HEADING + line }, { anyway: true });
    for (const { id, state, evidence } of items) {
      const [first] = evidence;
      if (state !== 'covered' || !first || found.has(id)) continue;
      const start = first[0] - HEADING.length;
      if (start >= 0) found.set(id, proposal(id, line, start, first[1] - HEADING.length));
    }
  }
  return auditor.items.filter(canBeAsked).flatMap(({ id }) => found.get(id) ?? []);
}

function linesOf(text: string): string[] {
  return text
    .split(/[\r\n。；;]+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** A line that is too long is cut so that the words stand in it. */
function proposal(item: string, line: string, start: number, end: number): Proposal {
  if (line.length <= EXAMPLE_MAX) return { item, line, words: [start, end] };
  const from = Math.max(0, Math.min(start - 20, line.length - EXAMPLE_MAX));
  const cut = line.slice(from, from + EXAMPLE_MAX);
  return { item, line: cut, words: [start - from, Math.min(end - from, cut.length)] };
}

/** Clauses that nothing explains, counted by section. */
import type { ExplainedClause } from '@/lib/audit/explain';
import type { createNormaliser } from '@/lib/text/normalise';
import type { Section } from '@/lib/text/sections';
import { oneLine } from '../context';

export interface MinedClause {
  /** As it is counted: folded, figures as #, without the signs around it. */
  text: string;
  postings: number;
  /** As it stands in the first posting that has it, and which that is. */
  example: string;
  posting: string;
}

interface Entry extends MinedClause {
  /** The number of the posting that has it last. */
  last: number;
}

/** A clause that is longer is prose; shorter, a scrap. */
const LENGTHS = { least: 2, most: 60 };

export class ClauseCounts {
  /** Postings, clauses that are no headings, and those of them that nothing explains. */
  postings = 0;
  clauses = 0;
  unexplained = 0;
  private readonly bySection = new Map<Section, Map<string, Entry>>();

  constructor(private readonly normalise: ReturnType<typeof createNormaliser>) {}

  add(id: string, description: string, clauses: readonly ExplainedClause[]): void {
    this.postings++;
    for (const clause of clauses) {
      if (clause.isHeading) continue;
      this.clauses++;
      if (isExplained(clause)) continue;
      this.unexplained++;
      const words = description.slice(...clause.span);
      const text = plain(this.normalise(words).text);
      if (text.length >= LENGTHS.least && text.length <= LENGTHS.most)
        this.count(clause.section, text, words, id);
    }
  }

  private count(section: Section, text: string, words: string, posting: string): void {
    const counts = this.bySection.get(section) ?? new Map<string, Entry>();
    this.bySection.set(section, counts);
    const entry = counts.get(text);
    if (!entry)
      counts.set(text, { text, postings: 1, example: oneLine(words), posting, last: this.postings });
    else if (entry.last !== this.postings) {
      entry.postings++;
      entry.last = this.postings;
    }
  }

  sections(): Section[] {
    return [...this.bySection.keys()];
  }

  /** Most postings first, the shorter first of as many. */
  of(section: Section): MinedClause[] {
    const all = [...(this.bySection.get(section)?.values() ?? [])];
    return all
      .sort((a, b) => b.postings - a.postings || a.text.length - b.text.length || (a.text < b.text ? -1 : 1))
      .map(({ last: _, ...clause }) => clause);
  }
}

/** Words that stand in the wrong section explain nothing. */
function isExplained({ told }: ExplainedClause): boolean {
  return told.some(({ fate }) => fate !== 'section');
}

/** Figures as #, and no signs around it. */
export function plain(folded: string): string {
  return folded
    .replace(/\s+/g, ' ')
    .replace(/\d+(?:[.,]\d+)*/g, '#')
    .replace(/^[^\p{L}\p{N}#]+|[^\p{L}\p{N}#%]+$/gu, '');
}

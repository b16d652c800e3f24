/** The matches of each clause, by what they are for. */
import type { Match } from '@/lib/lexicon/lexicon';
import type { Clause } from '@/lib/text/clauses';
import type { Cue } from '@/lib/text/scope';

/** What a rule number of the lexicon stands for. */
export interface Meaning {
  /** Of an item: covered, waived, veto. Of a rule of compliance: found, with, exempt. Or a cue. */
  says: 'covered' | 'waived' | 'veto' | 'found' | 'with' | 'exempt' | Cue | null;
  /** The index of the item or rule, or -1. */
  of: number;
  /** found, with: the number of the expression. exempt: the index of its reach. */
  detail: number;
}

export type MeaningOf = (rule: number) => Meaning;

/** Most clauses have none of most: a list is made when something stands in it. */
const NONE: Match[] = [];

export class ClauseMatches {
  covering = NONE;
  waiving = NONE;
  vetoes = NONE;
  found = NONE;
  with = NONE;
  exempt = NONE;
  cues = NONE;

  constructor(
    readonly clause: Clause,
    /** The place of the clause in its text. */
    readonly at: number,
  ) {}

  add(match: Match, says: NonNullable<Meaning['says']>): void {
    if (says === 'covered') this.covering = withOne(this.covering, match);
    else if (says === 'waived') this.waiving = withOne(this.waiving, match);
    else if (says === 'veto') this.vetoes = withOne(this.vetoes, match);
    else if (says === 'found') this.found = withOne(this.found, match);
    else if (says === 'with') this.with = withOne(this.with, match);
    else if (says === 'exempt') this.exempt = withOne(this.exempt, match);
    else this.cues = withOne(this.cues, match);
  }
}

function withOne(list: Match[], match: Match): Match[] {
  if (list === NONE) return [match];
  list.push(match);
  return list;
}

/** @param matches by stretch (= clause). @returns clauses of which something was found, in order. */
export function byClause(
  clauses: readonly Clause[],
  matches: readonly Match[],
  meaning: MeaningOf,
): ClauseMatches[] {
  const out: ClauseMatches[] = [];
  let group: ClauseMatches | undefined;
  for (const match of matches) {
    const { says } = meaning(match.rule);
    if (says === null) continue;
    if (group?.at !== match.stretch) {
      group = new ClauseMatches(clauses[match.stretch] as Clause, match.stretch);
      out.push(group);
    }
    group.add(match, says);
  }
  return out;
}

export interface Place {
  start: number;
  end: number;
}

export function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the outer place holds all of the inner one. */
export function holds(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** From matches to the state of each item: sections, look-alikes, negation, waivers and preference decide. */
import type { ItemRule } from '@/lib/checklist/rules';
import type { Match } from '@/lib/lexicon/lexicon';
import type { Clause } from '@/lib/text/clauses';

export type Cue = 'near' | 'far' | 'after' | 'neutral' | 'preferred';

/** What a rule number of the lexicon stands for. */
export type Meaning =
  | { kind: 'item'; index: number; rule: ItemRule }
  | { kind: 'cue'; cue: Cue }
  | { kind: 'elsewhere' };

/** A statement about an item, in folded offsets. */
export interface Statement {
  item: number;
  says: 'covered' | 'waived';
  start: number;
  end: number;
  preferred: boolean;
}

/** Characters between a near negator and what it negates, and between words and a waiver that follows them. */
const NEAR = 1;
const AFTER = 6;

/** Matches of one clause, sorted by what they are for. */
interface ClauseMatches {
  clause: Clause;
  items: { match: Match; index: number; rule: ItemRule }[];
  vetoes: { match: Match; index: number }[];
  cues: { match: Match; cue: Cue }[];
}

/**
 * @param matches of all lexicons, by stretch (= clause).
 * @param meaning of a rule number, for the lexicon that the match came from.
 * @param waivable whether the item with this index can be waived at all.
 */
export function statements(
  clauses: readonly Clause[],
  matches: readonly Match[],
  meaning: (rule: number) => Meaning,
  waivable: (item: number) => boolean,
): Statement[] {
  const out: Statement[] = [];
  for (const group of byClause(clauses, matches, meaning)) judgeClause(group, waivable, out);
  markLatePreference(clauses, matches, meaning, out);
  return out;
}

function byClause(
  clauses: readonly Clause[],
  matches: readonly Match[],
  meaning: (rule: number) => Meaning,
): ClauseMatches[] {
  const out: ClauseMatches[] = [];
  let current: ClauseMatches | null = null;
  let stretch = -1;
  for (const match of matches) {
    if (match.stretch !== stretch || !current) {
      stretch = match.stretch;
      current = { clause: clauses[stretch] as Clause, items: [], vetoes: [], cues: [] };
      out.push(current);
    }
    const what = meaning(match.rule);
    if (what.kind === 'cue') current.cues.push({ match, cue: what.cue });
    else if (what.kind === 'item' && what.rule.says === 'veto')
      current.vetoes.push({ match, index: what.index });
    else if (what.kind === 'item') current.items.push({ match, index: what.index, rule: what.rule });
  }
  return out;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

function judgeClause(group: ClauseMatches, waivable: (item: number) => boolean, out: Statement[]): void {
  const { clause, items, vetoes } = group;
  if (clause.heading || items.length === 0) return;
  const cues = group.cues.filter(
    ({ match, cue }) =>
      cue === 'preferred' ||
      !group.cues.some((other) => other.cue === 'neutral' && overlaps(match, other.match)),
  );
  const preferred = cues.some(({ cue }) => cue === 'preferred');
  for (const { match, index, rule } of items) {
    if (!rule.sections.includes(clause.section)) continue;
    if (vetoes.some((veto) => veto.index === index && overlaps(veto.match, match))) continue;
    if (rule.says === 'waived') {
      out.push({ item: index, says: 'waived', start: match.start, end: match.end, preferred: false });
      continue;
    }
    const turned = turnedBy(match, cues);
    if (!turned) out.push({ item: index, says: 'covered', start: match.start, end: match.end, preferred });
    else if (waivable(index)) {
      const start = Math.min(match.start, turned.start);
      out.push({
        item: index,
        says: 'waived',
        start,
        end: Math.max(match.end, turned.end),
        preferred: false,
      });
    }
  }
}

/** The negator or waiver in whose scope the match stands, if any. */
function turnedBy(match: Match, cues: ClauseMatches['cues']): Match | null {
  for (const { match: cue, cue: kind } of cues) {
    const before = match.start - cue.end;
    const after = cue.start - match.end;
    if (kind === 'near' && before >= 0 && before <= NEAR) return cue;
    if (kind === 'far' && before >= 0) return cue;
    if (kind === 'after' && after >= 0 && after <= AFTER) return cue;
  }
  return null;
}

/** 有相关经验者，优先: the preference stands in the next clause of the sentence, at its start. */
function markLatePreference(
  clauses: readonly Clause[],
  matches: readonly Match[],
  meaning: (rule: number) => Meaning,
  out: Statement[],
): void {
  for (const match of matches) {
    const what = meaning(match.rule);
    if (what.kind !== 'cue' || what.cue !== 'preferred') continue;
    const clause = clauses[match.stretch] as Clause;
    const before = clauses[match.stretch - 1];
    if (!before || before.sentence !== clause.sentence || match.start - clause.start > 2) continue;
    for (const statement of out) {
      if (statement.start >= before.start && statement.end <= before.end) statement.preferred = true;
    }
  }
}

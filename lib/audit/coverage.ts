/** From matches to what is said of each item: look-alikes, negation, waivers and preference decide. */
import type { ItemRule } from '@/lib/checklist/rules';
import type { Match } from '@/lib/lexicon/lexicon';
import type { Clause } from '@/lib/text/clauses';
import type { Folded } from '@/lib/text/normalise';
import { type Cue, reaches } from '@/lib/text/scope';

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

/** A match with the item that it is of. */
interface Of {
  match: Match;
  index: number;
}

/** Matches of one clause, sorted by what they are for. */
interface ClauseMatches {
  covering: Of[];
  waiving: Of[];
  vetoes: Of[];
  cues: { match: Match; cue: Cue }[];
}

/**
 * @param matches of all lexicons, by stretch (= clause), of rules that count in its section.
 * @param meaning of a rule number.
 * @param waivable whether the item with this index can be waived at all; the negation of another says nothing.
 */
export function statements(
  folded: Folded,
  clauses: readonly Clause[],
  matches: readonly Match[],
  meaning: (rule: number) => Meaning,
  waivable: (item: number) => boolean,
): Statement[] {
  const out: Statement[] = [];
  /** Where in `out` the statements of the clause before this one begin. */
  let before = { stretch: -1, from: 0 };
  for (let i = 0; i < matches.length; ) {
    const { stretch } = matches[i] as Match;
    const group: ClauseMatches = { covering: [], waiving: [], vetoes: [], cues: [] };
    for (; i < matches.length && (matches[i] as Match).stretch === stretch; i++) {
      sort(matches[i] as Match, meaning, group);
    }
    const clause = clauses[stretch] as Clause;
    const from = out.length;
    judgeClause(folded, clause, group, waivable, out);
    const isNext = before.stretch === stretch - 1 && clauses[stretch - 1]?.sentence === clause.sentence;
    if (out.length === from && isNext) applyPreference(preferenceOf(folded, clause, group), out, before.from);
    before = { stretch, from };
  }
  return out;
}

function sort(match: Match, meaning: (rule: number) => Meaning, group: ClauseMatches): void {
  const what = meaning(match.rule);
  if (what.kind === 'cue') group.cues.push({ match, cue: what.cue });
  else if (what.kind === 'item') listOf(group, what.rule.says).push({ match, index: what.index });
}

function listOf(group: ClauseMatches, says: ItemRule['says']): Of[] {
  if (says === 'covered') return group.covering;
  return says === 'waived' ? group.waiving : group.vetoes;
}

function overlaps(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the outer place holds all of the inner one. */
function holds(outer: Match, inner: Match): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function judgeClause(
  folded: Folded,
  clause: Clause,
  { covering, waiving, vetoes, cues: all }: ClauseMatches,
  waivable: (item: number) => boolean,
  out: Statement[],
): void {
  const isVetoed = ({ match, index }: Of) =>
    vetoes.length > 0 && vetoes.some((veto) => veto.index === index && overlaps(veto.match, match));
  for (const one of waiving) {
    const { start, end } = one.match;
    if (!isVetoed(one)) out.push({ item: one.index, says: 'waived', start, end, preferred: false });
  }
  if (covering.length === 0) return;
  const cues = all.length === 0 ? all : withoutNeutral(all);
  for (const one of covering) {
    const { match, index } = one;
    // 无规定电话数量: words inside a waiver of their own item do not ask for it.
    if (isVetoed(one) || waiving.some((other) => other.index === index && holds(other.match, match)))
      continue;
    const preferred = clause.plus || isPreferred(folded, clause, cues, match);
    const turned = cues.length > 0 ? turnedBy(folded, cues, match) : null;
    // 经验不限但有者优先: asked for after all, as a plus.
    if (!turned || preferred)
      out.push({ item: index, says: 'covered', start: match.start, end: match.end, preferred });
    else if (waivable(index))
      out.push({ item: index, says: 'waived', ...union(match, turned), preferred: false });
  }
}

/** Cues but those that a neutral word overlaps (不断 negates nothing). */
function withoutNeutral(cues: ClauseMatches['cues']): ClauseMatches['cues'] {
  const neutral = cues.filter(({ cue }) => cue === 'neutral');
  if (neutral.length === 0) return cues;
  return cues.filter(
    ({ match, cue }) =>
      cue !== 'neutral' && (cue === 'preferred' || !neutral.some((other) => overlaps(match, other.match))),
  );
}

function union(a: Match, b: Match): { start: number; end: number } {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

/** The negator or waiver in whose scope the match stands, if any. */
function turnedBy(folded: Folded, cues: ClauseMatches['cues'], match: Match): Match | null {
  for (const { match: at, cue } of cues) {
    if (cue !== 'preferred' && reaches(folded, cue, at, match)) return at;
  }
  return null;
}

/** What the employer gives with preference (优先转正) is given all the same. */
function isPreferred(folded: Folded, clause: Clause, cues: ClauseMatches['cues'], match: Match): boolean {
  if (cues.length === 0 || clause.section === 'offer') return false;
  return cues.some(({ match: at, cue }) => cue === 'preferred' && reaches(folded, cue, at, match));
}

/**
 * What a clause that says nothing else makes of the one before it. plus: that is a plus (有相关经验，优先).
 * despite: though waived it is a plus (经验不限，有者优先). A clause with a subject of its own (能力优先) says nothing of it.
 */
type Preference = 'plus' | 'despite' | null;

function preferenceOf(folded: Folded, clause: Clause, group: ClauseMatches): Preference {
  const cue = group.cues.find(({ cue }) => cue === 'preferred');
  if (!cue) return null;
  const before = folded.text.slice(clause.start, cue.match.start);
  if (/^但?有者?$/.test(before)) return 'despite';
  return /^[者的则]?$/.test(before) ? 'plus' : null;
}

function applyPreference(preference: Preference, out: Statement[], from: number): void {
  if (!preference) return;
  for (let i = from; i < out.length; i++) {
    const statement = out[i] as Statement;
    if (statement.says === 'waived' && preference === 'plus') continue;
    statement.says = 'covered';
    statement.preferred = true;
  }
}

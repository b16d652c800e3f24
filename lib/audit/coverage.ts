/** From matches to what is said of each item: look-alikes, negation, waivers and preference decide. */
import type { ItemRule } from '@/lib/checklist/rules';
import type { Match } from '@/lib/lexicon/lexicon';
import type { Clause } from '@/lib/text/clauses';
import type { Folded } from '@/lib/text/normalise';
import { type Cue, reaches } from '@/lib/text/scope';

/** What a rule number of the lexicon stands for: something said of an item, or a cue. */
export interface Meaning {
  says: ItemRule['says'] | Cue | null;
  /** The index of the item, or -1. */
  item: number;
}

/** A statement about an item, in folded offsets. */
export interface Statement {
  item: number;
  says: 'covered' | 'waived';
  start: number;
  end: number;
  preferred: boolean;
}

/** Matches of one clause, by what they are for. */
class ClauseMatches {
  covering = NONE;
  waiving = NONE;
  vetoes = NONE;
  cues = NONE;

  add(match: Match, says: Meaning['says']): void {
    if (says === 'covered') this.covering = withOne(this.covering, match);
    else if (says === 'waived') this.waiving = withOne(this.waiving, match);
    else if (says === 'veto') this.vetoes = withOne(this.vetoes, match);
    else if (says !== null) this.cues = withOne(this.cues, match);
  }
}

/** Most clauses have none of most: a list is made when something stands in it. */
const NONE: Match[] = [];

function withOne(list: Match[], match: Match): Match[] {
  if (list === NONE) return [match];
  list.push(match);
  return list;
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
  const judge = new ClauseJudge(folded, meaning, waivable);
  const { out } = judge;
  /** Where in `out` the statements of the clause before this one begin. */
  let before = { stretch: -1, from: 0 };
  for (let i = 0; i < matches.length; ) {
    const { stretch } = matches[i] as Match;
    const group = new ClauseMatches();
    for (; i < matches.length && (matches[i] as Match).stretch === stretch; i++) {
      const match = matches[i] as Match;
      group.add(match, meaning(match.rule).says);
    }
    const clause = clauses[stretch] as Clause;
    const from = out.length;
    judge.judge(clause, group);
    const isNext = before.stretch === stretch - 1 && clauses[stretch - 1]?.sentence === clause.sentence;
    if (out.length === from && isNext)
      applyPreference(judge.preferenceOf(clause, group.cues), out, before.from);
    before = { stretch, from };
  }
  return out;
}

interface Place {
  start: number;
  end: number;
}

function overlaps(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the outer place holds all of the inner one. */
function holds(outer: Place, inner: Place): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/**
 * What a clause that says nothing else makes of the one before it. plus: that is a plus (有相关经验，优先).
 * despite: though waived it is a plus (经验不限，有者优先). A clause with a subject of its own (能力优先) says nothing of it.
 */
type Preference = 'plus' | 'despite' | null;

/** Judges clause after clause. */
class ClauseJudge {
  readonly out: Statement[] = [];

  constructor(
    private readonly folded: Folded,
    private readonly meaning: (rule: number) => Meaning,
    private readonly waivable: (item: number) => boolean,
  ) {}

  judge(clause: Clause, { covering, waiving, vetoes, cues: all }: ClauseMatches): void {
    for (const match of waiving)
      if (!this.isIn(vetoes, match, overlaps)) this.say('waived', match, match.start, match.end, false);
    if (covering.length === 0) return;
    const cues = all.length === 0 ? all : this.withoutNeutral(all);
    for (const match of covering) {
      if (this.isIn(vetoes, match, overlaps)) continue;
      // 无规定电话数量: words inside a waiver of their own item do not ask for it.
      if (this.isIn(waiving, match, holds)) continue;
      const preferred = clause.plus || this.isPreferred(clause, cues, match);
      const turned = this.turnedBy(cues, match);
      // 经验不限但有者优先: asked for after all, as a plus.
      if (!turned || preferred) this.say('covered', match, match.start, match.end, preferred);
      else if (this.waivable(this.meaning(match.rule).item)) {
        const [start, end] = [Math.min(match.start, turned.start), Math.max(match.end, turned.end)];
        this.say('waived', match, start, end, false);
      }
    }
  }

  private say(says: Statement['says'], match: Match, start: number, end: number, preferred: boolean): void {
    this.out.push({ item: this.meaning(match.rule).item, says, start, end, preferred });
  }

  /** Whether one of these is of the same item and stands so to the match. */
  private isIn(
    others: readonly Match[],
    match: Match,
    stands: (other: Match, match: Match) => boolean,
  ): boolean {
    for (const other of others) {
      if (stands(other, match) && this.meaning(other.rule).item === this.meaning(match.rule).item)
        return true;
    }
    return false;
  }

  private cue(match: Match): Cue {
    return this.meaning(match.rule).says as Cue;
  }

  /** Cues but those that a neutral word overlaps (不断 negates nothing). */
  private withoutNeutral(cues: readonly Match[]): readonly Match[] {
    const neutral = cues.filter((match) => this.cue(match) === 'neutral');
    if (neutral.length === 0) return cues;
    return cues.filter((match) => {
      const cue = this.cue(match);
      return cue !== 'neutral' && (cue === 'preferred' || !neutral.some((other) => overlaps(match, other)));
    });
  }

  /** The negator or waiver in whose scope the match stands, if any. */
  private turnedBy(cues: readonly Match[], match: Match): Match | null {
    for (const at of cues) {
      const cue = this.cue(at);
      if (cue !== 'preferred' && reaches(this.folded, cue, at, match)) return at;
    }
    return null;
  }

  /** What the employer gives with preference (优先转正) is given all the same. */
  private isPreferred(clause: Clause, cues: readonly Match[], match: Match): boolean {
    if (clause.section === 'offer') return false;
    for (const at of cues) {
      if (this.cue(at) === 'preferred' && reaches(this.folded, 'preferred', at, match)) return true;
    }
    return false;
  }

  preferenceOf(clause: Clause, cues: readonly Match[]): Preference {
    const cue = cues.find((match) => this.cue(match) === 'preferred');
    if (!cue) return null;
    const before = this.folded.text.slice(clause.start, cue.start);
    if (/^但?有者?$/.test(before)) return 'despite';
    return /^[者的则]?$/.test(before) ? 'plus' : null;
  }
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

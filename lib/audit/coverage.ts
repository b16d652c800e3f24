/** From matches to what is said of each item: look-alikes, negation, waivers and preference decide. */
import type { Match } from '@/lib/lexicon/lexicon';
import type { Folded } from '@/lib/text/normalise';
import { type ClauseMatches, holds, type MeaningOf, overlaps, type Place } from './clause-matches';
import { Cues, type Preference } from './cues';
import type { Trace } from './trace';

/** A statement about an item, in folded offsets. */
export interface Statement {
  item: number;
  says: 'covered' | 'waived';
  start: number;
  end: number;
  preferred: boolean;
}

/**
 * @param groups the matches of the text, by clause, of rules that count in its section.
 * @param meaning of a rule number.
 * @param waivable whether the item with this index can be waived at all; the negation of another says nothing.
 * @param trace is told what becomes of each match.
 */
export function statements(
  folded: Folded,
  groups: readonly ClauseMatches[],
  meaning: MeaningOf,
  waivable: (item: number) => boolean,
  trace?: Trace,
): Statement[] {
  const judge = new ClauseJudge(new Cues(folded, meaning), meaning, waivable, trace);
  const { out } = judge;
  /** The clause before this one of which something was found, and where in `out` its statements begin. */
  let before: ClauseMatches | undefined;
  let since = 0;
  for (const group of groups) {
    const from = out.length;
    judge.judge(group);
    if (out.length === from && before && follows(before, group))
      applyPreference(judge.preferenceOf(group), out, since);
    before = group;
    since = from;
  }
  return out;
}

/** Whether a clause is the next one of the same sentence. */
function follows(before: ClauseMatches, group: ClauseMatches): boolean {
  return before.at === group.at - 1 && before.clause.sentence === group.clause.sentence;
}

/** Judges clause after clause. */
class ClauseJudge {
  readonly out: Statement[] = [];

  constructor(
    private readonly cues: Cues,
    private readonly meaning: MeaningOf,
    private readonly waivable: (item: number) => boolean,
    private readonly trace: Trace | undefined,
  ) {}

  judge({ clause, covering, waiving, vetoes, cues: all }: ClauseMatches): void {
    const cues = this.cues.withoutNeutral(all);
    for (const match of waiving) {
      const says = this.cues.isRefused(cues, match) ? 'covered' : 'waived';
      const veto = says === 'waived' ? this.among(vetoes, match, overlaps) : null;
      if (!veto) this.say(says, match, match.start, match.end, false);
      this.trace?.(match, veto ? 'vetoed' : says, veto);
    }
    for (const match of covering) {
      const veto = vetoes.length > 0 ? this.among(vetoes, match, overlaps) : null;
      // 无规定电话数量: words inside a waiver of their own item do not ask for it.
      const waiver = veto ?? (waiving.length > 0 ? this.among(waiving, match, holds) : null);
      if (waiver) this.trace?.(match, veto ? 'vetoed' : 'inWaiver', waiver);
      else this.cover(match, clause.plus || this.cues.isPreferred(clause, cues, match), cues);
    }
  }

  private cover(match: Match, preferred: boolean, cues: readonly Match[]): void {
    const turned = this.cues.turnedBy(cues, match);
    // 经验不限但有者优先: asked for after all, as a plus.
    if (!turned || preferred || this.cues.isAskedInReverse(cues, match)) {
      this.say('covered', match, match.start, match.end, preferred);
      this.trace?.(match, preferred ? 'preferred' : 'covered', null);
      return;
    }
    this.trace?.(match, 'negated', turned);
    if (!this.waivable(this.meaning(match.rule).of)) return;
    const [start, end] = [Math.min(match.start, turned.start), Math.max(match.end, turned.end)];
    this.say('waived', match, start, end, false);
  }

  preferenceOf({ clause, cues }: ClauseMatches): Preference {
    return this.cues.preferenceOf(clause, cues);
  }

  private say(says: Statement['says'], match: Match, start: number, end: number, preferred: boolean): void {
    this.out.push({ item: this.meaning(match.rule).of, says, start, end, preferred });
  }

  /** The first of these that is of the same item and stands so to the match. */
  private among(
    others: readonly Match[],
    match: Match,
    stands: (other: Place, match: Place) => boolean,
  ): Match | null {
    for (const other of others) {
      if (stands(other, match) && this.meaning(other.rule).of === this.meaning(match.rule).of) return other;
    }
    return null;
  }
}

function applyPreference(preference: Preference, out: Statement[], from: number): void {
  if (!preference) return;
  for (let i = from; i < out.length; i++) {
    const statement = out[i] as Statement;
    if (statement.says === 'waived' && preference === 'plus') continue;
    if (statement.says === 'covered' && preference === 'must') continue;
    statement.says = 'covered';
    statement.preferred = preference !== 'must';
  }
}

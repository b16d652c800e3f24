/** The cues of a clause: what is negated, waived or a plus there. */
import type { Match } from '@/lib/lexicon/lexicon';
import type { Clause } from '@/lib/text/clauses';
import type { Folded } from '@/lib/text/normalise';
import { type Cue, reaches } from '@/lib/text/scope';
import { type MeaningOf, overlaps, type Place } from './clause-matches';

/**
 * What a clause that says nothing else makes of the one before it. plus: that is a plus (有相关经验，优先).
 * despite: though waived it is a plus (经验不限，有者优先). must: those without it are turned away (没有经验的，请勿投). A clause with a subject of its own (能力优先) says nothing of it.
 */
export type Preference = 'plus' | 'despite' | 'must' | null;

export class Cues {
  constructor(
    private readonly folded: Folded,
    private readonly meaning: MeaningOf,
  ) {}

  private cue(match: Match): Cue {
    return this.meaning(match.rule).says as Cue;
  }

  /** Cues but those that a neutral word overlaps (不断 negates nothing). */
  withoutNeutral(cues: readonly Match[]): readonly Match[] {
    if (!this.hasNeutral(cues)) return cues;
    const neutral = cues.filter((match) => this.cue(match) === 'neutral');
    return cues.filter((match) => {
      const cue = this.cue(match);
      return cue !== 'neutral' && (cue === 'preferred' || !neutral.some((other) => overlaps(match, other)));
    });
  }

  private hasNeutral(cues: readonly Match[]): boolean {
    for (const match of cues) if (this.cue(match) === 'neutral') return true;
    return false;
  }

  /** The negator or waiver in whose scope the match stands, if any. */
  turnedBy(cues: readonly Match[], match: Match): Match | null {
    for (const at of cues) {
      const cue = this.cue(at);
      if (cue !== 'preferred' && cue !== 'refused' && reaches(this.folded, cue, at, match)) return at;
    }
    return null;
  }

  /** Whether those are turned away of whom the words at this place are said: 谢绝无经验者, 没有大专学历的勿投. */
  isRefused(cues: readonly Match[], place: Place): boolean {
    return this.refusing(cues).some((at) => reaches(this.folded, 'refused', at, place));
  }

  /** Whether words are negated for those who are turned away. The refusal itself (拒绝销售) negates but once. */
  isAskedInReverse(cues: readonly Match[], match: Match): boolean {
    const refusing = this.refusing(cues);
    if (refusing.length === 0) return false;
    const others = cues.filter((at) => !refusing.some((other) => overlaps(at, other)));
    const turned = this.turnedBy(others, match);
    if (!turned) return false;
    const place = { start: Math.min(turned.start, match.start), end: Math.max(turned.end, match.end) };
    return this.isRefused(refusing, place);
  }

  private refusing(cues: readonly Match[]): readonly Match[] {
    return cues.filter((match) => this.cue(match) === 'refused');
  }

  /** What the employer gives with preference (优先转正) is given all the same. */
  isPreferred(clause: Clause, cues: readonly Match[], match: Match): boolean {
    if (clause.section === 'offer') return false;
    for (const at of cues) {
      if (this.cue(at) === 'preferred' && reaches(this.folded, 'preferred', at, match)) return true;
    }
    return false;
  }

  preferenceOf(clause: Clause, cues: readonly Match[]): Preference {
    const refused = this.refusing(cues)[0];
    if (refused && /^[请就都]?$/.test(this.folded.text.slice(clause.start, refused.start))) return 'must';
    const cue = cues.find((match) => this.cue(match) === 'preferred');
    if (!cue) return null;
    const before = this.folded.text.slice(clause.start, cue.start);
    if (/^但?有者?$/.test(before)) return 'despite';
    return /^[者的则]?$/.test(before) ? 'plus' : null;
  }
}

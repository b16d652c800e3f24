/** What was found in a text: matches, and which groups of rules they are of. */
import type { Asked } from './asked';

/** A rule matched: its number in the lexicon, where (folded offsets), and in which stretch. */
export interface Match {
  rule: number;
  start: number;
  end: number;
  stretch: number;
}

export class Found {
  private matches: Match[] = [];
  /** The stretch in which a rule of each group has matched last. */
  private readonly groupIn: Int32Array;
  /** Literals of rules that wait for a match of another: rule, start, end; and how many numbers that are. */
  private readonly late: number[] = [];
  private lateCount = 0;
  private stretch = 0;

  constructor(private readonly asked: Asked) {
    this.groupIn = new Int32Array(asked.groups);
  }

  open(): void {
    this.groupIn.fill(-1);
    this.matches = [];
  }

  close(): Match[] {
    const { matches } = this;
    this.matches = [];
    return matches;
  }

  /** Takes over matches of the stretch, from the k-th on, that another lexicon has found. @returns the first behind it. */
  include(matches: readonly Match[], k: number): number {
    for (; k < matches.length; k++) {
      const match = matches[k] as Match;
      if (match.stretch !== this.stretch) break;
      this.matches.push(match);
      const group = this.asked.group[match.rule] as number;
      if (group >= 0) this.groupIn[group] = this.stretch;
    }
    return k;
  }

  enter(stretch: number): void {
    this.stretch = stretch;
  }

  add(rule: number, start: number, end: number): void {
    this.matches.push({ rule, start, end, stretch: this.stretch });
    const group = this.asked.group[rule] as number;
    if (group >= 0) this.groupIn[group] = this.stretch;
  }

  /** A literal that is itself a match, where its rule is asked for. */
  addLiteral(rule: number, bits: number, start: number, end: number): void {
    if (((this.asked.bits[rule] as number) & bits) === 0) return;
    if ((this.asked.after[rule] as number) < 0) this.add(rule, start, end);
    else {
      const { late, lateCount } = this;
      late[lateCount] = rule;
      late[lateCount + 1] = start;
      late[lateCount + 2] = end;
      this.lateCount += 3;
    }
  }

  /** Whether a rule of a group has matched in this stretch. */
  hasMatched(group: number): boolean {
    return this.groupIn[group] === this.stretch;
  }

  /** Adds the literals that have waited for those of this stretch. */
  settle(): void {
    const { late, lateCount } = this;
    for (let i = 0; i < lateCount; i += 3) {
      const rule = late[i] as number;
      if (this.hasMatched(this.asked.after[rule] as number))
        this.add(rule, late[i + 1] as number, late[i + 2] as number);
    }
    this.lateCount = 0;
  }
}

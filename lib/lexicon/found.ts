/** What is asked for in a text, what was found of it, and what waits for the end of a stretch. */
import type { PatternEntry } from './compile';

/** A rule matched: its number in the lexicon, where (folded offsets), and in which stretch. */
export interface Match {
  rule: number;
  start: number;
  end: number;
  stretch: number;
}

/** All rules are asked for by each of these. */
export const ALL_BITS = 0xff;

/** What is looked for where: what nobody asks for costs nothing. By rule number. */
export interface Asked {
  /** A rule is looked for in the stretches that share a bit with it. */
  bits: Uint8Array;
  /** The group that a rule belongs to, or -1. */
  group: Int32Array;
  /** The group of which a rule must have matched in the same stretch for this one to be looked for, or -1. */
  after: Int32Array;
  /** How many groups there are. */
  groups: number;
}

/** Asks for nothing yet. */
export function noneAsked(rules: number, groups = 0): Asked {
  return {
    bits: new Uint8Array(rules),
    group: new Int32Array(rules).fill(-1),
    after: new Int32Array(rules).fill(-1),
    groups,
  };
}

export function allAsked(rules: number): Asked {
  const asked = noneAsked(rules);
  asked.bits.fill(ALL_BITS);
  return asked;
}

/** Patterns that wait for the end of a stretch. */
class Queue {
  readonly of: Int32Array;
  length = 0;

  constructor(most: number) {
    this.of = new Int32Array(most);
  }

  push(pattern: number): void {
    this.of[this.length++] = pattern;
  }
}

/** What was found so far in a text, and what waits for the end of the stretch. */
export class Found {
  /** The rule of each pattern. */
  readonly ruleOf: Int32Array;
  /** Patterns whose leading cue was seen in this stretch; late: they wait for a match of another rule. */
  readonly led: Queue;
  readonly late: Queue;
  private matches: Match[] = [];
  /** The bits of each pattern's rule. */
  private readonly patternBits: Uint8Array;
  /** Literals of rules that wait for a match of another: rule, start, end. */
  private lateLiterals: number[] = [];
  /** The stretch in which a rule of each group has matched last. */
  private readonly groupIn: Int32Array;
  private stretch = 0;
  private bits = 0;

  constructor(
    private readonly asked: Asked,
    patterns: readonly PatternEntry[],
  ) {
    this.groupIn = new Int32Array(asked.groups);
    this.led = new Queue(patterns.length);
    this.late = new Queue(patterns.length);
    this.ruleOf = new Int32Array(patterns.length);
    this.patternBits = new Uint8Array(patterns.length);
    patterns.forEach(([rule], n) => {
      this.ruleOf[n] = rule;
      this.patternBits[n] = asked.bits[rule] as number;
    });
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

  enter(stretch: number, bits: number): void {
    this.stretch = stretch;
    this.bits = bits;
    this.led.length = 0;
    this.late.length = 0;
    if (this.waits) this.lateLiterals = [];
  }

  /** Whether a literal waits for a match of others. */
  get waits(): boolean {
    return this.lateLiterals.length > 0;
  }

  isPatternAsked(pattern: number): boolean {
    return ((this.patternBits[pattern] as number) & this.bits) !== 0;
  }

  private isLate(rule: number): boolean {
    return (this.asked.after[rule] as number) >= 0;
  }

  lead(pattern: number): void {
    (this.isLate(this.ruleOf[pattern] as number) ? this.late : this.led).push(pattern);
  }

  literal(rule: number, start: number, end: number): void {
    if (((this.asked.bits[rule] as number) & this.bits) === 0) return;
    if (this.isLate(rule)) this.lateLiterals.push(rule, start, end);
    else this.add(rule, start, end);
  }

  add(rule: number, start: number, end: number): void {
    this.matches.push({ rule, start, end, stretch: this.stretch });
    const group = this.asked.group[rule] as number;
    if (group >= 0) this.groupIn[group] = this.stretch;
  }

  /** Whether the rules that this one waits for have matched in this stretch. */
  follows(rule: number): boolean {
    return this.groupIn[this.asked.after[rule] as number] === this.stretch;
  }

  settleLiterals(): void {
    const { lateLiterals } = this;
    for (let i = 0; i < lateLiterals.length; i += 3) {
      const rule = lateLiterals[i] as number;
      if (this.follows(rule)) this.add(rule, lateLiterals[i + 1] as number, lateLiterals[i + 2] as number);
    }
  }
}

/** Runs a compiled vocabulary over a text: one pass of the automaton, then the patterns whose cues were seen. */
import { Kind, type LexiconTables, type PatternEntry } from './compile';
import { type Hits, Trie } from './trie';

export type { Hits } from './trie';

/** A stretch of folded text in which patterns are matched; offsets are into the folded text. */
export interface Stretch {
  start: number;
  end: number;
}

/** A rule matched: its number in the lexicon, where (folded offsets), and in which stretch. */
export interface Match {
  rule: number;
  start: number;
  end: number;
  stretch: number;
}

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

/** A pattern stops after so many matches in one clause: a clause that long is noise. */
const MAX_MATCHES = 16;

export class Lexicon {
  readonly rules: readonly string[];
  private readonly trie: Trie;
  private readonly patterns: readonly PatternEntry[];
  private readonly compiled: (RegExp | undefined)[];
  /** Meanings of literal n: those from `from[n]` to `from[n + 1]`. */
  private readonly meanings: Int32Array;
  private readonly from: Int32Array;
  /** The rule of each pattern. */
  private readonly ruleOf: Int32Array;
  /** For each pattern and each set of cues the last stretch in which one of its cues was seen. */
  private readonly ledIn: Int32Array;
  /** For each pattern where its leading cue was seen last. */
  private readonly ledAt: Int32Array;
  private readonly setIn: Int32Array;

  constructor(tables: LexiconTables) {
    this.rules = tables.rules;
    this.trie = new Trie(tables.trie);
    this.patterns = tables.patterns;
    this.compiled = new Array(tables.patterns.length);
    this.ledIn = new Int32Array(tables.patterns.length);
    this.ruleOf = Int32Array.from(tables.patterns, ([rule]) => rule);
    this.ledAt = new Int32Array(tables.patterns.length);
    this.setIn = new Int32Array(tables.sets);
    this.from = new Int32Array(tables.meanings.length + 1);
    tables.meanings.forEach((list, n) => {
      this.from[n + 1] = (this.from[n] as number) + list.length;
    });
    this.meanings = new Int32Array(this.from[tables.meanings.length] as number);
    tables.meanings.forEach((list, n) => {
      this.meanings.set(list, this.from[n]);
    });
  }

  scan(text: string): Hits {
    return this.trie.scan(text);
  }

  /** Calls `found` for each literal that is itself a match of a rule. */
  eachLiteral(hits: Hits, found: (rule: number, start: number, end: number) => void): void {
    const { meanings, from } = this;
    for (let i = 0; i < hits.length; i += 3) {
      const literal = hits[i] as number;
      for (let m = from[literal] as number; m < (from[literal + 1] as number); m++) {
        const meaning = meanings[m] as number;
        if ((meaning & 3) !== Kind.rule) break;
        found(meaning >> 2, hits[i + 1] as number, hits[i + 2] as number);
      }
    }
  }

  /**
   * All matches inside the stretches, which stand in order and do not overlap; those of a stretch stand together.
   * @param bits of each stretch, for `asked`; without them every rule is looked for everywhere.
   */
  match(text: string, hits: Hits, stretches: readonly Stretch[], asked?: Asked, bits?: Uint8Array): Match[] {
    const found = new Found(asked);
    this.ledIn.fill(-1);
    this.setIn.fill(-1);
    let i = 0;
    for (let n = 0; n < stretches.length; n++) {
      const stretch = stretches[n] as Stretch;
      const bit = bits ? (bits[n] as number) : 0xff;
      if (bit === 0) continue;
      while (i < hits.length && (hits[i + 1] as number) < stretch.start) i += 3;
      found.enter(n, bit);
      for (; i < hits.length && (hits[i + 1] as number) < stretch.end; i += 3) {
        if ((hits[i + 2] as number) <= stretch.end) this.take(hits, i, n, found);
      }
      this.finish(text, stretch, n, found);
    }
    return found.matches;
  }

  /** Notes all that the literal of a hit means. */
  private take(hits: Hits, i: number, stretch: number, found: Found): void {
    const literal = hits[i] as number;
    const { meanings, from, ledIn, ledAt, setIn, ruleOf } = this;
    for (let m = from[literal] as number; m < (from[literal + 1] as number); m++) {
      const meaning = meanings[m] as number;
      const n = meaning >> 2;
      if ((meaning & 3) === Kind.set) setIn[n] = stretch;
      else if ((meaning & 3) === Kind.rule) found.literal(n, hits[i + 1] as number, hits[i + 2] as number);
      else {
        ledAt[n] = hits[i + 1] as number;
        if (ledIn[n] === stretch) continue;
        ledIn[n] = stretch;
        found.lead(n, ruleOf[n] as number);
      }
    }
  }

  /** Runs the patterns that all cues were seen of, then those that wait for a match of others. */
  private finish(text: string, { start, end }: Stretch, stretch: number, found: Found): void {
    if (found.led.length === 0 && !found.waits) return;
    const slice = text.slice(start, end);
    for (const pattern of found.led) {
      if (this.isComplete(pattern, stretch)) this.run(pattern, slice, start, found);
    }
    if (!found.waits) return;
    found.settleLiterals();
    for (const pattern of found.late) {
      if (found.follows(this.ruleOf[pattern] as number) && this.isComplete(pattern, stretch))
        this.run(pattern, slice, start, found);
    }
  }

  private isComplete(pattern: number, stretch: number): boolean {
    const entry = this.patterns[pattern] as PatternEntry;
    for (let k = 2; k < entry.length; k++) if (this.setIn[entry[k] as number] !== stretch) return false;
    return true;
  }

  private run(pattern: number, slice: string, offset: number, found: Found): void {
    const [rule, source] = this.patterns[pattern] as PatternEntry;
    const regExp = (this.compiled[pattern] ??= machineCode(source));
    regExp.lastIndex = 0;
    for (let k = 0; k < MAX_MATCHES; k++) {
      const match = regExp.exec(slice);
      if (!match) return;
      const end = offset + match.index + match[0].length;
      found.add(rule, offset + match.index, end);
      // Every match holds a leading cue, so behind the last one there is none.
      if ((this.ledAt[pattern] as number) < end) return;
    }
  }
}

/**
 * V8 first compiles a regular expression to bytecode, and to machine code when it runs again or on a text of 1000
 * characters or more. For large alternations the bytecode alone takes three times as long to make as machine code,
 * and most patterns run a few times at most in the one posting of a page: so the long text goes first.
 */
function machineCode(source: string): RegExp {
  const regExp = new RegExp(source, 'g');
  regExp.test(LONG_TEXT);
  return regExp;
}

const LONG_TEXT = '\n'.repeat(1000);

/** What was found so far, and what waits for the end of the stretch. */
class Found {
  readonly matches: Match[] = [];
  /** Patterns whose leading cue was seen in this stretch. */
  readonly led: number[] = [];
  readonly late: number[] = [];
  /** Literals of rules that wait for a match of another: rule, start, end. */
  private readonly lateLiterals: number[] = [];
  private readonly groupIn: Int32Array;
  private stretch = 0;
  private bits = 0;

  constructor(private readonly asked: Asked | undefined) {
    this.groupIn = new Int32Array(asked?.groups ?? 0).fill(-1);
  }

  enter(stretch: number, bits: number): void {
    this.stretch = stretch;
    this.bits = bits;
    if (this.led.length > 0) this.led.length = 0;
    if (!this.waits) return;
    this.late.length = 0;
    this.lateLiterals.length = 0;
  }

  /** Whether something waits for a match of others. */
  get waits(): boolean {
    return this.late.length > 0 || this.lateLiterals.length > 0;
  }

  private isAsked(rule: number): boolean {
    return !this.asked || ((this.asked.bits[rule] as number) & this.bits) !== 0;
  }

  private isLate(rule: number): boolean {
    return this.asked !== undefined && (this.asked.after[rule] as number) >= 0;
  }

  lead(pattern: number, rule: number): void {
    if (this.isAsked(rule)) (this.isLate(rule) ? this.late : this.led).push(pattern);
  }

  literal(rule: number, start: number, end: number): void {
    if (!this.isAsked(rule)) return;
    if (this.isLate(rule)) this.lateLiterals.push(rule, start, end);
    else this.add(rule, start, end);
  }

  add(rule: number, start: number, end: number): void {
    this.matches.push({ rule, start, end, stretch: this.stretch });
    const group = this.asked ? (this.asked.group[rule] as number) : -1;
    if (group >= 0) this.groupIn[group] = this.stretch;
  }

  /** Whether the rules that this one waits for have matched in this stretch. */
  follows(rule: number): boolean {
    return this.groupIn[(this.asked as Asked).after[rule] as number] === this.stretch;
  }

  settleLiterals(): void {
    const { lateLiterals } = this;
    for (let i = 0; i < lateLiterals.length; i += 3) {
      const rule = lateLiterals[i] as number;
      if (this.follows(rule)) this.add(rule, lateLiterals[i + 1] as number, lateLiterals[i + 2] as number);
    }
  }
}

/** Runs a compiled vocabulary over a text: one pass of the automaton, then the patterns whose cues were seen. */
import {
  EDGE_SETS,
  KINDS,
  Kind,
  type LexiconTables,
  type Lists,
  type PatternEntry,
  unpackMeanings,
} from './compile';
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

/** Where in its entry the needs of a pattern begin. */
const NEEDS_AT = 4;
/** A pattern stops after so many matches in one clause: a clause that long is noise. */
const MAX_MATCHES = 16;

export class Lexicon {
  readonly rules: readonly string[];
  private readonly trie: Trie;
  private readonly patterns: readonly PatternEntry[];
  private readonly compiled: (RegExp | undefined)[];
  /** What each literal means: of literal l the lists from 3 · l on, in the order of `Kind`. */
  private readonly meanings: Lists;
  /** What each pattern needs beside its leading cue, in threes: the set, its least and its largest distance. */
  private readonly needs: Lists;
  private readonly ruleOf: Int32Array;
  /** How far after the start of a match the leading cue of each pattern begins. */
  private readonly least: Int32Array;
  private readonly most: Int32Array;
  /** Where leading cues of each pattern, and members of each set, were seen. */
  private readonly led: Places;
  private readonly seen: Places;

  constructor({ rules, patterns, sets, trie, meanings }: LexiconTables) {
    this.rules = rules;
    this.trie = new Trie(trie);
    this.patterns = patterns;
    this.compiled = new Array(patterns.length);
    this.meanings = unpackMeanings(meanings);
    this.needs = needsOf(patterns);
    this.ruleOf = new Int32Array(patterns.length);
    this.least = new Int32Array(patterns.length);
    this.most = new Int32Array(patterns.length);
    patterns.forEach(([rule, , least, most], n) => {
      this.ruleOf[n] = rule;
      this.least[n] = least;
      this.most[n] = most;
    });
    this.led = new Places(patterns.length);
    this.seen = new Places(sets);
  }

  /** The hits are good until the next scan. */
  scan(text: string): Hits {
    return this.trie.scan(text);
  }

  /** Calls `found` for each literal that is itself a match of a rule. */
  eachLiteral(hits: Hits, found: (rule: number, start: number, end: number) => void): void {
    const { from, of } = this.meanings;
    for (let i = 0; i < hits.length; i += 3) {
      const list = KINDS * (hits[i] as number) + Kind.rule;
      for (let m = from[list] as number; m < (from[list + 1] as number); m++)
        found(of[m] as number, hits[i + 1] as number, hits[i + 2] as number);
    }
  }

  /**
   * All matches inside the stretches, which stand in order and do not overlap; those of a stretch stand together.
   * @param bits of each stretch, for `asked`; without them every rule is looked for everywhere.
   */
  match(text: string, hits: Hits, stretches: readonly Stretch[], asked?: Asked, bits?: Uint8Array): Match[] {
    const found = new Found(asked);
    this.led.clear();
    this.seen.clear();
    let i = 0;
    for (let n = 0; n < stretches.length; n++) {
      const stretch = stretches[n] as Stretch;
      const bit = bits ? (bits[n] as number) : 0xff;
      if (bit === 0) continue;
      while (i < hits.length && (hits[i + 1] as number) < stretch.start) i += 3;
      found.enter(n, bit);
      i = this.note(hits, i, stretch, found);
      this.finish(text, stretch, found);
    }
    return found.matches;
  }

  /** Notes all that the hits of a stretch mean, from hit i on. @returns the first hit behind it. */
  private note(hits: Hits, i: number, { start, end }: Stretch, found: Found): number {
    const { led, seen, ruleOf } = this;
    const { from, of } = this.meanings;
    for (; i < hits.length; i += 3) {
      const at = hits[i + 1] as number;
      if (at >= end) return i;
      if ((hits[i + 2] as number) > end) continue;
      const lists = KINDS * (hits[i] as number);
      const leads = from[lists + Kind.pattern] as number;
      const matched = from[lists + Kind.rule] as number;
      const last = from[lists + KINDS] as number;
      let m = from[lists] as number;
      for (; m < leads; m++) seen.note(of[m] as number, at, start);
      for (; m < matched; m++) {
        const pattern = of[m] as number;
        const rule = ruleOf[pattern] as number;
        if (found.isAsked(rule) && led.note(pattern, at, start)) found.lead(pattern, rule);
      }
      for (; m < last; m++) found.literal(of[m] as number, at, hits[i + 2] as number);
    }
    return i;
  }

  /** Runs the patterns that all cues were seen of, then those that wait for a match of others. */
  private finish(text: string, { start, end }: Stretch, found: Found): void {
    if (found.led.length === 0 && !found.waits) return;
    this.seen.note(EDGE_SETS.start, start, start);
    this.seen.note(EDGE_SETS.end, end, start);
    const slice = text.slice(start, end);
    for (const pattern of found.led) {
      if (this.isComplete(pattern, start)) this.run(pattern, slice, start, found);
    }
    if (!found.waits) return;
    found.settleLiterals();
    for (const pattern of found.late) {
      if (found.follows(this.ruleOf[pattern] as number) && this.isComplete(pattern, start))
        this.run(pattern, slice, start, found);
    }
  }

  /** Whether each set of cues that a pattern needs was seen as far from its leading cue as it may stand. */
  private isComplete(pattern: number, from: number): boolean {
    const { needs, led, seen } = this;
    const first = led.first(pattern);
    const last = led.last(pattern);
    for (let k = needs.from[pattern] as number; k < (needs.from[pattern + 1] as number); k += 3) {
      const set = needs.of[k] as number;
      const lastSeen = seen.last(set);
      if (lastSeen < from || lastSeen < first + (needs.of[k + 1] as number)) return false;
      if (seen.first(set) > last + (needs.of[k + 2] as number)) return false;
    }
    return true;
  }

  private compile(pattern: number): RegExp {
    const regExp = machineCode((this.patterns[pattern] as PatternEntry)[1]);
    this.compiled[pattern] = regExp;
    return regExp;
  }

  private run(pattern: number, slice: string, offset: number, found: Found): void {
    const regExp = this.compiled[pattern] ?? this.compile(pattern);
    const rule = this.ruleOf[pattern] as number;
    const most = this.most[pattern] as number;
    const first = this.led.first(pattern) - offset;
    const last = this.led.last(pattern) - offset;
    regExp.lastIndex = Math.max(first - most, 0);
    if (first === last && most === this.least[pattern]) {
      // The cue alone tells where a match begins: no need of a result, which takes as long as the search.
      if (regExp.test(slice)) found.add(rule, offset + first - most, offset + regExp.lastIndex);
      return;
    }
    for (let k = 0; k < MAX_MATCHES; k++) {
      const match = regExp.exec(slice);
      if (!match) return;
      const end = match.index + match[0].length;
      found.add(rule, offset + match.index, offset + end);
      // Every match holds a leading cue, so behind the last one there is none.
      if (last < end) return;
    }
  }
}

function needsOf(patterns: readonly PatternEntry[]): Lists {
  const from = new Int32Array(patterns.length + 1);
  const of: number[] = [];
  patterns.forEach((entry, n) => {
    for (let k = NEEDS_AT; k < entry.length; k++) of.push(entry[k] as number);
    from[n + 1] = of.length;
  });
  return { from, of: new Int32Array(of) };
}

/** Where in the text each of some things was seen: first in the stretch where it was seen last, and last. */
class Places {
  private readonly pairs: Int32Array;

  constructor(length: number) {
    this.pairs = new Int32Array(2 * length);
  }

  clear(): void {
    this.pairs.fill(-1);
  }

  first(n: number): number {
    return this.pairs[2 * n] as number;
  }

  last(n: number): number {
    return this.pairs[2 * n + 1] as number;
  }

  /** @param from start of the stretch. @returns whether it is the first time there. */
  note(n: number, at: number, from: number): boolean {
    const { pairs } = this;
    const isNew = (pairs[2 * n + 1] as number) < from;
    if (isNew) pairs[2 * n] = at;
    pairs[2 * n + 1] = at;
    return isNew;
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
  led: number[] = [];
  late: number[] = [];
  /** Literals of rules that wait for a match of another: rule, start, end. */
  private lateLiterals: number[] = [];
  private readonly groupIn: Int32Array;
  private stretch = 0;
  private bits = 0;

  constructor(private readonly asked: Asked | undefined) {
    this.groupIn = new Int32Array(asked?.groups ?? 0).fill(-1);
  }

  enter(stretch: number, bits: number): void {
    this.stretch = stretch;
    this.bits = bits;
    if (this.led.length > 0) this.led = [];
    if (this.late.length > 0) this.late = [];
    if (this.lateLiterals.length > 0) this.lateLiterals = [];
  }

  /** Whether something waits for a match of others. */
  get waits(): boolean {
    return this.late.length > 0 || this.lateLiterals.length > 0;
  }

  isAsked(rule: number): boolean {
    return !this.asked || ((this.asked.bits[rule] as number) & this.bits) !== 0;
  }

  private isLate(rule: number): boolean {
    return this.asked !== undefined && (this.asked.after[rule] as number) >= 0;
  }

  lead(pattern: number, rule: number): void {
    (this.isLate(rule) ? this.late : this.led).push(pattern);
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

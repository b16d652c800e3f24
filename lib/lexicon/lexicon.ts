/** Runs a compiled vocabulary over a text: one pass of the automaton, then the patterns whose cues were seen. */
import { EDGE_SETS, type LexiconTables, type PatternEntry } from './compile';
import { ALL_BITS, allAsked, Found, type Match } from './found';
import { type Lists, unpackLists } from './pack';
import { type Hits, Trie } from './trie';

export { type Asked, type Match, noneAsked } from './found';
export type { Hits } from './trie';

/** A stretch of folded text in which patterns are matched; offsets are into the folded text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Where in its entry the needs of a pattern begin. */
const NEEDS_AT = 4;
/** Places are counted anew before they grow too large. */
const MOST_COUNTED = 0x3fffffff;
/** A pattern stops after so many matches in one clause: a clause that long is noise. */
const MAX_MATCHES = 16;

export class Lexicon {
  readonly rules: readonly string[];
  private readonly trie: Trie;
  private readonly patterns: readonly PatternEntry[];
  private readonly compiled: (RegExp | undefined)[];
  /** What each literal means: sets, from `firstPattern` on patterns, from `firstRule` on rules. */
  private readonly meanings: Lists;
  private readonly firstPattern: number;
  private readonly firstRule: number;
  /** What each pattern needs beside its leading cue, in threes: the set, its least and its largest distance. */
  private readonly needs: Lists;
  /** How far after the start of a match the leading cue of each pattern begins. */
  private readonly least: Int32Array;
  private readonly most: Int32Array;
  /** Where leading cues of each pattern, and members of each set, were seen. */
  private readonly led: Places;
  private readonly seen: Places;
  /** Places are counted on from text to text, so that those of earlier ones need not be cleared. */
  private counted = 0;
  private length = 0;
  private readonly found: Found;

  /** @param asked without it every rule is looked for everywhere. */
  constructor({ rules, patterns, sets, trie, meanings }: LexiconTables, asked = allAsked(rules.length)) {
    this.rules = rules;
    this.trie = new Trie(trie);
    this.patterns = patterns;
    this.compiled = new Array(patterns.length);
    this.meanings = unpackLists(meanings);
    this.firstPattern = sets;
    this.firstRule = sets + patterns.length;
    this.needs = needsOf(patterns);
    this.least = new Int32Array(patterns.length);
    this.most = new Int32Array(patterns.length);
    patterns.forEach(([, , least, most], n) => {
      this.least[n] = least;
      this.most[n] = most;
    });
    this.led = new Places(patterns.length);
    this.seen = new Places(sets);
    this.found = new Found(asked, patterns);
  }

  /** The hits are good until the next scan. */
  scan(text: string): Hits {
    return this.trie.scan(text);
  }

  /** Calls `found` for each literal that is itself a match of a rule. */
  eachLiteral(hits: Hits, found: (rule: number, start: number, end: number) => void): void {
    const { firstRule } = this;
    const { from, of } = this.meanings;
    for (let i = 0; i < hits.length; i += 3) {
      const last = from[(hits[i] as number) + 1] as number;
      // Rules stand last.
      if ((of[last - 1] as number) < firstRule) continue;
      for (let m = from[hits[i] as number] as number; m < last; m++) {
        const rule = (of[m] as number) - firstRule;
        if (rule >= 0) found(rule, hits[i + 1] as number, hits[i + 2] as number);
      }
    }
  }

  /**
   * All matches inside the stretches, which stand in order and do not overlap; those of a stretch stand together.
   * @param bits of each stretch: which rules are asked for there.
   */
  match(text: string, hits: Hits, stretches: readonly Stretch[], bits?: Uint8Array): Match[] {
    const { found } = this;
    this.countOn(text.length);
    found.open();
    let i = 0;
    for (let n = 0; n < stretches.length; n++) {
      const stretch = stretches[n] as Stretch;
      const bit = bits ? (bits[n] as number) : ALL_BITS;
      if (bit === 0) continue;
      while (i < hits.length && (hits[i + 1] as number) < stretch.start) i += 3;
      found.enter(n, bit);
      i = this.note(hits, i, stretch);
      this.finish(text, stretch);
    }
    return found.close();
  }

  private countOn(length: number): void {
    this.counted += this.length;
    this.length = length + 1;
    if (this.counted + length < MOST_COUNTED) return;
    this.led.clear();
    this.seen.clear();
    this.counted = 0;
  }

  /** Notes all that the hits of a stretch mean, from hit i on. @returns the first hit behind it. */
  private note(hits: Hits, i: number, { start, end }: Stretch): number {
    const { led, seen, found, counted, firstPattern, firstRule } = this;
    const { from, of } = this.meanings;
    const since = counted + start;
    for (; i < hits.length; i += 3) {
      const at = hits[i + 1] as number;
      if (at >= end) return i;
      if ((hits[i + 2] as number) > end) continue;
      const literal = hits[i] as number;
      const last = from[literal + 1] as number;
      for (let m = from[literal] as number; m < last; m++) {
        const meaning = of[m] as number;
        if (meaning < firstPattern) seen.note(meaning, counted + at, since);
        else if (meaning >= firstRule) found.literal(meaning - firstRule, at, hits[i + 2] as number);
        else {
          const pattern = meaning - firstPattern;
          if (found.isPatternAsked(pattern) && led.note(pattern, counted + at, since)) found.lead(pattern);
        }
      }
    }
    return i;
  }

  /** Runs the patterns that all cues were seen of, then those that wait for a match of others. */
  private finish(text: string, stretch: Stretch): void {
    const { found, counted } = this;
    const { led, late } = found;
    if (led.length === 0 && late.length === 0 && !found.waits) return;
    const { start, end } = stretch;
    this.seen.note(EDGE_SETS.start, counted + start, counted + start);
    this.seen.note(EDGE_SETS.end, counted + end, counted + start);
    const slice = text.slice(start, end);
    for (let k = 0; k < led.length; k++) {
      const pattern = led.of[k] as number;
      if (this.isComplete(pattern, counted + start)) this.run(pattern, slice, start);
    }
    found.settleLiterals();
    for (let k = 0; k < late.length; k++) {
      const pattern = late.of[k] as number;
      if (found.follows(found.ruleOf[pattern] as number) && this.isComplete(pattern, counted + start))
        this.run(pattern, slice, start);
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

  private run(pattern: number, slice: string, offset: number): void {
    const { found } = this;
    const regExp = this.compiled[pattern] ?? this.compile(pattern);
    const rule = found.ruleOf[pattern] as number;
    const most = this.most[pattern] as number;
    const first = this.led.first(pattern) - this.counted - offset;
    const last = this.led.last(pattern) - this.counted - offset;
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
    this.pairs = new Int32Array(2 * length).fill(-1);
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

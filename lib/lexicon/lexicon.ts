/** Runs a compiled vocabulary over a text: one pass of the automaton, then the patterns whose cues were seen. */
import { ALL_BITS, allAsked } from './asked';
import { EDGE_SETS, type LexiconTables, PATTERN, programOf } from './compile';
import { Found, type Match } from './found';
import { unpack16, unpack32, unpackSigned16 } from './pack';
import { Runner } from './runner';
import { type Hits, Trie } from './trie';

export { type Asked, noneAsked } from './asked';
export type { Match } from './found';
export type { Hits } from './trie';

/** A stretch of folded text in which patterns are matched; offsets are into the folded text. */
export interface Stretch {
  start: number;
  end: number;
}

/** Places are counted anew before they grow too large. */
const MOST_COUNTED = 0x3fffffff;
/** A pattern stops after so many matches in one clause: a clause that long is noise. */
const MAX_MATCHES = 16;

/** Beside the bits that a pattern is asked for by: the group that it waits for a match of, plus one. */
const LATE_SHIFT = 8;
const LATE = 1 << LATE_SHIFT;

export class Lexicon {
  readonly rules: readonly string[];
  private readonly trie: Trie;
  private readonly runner: Runner;
  private readonly meanings: Uint16Array;
  private readonly meaningAt: Int32Array;
  private readonly patterns: Int32Array;
  /** Where members of each set were seen in the stretch where they were last: first and last, in turns. */
  private readonly seen: Int32Array;
  /** Patterns whose leading cue was seen in the stretch (where their records begin), and how many. */
  private readonly led: Int32Array;
  private ledCount = 0;
  /** Places are counted on from text to text, so that those of earlier ones need not be cleared. */
  private counted = 1;
  private length = 0;
  private readonly found: Found;

  /** @param asked without it every rule is looked for everywhere. */
  constructor(tables: LexiconTables, asked = allAsked(tables.rules.length)) {
    this.rules = tables.rules;
    this.trie = new Trie(tables.trie);
    this.runner = new Runner(unpack16(tables.programs), unpack16(tables.words));
    this.meanings = unpack16(tables.meanings);
    this.meaningAt = unpack32(tables.meaningAt);
    this.patterns = new Int32Array(unpackSigned16(tables.patterns));
    this.seen = new Int32Array(2 * tables.sets);
    this.led = new Int32Array(this.patterns.length / PATTERN.length);
    for (let at = 0; at < this.patterns.length; at += PATTERN.length) {
      const rule = this.patterns[at + PATTERN.rule] as number;
      const late = ((asked.after[rule] as number) + 1) << LATE_SHIFT;
      this.patterns[at + PATTERN.program] = programOf(this.patterns, at);
      this.patterns[at + PATTERN.asked] = (asked.bits[rule] as number) | late;
    }
    this.found = new Found(asked);
  }

  /** The hits are good until the next scan. */
  scan(codes: Uint16Array): Hits {
    return this.trie.scan(codes);
  }

  /** Tells of each meaning whether a literal that has it is itself a match of one of some rules. */
  meaningsOf(isMeant: (rule: number) => boolean): Uint8Array {
    const { meanings, meaningAt } = this;
    return Uint8Array.from(meaningAt, (at) => {
      const from = at + 3 + (meanings[at] as number) + (meanings[at + 1] as number);
      const last = from + (meanings[at + 2] as number);
      for (let k = from; k < last; k++) if (isMeant(meanings[k] as number)) return 1;
      return 0;
    });
  }

  /**
   * Calls `found` for each literal that is itself a match of a rule.
   * @param among looks only at literals with one of these meanings.
   */
  eachLiteral(
    hits: Hits,
    found: (rule: number, start: number, end: number) => void,
    among?: Uint8Array,
  ): void {
    const { meanings, meaningAt } = this;
    for (let i = 0; i < hits.length; i += 3) {
      const meaning = hits[i] as number;
      if (among && among[meaning] === 0) continue;
      const at = meaningAt[meaning] as number;
      const from = at + 3 + (meanings[at] as number) + (meanings[at + 1] as number);
      const last = from + (meanings[at + 2] as number);
      for (let k = from; k < last; k++)
        found(meanings[k] as number, hits[i + 1] as number, hits[i + 2] as number);
    }
  }

  /**
   * All matches inside the stretches, which stand in order and do not overlap; those of a stretch stand together.
   * @param bits of each stretch: which rules are asked for there.
   * @param known matches of the same rules in the same stretches that another lexicon has found; they come with the rest.
   */
  match(
    codes: Uint16Array,
    hits: Hits,
    stretches: readonly Stretch[],
    bits?: Uint8Array,
    known: readonly Match[] = [],
  ): Match[] {
    const { found } = this;
    this.countOn(codes.length);
    found.open();
    let i = 0;
    let k = 0;
    for (let n = 0; n < stretches.length; n++) {
      const stretch = stretches[n] as Stretch;
      const bit = bits ? (bits[n] as number) : ALL_BITS;
      if (bit === 0) continue;
      while (i < hits.length && (hits[i + 1] as number) < stretch.start) i += 3;
      found.enter(n);
      k = found.include(known, k);
      i = this.note(hits, i, stretch, bit);
      this.finish(codes, stretch);
    }
    return found.close();
  }

  private countOn(length: number): void {
    this.counted += this.length;
    this.length = length + 1;
    if (this.counted + length < MOST_COUNTED) return;
    this.counted = 1;
    this.seen.fill(0);
    for (let at = 0; at < this.patterns.length; at += PATTERN.length) this.patterns[at + PATTERN.last] = 0;
  }

  /** Notes all that the hits of a stretch mean, from hit i on. @returns the first hit behind it. */
  private note(hits: Hits, i: number, { start, end }: Stretch, bits: number): number {
    const { seen, patterns, found, counted, meanings, meaningAt, led } = this;
    const since = counted + start;
    let count = 0;
    for (; i < hits.length; i += 3) {
      const at = hits[i + 1] as number;
      if (at >= end) break;
      if ((hits[i + 2] as number) > end) continue;
      const place = counted + at;
      const meaning = meaningAt[hits[i] as number] as number;
      let k = meaning + 3;
      let last = k + (meanings[meaning] as number);
      for (; k < last; k++) {
        const set = 2 * (meanings[k] as number);
        if ((seen[set + 1] as number) < since) seen[set] = place;
        seen[set + 1] = place;
      }
      last += meanings[meaning + 1] as number;
      for (; k < last; k++) {
        const pattern = PATTERN.length * (meanings[k] as number);
        if (((patterns[pattern] as number) & bits) === 0) continue;
        if ((patterns[pattern + PATTERN.last] as number) < since) {
          patterns[pattern + PATTERN.first] = place;
          led[count++] = pattern;
        }
        patterns[pattern + PATTERN.last] = place;
      }
      last += meanings[meaning + 2] as number;
      for (; k < last; k++) found.addLiteral(meanings[k] as number, bits, at, hits[i + 2] as number);
    }
    this.ledCount = count;
    return i;
  }

  /** Runs the patterns that all cues were seen of; those that wait for a match of others come last. */
  private finish(codes: Uint16Array, { start, end }: Stretch): void {
    const { found, counted, led, ledCount, patterns, seen } = this;
    const since = counted + start;
    seen[2 * EDGE_SETS.start] = seen[2 * EDGE_SETS.start + 1] = since;
    seen[2 * EDGE_SETS.end] = seen[2 * EDGE_SETS.end + 1] = counted + end;
    this.runner.enter(codes, start, end);
    let late = 0;
    for (let k = 0; k < ledCount; k++) {
      const pattern = led[k] as number;
      if ((patterns[pattern] as number) >= LATE) led[late++] = pattern;
      else if (this.isComplete(pattern, since)) this.run(pattern, start);
    }
    found.settle();
    for (let k = 0; k < late; k++) {
      const pattern = led[k] as number;
      const group = ((patterns[pattern] as number) >> LATE_SHIFT) - 1;
      if (found.hasMatched(group) && this.isComplete(pattern, since)) this.run(pattern, start);
    }
  }

  /** Whether each set of cues that a pattern needs was seen as far from its leading cue as it may stand. */
  private isComplete(pattern: number, since: number): boolean {
    const { seen, patterns } = this;
    const end = pattern + PATTERN.length;
    for (let k = pattern + PATTERN.needs; k < end; k += 3) {
      const set = 2 * (patterns[k] as number);
      if (set < 0) return true;
      const last = seen[set + 1] as number;
      if (last < since || last < (patterns[pattern + PATTERN.first] as number) + (patterns[k + 1] as number))
        return false;
      if ((seen[set] as number) > (patterns[pattern + PATTERN.last] as number) + (patterns[k + 2] as number))
        return false;
    }
    return true;
  }

  /** Every match holds a leading cue, which tells where one may begin. */
  private run(pattern: number, start: number): void {
    const { found, runner, patterns, counted } = this;
    const program = patterns[pattern + PATTERN.program] as number;
    const first = (patterns[pattern + PATTERN.first] as number) - counted;
    const last =
      (patterns[pattern + PATTERN.last] as number) - counted - (patterns[pattern + PATTERN.least] as number);
    let from = Math.max(first - (patterns[pattern + PATTERN.most] as number), start);
    for (let matches = 0; ; ) {
      from = runner.opening(program, from, last);
      if (from > last) return;
      const end = runner.match(program, from, -1);
      if (end < 0) {
        from++;
        continue;
      }
      found.add(patterns[pattern + PATTERN.rule] as number, from, end);
      if (++matches === MAX_MATCHES) return;
      from = end;
    }
  }
}

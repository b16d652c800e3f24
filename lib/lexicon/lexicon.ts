/** Runs a compiled vocabulary over a text: one pass of the automaton, then the patterns whose cues were seen. */
import { ALL_BITS, type Asked, allAsked } from './asked';
import { EDGE_SETS, type LexiconTables, MEANING } from './compile';
import { Found, type Match } from './found';
import { LEAD, leastOf, mostOf, NEEDS, PROGRAM_AT, RULE_SHIFT } from './record';
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

export class Lexicon {
  readonly rules: readonly string[];
  private readonly trie: Trie;
  private readonly runner: Runner;
  private readonly meanings: Uint16Array;
  private readonly patterns: Int32Array;
  private readonly programs: Int32Array;
  /** Where members of each set were seen in the stretch where they were last: first and last, in turns. */
  private readonly seen: Int32Array;
  /** Of each pattern, in the stretch where it was run last: the next place to be tried, and how many matches it has. */
  private readonly tried: Int32Array;
  /** Patterns that wait for a match of others in the stretch, each with the place of its leading cue. */
  private late = new Int32Array(0x100);
  private lateCount = 0;
  /** Places are counted on from text to text, so that those of earlier ones need not be cleared. */
  private counted = 1;
  private length = 0;
  /** The stretch at hand, and from where on its places are counted. */
  private start = 0;
  private since = 0;
  private readonly found: Found;

  /** @param asked without it every rule is looked for everywhere. */
  constructor(
    tables: LexiconTables,
    private readonly asked: Asked = allAsked(tables.rules.length),
  ) {
    this.rules = tables.rules;
    this.trie = new Trie(tables.trie);
    this.runner = new Runner(tables.programs, tables.words);
    this.meanings = tables.meanings;
    this.patterns = tables.patterns;
    this.programs = tables.programs;
    this.seen = new Int32Array(2 * tables.sets);
    this.tried = new Int32Array(2 * this.patterns.length);
    this.found = new Found(asked);
  }

  /** The hits are good until the next scan. */
  scan(codes: Uint16Array): Hits {
    return this.trie.scan(codes);
  }

  /** Calls `found` for each literal that is itself a match of a rule. */
  eachLiteral(hits: Hits, found: (rule: number, start: number, end: number) => void): void {
    const { meanings } = this;
    for (let i = 0; i < hits.length; i += 3) {
      const at = MEANING.step * (hits[i] as number);
      const rules = meanings[at + MEANING.rules] as number;
      if (rules === 0) continue;
      const from = at + MEANING.numbers + (meanings[at] as number);
      for (let k = from; k < from + rules; k++)
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
      const { start, end } = stretches[n] as Stretch;
      const bit = bits ? (bits[n] as number) : ALL_BITS;
      if (bit === 0) continue;
      while (i < hits.length && (hits[i + 1] as number) < start) i += 3;
      found.enter(n);
      k = found.include(known, k);
      this.enter(codes, start, end);
      const from = i;
      i = this.note(hits, i, end, bit);
      this.follow(hits, from, i, end, bit);
      this.finish();
    }
    return found.close();
  }

  private countOn(length: number): void {
    this.counted += this.length;
    this.length = length + 1;
    if (this.counted + length < MOST_COUNTED) return;
    this.counted = 1;
    this.seen.fill(0);
    this.tried.fill(0);
  }

  private enter(codes: Uint16Array, start: number, end: number): void {
    const { seen, counted } = this;
    this.start = start;
    this.since = counted + start;
    seen[2 * EDGE_SETS.start] = seen[2 * EDGE_SETS.start + 1] = counted + start;
    seen[2 * EDGE_SETS.end] = seen[2 * EDGE_SETS.end + 1] = counted + end;
    this.runner.enter(codes, start, end);
  }

  /** Notes the sets and rules that the hits of a stretch are of, from hit i on. @returns the first hit behind it. */
  private note(hits: Hits, i: number, end: number, bits: number): number {
    const { seen, found, counted, meanings, since } = this;
    for (; i < hits.length; i += 3) {
      const at = hits[i + 1] as number;
      if (at >= end) break;
      if ((hits[i + 2] as number) > end) continue;
      const place = counted + at;
      const meaning = MEANING.step * (hits[i] as number);
      let k = meaning + MEANING.numbers;
      let last = k + (meanings[meaning] as number);
      for (; k < last; k++) {
        const set = 2 * (meanings[k] as number);
        if ((seen[set + 1] as number) < since) seen[set] = place;
        seen[set + 1] = place;
      }
      last += meanings[meaning + MEANING.rules] as number;
      for (; k < last; k++) found.addLiteral(meanings[k] as number, bits, at, hits[i + 2] as number);
    }
    return i;
  }

  /** Runs the patterns that the hits of a stretch lead to, where what they need was seen. */
  private follow(hits: Hits, i: number, to: number, end: number, bits: number): void {
    const { seen, meanings, patterns, since } = this;
    const { after, bits: asked } = this.asked;
    for (; i < to; i += 3) {
      const meaning = MEANING.step * (hits[i] as number);
      const leads = meanings[meaning + MEANING.leads] as number;
      if (leads === 0 || (hits[i + 2] as number) > end) continue;
      const place = hits[i + 1] as number;
      let k =
        meaning +
        MEANING.numbers +
        (meanings[meaning] as number) +
        (meanings[meaning + MEANING.rules] as number);
      for (const last = k + 2 * leads; k < last; k += 2) {
        if ((seen[2 * (meanings[k + 1] as number) + 1] as number) < since) continue;
        const pattern = meanings[k] as number;
        const rule = (patterns[pattern] as number) >>> RULE_SHIFT;
        if (((asked[rule] as number) & bits) === 0) continue;
        if ((after[rule] as number) >= 0) this.wait(pattern, place);
        else if (this.isComplete(pattern, place)) this.run(pattern, place);
      }
    }
  }

  /** An array of JavaScript's own that is emptied gives its memory back, and takes it anew in every clause. */
  private wait(pattern: number, place: number): void {
    if (this.lateCount === this.late.length) {
      const longer = new Int32Array(2 * this.late.length);
      longer.set(this.late);
      this.late = longer;
    }
    this.late[this.lateCount++] = pattern;
    this.late[this.lateCount++] = place;
  }

  /** Runs the patterns that have waited for a match of others. */
  private finish(): void {
    const { found, late, lateCount, patterns } = this;
    found.settle();
    if (lateCount === 0) return;
    const { after } = this.asked;
    for (let k = 0; k < lateCount; k += 2) {
      const pattern = late[k] as number;
      const group = after[(patterns[pattern] as number) >>> RULE_SHIFT] as number;
      if (!found.hasMatched(group)) continue;
      const place = late[k + 1] as number;
      if (this.isComplete(pattern, place)) this.run(pattern, place);
    }
    this.lateCount = 0;
  }

  /** Whether each set of cues that a pattern needs was seen as far from its leading cue as it may stand. */
  private isComplete(pattern: number, place: number): boolean {
    const { seen, patterns, programs, since } = this;
    const lead = this.counted + place;
    for (let k = ((patterns[pattern] as number) & PROGRAM_AT) - NEEDS; ; k -= 2) {
      const set = 2 * (programs[k] as number);
      if (set < 0) return true;
      const range = programs[k - 1] as number;
      const last = seen[set + 1] as number;
      if (last < since || last < lead + leastOf(range)) return false;
      if ((seen[set] as number) > lead + mostOf(range)) return false;
    }
  }

  /** Tries a pattern at every place from which its leading cue may stand as far off as this one does. */
  private run(pattern: number, place: number): void {
    const { found, runner, patterns, programs, tried, counted } = this;
    const entry = patterns[pattern] as number;
    const program = entry & PROGRAM_AT;
    const lead = programs[program - LEAD] as number;
    const last = place - leastOf(lead);
    let from = Math.max(place - mostOf(lead), this.start);
    const next = (tried[2 * pattern] as number) - counted;
    if (next < this.start) tried[2 * pattern + 1] = 0;
    else {
      // Matches of a pattern do not overlap, and no place is tried twice.
      if (next > from) from = next;
      if ((tried[2 * pattern + 1] as number) >= MAX_MATCHES) return;
    }
    while (from <= last) {
      from = runner.opening(program, from, last);
      if (from > last) break;
      const end = runner.match(program, from, -1);
      if (end < 0) {
        from++;
        continue;
      }
      found.add(entry >>> RULE_SHIFT, from, end);
      from = end;
      if (++(tried[2 * pattern + 1] as number) === MAX_MATCHES) break;
    }
    tried[2 * pattern] = counted + from;
  }
}

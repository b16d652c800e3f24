/** Runs a compiled vocabulary over a text: one pass of the automaton, then the patterns whose cues were seen. */
import type { LexiconTables } from './compile';
import { Trie } from './trie';

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

/** Literals found by the automaton, as flat triples of number, start, end, by start. */
export type Hits = Int32Array;

/** A pattern stops after so many matches in one clause: a clause that long is noise. */
const MAX_MATCHES = 16;

export class Lexicon {
  readonly rules: readonly string[];
  private readonly trie: Trie;
  private readonly meanings: readonly (readonly number[])[];
  private readonly patterns: readonly [rule: number, source: string][];
  private readonly compiled: (RegExp | undefined)[];
  /** For each pattern the last stretch it ran on, so that two cues in one clause run it once. */
  private readonly ran: Int32Array;

  constructor(tables: LexiconTables) {
    this.rules = tables.rules;
    this.trie = new Trie(tables.trie);
    this.meanings = tables.meanings;
    this.patterns = tables.patterns;
    this.compiled = new Array(tables.patterns.length);
    this.ran = new Int32Array(tables.patterns.length);
  }

  scan(text: string): Hits {
    let hits = new Int32Array(384);
    let n = 0;
    this.trie.scan(text, (literal, start, end) => {
      if (n + 3 > hits.length) {
        const larger = new Int32Array(hits.length * 2);
        larger.set(hits);
        hits = larger;
      }
      hits[n++] = literal;
      hits[n++] = start;
      hits[n++] = end;
    });
    return hits.subarray(0, n);
  }

  /** Calls `found` for each literal that is itself a match of a rule. */
  eachLiteral(hits: Hits, found: (rule: number, start: number, end: number) => void): void {
    for (let i = 0; i < hits.length; i += 3) {
      const meanings = this.meanings[hits[i] as number] as readonly number[];
      for (const meaning of meanings) {
        if ((meaning & 1) === 0) found(meaning >> 1, hits[i + 1] as number, hits[i + 2] as number);
      }
    }
  }

  /** All matches inside the stretches, which stand in order and do not overlap. */
  match(text: string, hits: Hits, stretches: readonly Stretch[]): Match[] {
    const out: Match[] = [];
    this.ran.fill(-1);
    let stretch = 0;
    let slice: string | null = null;
    for (let i = 0; i < hits.length; i += 3) {
      const start = hits[i + 1] as number;
      const end = hits[i + 2] as number;
      while (stretch < stretches.length && (stretches[stretch] as Stretch).end <= start) {
        stretch++;
        slice = null;
      }
      const here = stretches[stretch];
      if (!here) break;
      if (start < here.start || end > here.end) continue;
      for (const meaning of this.meanings[hits[i] as number] as readonly number[]) {
        if ((meaning & 1) === 0) {
          out.push({ rule: meaning >> 1, start, end, stretch });
          continue;
        }
        const pattern = meaning >> 1;
        if (this.ran[pattern] === stretch) continue;
        this.ran[pattern] = stretch;
        slice ??= text.slice(here.start, here.end);
        this.run(pattern, slice, here.start, stretch, out);
      }
    }
    return out;
  }

  private run(pattern: number, slice: string, offset: number, stretch: number, out: Match[]): void {
    const [rule, source] = this.patterns[pattern] as [number, string];
    let regExp = this.compiled[pattern];
    if (!regExp) {
      regExp = new RegExp(source, 'g');
      this.compiled[pattern] = regExp;
    }
    regExp.lastIndex = 0;
    for (let k = 0; k < MAX_MATCHES; k++) {
      const found = regExp.exec(slice);
      if (!found) return;
      const start = offset + found.index;
      out.push({ rule, start, end: start + found[0].length, stretch });
      if (found[0].length === 0) regExp.lastIndex++;
    }
  }
}

/** Turns rules written in patterns into the tables that a lexicon runs on. Runs when the extension is bundled. */
import { createNormaliser } from '@/lib/text/normalise';
import { buildTrie } from './build-trie';
import { brief, EDGES, type Frequency, type Needs, needs } from './cues';
import { pack } from './pack';
import { expand, MAX_WORDS, type Node, PatternError, parsePattern } from './pattern';
import { ProgramWriter } from './program';
import type { TrieData } from './trie';
import { WordSetWriter } from './word-sets';

/** A rule: patterns with one meaning under one key, such as `item:teamwork:covered`. */
export interface RuleSource {
  key: string;
  patterns: readonly string[];
  /** Every pattern stands for plain words, however many: matches are told by the automaton alone, without clauses. */
  plain?: boolean;
}

/** Arrays of numbers are packed (pack.ts). */
export interface LexiconTables {
  /** Keys of the rules; a rule's number is its place here. */
  rules: string[];
  /** How many sets of cues the patterns name. */
  sets: number;
  /** Finds literals; each stands for the number of its meaning. */
  trie: TrieData;
  /** Each meaning: how many sets it is of, how many patterns it leads to, how many rules it matches, and all these. */
  meanings: string;
  /** Where each meaning begins. */
  meaningAt: string;
  /** A record for each pattern, see `PATTERN`. */
  patterns: string;
  /** What the patterns do, and the sets of words that they try: see program.ts and word-sets.ts. */
  programs: string;
  words: string;
}

/**
 * The numbers of a pattern, in the tables 16 bits each (`asked` has the upper ones of `program`). While a text is read, a lexicon keeps in the same record the bits that it is asked for by,
 * and where its leading cues were seen in the stretch where they were last: first and last. All of it is looked at
 * together, and 16 numbers are fetched at once.
 */
export const PATTERN = {
  asked: 0,
  first: 1,
  last: 2,
  rule: 3,
  program: 4,
  /** How far after the start of a match its leading cue begins: at least, at most. */
  least: 5,
  most: 6,
  /**
   * What it needs beside that, in threes: a set of cues (by number) of which one must be seen in a clause before it is
   * run there, and how far after the leading cue (at least, at most; negative: before). After the last stands `NO_SET`.
   */
  needs: 7,
  length: 16,
} as const;

export const NO_SET = -1;
const MOST_NEEDS = (PATTERN.length - PATTERN.needs) / 3;

/** The first sets are the edges of the clause, which are seen wherever there is one. */
export const EDGE_SETS = { start: 0, end: 1 } as const;

/** What a literal means: the numbers of the sets that it is of, the patterns that it leads to, the rules that it matches. */
type Meaning = Record<'sets' | 'patterns' | 'rules', Set<number>>;

/** A rule's pattern that has no literal to look for, and so would have to run on every clause. */
export class NoCueError extends Error {
  constructor(key: string, pattern: string) {
    super(`${key}: “${pattern}” has no fixed characters to look for`);
    this.name = 'NoCueError';
  }
}

/** A plain rule's pattern has at most so many words. */
const MAX_PLAIN_WORDS = 4096;

type Fold = (text: string) => { text: string };

/** What of a pattern is to be compiled; null: nothing. */
type Part = (node: Node) => Node | null;

const foldWidth: Fold = createNormaliser('');

/** As texts are folded. A space written in a pattern is meant: texts keep those between Latin words. */
function foldPattern(pattern: string, fold: Fold): string {
  return pattern
    .split(' ')
    .map((word) => fold(word).text)
    .join(' ');
}

/**
 * @param fold how the texts are normalised; without it width and case alone are folded, and patterns must be
 *   written in simplified script.
 * @param part of each pattern: lexicons made of different parts of the same sources number their rules alike.
 * @throws {Error} naming the rule and its pattern, where one cannot be read or has no literal to look for.
 */
export function compileLexicon(
  sources: readonly RuleSource[],
  fold: Fold = foldWidth,
  part: Part = (node) => node,
): LexiconTables {
  const frequency = frequencyIn(sources.flatMap((source) => source.patterns).join('\n'));
  const writer = new Writer();
  for (const source of sources) {
    const rule = writer.rules.push(source.key) - 1;
    for (const written of new Set(source.patterns)) {
      const node = part(read(source.key, written, fold));
      if (!node) continue;
      const literals = expand(node, source.plain ? MAX_PLAIN_WORDS : MAX_WORDS);
      if (literals && (source.plain || literals.every(isShort))) {
        if (literals.includes('')) throw new NoCueError(source.key, written);
        writer.mean(literals, 'rules', rule);
        continue;
      }
      if (source.plain) throw new Error(`${source.key}: “${written}” is more than plain words`);
      for (const one of apart(node)) {
        const needed = needs(one, frequency);
        if (!needed) throw new NoCueError(source.key, written);
        writer.addPattern(rule, one, needed);
      }
    }
  }
  return writer.tables();
}

/** Collects what the tables hold. */
class Writer {
  readonly rules: string[] = [];
  private readonly words = new WordSetWriter();
  private readonly programs = new ProgramWriter(this.words);
  private readonly patterns: number[] = [];
  private readonly meanings = new Map<string, Meaning>();
  private readonly sets = new Map<string, number>([
    [nameOf(EDGES.start), EDGE_SETS.start],
    [nameOf(EDGES.end), EDGE_SETS.end],
  ]);

  mean(literals: readonly string[], kind: keyof Meaning, n: number): void {
    for (const literal of literals) {
      let known = this.meanings.get(literal);
      if (!known) {
        known = { sets: new Set(), patterns: new Set(), rules: new Set() };
        this.meanings.set(literal, known);
      }
      known[kind].add(n);
    }
  }

  addPattern(rule: number, node: Node, { lead, others }: Needs): void {
    const needs = others
      .slice(0, MOST_NEEDS)
      .flatMap(({ words, min, max }) => [this.setOf(words), far(min), far(max)]);
    const program = this.programs.add(node);
    const record = [program >> 16, 0, 0, rule, program & 0xffff, far(lead.min), far(lead.max), ...needs];
    while (record.length < PATTERN.length) record.push(NO_SET);
    this.mean(lead.words, 'patterns', this.patterns.length / PATTERN.length);
    this.patterns.push(...record);
  }

  /** The number of a set: patterns that share a word class share it. */
  private setOf(literals: readonly string[]): number {
    const name = nameOf(literals);
    const known = this.sets.get(name);
    if (known !== undefined) return known;
    const number = this.sets.size;
    this.sets.set(name, number);
    this.mean(literals, 'sets', number);
    return number;
  }

  tables(): LexiconTables {
    const numbers: number[] = [];
    const at: number[] = [];
    /** Many words mean the same, such as those of a word class. */
    const known = new Map<string, number>();
    const literals = new Map<string, number>();
    for (const [literal, { sets, patterns, rules }] of this.meanings) {
      const meaning = [sets.size, patterns.size, rules.size, ...sets, ...patterns, ...rules];
      const name = meaning.join();
      let number = known.get(name);
      if (number === undefined) {
        number = at.push(numbers.length) - 1;
        numbers.push(...meaning);
        known.set(name, number);
      }
      literals.set(literal, number);
    }
    return {
      rules: this.rules,
      sets: this.sets.size,
      trie: buildTrie(literals),
      meanings: pack(Uint16Array.from(numbers)),
      meaningAt: pack(Int32Array.from(at)),
      patterns: pack(Int16Array.from(this.patterns)),
      programs: pack(Uint16Array.from(this.programs.numbers)),
      words: pack(Uint16Array.from(this.words.numbers)),
    };
  }
}

/** Every character that the patterns use: only their variants need folding. */
export function alphabetOf(sources: readonly RuleSource[]): Set<string> {
  return new Set(sources.flatMap((s) => s.patterns.flatMap((p) => foldPattern(p, foldWidth).split(''))));
}

/** Where the program of a pattern begins, by its record in the tables. */
export function programOf(record: Int32Array, at: number): number {
  return ((record[at + PATTERN.asked] as number) << 16) | ((record[at + PATTERN.program] as number) & 0xffff);
}

/** A distance in 16 bits. A clause as long as the furthest is noise. */
function far(distance: number): number {
  return Math.max(-FURTHEST, Math.min(distance, FURTHEST));
}

const FURTHEST = 0x7fff;

/** Longer Latin words are led to by what they begin with, and told by an expression. */
function isShort(literal: string): boolean {
  return literal.length <= brief(literal).length + 2;
}

function nameOf(literals: readonly string[]): string {
  return [...literals].sort().join('\n');
}

/** How often a word stands in what the rules say: a fair sample of what postings say. */
function frequencyIn(sample: string): Frequency {
  const known = new Map<string, number>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    let count = 0;
    for (let at = sample.indexOf(word); at >= 0; at = sample.indexOf(word, at + word.length)) count++;
    known.set(word, count);
    return count;
  };
}

/** Alternatives of a whole pattern run apart: each has cues of its own, and needs to run less often. */
function apart(node: Node): Node[] {
  return node.kind === 'any' ? node.of : [node];
}

function read(key: string, pattern: string, fold: Fold): Node {
  try {
    return parsePattern(foldPattern(pattern, fold));
  } catch (error) {
    throw error instanceof PatternError ? new Error(`${key}: ${error.message}`, { cause: error }) : error;
  }
}

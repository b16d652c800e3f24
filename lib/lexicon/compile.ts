/** Turns rules written in patterns into the tables that a lexicon runs on. Runs when the extension is bundled. */
import { createNormaliser } from '@/lib/text/normalise';
import { buildTrie } from './build-trie';
import { brief, type Cues, EDGES, type Frequency, type Needs, nameOf, needs } from './cues';
import { expand, MAX_WORDS, type Node, PatternError, parsePattern } from './pattern';
import { ProgramWriter } from './program';
import { patternOf, recordOf } from './record';
import type { TrieData } from './trie';
import { WordSetWriter } from './word-sets';
import { worthNoting } from './worth';

/** A rule: patterns with one meaning under one key, such as `item:teamwork:covered`. */
export interface RuleSource {
  key: string;
  patterns: readonly string[];
  /** Every pattern stands for plain words, however many: matches are told by the automaton alone, without clauses. */
  plain?: boolean;
}

export interface LexiconTables {
  /** Keys of the rules; a rule's number is its place here. */
  rules: string[];
  /** How many sets of cues the patterns name. */
  sets: number;
  /** Finds literals; each stands for the number of its meaning. */
  trie: TrieData;
  /** What literals mean, see `MEANING`: the number of a meaning is where it begins, over `MEANING.step`. */
  meanings: Uint16Array;
  /** The rule and the program of each pattern, see record.ts. */
  patterns: Int32Array;
  /** What the patterns do, and the sets of words that they try: see program.ts and word-sets.ts. */
  programs: Int32Array;
  words: Uint16Array;
}

/**
 * A meaning: how many sets of cues the literal is of, how many rules it matches and how many patterns it leads to, then
 * the sets, the rules, and for each pattern its number and the first set that it needs. That set stands here so that
 * most patterns are passed over by numbers that lie in a row, without a look at their records.
 */
export const MEANING = { sets: 0, rules: 1, leads: 2, numbers: 3, step: 2 } as const;

/** The first sets are the edges of the clause, which are seen wherever there is one. */
export const EDGE_SETS = { start: 0, end: 1 } as const;

/** More tell less than they cost. */
const MOST_NEEDS = 2;

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
 * @param frequency how often words are met; without it as often as the sources themselves say them.
 * @throws {Error} naming the rule and its pattern, where one cannot be read or has no literal to look for.
 */
export function compileLexicon(
  sources: readonly RuleSource[],
  fold: Fold = foldWidth,
  part: Part = (node) => node,
  frequency: Frequency = frequencyIn(sources.flatMap((source) => source.patterns).join('\n')),
): LexiconTables {
  const writer = new Writer();
  const all: { rule: number; node: Node; needed: Needs }[] = [];
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
        all.push({ rule, node: one, needed });
      }
    }
  }
  const kept = worthNoting(all.map(({ needed }) => needed));
  for (const [n, { rule, node, needed }] of all.entries())
    writer.addPattern(rule, node, needed.lead, kept[n] as Cues[]);
  return writer.tables();
}

/** Collects what the tables hold. */
class Writer {
  readonly rules: string[] = [];
  private readonly words = new WordSetWriter();
  private readonly programs = new ProgramWriter(this.words);
  private readonly patterns: number[] = [];
  private readonly firstNeeds: number[] = [];
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

  addPattern(rule: number, node: Node, lead: Cues, others: readonly Cues[]): void {
    const needs = others.slice(0, MOST_NEEDS).map((cues) => ({ ...cues, set: this.setOf(cues.words) }));
    this.programs.numbers.push(...recordOf(lead, needs));
    // The edge, where it needs no other: that is seen in every clause.
    this.firstNeeds.push(needs[0]?.set ?? EDGE_SETS.start);
    const pattern = this.patterns.push(patternOf(rule, this.programs.add(node))) - 1;
    this.mean(lead.words, 'patterns', pattern);
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
    /** Many words mean the same, such as those of a word class. */
    const known = new Map<string, number>();
    const literals = new Map<string, number>();
    for (const [literal, { sets, patterns, rules }] of this.meanings) {
      const leads = [...patterns].flatMap((pattern) => [pattern, this.firstNeeds[pattern] as number]);
      const meaning = [sets.size, rules.size, patterns.size, ...sets, ...rules, ...leads];
      const name = meaning.join();
      let number = known.get(name);
      if (number === undefined) {
        number = numbers.length / MEANING.step;
        numbers.push(...meaning);
        while (numbers.length % MEANING.step !== 0) numbers.push(0);
        known.set(name, number);
      }
      literals.set(literal, number);
    }
    return {
      rules: this.rules,
      sets: this.sets.size,
      trie: buildTrie(literals),
      meanings: Uint16Array.from(numbers),
      patterns: Int32Array.from(this.patterns),
      programs: Int32Array.from(this.programs.numbers),
      words: Uint16Array.from(this.words.numbers),
    };
  }
}

/** Every character that the patterns use: only their variants need folding. */
export function alphabetOf(sources: readonly RuleSource[]): Set<string> {
  return new Set(sources.flatMap((s) => s.patterns.flatMap((p) => foldPattern(p, foldWidth).split(''))));
}

/** Longer Latin words are led to by what they begin with, and told by an expression. */
function isShort(literal: string): boolean {
  return literal.length <= brief(literal).length + 2;
}

/** How often a word stands in what the rules say: somewhat as often as postings say it. */
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

/** Turns rules written in patterns into the tables that a lexicon runs on. Runs when the extension is bundled. */
import { createNormaliser } from '@/lib/text/normalise';
import { brief, EDGES, type Frequency, needs } from './cues';
import { packLists } from './pack';
import { expand, MAX_WORDS, type Node, PatternError, parsePattern, regExpSource } from './pattern';
import { buildTrie, type TrieData } from './trie';

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
  patterns: PatternEntry[];
  /** How many sets of cues the patterns name. */
  sets: number;
  trie: TrieData;
  /**
   * For each literal what it means: the sets that it is of, the patterns that it leads to, the rules that it
   * matches, numbered through in this order; packed.
   */
  meanings: string;
}

/**
 * A pattern that needs a regular expression: the number of its rule, the source, how far after the start of a match
 * its leading cue begins (at least, at most); and in threes the sets of cues (by number) of which one each must be
 * seen in a clause before it is run there, and how far after the leading cue (at least, at most; negative: before).
 */
export type PatternEntry = [rule: number, source: string, least: number, most: number, ...needs: number[]];

/** The first sets are the edges of the clause, which are seen wherever there is one. */
export const EDGE_SETS = { start: 0, end: 1 } as const;

/** For each literal the numbers of the sets that it is of, the patterns that it leads to, the rules that it matches. */
type Meanings = Record<'sets' | 'patterns' | 'rules', Set<number>>;

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
 * @throws {Error} naming the rule and its pattern, where one cannot be read or has no literal to look for.
 */
export function compileLexicon(sources: readonly RuleSource[], fold: Fold = foldWidth): LexiconTables {
  const rules: string[] = [];
  const patterns: PatternEntry[] = [];
  const meanings = new Map<string, Meanings>();
  const frequency = frequencyIn(sources.flatMap((source) => source.patterns).join('\n'));
  const sets = new Map<string, number>([
    [nameOf(EDGES.start), EDGE_SETS.start],
    [nameOf(EDGES.end), EDGE_SETS.end],
  ]);
  const mean = (literals: readonly string[], kind: keyof Meanings, n: number) => {
    for (const literal of literals) {
      let known = meanings.get(literal);
      if (!known) {
        known = { sets: new Set(), patterns: new Set(), rules: new Set() };
        meanings.set(literal, known);
      }
      known[kind].add(n);
    }
  };
  /** The number of a set: patterns that share a word class share it. */
  const setOf = (literals: readonly string[]): number => {
    const name = nameOf(literals);
    const known = sets.get(name);
    if (known !== undefined) return known;
    sets.set(name, sets.size);
    mean(literals, 'sets', sets.size - 1);
    return sets.size - 1;
  };
  for (const source of sources) {
    const rule = rules.push(source.key) - 1;
    for (const written of new Set(source.patterns)) {
      const node = read(source.key, written, fold);
      const literals = expand(node, source.plain ? MAX_PLAIN_WORDS : MAX_WORDS);
      if (literals && (source.plain || literals.every(isShort))) {
        if (literals.includes('')) throw new NoCueError(source.key, written);
        mean(literals, 'rules', rule);
        continue;
      }
      if (source.plain) throw new Error(`${source.key}: “${written}” is more than plain words`);
      for (const part of apart(node)) {
        const needed = needs(part, frequency);
        if (!needed) throw new NoCueError(source.key, written);
        const { words, min, max } = needed.lead;
        const others = needed.others.flatMap((other) => [setOf(other.words), other.min, other.max]);
        mean(words, 'patterns', patterns.push([rule, regExpSource(part), min, max, ...others]) - 1);
      }
    }
  }
  const { data, order } = buildTrie(meanings.keys());
  return {
    rules,
    patterns,
    sets: sets.size,
    trie: data,
    meanings: packLists(
      order.map((literal) => {
        const known = meanings.get(literal) as Meanings;
        return [
          ...known.sets,
          ...[...known.patterns].map((n) => sets.size + n),
          ...[...known.rules].map((n) => sets.size + patterns.length + n),
        ];
      }),
    ),
  };
}

/** Every character that the patterns use: only their variants need folding. */
export function alphabetOf(sources: readonly RuleSource[]): Set<string> {
  return new Set(sources.flatMap((s) => s.patterns.flatMap((p) => foldPattern(p, foldWidth).split(''))));
}

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
    const count = known.get(word) ?? sample.split(word).length - 1;
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

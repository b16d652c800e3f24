/** Turns rules written in patterns into the tables that a lexicon runs on. Runs when the extension is bundled. */
import { createNormaliser } from '@/lib/text/normalise';
import { expand, type Node, needs, PatternError, parsePattern, regExpSource } from './pattern';
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
  /** For each literal what it means (`Kind`), matches first. */
  meanings: number[][];
}

/**
 * A pattern that needs a regular expression: the number of its rule, the source, and the sets of cues (by number)
 * of which one each must be seen in a clause, beside the cue that leads to it, before it is run there.
 */
export type PatternEntry = [rule: number, source: string, ...sets: number[]];

/** What a literal means: a match of rule n, a cue that leads to pattern n, or a member of set n: 4 · n + kind. */
export const Kind = { rule: 0, pattern: 1, set: 2 } as const;

/** A rule's pattern that has no literal to look for, and so would have to run on every clause. */
export class NoCueError extends Error {
  constructor(key: string, pattern: string) {
    super(`${key}: “${pattern}” has no fixed characters to look for`);
    this.name = 'NoCueError';
  }
}

/** A pattern of more words than this becomes a regular expression, unless its rule is plain. */
const MAX_WORDS = 64;
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
  const meanings = new Map<string, Set<number>>();
  const sets = new Map<string, number>();
  const mean = (literals: readonly string[], kind: number, n: number) => {
    for (const literal of literals) {
      const set = meanings.get(literal);
      if (set) set.add(4 * n + kind);
      else meanings.set(literal, new Set([4 * n + kind]));
    }
  };
  /** The number of a set: patterns that share a word class share it. */
  const setOf = (literals: readonly string[]): number => {
    const name = [...literals].sort().join('\n');
    const known = sets.get(name);
    if (known !== undefined) return known;
    sets.set(name, sets.size);
    mean(literals, Kind.set, sets.size - 1);
    return sets.size - 1;
  };
  for (const source of sources) {
    const rule = rules.push(source.key) - 1;
    for (const written of new Set(source.patterns)) {
      const node = read(source.key, written, fold);
      const literals = expand(node, source.plain ? MAX_PLAIN_WORDS : MAX_WORDS);
      if (literals) {
        if (literals.includes('')) throw new NoCueError(source.key, written);
        mean(literals, Kind.rule, rule);
        continue;
      }
      if (source.plain) throw new Error(`${source.key}: “${written}” is more than plain words`);
      for (const part of apart(node)) {
        const [lead, ...others] = needs(part) ?? [];
        if (!lead) throw new NoCueError(source.key, written);
        const pattern = patterns.push([rule, regExpSource(part), ...others.map(setOf)]) - 1;
        mean(lead, Kind.pattern, pattern);
      }
    }
  }
  const { data, order } = buildTrie(meanings.keys());
  return {
    rules,
    patterns,
    sets: sets.size,
    trie: data,
    meanings: order.map((literal) => [...(meanings.get(literal) as Set<number>)].sort(byKind)),
  };
}

/** Every character that the patterns use: only their variants need folding. */
export function alphabetOf(sources: readonly RuleSource[]): Set<string> {
  return new Set(sources.flatMap((s) => s.patterns.flatMap((p) => foldPattern(p, foldWidth).split(''))));
}

/** Matches first: a reader of headings stops at the first meaning that is none. */
function byKind(a: number, b: number): number {
  return (a & 3) - (b & 3) || a - b;
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

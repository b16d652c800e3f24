/** Turns rules written in patterns into the tables that a lexicon runs on. Runs when the extension is bundled. */
import { createNormaliser } from '@/lib/text/normalise';
import { cues, expand, type Node, PatternError, parsePattern, regExpSource } from './pattern';
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
  /** Patterns that need a regular expression: the number of their rule and the source. */
  patterns: [rule: number, source: string][];
  trie: TrieData;
  /** For each literal what it means: 2 · rule where the literal is the match, 2 · pattern + 1 where it is a cue. */
  meanings: number[][];
}

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
  const patterns: [number, string][] = [];
  const meanings = new Map<string, Set<number>>();
  const mean = (literal: string, meaning: number) => {
    const set = meanings.get(literal);
    if (set) set.add(meaning);
    else meanings.set(literal, new Set([meaning]));
  };
  for (const source of sources) {
    const rule = rules.push(source.key) - 1;
    for (const written of new Set(source.patterns)) {
      const node = read(source.key, written, fold);
      const literals = expand(node, source.plain ? MAX_PLAIN_WORDS : MAX_WORDS);
      if (literals) {
        if (literals.includes('')) throw new NoCueError(source.key, written);
        for (const literal of literals) mean(literal, 2 * rule);
        continue;
      }
      if (source.plain) throw new Error(`${source.key}: “${written}” is more than plain words`);
      const look = cues(node);
      if (!look) throw new NoCueError(source.key, written);
      const pattern = patterns.push([rule, regExpSource(node)]) - 1;
      for (const cue of look) mean(cue, 2 * pattern + 1);
    }
  }
  const { data, order } = buildTrie(meanings.keys());
  return {
    rules,
    patterns,
    trie: data,
    meanings: order.map((literal) => [...(meanings.get(literal) as Set<number>)]),
  };
}

/** Every character that the patterns use: only their variants need folding. */
export function alphabetOf(sources: readonly RuleSource[]): Set<string> {
  return new Set(sources.flatMap((s) => s.patterns.flatMap((p) => foldPattern(p, foldWidth).split(''))));
}

function read(key: string, pattern: string, fold: Fold): Node {
  try {
    return parsePattern(foldPattern(pattern, fold));
  } catch (error) {
    throw error instanceof PatternError ? new Error(`${key}: ${error.message}`, { cause: error }) : error;
  }
}

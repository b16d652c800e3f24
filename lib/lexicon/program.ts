/**
 * Patterns as programs: flat numbers that runner.ts follows over the text of a clause. A program does what the regular
 * expression of the same pattern would do, alternatives in the order in which they are written, but needs no compiling
 * on a page that has just opened.
 */
import { width } from './cues';
import { charactersAt, firstsOf, longestRun, wordsInOrder } from './parts';
import type { Node } from './pattern';
import { OPEN_SIEVE, sieveOf } from './sieve';
import type { WordSetWriter } from './word-sets';

/**
 * What a step does stands in the low bits of its first number, a count of its own in the upper ones. A set of words, or
 * a table, follows as two numbers: its sieve (sieve.ts), which turns most characters away, and itself (word-sets.ts).
 */
export const COUNT_SHIFT = 4;
export const STEP = (1 << COUNT_SHIFT) - 1;
/** The pattern is matched. */
export const END = 0;
/** These characters: their count, and each. */
export const TEXT = 1;
/** A gap of at most as many characters as the count says, and then one word of a set: the set. */
export const WORDS = 2;
/** A gap before something else: its most characters are the count. */
export const GAP = 3;
/** One word of a set or nothing: the set. */
export const MAYBE_WORDS = 4;
/** What follows, or else what stands as many numbers further on as the count says; the sieve of what the former can begin with. */
export const EITHER = 5;
/** One of several ways: a table of those that are open to a first character, each as its distance from this step. */
export const BRANCH = 6;
/** Goes on as many numbers further on as the count says. */
export const JUMP = 7;
export const NUMBER = 8;
/** The edges of the clause. */
export const START = 9;
export const STOP = 10;
/** No word of a set begins here; none ends here (the words of that set are written backwards): the set. */
export const NOT_AFTER = 11;
export const NOT_BEFORE = 12;
/** The program behind does not match from here: its length is the count. */
export const NO_MATCH_AFTER = 13;
/** The program behind does not match up to here: its length is the count; the least and the most characters of a match. */
export const NO_MATCH_BEFORE = 14;

/** What stands before a program: two sieves. */
export const OPENING_LENGTH = 2;
/** How many numbers a step takes beside its own characters or the program behind it. */
export const SET_LENGTH = 3;
export const EITHER_LENGTH = 2;
export const NO_MATCH_BEFORE_LENGTH = 3;

/** Longer than any text. */
const ENDLESS = 0x3fffffff;

/** Ways of a table stand at most so far from their step. */
const FURTHEST = 0xffff;

/** One of several ways to go on, and the characters with which it can begin; null: any. */
interface Way {
  steps: number[];
  firsts: Set<number> | null;
}

export class ProgramWriter {
  readonly numbers: number[] = [];

  constructor(private readonly sets: WordSetWriter) {}

  /**
   * Before each program stand the sieves of the first and of the second character of a match.
   * @returns where the program of a pattern begins.
   */
  add(pattern: Node): number {
    const at = this.numbers.push(sieveFor(firstsOf([pattern])), sieveFor(charactersAt(1, [pattern])));
    this.numbers.push(...this.write(pattern), END);
    return at;
  }

  private write(node: Node): number[] {
    switch (node.kind) {
      case 'text':
        return this.sequence([node]);
      case 'seq':
        return this.sequence(node.parts);
      case 'any':
        return this.alternatives(node.of);
      case 'maybe':
        return this.maybe(node.of);
      case 'gap':
        return [step(GAP, node.max)];
      case 'number':
        return [NUMBER];
      case 'edge':
        return [node.at === 'start' ? START : STOP];
      case 'not':
        return node.side === 'after' ? this.notAfter(node.of) : this.notBefore(node.of);
    }
  }

  private words(words: readonly string[], gap = 0): number[] {
    const [word = '', ...others] = words;
    if (others.length > 0 || gap > 0) return [step(WORDS, gap), ...this.setOf(words)];
    return [step(TEXT, word.length), ...word.split('').map((c) => c.charCodeAt(0))];
  }

  /** Parts in a row that stand for few words are tried as one set of words. */
  private sequence(parts: readonly Node[]): number[] {
    const out: number[] = [];
    for (let i = 0; i < parts.length; ) {
      const part = parts[i] as Node;
      const gap = part.kind === 'gap' ? part.max : null;
      const from = gap === null ? i : i + 1;
      const run = longestRun(parts, from);
      if (run) {
        out.push(...this.words(run.words, gap ?? 0));
        i = run.to;
      } else {
        out.push(...this.write(part));
        i++;
      }
    }
    return out;
  }

  /** Alternatives in a row that are plain words are tried as one set. */
  private alternatives(all: readonly Node[]): number[] {
    const ways: Way[] = [];
    let words: string[] = [];
    const flush = () => {
      if (words.length > 0)
        ways.push({ steps: this.words(words), firsts: new Set(words.map((w) => w.charCodeAt(0))) });
      words = [];
    };
    for (const one of all) {
      const mine = wordsInOrder([one]);
      if (mine && !mine.includes('')) words.push(...mine);
      else {
        flush();
        ways.push({ steps: this.write(one), firsts: firstsOf([one]) });
      }
    }
    flush();
    if (ways.length === 1) return (ways[0] as Way).steps;
    return ways.every(({ firsts }) => firsts) ? this.branch(ways) : this.chain(ways);
  }

  /** The ways one after another, and before them a table that tells which of them a first character leaves open. */
  private branch(ways: readonly Way[]): number[] {
    const groups = new Map<number, number[]>();
    const out: number[] = [];
    const length = ways.reduce((sum, { steps }) => sum + steps.length + 1, 0);
    for (const { steps, firsts } of ways) {
      for (const first of firsts as Set<number>)
        groups.set(first, [...(groups.get(first) ?? []), SET_LENGTH + out.length]);
      out.push(...steps, step(JUMP, length - out.length - steps.length - 1));
    }
    if (length > FURTHEST) throw new Error('a pattern has too many ways');
    return [BRANCH, sieveOf(groups.keys()), this.sets.addTable(groups), ...out];
  }

  /** The ways one inside the other: each is tried before the rest. */
  private chain([way, ...others]: readonly Way[]): number[] {
    const { steps, firsts } = way as Way;
    if (others.length === 0) return steps;
    const rest = this.chain(others);
    return [step(EITHER, steps.length + 1), sieveFor(firsts), ...steps, step(JUMP, rest.length), ...rest];
  }

  private maybe(of: Node): number[] {
    const words = wordsInOrder([of]);
    if (words && !words.includes('')) return [MAYBE_WORDS, ...this.setOf(words)];
    const steps = this.write(of);
    return [step(EITHER, steps.length), sieveFor(firstsOf([of])), ...steps];
  }

  private setOf(words: readonly string[]): number[] {
    return [sieveOf(words.map((word) => word.charCodeAt(0))), this.sets.add(words)];
  }

  private notAfter(of: Node): number[] {
    const words = wordsInOrder([of]);
    if (words && !words.includes('')) return [NOT_AFTER, ...this.setOf(words)];
    const program = [...this.write(of), END];
    return [step(NO_MATCH_AFTER, program.length), ...program];
  }

  private notBefore(of: Node): number[] {
    const words = wordsInOrder([of]);
    if (words && !words.includes(''))
      return [NOT_BEFORE, ...this.setOf(words.map((word) => word.split('').reverse().join('')))];
    const program = [...this.write(of), END];
    const { min, max } = width(of);
    return [step(NO_MATCH_BEFORE, program.length), min, Math.min(max, ENDLESS), ...program];
  }
}

/** @param firsts null: anything may stand there, also the end of the clause. */
function sieveFor(firsts: ReadonlySet<number> | null): number {
  return firsts ? sieveOf(firsts) : OPEN_SIEVE;
}

function step(what: number, count: number): number {
  return what | (count << COUNT_SHIFT);
}

/**
 * The notation in which items and rules write what people say. A pattern is matched inside one clause.
 *
 *   沟通能力        the characters themselves
 *   (沟通|交流)能力  one of several
 *   沟通技?能力      the character or group before ? may be absent
 *   沟通…能力       a gap of at most 6 characters; …{12} of at most 12
 *   打字#字          a number: figures with point or range, or Chinese numerals
 *   <good>沟通       a word class of words.ts
 *   ^ and $          the start and the end of the clause
 *   (!小|不大)       not followed by one of these (the group consumes nothing)
 *   (<!无|没有)      not preceded by one of these
 *   \$               the character itself, here a dollar and no end of the clause
 *
 * Patterns are normalised as texts are (width, script, case), so they may be written in either form.
 * English phrases are looked for only in texts that hold English: see english.ts.
 */
import { WORDS } from './words';

export type Node =
  | { kind: 'text'; text: string }
  | { kind: 'seq'; parts: Node[] }
  | { kind: 'any'; of: Node[] }
  | { kind: 'maybe'; of: Node }
  | { kind: 'gap'; max: number }
  | { kind: 'number' }
  | { kind: 'edge'; at: 'start' | 'end' }
  | { kind: 'not'; side: 'after' | 'before'; of: Node };

/** A pattern that cannot be read: says where and why. */
export class PatternError extends Error {
  constructor(pattern: string, at: number, why: string) {
    super(`pattern “${pattern}” at character ${at + 1}: ${why}`);
    this.name = 'PatternError';
  }
}

const DEFAULT_GAP = 6;
const MAX_GAP = 24;

/** Reads a pattern. @throws {PatternError} */
export function parsePattern(pattern: string): Node {
  return new Parser(pattern).parse();
}

class Parser {
  private at = 0;
  constructor(private readonly pattern: string) {}

  parse(): Node {
    if (!this.pattern.trim()) throw new PatternError(this.pattern, 0, 'empty');
    const node = this.alternatives();
    if (this.at < this.pattern.length) throw this.error('unmatched )');
    return node;
  }

  private error(why: string): PatternError {
    return new PatternError(this.pattern, this.at, why);
  }

  private alternatives(): Node {
    const of = [this.sequence()];
    while (this.pattern[this.at] === '|') {
      this.at++;
      of.push(this.sequence());
    }
    return of.length === 1 ? (of[0] as Node) : { kind: 'any', of };
  }

  private sequence(): Node {
    const parts: Node[] = [];
    while (this.at < this.pattern.length && !'|)'.includes(this.pattern[this.at] as string)) {
      const node = this.atom();
      if (this.pattern[this.at] === '?') {
        this.at++;
        parts.push({ kind: 'maybe', of: node });
      } else parts.push(node);
    }
    if (parts.length === 0) throw this.error('an empty alternative');
    return parts.length === 1 ? (parts[0] as Node) : { kind: 'seq', parts };
  }

  private atom(): Node {
    const c = this.pattern[this.at] as string;
    if (c === '(') return this.group();
    if (c === '<') return this.wordClass();
    if (c === '…') return this.gap();
    this.at++;
    if (c === '\\' && this.at < this.pattern.length)
      return { kind: 'text', text: this.pattern[this.at++] as string };
    if (c === '#') return { kind: 'number' };
    if (c === '^') return { kind: 'edge', at: 'start' };
    if (c === '$') return { kind: 'edge', at: 'end' };
    if (c === '?') throw this.error('? without anything before it');
    return { kind: 'text', text: c };
  }

  private group(): Node {
    const open = /^\((<!|!)?/.exec(this.pattern.slice(this.at)) as RegExpExecArray;
    this.at += open[0].length;
    const of = this.alternatives();
    if (this.pattern[this.at] !== ')') throw this.error('a ( that is not closed');
    this.at++;
    if (!open[1]) return of;
    return { kind: 'not', side: open[1] === '!' ? 'after' : 'before', of };
  }

  private wordClass(): Node {
    const match = /^<([a-z-]+)>/.exec(this.pattern.slice(this.at));
    const words = match && WORDS[match[1] as string];
    if (!match || !words) throw this.error('no such word class');
    this.at += match[0].length;
    const node = parsePattern(words);
    return node.kind === 'any' ? node : { kind: 'any', of: [node] };
  }

  private gap(): Node {
    const match = /^…(?:\{(\d+)\})?/.exec(this.pattern.slice(this.at)) as RegExpExecArray;
    const max = match[1] ? Number(match[1]) : DEFAULT_GAP;
    if (max > MAX_GAP) throw this.error(`a gap over ${MAX_GAP} characters`);
    this.at += match[0].length;
    return { kind: 'gap', max };
  }
}

/** A pattern of more words than this needs a program. */
export const MAX_WORDS = 64;

/** Every string that the pattern matches, where they are few and it has no gap, number or condition; else null. */
export function expand(node: Node, limit = MAX_WORDS): string[] | null {
  return wordsOf(node, limit, null);
}

/** The same. @param bare what stands for an edge or a condition, which consume nothing. */
export function wordsOf(node: Node, limit: number, bare: string[] | null): string[] | null {
  switch (node.kind) {
    case 'text':
      return [node.text];
    case 'maybe': {
      const of = wordsOf(node.of, limit, bare);
      return of && ['', ...of];
    }
    case 'any': {
      const all = node.of.map((n) => wordsOf(n, limit, bare));
      if (all.some((a) => a === null)) return null;
      const flat = all.flat() as string[];
      return flat.length > limit ? null : flat;
    }
    case 'seq': {
      let out = [''];
      for (const part of node.parts) {
        const next = wordsOf(part, limit, bare);
        if (!next || out.length * next.length > limit) return null;
        out = out.flatMap((a) => next.map((b) => a + b));
      }
      return out;
    }
    case 'edge':
    case 'not':
      return bare;
    default:
      return null;
  }
}

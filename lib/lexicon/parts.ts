/** What parts of a pattern stand for: words, and the characters with which they can begin. */
import { NUMERALS } from './cues';
import type { Node } from './pattern';

/** So many words at most are tried as one set where several parts have several, for each stands with each. */
const MAX_PRODUCT = 4;

/** The longest run of parts from a place on that stands for few words, none of them empty. */
export function longestRun(parts: readonly Node[], from: number): { to: number; words: string[] } | null {
  let best: { to: number; words: string[] } | null = null;
  for (let to = from + 1; to <= parts.length; to++) {
    const words = wordsInOrder(parts.slice(from, to));
    if (!words) break;
    if (!words.includes('')) best = { to, words };
  }
  return best;
}

/** Every string that some parts in a row match, the first to be tried first; null where they are many or no words. */
export function wordsInOrder(parts: readonly Node[]): string[] | null {
  let out = [''];
  for (const part of parts) {
    const next = wordsOfPart(part);
    if (!next) return null;
    const most = Math.max(MAX_PRODUCT, out.length, next.length);
    if (out.length * next.length > most) return null;
    out = out.flatMap((before) => next.map((word) => before + word));
  }
  return out;
}

function wordsOfPart(part: Node): string[] | null {
  switch (part.kind) {
    case 'text':
      return [part.text];
    case 'seq':
      return wordsInOrder(part.parts);
    case 'any': {
      const all = part.of.map(wordsOfPart);
      return all.includes(null) ? null : (all.flat() as string[]);
    }
    case 'maybe': {
      const of = wordsOfPart(part.of);
      return of && [...of, ''];
    }
    default:
      return null;
  }
}

/**
 * The characters that can stand at a place of a match of some parts in a row: 0 is its first. Null where it can end
 * before, or anything may stand there.
 */
export function charactersAt(place: number, parts: readonly Node[]): Set<number> | null {
  const [part, ...rest] = parts;
  if (!part) return null;
  switch (part.kind) {
    // Edges and conditions take up nothing.
    case 'edge':
    case 'not':
      return charactersAt(place, rest);
    case 'text':
      return place > 0 ? charactersAt(place - 1, rest) : new Set([part.text.charCodeAt(0)]);
    case 'number':
      return place > 0 ? null : new Set(NUMERALS.map((c) => c.charCodeAt(0)));
    case 'seq':
      return charactersAt(place, [...part.parts, ...rest]);
    case 'any':
      return union(part.of.map((one) => charactersAt(place, [one, ...rest])));
    case 'maybe':
      return union([charactersAt(place, [part.of, ...rest]), charactersAt(place, rest)]);
    case 'gap':
      return null;
  }
}

function union(all: readonly (Set<number> | null)[]): Set<number> | null {
  return all.includes(null) ? null : new Set(all.flatMap((one) => [...(one as Set<number>)]));
}

/** The characters with which a match can begin; null where it can be empty or begin anyhow. */
export function firstsOf(parts: readonly Node[]): Set<number> | null {
  return charactersAt(0, parts);
}

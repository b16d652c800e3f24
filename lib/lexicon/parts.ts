/** What parts of a pattern stand for: words, and the characters with which they can begin. */
import { NUMERALS } from './cues';
import type { Node } from './pattern';

/** So many words at most are tried as one set where several parts have several, for each stands with each. */
const MAX_PRODUCT = 8;

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

/** The characters with which a match of some parts in a row can begin; null where it can be empty or begin anyhow. */
export function firstsOf(parts: readonly Node[]): Set<number> | null {
  const out = new Set<number>();
  for (const part of parts) {
    // Edges and conditions take up nothing.
    if (part.kind === 'edge' || part.kind === 'not') continue;
    const mine = firstsOfPart(part);
    if (!mine) return null;
    for (const first of mine) out.add(first);
    if (part.kind !== 'maybe') return out;
  }
  return null;
}

function firstsOfPart(part: Node): Set<number> | null {
  switch (part.kind) {
    case 'text':
      return new Set([part.text.charCodeAt(0)]);
    case 'number':
      return new Set(NUMERALS.map((c) => c.charCodeAt(0)));
    case 'maybe':
      return firstsOf([part.of]);
    case 'seq':
      return firstsOf(part.parts);
    case 'any': {
      const all = part.of.map((one) => firstsOf([one]));
      return all.includes(null) ? null : new Set(all.flatMap((one) => [...(one as Set<number>)]));
    }
    default:
      return null;
  }
}

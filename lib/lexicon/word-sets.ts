/**
 * Sets of words that a program may meet at a place of the text, in the order in which it tries them. A set is a small
 * table by first character, so that one look tells what can stand at a place.
 *
 * In the numbers of all sets, one set is: its table (for a first character, or the next free place, how far behind the
 * start of the set the group of words with it begins; 0 where there is none), the groups. A group is its first
 * character, then each word as its length and the characters behind the first, then 0.
 */
export interface WordSet {
  /** Where it begins. */
  at: number;
  /** The size of its table less one. */
  mask: number;
}

/** In place of words: here stand none. */
export const NO_WORDS = 0;

/** 2³² over the golden ratio: neighbours are spread far apart. */
const SPREAD = 0x9e3779b1;
const SHIFT = 20;

/** Where a first character is looked for in a table, before the mask. */
export function slotOf(first: number): number {
  return Math.imul(first, SPREAD) >>> SHIFT;
}

/** Where the words of a set that begin with a character stand. */
export function findWords(numbers: Uint16Array, at: number, mask: number, first: number): number {
  for (let slot = slotOf(first) & mask; ; slot = (slot + 1) & mask) {
    const group = numbers[at + slot] as number;
    if (group === 0) return NO_WORDS;
    if (numbers[at + group] === first) return at + group + 1;
  }
}

/** Collects tables, each once. */
export class WordSetWriter {
  /** A 0, which is no words, and all tables. */
  readonly numbers: number[] = [0];
  private readonly known = new Map<string, WordSet>();

  /** The set with these words, the first to be tried first. */
  add(words: readonly string[]): WordSet {
    const groups = new Map<number, number[]>();
    for (const word of new Set(words)) {
      const [first = 0, ...others] = word.split('').map((c) => c.charCodeAt(0));
      groups.set(first, [...(groups.get(first) ?? []), word.length, ...others]);
    }
    return this.addTable(groups);
  }

  /** A table of other numbers (none is 0) by first character. */
  addTable(groups: ReadonlyMap<number, readonly number[]>): WordSet {
    const name = [...groups].map(([first, of]) => `${first}:${of}`).join(' ');
    const known = this.known.get(name);
    if (known) return known;
    let size = 2;
    while (size < 1.5 * groups.size) size *= 2;
    const set = { at: this.numbers.length, mask: size - 1 };
    this.known.set(name, set);
    this.numbers.push(...tableOf(groups, size));
    return set;
  }
}

function tableOf(groups: ReadonlyMap<number, readonly number[]>, size: number): number[] {
  const out = new Array<number>(size).fill(0);
  for (const [first, of] of groups) {
    let slot = slotOf(first) & (size - 1);
    while (out[slot] !== 0) slot = (slot + 1) & (size - 1);
    out[slot] = out.length;
    out.push(first, ...of, 0);
  }
  return out;
}

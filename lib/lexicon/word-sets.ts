/**
 * Sets of words that a program may meet at a place of the text, in the order in which it tries them. A set is a small
 * table by first character, so that one look tells what can stand at a place.
 *
 * The numbers of all sets stand on pages of 2¹⁶, so that places on a page take 16 bits. A table has, for a first
 * character or the next free place, where on its page the group of words with that character begins; 0 where there is
 * none. A group is its first character, then each word as its length and the characters behind the first, then 0. Sets
 * on a page share the groups that are alike.
 *
 * A set is one number: where its table begins, and above `SIZE_SHIFT` how many places the table has, as a power of two.
 */
export type WordSet = number;

/** In place of words: here stand none. */
export const NO_WORDS = 0;

const PAGE = 0x10000;
const MOST_PAGES = 0x10;
const SIZE_SHIFT = 20;
const AT = (1 << SIZE_SHIFT) - 1;
const PAGE_AT = AT & -PAGE;
/** A table has no more places than the spread has bits for. */
const MOST_BITS = 11;

/** 2³² over the golden ratio: neighbours are spread far apart. */
const SPREAD = 0x9e3779b1;
const SHIFT = 20;

/** Where a first character is looked for in a table, before the mask. */
export function slotOf(first: number): number {
  return Math.imul(first, SPREAD) >>> SHIFT;
}

/** Where the words of a set that begin with a character stand. */
export function findWords(numbers: Uint16Array, set: WordSet, first: number): number {
  const mask = (1 << (set >> SIZE_SHIFT)) - 1;
  const table = set & AT;
  const page = set & PAGE_AT;
  for (let slot = slotOf(first) & mask; ; slot = (slot + 1) & mask) {
    const group = numbers[table + slot] as number;
    if (group === 0) return NO_WORDS;
    if (numbers[page + group] === first) return page + group + 1;
  }
}

/** Collects tables, each once. */
export class WordSetWriter {
  /** All tables and groups. The first number of a page is 0, which is no words. */
  readonly numbers: number[] = [0];
  private readonly known = new Map<string, WordSet>();
  /** Where the groups of this page begin. */
  private groupAt = new Map<string, number>();

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
    let bits = 1;
    // One place at least stays free: there a look for what is not in the table ends.
    while (1 << bits <= groups.size) bits++;
    const size = 1 << bits;
    const needed = [...groups.values()].reduce((sum, of) => sum + of.length + 2, size);
    if (bits > MOST_BITS || needed >= PAGE) throw new Error('a set of words is too large');
    this.turnPage(needed);
    const start = this.numbers.length;
    if (start >= MOST_PAGES * PAGE) throw new Error('there are too many sets of words');
    const set = start | (bits << SIZE_SHIFT);
    this.known.set(name, set);
    for (let slot = 0; slot < size; slot++) this.numbers.push(0);
    for (const [first, of] of groups) {
      let slot = slotOf(first) & (size - 1);
      while (this.numbers[start + slot] !== 0) slot = (slot + 1) & (size - 1);
      this.numbers[start + slot] = this.group(first, of);
    }
    return set;
  }

  /** Begins a new page where not so many numbers are left on this one, or none at all. */
  private turnPage(needed: number): void {
    const used = this.numbers.length % PAGE;
    if (used > 0 && used + needed <= PAGE) return;
    if (used > 0) for (let n = used; n < PAGE; n++) this.numbers.push(0);
    this.numbers.push(0);
    this.groupAt = new Map();
  }

  /** Where on the page a group stands. */
  private group(first: number, of: readonly number[]): number {
    const name = `${first}:${of}`;
    const known = this.groupAt.get(name);
    if (known !== undefined) return known;
    const at = this.numbers.length % PAGE;
    this.groupAt.set(name, at);
    this.numbers.push(first, ...of, 0);
    return at;
  }
}

/**
 * A first look at whether a character can be one of some: two numbers of 16 bits, one by its lowest four bits and one
 * by the next four. Where few are meant it turns away all but some in a hundred, by numbers that stand in the program
 * itself: to look into a table takes several times as long, and gaps are looked through place after place.
 */

/** Lets everything pass. */
export const OPEN_SIEVE: readonly [number, number] = [0xffff, 0xffff];

/** Whether nothing is turned away, not even the end of the clause. */
export function isOpen(low: number, high: number): boolean {
  return (low & high) === 0xffff;
}

export function sieveOf(characters: Iterable<number>): [number, number] {
  let low = 0;
  let high = 0;
  for (const c of characters) {
    low |= 1 << (c & 15);
    high |= 1 << ((c >> 4) & 15);
  }
  return [low, high];
}

/** Whether a character passes. */
export function sifts(low: number, high: number, c: number): boolean {
  return ((low >> (c & 15)) & (high >> ((c >> 4) & 15)) & 1) !== 0;
}

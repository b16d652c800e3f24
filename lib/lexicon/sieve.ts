/**
 * A first look at whether a character can be one of some: the lower half of a number is by its lowest four bits, the
 * upper half by the next four. Where few are meant it turns away all but some in a hundred, by a number that stands in
 * the program itself: to look into a table takes several times as long, and gaps are looked through place after place.
 */

/** Lets everything pass. */
export const OPEN_SIEVE = -1;

export function sieveOf(characters: Iterable<number>): number {
  let sieve = 0;
  for (const c of characters) sieve |= (1 << (c & 15)) | (0x10000 << ((c >> 4) & 15));
  return sieve;
}

/** Whether a character passes. */
export function sifts(sieve: number, c: number): boolean {
  return ((sieve >> (c & 15)) & (sieve >> (16 + ((c >> 4) & 15))) & 1) !== 0;
}

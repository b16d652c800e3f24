/** Lists of small numbers as one string: the quickest to read when a page starts. */

/** Lists of numbers, end to end: list n stands in `of` from `from[n]` to `from[n + 1]` (exclusive). */
export interface Lists {
  from: Int32Array;
  of: Int32Array | Uint16Array;
}

/** A number is the character with this code more, the space for 0. */
const PACK_BASE = 32;
/** Surrogates begin behind it: alone they would not survive a file. */
const PACK_LIMIT = 0xd800 - PACK_BASE;

/** Each list as its length and its numbers. */
export function packLists(lists: readonly (readonly number[])[]): string {
  const numbers = lists.flatMap((list) => [list.length, ...list]);
  if (numbers.some((n) => n >= PACK_LIMIT)) throw new Error('the rules are too many to be packed');
  return numbers.map((n) => String.fromCharCode(PACK_BASE + n)).join('');
}

export function unpackLists(packed: string): Lists {
  const of = new Uint16Array(packed.length);
  const from = new Int32Array(packed.length + 1);
  let lists = 0;
  let n = 0;
  for (let i = 0; i < packed.length; i++) {
    const size = packed.charCodeAt(i) - PACK_BASE;
    for (let k = 0; k < size; k++) of[n++] = packed.charCodeAt(++i) - PACK_BASE;
    from[++lists] = n;
  }
  return { from: from.subarray(0, lists + 1), of: of.subarray(0, n) };
}

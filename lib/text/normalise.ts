/**
 * Offset-true normalisation: one pass that folds width, script and case, deletes invisible characters and
 * settles spaces. It only ever maps one code unit to one code unit or to none, so that every character of the
 * result has exactly one source index, and any span can be shown in the original text.
 */

/** A text as the engine reads it. `at[i]` is the UTF-16 index in the source of the i-th character of `text`. */
export interface Folded {
  readonly text: string;
  readonly at: Uint32Array;
  readonly source: string;
}

const DELETE = 0;
const SPACE = 0x20;
const NEWLINE = 0x0a;
/** From a letter to its small form, and from an ASCII character to its full-width form. */
const CASE = 0x20;
const WIDTH = 0xfee0;

/** Zero-width and formatting characters that sites plant between letters; they carry nothing to read. */
const INVISIBLE: readonly [number, number][] = [
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x115f, 0x1160],
  [0x17b4, 0x17b5],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0x3164, 0x3164],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xffa0, 0xffa0],
];
const SPACES = [0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000];
const NEWLINES = [0x0b, 0x0c, 0x0d, 0x85, 0x2028, 0x2029];

/**
 * Makes the normaliser.
 * @param folds pairs of characters, source then target, joined to one string: the traditional, compatibility
 *   and radical forms of the characters that the lexicon uses (made at bundle time from OpenCC and NFKC).
 */
export function createNormaliser(folds: string): (source: string) => Folded {
  const table = foldTable(folds);
  let out = new Uint16Array(0);
  let sheet = new Uint32Array(0);
  let used = 0;
  return (source) => {
    if (source.length > out.length) out = new Uint16Array(source.length);
    // The indexes of many texts stand on one sheet: a small one each would cost more than to fill it.
    if (source.length > sheet.length - used) {
      sheet = new Uint32Array(Math.max(source.length, SHEET));
      used = 0;
    }
    const folded = fold(source, table, out, sheet.subarray(used, used + source.length));
    used += source.length;
    return folded;
  };
}

const SHEET = 0x4000;

function foldTable(folds: string): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let c = 0x20; c < 0x10000; c++) table[c] = c;
  for (const [from, to] of INVISIBLE) table.fill(DELETE, from, to + 1);
  for (const c of SPACES) table[c] = SPACE;
  table.fill(SPACE, 0x2000, 0x200b);
  for (const c of [NEWLINE, ...NEWLINES]) table[c] = NEWLINE;
  for (let c = 0x41; c <= 0x5a; c++) table[c] = c + CASE;
  for (let c = 0x21; c <= 0x7e; c++) table[c + WIDTH] = table[c] as number;
  for (let i = 0; i + 1 < folds.length; i += 2)
    table[folds.charCodeAt(i)] = table[folds.charCodeAt(i + 1)] as number;
  return table;
}

function isAsciiWord(c: number): boolean {
  return (c >= 0x30 && c <= 0x39) || (c >= 0x61 && c <= 0x7a);
}

function fold(source: string, table: Uint16Array, out: Uint16Array, at: Uint32Array): Folded {
  let n = 0;
  let space = -1;
  for (let i = 0; i < source.length; i++) {
    const c = table[source.charCodeAt(i)] as number;
    if (c === DELETE) continue;
    if (c === SPACE) {
      if (space < 0) space = i;
      continue;
    }
    // A space is kept between two Latin words or figures; next to anything else it is layout.
    if (space >= 0 && n > 0 && isAsciiWord(c) && isAsciiWord(out[n - 1] as number)) {
      out[n] = SPACE;
      at[n++] = space;
    }
    space = -1;
    out[n] = c;
    at[n++] = i;
  }
  return { text: decode(out, n), at: at.subarray(0, n), source };
}

/** `String.fromCharCode` in slices: one call with 200 000 arguments would overflow the stack. */
function decode(codes: Uint16Array, length: number): string {
  const slice = 0x2000;
  if (length <= slice)
    return String.fromCharCode.apply(null, codes.subarray(0, length) as unknown as number[]);
  let text = '';
  for (let i = 0; i < length; i += slice) {
    text += String.fromCharCode.apply(
      null,
      codes.subarray(i, Math.min(length, i + slice)) as unknown as number[],
    );
  }
  return text;
}

/** The span of the source text that the folded characters `start` to `end` (exclusive) came from. */
export function sourceSpan(folded: Folded, start: number, end: number): [number, number] {
  if (end <= start) return [0, 0];
  const { at, source } = folded;
  let last = (at[end - 1] as number) + 1;
  const code = source.charCodeAt(last - 1);
  // Never cut a surrogate pair in two.
  if (code >= 0xd800 && code <= 0xdbff && last < source.length) last++;
  return [at[start] as number, last];
}

/** Whether white space of the source stood just before the folded character `i`. */
export function spaceBefore(folded: Folded, i: number): boolean {
  if (i <= 0 || i >= folded.at.length) return false;
  for (let k = (folded.at[i - 1] as number) + 1; k < (folded.at[i] as number); k++) {
    const c = folded.source.charCodeAt(k);
    if (c === 0x20 || c === 0x3000 || c === 0xa0 || c === 0x09) return true;
  }
  return false;
}

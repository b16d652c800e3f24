/**
 * Offset-true normalisation: one pass that folds width, script and case, deletes invisible characters and
 * settles spaces. It only ever maps one code unit to one code unit or to none, so that every character of the
 * result has exactly one source index, and any span can be shown in the original text.
 */

/** A text as the engine reads it. */
export class Folded {
  private decoded: string | null = null;

  constructor(
    readonly source: string,
    /** The characters as numbers. */
    readonly codes: Uint16Array,
    /** The index in the source of each character. */
    readonly at: Uint32Array,
  ) {}

  /** The characters as a string: made when somebody asks for it, which takes as long as the rest of the folding. */
  get text(): string {
    this.decoded ??= decode(this.codes);
    return this.decoded;
  }
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
  let codes = new Uint16Array(0);
  let at = new Uint32Array(0);
  let used = 0;
  return (source) => {
    // Many texts stand on one sheet: a small one each would cost more than to fill it.
    if (source.length > codes.length - used) {
      codes = new Uint16Array(Math.max(source.length, SHEET));
      at = new Uint32Array(codes.length);
      used = 0;
    }
    const start = used;
    used = fold(source, table, codes, at, start);
    return new Folded(source, codes.subarray(start, used), at.subarray(start, used));
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

/** Writes the folded characters and their places from `n` on. @returns where the next text may stand. */
function fold(source: string, table: Uint16Array, codes: Uint16Array, at: Uint32Array, n: number): number {
  const start = n;
  let space = -1;
  for (let i = 0; i < source.length; i++) {
    const c = table[source.charCodeAt(i)] as number;
    if (c <= SPACE) {
      if (c === SPACE && space < 0) space = i;
      if (c !== NEWLINE) continue;
    }
    if (space >= 0) {
      // A space is kept between two Latin words or figures; next to anything else it is layout.
      if (n > start && isAsciiWord(c) && isAsciiWord(codes[n - 1] as number)) {
        codes[n] = SPACE;
        at[n++] = space;
      }
      space = -1;
    }
    codes[n] = c;
    at[n++] = i;
  }
  return n;
}

/** `String.fromCharCode` in slices: one call with 200 000 arguments would overflow the stack. */
function decode(codes: Uint16Array): string {
  let text = '';
  for (let i = 0; i < codes.length; i += SLICE) {
    const slice = i === 0 && codes.length <= SLICE ? codes : codes.subarray(i, i + SLICE);
    text += String.fromCharCode.apply(null, slice as unknown as number[]);
  }
  return text;
}

const SLICE = 0x2000;

/** The span of the source text that the folded characters `start` to `end` (exclusive) came from. */
export function sourceSpan(folded: Folded, start: number, end: number): [number, number] {
  if (end <= start) return [0, 0];
  const { at, source } = folded;
  let last = (at[end - 1] as number) + 1;
  let first = at[start] as number;
  // Never cut a surrogate pair in two.
  if (isLead(source.charCodeAt(last - 1)) && isTrail(source.charCodeAt(last))) last++;
  if (first > 0 && isTrail(source.charCodeAt(first)) && isLead(source.charCodeAt(first - 1))) first--;
  return [first, last];
}

function isLead(c: number): boolean {
  return c >= 0xd800 && c <= 0xdbff;
}

/** The second half of a surrogate pair. */
export function isTrail(c: number): boolean {
  return c >= 0xdc00 && c <= 0xdfff;
}

/**
 * Whether white space of the source stood just before the folded character `i`, so that something new may begin there.
 * Spaces between all letters of a word (双 休) part nothing.
 */
export function spaceBefore(folded: Folded, i: number): boolean {
  return isSpaced(folded, i) && !isLetterSpaced(folded, i);
}

/** Whether three characters in a row stand alone around the space before `i`: two may do so by chance (2次 二、). */
function isLetterSpaced(folded: Folded, i: number): boolean {
  if (!standsAlone(folded, i - 1) || !standsAlone(folded, i)) return false;
  return standsAlone(folded, i - 2) || standsAlone(folded, i + 1);
}

/** Whether a Chinese character has no neighbour that touches it. */
function standsAlone(folded: Folded, i: number): boolean {
  const { codes } = folded;
  return (
    isHan(codes[i]) &&
    (!isHan(codes[i - 1]) || isSpaced(folded, i)) &&
    (!isHan(codes[i + 1]) || isSpaced(folded, i + 1))
  );
}

function isHan(code: number | undefined): boolean {
  return code !== undefined && code >= 0x3400 && code <= 0x9fff;
}

function isSpaced(folded: Folded, i: number): boolean {
  // A space that was kept stands between Latin words, however wide it was.
  if (i <= 0 || i >= folded.at.length || folded.codes[i - 1] === SPACE) return false;
  for (let k = (folded.at[i - 1] as number) + 1; k < (folded.at[i] as number); k++) {
    const c = folded.source.charCodeAt(k);
    if (c === 0x20 || c === 0x3000 || c === 0xa0 || c === 0x09) return true;
  }
  return false;
}

/** Whether the Latin letter at i is a capital in the source: it opens a sentence or a name. */
export function isCapital(folded: Folded, i: number): boolean {
  const c = folded.source.charCodeAt(folded.at[i] as number);
  return (c >= 0x41 && c <= 0x5a) || (c >= 0xff21 && c <= 0xff3a);
}

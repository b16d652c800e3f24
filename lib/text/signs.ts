/** What single characters mean to the shape of a text, by code unit. */

/** What a character may do to the clauses. */
export const STOP = 1;
export const BULLET = 2;
/** The leading half of an emoji. */
export const LEAD = 3;
export const DIGIT = 4;
export const NUMERAL = 5;
export const CLAUSE_SIGN = 6;
export const POINT = 7;

export const NEWLINE = 0x0a;
export const SPACE = 0x20;
export const OPEN = 0x28;
export const CLOSE = 0x29;
export const COMMA = 0x2c;
export const HYPHEN = 0x2d;
export const FULL_STOP = 0x2e;
export const COLON = 0x3a;
export const MIDDLE_DOT = 0xb7;
export const DASH = 0x2014;
export const ENUMERATION_COMMA = 0x3001;

/** A table by character, with a value for those given. */
export function charTable(values: readonly (readonly [chars: string, value: number])[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const [chars, value] of values)
    for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = value;
  return table;
}

export const CLASS = classTable();

function classTable(): Uint8Array {
  const table = charTable([
    ['•·※√', BULLET],
    ['\n。;!?', STOP],
    [',', CLAUSE_SIGN],
    ['.', POINT],
    ['0123456789', DIGIT],
    ['一二三四五六七八九十', NUMERAL],
  ]);
  // Enclosed figures, geometric shapes, dingbats, stars.
  table.fill(BULLET, 0x2460, 0x249c);
  table.fill(BULLET, 0x25a0, 0x27c0);
  table.fill(BULLET, 0x2b00, 0x2c00);
  table.fill(LEAD, 0xd83c, 0xd83f);
  return table;
}

export function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

export function isLatin(c: number): boolean {
  return isDigit(c) || (c >= 0x61 && c <= 0x7a);
}

export function isCjk(c: number): boolean {
  return c >= 0x3400 && c <= 0x9fff;
}

export function isDigitAt(codes: Uint16Array, i: number): boolean {
  return i >= 0 && i < codes.length && isDigit(codes[i] as number);
}

/** How many figures stand at i. */
export function figuresFrom(codes: Uint16Array, i: number): number {
  let end = i;
  while (isDigitAt(codes, end)) end++;
  return end - i;
}

/** Where a folded text may be cut: punctuation, lines, bullets, list numbers and wide spaces. */
import { ListNumbers } from './list-numbers';
import { type Folded, isCapital, isTrail, spaceBefore } from './normalise';
import {
  BULLET,
  CLASS,
  CLAUSE_SIGN,
  CLOSE,
  DIGIT,
  figuresFrom,
  isCjk,
  isDigitAt,
  isLatin,
  LEAD,
  MIDDLE_DOT,
  NUMERAL,
  POINT,
  STOP,
} from './signs';

/** Kinds of break before a character. */
export const CLAUSE = 1;
export const SENTENCE = 2;
/** Beside them: the character is layout (punctuation between clauses, a bullet, a list number), and of no clause. */
const LAYOUT = 4;
const KIND = CLAUSE | SENTENCE;

export class Breaks {
  /** What is known of each character, and of the end: 0 for most. */
  readonly marks: Uint8Array;

  constructor(length: number) {
    this.marks = new Uint8Array(length + 1);
  }

  /** The kind of break before a character; 0: none. */
  kind(i: number): number {
    return (this.marks[i] as number) & KIND;
  }

  isLayout(i: number): boolean {
    return ((this.marks[i] as number) & LAYOUT) !== 0;
  }

  /** Makes the characters from i layout, with a break after them. */
  cut(i: number, length: number, kind: number): void {
    for (let k = i; k < i + length; k++) (this.marks[k] as number) |= LAYOUT;
    this.raise(i + length, kind);
  }

  raise(i: number, kind: number): void {
    const mark = this.marks[i] as number;
    if ((mark & KIND) < kind) this.marks[i] = (mark & LAYOUT) | kind;
  }
}

export function findBreaks(folded: Folded): Breaks {
  const { codes, at } = folded;
  const n = codes.length;
  const breaks = new Breaks(n);
  const numbers = new ListNumbers(folded, breaks);
  for (let i = 0, next = 0; i < n; i++, next++) {
    const c = codes[i] as number;
    const of = CLASS[c] as number;
    if (of === 0) {
      // Most characters stand right behind the one before them in the source.
      if (at[i] !== next) {
        if (isCjk(c) && spaceBefore(folded, i) && isWideSpace(folded, i, breaks)) breaks.raise(i, CLAUSE);
        next = at[i] as number;
      }
      continue;
    }
    if (of === DIGIT || of === NUMERAL) i += numbers.at(i);
    else if (of === STOP || (of === BULLET && !isPayDot(codes, i))) breaks.cut(i, 1, SENTENCE);
    else if (of === CLAUSE_SIGN) {
      if (!isInFigure(codes, i)) breaks.cut(i, 1, CLAUSE);
    } else if (of === LEAD) breaks.cut(i, isTrail(codes[i + 1] as number) ? 2 : 1, SENTENCE);
    else if (of === POINT && !isInside(folded, i)) breaks.cut(i, 1, SENTENCE);
    next = at[i] as number;
  }
  return breaks;
}

/** 10,000 and 3,4,9: a comma with three figures after it and no more, or between single figures. */
function isInFigure(codes: Uint16Array, i: number): boolean {
  if (!isDigitAt(codes, i - 1) || !isDigitAt(codes, i + 1)) return false;
  const behind = figuresFrom(codes, i + 1);
  const isSingle = !isDigitAt(codes, i - 2);
  return behind === 3 || (isSingle && behind === 1);
}

/** 15-20k·14薪: the dot joins pay and months. */
function isPayDot(codes: Uint16Array, i: number): boolean {
  return codes[i] === MIDDLE_DOT && i > 0 && isLatin(codes[i - 1] as number) && isDigitAt(codes, i + 1);
}

/** A point inside a figure or an address (1.5, www.example.com) and not between sentences. */
function isInside(folded: Folded, i: number): boolean {
  const { codes } = folded;
  if (i === 0 || i + 1 === codes.length) return false;
  if (!isLatin(codes[i - 1] as number) || !isLatin(codes[i + 1] as number)) return false;
  return !spaceBefore(folded, i + 1) && !isCapital(folded, i + 1);
}

/** Whether the space before i separates phrases: inside a word (抗 压 能力) the pieces are short. */
function isWideSpace(folded: Folded, i: number, breaks: Breaks): boolean {
  if (i === 0) return false;
  const before = folded.codes[i - 1] as number;
  if (!isCjk(before) && before !== CLOSE) return false;
  return isLong(folded, i, -1, breaks) && isLong(folded, i, 1, breaks);
}

/** Whether the piece between white space or punctuation before (-1) or from (1) i has four characters or more. */
function isLong(folded: Folded, from: number, step: 1 | -1, breaks: Breaks): boolean {
  const { codes } = folded;
  const enough = 4;
  for (let length = 0, k = step > 0 ? from : from - 1; k >= 0 && k < codes.length; k += step) {
    const of = CLASS[codes[k] as number];
    if (of === STOP || of === CLAUSE_SIGN || breaks.isLayout(k)) return false;
    if (step > 0 && k > from && spaceBefore(folded, k)) return false;
    if (++length >= enough) return true;
    if (step < 0 && spaceBefore(folded, k)) return false;
  }
  return false;
}

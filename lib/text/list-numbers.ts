/** Recognises list numbers: those that open a phrase, and in running text those that are due. */
import { type Breaks, SENTENCE } from './breaks';
import { type Folded, spaceBefore } from './normalise';
import {
  CLASS,
  CLOSE,
  COLON,
  ENUMERATION_COMMA,
  FULL_STOP,
  figuresFrom,
  isCjk,
  isDigitAt,
  NEWLINE,
  NUMERAL,
  OPEN,
} from './signs';

/** A list number has at most so many Chinese numerals. */
const MAX_NUMERALS = 3;

export class ListNumbers {
  private due = 1;

  constructor(
    private readonly folded: Folded,
    private readonly breaks: Breaks,
  ) {}

  /** Marks the number at i if it is one. @returns how many characters after i are done with. */
  at(i: number): number {
    const { codes } = this.folded;
    const figures = figuresFrom(codes, i);
    const afterColon = i > 0 && codes[i - 1] === COLON && !isDigitAt(codes, i - 2);
    const opens = i === 0 || this.breaks.kind(i) !== 0 || afterColon || spaceBefore(this.folded, i);
    const length = figures > 0 ? this.figure(i, figures, opens) : this.numeral(i, opens);
    if (length === 0) return Math.max(figures - 1, 0);
    this.breaks.raise(i, SENTENCE);
    this.breaks.cut(i, length, SENTENCE);
    // The bracket before (3) is layout as well.
    if (i > 0 && codes[i - 1] === OPEN && codes[i + length - 1] === CLOSE) {
      this.breaks.cut(i - 1, 1, 0);
      this.breaks.raise(i - 1, SENTENCE);
    }
    return length - 1;
  }

  /** Length of a list number such as `3、` or `3)`, or 0. */
  private figure(i: number, figures: number, opens: boolean): number {
    const { codes } = this.folded;
    if (figures > 2) return 0;
    const end = i + figures;
    const value =
      (figures > 1 ? 10 * digitValue(codes[i] as number) : 0) + digitValue(codes[end - 1] as number);
    const isDue = value === this.due;
    let length = 0;
    if (isMark(codes, end)) {
      const bracketed = codes[end] === CLOSE && i > 0 && codes[i - 1] === OPEN;
      const free = opens || bracketed;
      if (isDigitAt(codes, end + 1)) {
        if (free && (isDue || value === 1) && this.startsFigure(end)) length = figures + 1;
      } else if (value > 0 && (codes[end] === CLOSE ? free : free || isDue || value === 1))
        length = figures + 1;
    } else if (opens && isDue && this.standsAlone(i, end)) length = figures;
    if (length > 0) this.due = value + 1;
    return length;
  }

  /** Whether after the number's mark a figure of the phrase itself begins: 1、18岁, 2. 3年; not 5、6天 or 1.5倍. */
  private startsFigure(mark: number): boolean {
    const { codes, text } = this.folded;
    if (codes[mark] !== FULL_STOP || spaceBefore(this.folded, mark + 1)) return true;
    return /^(\d\d(-|~|至|到|周?岁)|\d\.\d)/.test(text.slice(mark + 1, mark + 5));
  }

  /** 1 负责…: a number with nothing but a space after it, at the start of a line or after a heading. */
  private standsAlone(i: number, end: number): boolean {
    const { codes, text } = this.folded;
    if (i > 0 && codes[i - 1] !== NEWLINE && codes[i - 1] !== COLON) return false;
    if (end === codes.length || !isCjk(codes[end] as number) || !spaceBefore(this.folded, end)) return false;
    return !/[年月日天个名岁周元人次万千百小]/.test(text[end] as string);
  }

  /** Length of a list number such as `二、` or `(二)`, or 0. */
  private numeral(i: number, opens: boolean): number {
    const { codes } = this.folded;
    let end = i + 1;
    while (end < i + MAX_NUMERALS && isNumeral(codes, end)) end++;
    if (!isMark(codes, end) || isNumeral(codes, end + 1)) return 0;
    const bracketed = i > 0 && codes[i - 1] === OPEN;
    return bracketed || (opens && codes[end] !== CLOSE) ? end + 1 - i : 0;
  }
}

function digitValue(digit: number): number {
  return digit - 0x30;
}

/** Whether what closes a list number stands there. */
function isMark(codes: Uint16Array, i: number): boolean {
  if (i >= codes.length) return false;
  const c = codes[i] as number;
  return c === ENUMERATION_COMMA || c === FULL_STOP || c === CLOSE;
}

function isNumeral(codes: Uint16Array, i: number): boolean {
  return i < codes.length && CLASS[codes[i] as number] === NUMERAL;
}

/** Where a folded text may be cut: punctuation, lines, bullets, list numbers and wide spaces. */
import { type Folded, spaceBefore } from './normalise';

export interface Breaks {
  /** Kind of break before each character: 0 none, 1 clause, 2 sentence. */
  kind: Uint8Array;
  /** Characters that are layout (punctuation between clauses, bullets, list numbers) and belong to no clause. */
  layout: Uint8Array;
}

export const CLAUSE = 1;
export const SENTENCE = 2;

/** A list number has at most so many Chinese numerals. */
const MAX_NUMERALS = 3;

const STOP = 1;
const BULLET = 2;
const LEAD = 3;
const DIGIT = 4;
const NUMERAL = 5;
const CLAUSE_SIGN = 6;
const POINT = 7;

/** What a character may do to the clauses, by code unit. */
const CLASS = classTable();

function classTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (chars: string, value: number) => {
    for (let i = 0; i < chars.length; i++) table[chars.charCodeAt(i)] = value;
  };
  // Enclosed figures, geometric shapes, dingbats, stars; and the leading half of an emoji.
  table.fill(BULLET, 0x2460, 0x249c);
  table.fill(BULLET, 0x25a0, 0x27c0);
  table.fill(BULLET, 0x2b00, 0x2c00);
  table.fill(LEAD, 0xd83c, 0xd83f);
  set('•·※√', BULLET);
  set('\n。;!?', STOP);
  set(',', CLAUSE_SIGN);
  set('.', POINT);
  set('0123456789', DIGIT);
  set('一二三四五六七八九十', NUMERAL);
  return table;
}

export function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

function isLatin(c: number): boolean {
  return isDigit(c) || (c >= 0x61 && c <= 0x7a);
}

function isCjk(c: number): boolean {
  return c >= 0x3400 && c <= 0x9fff;
}

export function findBreaks(folded: Folded): Breaks {
  const { text } = folded;
  const n = text.length;
  const breaks: Breaks = { kind: new Uint8Array(n + 1), layout: new Uint8Array(n) };
  const numbers = new ListNumbers(folded, breaks);
  for (let i = 0; i < n; i++) {
    const c = text.charCodeAt(i);
    const of = CLASS[c] as number;
    if (of === 0) {
      if (isCjk(c) && spaceBefore(folded, i) && isWideSpace(folded, i)) raise(breaks, i, CLAUSE);
    } else if (of === STOP || (of === BULLET && !isPayDot(text, i))) cut(breaks, i, 1, SENTENCE);
    else if (of === BULLET) continue;
    else if (of === LEAD) cut(breaks, i, Math.min(2, n - i), SENTENCE);
    else if (of === DIGIT || of === NUMERAL) i += numbers.at(i);
    else if (of === POINT) {
      if (!isInside(folded, i)) cut(breaks, i, 1, SENTENCE);
    } else if (!isInFigure(text, i)) cut(breaks, i, 1, CLAUSE);
  }
  return breaks;
}

/** Makes the characters from i layout, with a break after them. */
function cut(breaks: Breaks, i: number, length: number, kind: number): void {
  for (let k = i; k < i + length; k++) breaks.layout[k] = 1;
  raise(breaks, i + length, kind);
}

function raise(breaks: Breaks, i: number, kind: number): void {
  if ((breaks.kind[i] as number) < kind) breaks.kind[i] = kind;
}

/** 10,000 and 3,4,9: a comma with three figures after it and no more, or between single figures. */
function isInFigure(text: string, i: number): boolean {
  if (!isDigit(text.charCodeAt(i - 1)) || !isDigit(text.charCodeAt(i + 1))) return false;
  return /^(\d\d|\D\d),\d{3}(?!\d)|^\D\d,\d(?!\d)/.test(
    `${i > 1 ? text[i - 2] : ' '}${text.slice(i - 1, i + 5)}`,
  );
}

/** 15-20k·14薪: the dot joins pay and months. */
function isPayDot(text: string, i: number): boolean {
  return text[i] === '·' && isLatin(text.charCodeAt(i - 1)) && isDigit(text.charCodeAt(i + 1));
}

/** A point inside a figure or an address (1.5, www.example.com) and not between sentences. */
function isInside(folded: Folded, i: number): boolean {
  const { text } = folded;
  if (!isLatin(text.charCodeAt(i - 1)) || !isLatin(text.charCodeAt(i + 1))) return false;
  return !spaceBefore(folded, i + 1) && !isCapital(folded, i + 1);
}

/** Whether the Latin letter at i is a capital in the source: it opens a sentence or a name. */
export function isCapital(folded: Folded, i: number): boolean {
  const c = folded.source.charCodeAt(folded.at[i] as number);
  return c >= 0x41 && c <= 0x5a;
}

/** Recognises list numbers: those that open a phrase, and in running text those that are due. */
class ListNumbers {
  private due = 1;

  constructor(
    private readonly folded: Folded,
    private readonly breaks: Breaks,
  ) {}

  /** Marks the number at i if it is one. @returns how many characters after i are done with. */
  at(i: number): number {
    const { text } = this.folded;
    const c = text.charCodeAt(i);
    const afterColon = text[i - 1] === ':' && !isDigit(text.charCodeAt(i - 2));
    const opens = i === 0 || this.breaks.kind[i] !== 0 || afterColon || spaceBefore(this.folded, i);
    const length = isDigit(c) ? this.figure(i, opens) : this.numeral(i, opens);
    if (length === 0) return isDigit(c) ? this.figures(i) - 1 : 0;
    raise(this.breaks, i, SENTENCE);
    cut(this.breaks, i, length, SENTENCE);
    // The bracket before (3) is layout as well.
    if (text[i - 1] === '(' && text[i + length - 1] === ')') {
      this.breaks.layout[i - 1] = 1;
      raise(this.breaks, i - 1, SENTENCE);
    }
    return length - 1;
  }

  /** How many figures stand at i. */
  private figures(i: number): number {
    let end = i;
    while (isDigit(this.folded.text.charCodeAt(end))) end++;
    return end - i;
  }

  /** Length of a list number such as `3、` or `3)`, or 0. */
  private figure(i: number, opens: boolean): number {
    const { text } = this.folded;
    const figures = this.figures(i);
    if (figures > 2) return 0;
    const value = Number(text.slice(i, i + figures));
    const end = i + figures;
    const mark = text[end] ?? '';
    const isDue = value === this.due;
    const bracketed = text[i - 1] === '(' && mark === ')';
    let length = 0;
    if ('、.)'.includes(mark) && mark !== '') {
      const free = opens || bracketed;
      if (isDigit(text.charCodeAt(end + 1))) {
        if (free && (isDue || value === 1) && this.startsFigure(end, mark)) length = figures + 1;
      } else if (value > 0 && (mark === ')' ? free : free || isDue || value === 1)) length = figures + 1;
    } else if (opens && isDue && this.standsAlone(i, end)) length = figures;
    if (length > 0) this.due = value + 1;
    return length;
  }

  /** Whether after the number's mark a figure of the phrase itself begins: 1、18岁, 2. 3年; not 5、6天 or 1.5倍. */
  private startsFigure(mark: number, sign: string): boolean {
    const { text } = this.folded;
    if (sign !== '.') return true;
    return spaceBefore(this.folded, mark + 1) || /^(\d\d(-|~|至|到|周?岁)|\d\.\d)/.test(text.slice(mark + 1));
  }

  /** 1 负责…: a number with nothing but a space after it, at the start of a line or after a heading. */
  private standsAlone(i: number, end: number): boolean {
    const { text } = this.folded;
    if (i > 0 && text[i - 1] !== '\n' && text[i - 1] !== ':') return false;
    return (
      isCjk(text.charCodeAt(end)) &&
      spaceBefore(this.folded, end) &&
      !/[年月日天个名岁周元人次万千百小]/.test(text[end] as string)
    );
  }

  /** Length of a list number such as `二、` or `(二)`, or 0. */
  private numeral(i: number, opens: boolean): number {
    const { text } = this.folded;
    let end = i + 1;
    while (end < i + MAX_NUMERALS && isNumeral(text, end)) end++;
    if (!'、.)'.includes(text.charAt(end) || ' ') || isNumeral(text, end + 1)) return 0;
    const bracketed = text[i - 1] === '(';
    return bracketed || (opens && text[end] !== ')') ? end + 1 - i : 0;
  }
}

function isNumeral(text: string, i: number): boolean {
  return CLASS[text.charCodeAt(i)] === NUMERAL;
}

/** Whether the space before i separates phrases: inside a word (抗 压 能力) the pieces are short. */
function isWideSpace(folded: Folded, i: number): boolean {
  if (i === 0) return false;
  const before = folded.text.charCodeAt(i - 1);
  if (!isCjk(before) && before !== 0x29) return false;
  return isLong(folded, i, -1) && isLong(folded, i, 1);
}

/** Whether the piece between white space or punctuation before (-1) or from (1) i has four characters or more. */
function isLong(folded: Folded, from: number, step: 1 | -1): boolean {
  const { text } = folded;
  const enough = 4;
  for (let length = 0, k = step > 0 ? from : from - 1; k >= 0 && k < text.length; k += step) {
    const of = CLASS[text.charCodeAt(k)];
    if (of === STOP || of === CLAUSE_SIGN) return false;
    if (step > 0 && k > from && spaceBefore(folded, k)) return false;
    if (++length >= enough) return true;
    if (step < 0 && spaceBefore(folded, k)) return false;
  }
  return false;
}

/** Follows the programs of patterns over a text: what matches from a place on, and how far. */
import {
  BRANCH,
  EITHER,
  END,
  GAP,
  JUMP,
  MAYBE_WORDS,
  NO_MATCH_AFTER,
  NOT_AFTER,
  NOT_BEFORE,
  NUMBER,
  OPENING_LENGTH,
  START,
  STOP,
  TEXT,
  WORDS,
} from './program';
import { isOpen, sifts } from './sieve';
import { findWords, NO_WORDS } from './word-sets';

const NONE = -1;
const NEWLINE = 0x0a;
const POINT = 0x2e;
/** What a character is to a number. */
const FIGURE = 1;
const NUMERAL = 2;
const DASH = 3;
const KIND = new Uint8Array(0x10000);
for (const [chars, kind] of [
  ['0123456789', FIGURE],
  ['一二两三四五六七八九十百千半几', NUMERAL],
  ['-~至到', DASH],
] as const)
  for (const c of chars) KIND[c.charCodeAt(0)] = kind;

export class Runner {
  private codes: Uint16Array = new Uint16Array(0);
  private start = 0;
  private stop = 0;

  /** @param words the numbers of all sets of words. */
  constructor(
    private readonly program: Uint16Array,
    private readonly words: Uint16Array,
  ) {}

  /** From now on the text is this, and the clause that from `start` to `stop` (exclusive). */
  enter(codes: Uint16Array, start: number, stop: number): void {
    this.codes = codes;
    this.start = start;
    this.stop = stop;
  }

  /** The next place, from one of the clause up to another, where a match of a program may begin by its first character. */
  opening(pc: number, from: number, last: number): number {
    const { program, codes } = this;
    const low = program[pc - OPENING_LENGTH] as number;
    const high = program[pc - OPENING_LENGTH + 1] as number;
    while (from <= last && !sifts(low, high, codes[from] as number)) from++;
    return from;
  }

  /**
   * Follows a program from a place of the clause. Where something can go on in several ways, it follows each of them
   * by itself, the last one without coming back.
   * @param upTo where a match must end, or -1.
   * @returns where the match ends, or -1.
   */
  match(pc: number, place: number, upTo: number): number {
    const { program, codes, stop, words } = this;
    steps: for (;;) {
      switch (program[pc]) {
        case END:
          return upTo < 0 || upTo === place ? place : NONE;
        case TEXT: {
          const last = place + (program[pc + 1] as number);
          if (last > stop) return NONE;
          pc += 2;
          while (place < last) if (program[pc++] !== codes[place++]) return NONE;
          break;
        }
        case WORDS: {
          const gap = program[pc + 1] as number;
          const low = program[pc + 2] as number;
          const high = program[pc + 3] as number;
          const at = program[pc + 4] as number;
          const mask = program[pc + 5] as number;
          const last = place + gap;
          pc += 6;
          for (; place <= last && place < stop; place++) {
            const first = codes[place] as number;
            if (!sifts(low, high, first)) {
              // No word holds a line end, and no gap crosses one.
              if (first === NEWLINE) return NONE;
              continue;
            }
            let word = findWords(words, at, mask, first);
            for (let length = words[word] as number; length !== 0; length = words[word] as number) {
              let k = 1;
              if (place + length <= stop) while (k < length && words[word + k] === codes[place + k]) k++;
              word += length;
              if (k < length) continue;
              if (words[word] === 0 && place === last) {
                place += length;
                continue steps;
              }
              if (program[pc] === END && upTo < 0) return place + length;
              const end = this.match(pc, place + length, upTo);
              if (end >= 0) return end;
            }
          }
          return NONE;
        }
        case GAP: {
          const last = this.gapEnd(place, program[pc + 1] as number);
          pc += 2;
          for (; place < last; place++) {
            const end = this.match(pc, place, upTo);
            if (end >= 0) return end;
          }
          break;
        }
        case MAYBE_WORDS: {
          const low = program[pc + 1] as number;
          const high = program[pc + 2] as number;
          const at = program[pc + 3] as number;
          const mask = program[pc + 4] as number;
          pc += 5;
          if (place === stop) break;
          const first = codes[place] as number;
          if (!sifts(low, high, first)) break;
          let word = findWords(words, at, mask, first);
          for (let length = words[word] as number; length !== 0; length = words[word] as number) {
            let k = 1;
            if (place + length <= stop) while (k < length && words[word + k] === codes[place + k]) k++;
            word += length;
            if (k < length) continue;
            if (program[pc] === END && upTo < 0) return place + length;
            const end = this.match(pc, place + length, upTo);
            if (end >= 0) return end;
          }
          break;
        }
        case EITHER: {
          const low = program[pc + 2] as number;
          const high = program[pc + 3] as number;
          if (place < stop ? sifts(low, high, codes[place] as number) : isOpen(low, high)) {
            const end = this.match(pc + 4, place, upTo);
            if (end >= 0) return end;
          }
          pc += 4 + (program[pc + 1] as number);
          break;
        }
        case BRANCH: {
          if (place === stop) return NONE;
          const first = codes[place] as number;
          if (!sifts(program[pc + 1] as number, program[pc + 2] as number, first)) return NONE;
          let way = findWords(words, program[pc + 3] as number, program[pc + 4] as number, first);
          if (way === NO_WORDS) return NONE;
          for (; words[way + 1] !== 0; way++) {
            const end = this.match(pc + (words[way] as number), place, upTo);
            if (end >= 0) return end;
          }
          pc += words[way] as number;
          break;
        }
        case JUMP:
          pc += 2 + (program[pc + 1] as number);
          break;
        case NUMBER:
          return this.numbers(place, pc + 1, upTo);
        case START:
          if (place !== this.start) return NONE;
          pc++;
          break;
        case STOP:
          if (place !== stop) return NONE;
          pc++;
          break;
        case NOT_AFTER:
          if (this.isAnyAt(pc, place)) return NONE;
          pc += 5;
          break;
        case NOT_BEFORE:
          if (this.isAnyBefore(pc, place)) return NONE;
          pc += 5;
          break;
        case NO_MATCH_AFTER:
          if (this.match(pc + 2, place, NONE) >= 0) return NONE;
          pc += 2 + (program[pc + 1] as number);
          break;
        default:
          if (this.matchesBefore(pc, place)) return NONE;
          pc += 4 + (program[pc + 1] as number);
      }
    }
  }

  /** Whether a word of the set that a step names begins at a place. */
  private isAnyAt(pc: number, place: number): boolean {
    const { codes, program, stop, words } = this;
    if (place === stop) return false;
    const first = codes[place] as number;
    if (!sifts(program[pc + 1] as number, program[pc + 2] as number, first)) return false;
    let word = findWords(words, program[pc + 3] as number, program[pc + 4] as number, first);
    for (let length = words[word] as number; length !== 0; length = words[word] as number) {
      let k = 1;
      if (place + length <= stop) while (k < length && words[word + k] === codes[place + k]) k++;
      if (k === length) return true;
      word += length;
    }
    return false;
  }

  /** Whether a word of the set ends there; its words are written backwards. */
  private isAnyBefore(pc: number, place: number): boolean {
    const { codes, program, start, words } = this;
    if (place === start) return false;
    const last = place - 1;
    const first = codes[last] as number;
    if (!sifts(program[pc + 1] as number, program[pc + 2] as number, first)) return false;
    let word = findWords(words, program[pc + 3] as number, program[pc + 4] as number, first);
    for (let length = words[word] as number; length !== 0; length = words[word] as number) {
      let k = 1;
      if (place - length >= start) while (k < length && words[word + k] === codes[last - k]) k++;
      if (k === length) return true;
      word += length;
    }
    return false;
  }

  /** The last place that a gap from here can reach: it crosses no line end. */
  private gapEnd(place: number, most: number): number {
    const { codes } = this;
    const last = Math.min(place + most, this.stop);
    for (let k = place; k < last; k++) if (codes[k] === NEWLINE) return k;
    return last;
  }

  private matchesBefore(pc: number, place: number): boolean {
    const { program } = this;
    const first = Math.max(place - (program[pc + 3] as number), this.start);
    const last = place - (program[pc + 2] as number);
    for (let from = first; from <= last; from++) if (this.match(pc + 4, from, place) >= 0) return true;
    return false;
  }

  /** A number as long as can be, or as what follows it leaves. It ends in a figure, not in a point or dash. */
  private numbers(place: number, pc: number, upTo: number): number {
    const { codes } = this;
    const kind = place < this.stop ? KIND[codes[place] as number] : 0;
    if (kind !== FIGURE && kind !== NUMERAL) return NONE;
    for (let end = kind === FIGURE ? this.range(place) : this.run(place, NUMERAL); end > place; end--) {
      if (KIND[codes[end - 1] as number] !== kind) continue;
      const all = this.match(pc, end, upTo);
      if (all >= 0) return all;
    }
    return NONE;
  }

  /** The end of the figures from a place on: 12, 1.5, 3-5, 1.5~2. */
  private range(place: number): number {
    const one = this.decimal(place);
    if (one === this.stop || KIND[this.codes[one] as number] !== DASH) return one;
    const other = this.decimal(one + 1);
    return other > one + 1 ? other : one;
  }

  private decimal(place: number): number {
    const whole = this.run(place, FIGURE);
    if (whole === place || whole === this.stop || this.codes[whole] !== POINT) return whole;
    const fraction = this.run(whole + 1, FIGURE);
    return fraction > whole + 1 ? fraction : whole;
  }

  private run(place: number, kind: number): number {
    while (place < this.stop && KIND[this.codes[place] as number] === kind) place++;
    return place;
  }
}

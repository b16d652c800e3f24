/** Follows the programs of patterns over a text: what matches from a place on, and how far. */
import {
  BRANCH,
  COUNT_SHIFT,
  EITHER,
  EITHER_LENGTH,
  END,
  GAP,
  JUMP,
  MAYBE_WORDS,
  NO_MATCH_AFTER,
  NO_MATCH_BEFORE_LENGTH,
  NOT_AFTER,
  NOT_BEFORE,
  NUMBER,
  OPENING_LENGTH,
  SET_LENGTH,
  START,
  STEP,
  STOP,
  TEXT,
  WORDS,
} from './program';
import { OPEN_SIEVE, sifts } from './sieve';
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

/** How many numbers are kept of a choice. */
const CHOICE = 4;

export class Runner {
  private codes: Uint16Array = new Uint16Array(0);
  private start = 0;
  private stop = 0;
  /** Where a program can go on in another way: the step, the place, and two numbers that the step keeps for itself. */
  private choices = new Int32Array(CHOICE * 0x40);
  /** The choices of programs that wait for one inside them end here. */
  private kept = 0;

  /** @param words the numbers of all sets of words. */
  constructor(
    private readonly program: Int32Array,
    private readonly words: Uint16Array,
  ) {}

  /** From now on the text is this, and the clause that from `start` to `stop` (exclusive). */
  enter(codes: Uint16Array, start: number, stop: number): void {
    this.codes = codes;
    this.start = start;
    this.stop = stop;
  }

  /** The next place, from one of the clause up to another, where a match of a program may begin by what stands there. */
  opening(pc: number, from: number, last: number): number {
    const { program, codes, start, stop } = this;
    if (program[pc] === START && from > start) return stop;
    const first = program[pc - OPENING_LENGTH] as number;
    const second = program[pc - OPENING_LENGTH + 1] as number;
    for (; from <= last; from++) {
      if (!sifts(first, codes[from] as number)) continue;
      if (second === OPEN_SIEVE || (from + 1 < stop && sifts(second, codes[from + 1] as number))) break;
    }
    return from;
  }

  /**
   * Follows a program from a place of the clause. Where something can go on in several ways it takes the first and
   * keeps the choice; where nothing goes on it comes back to the last choice that was kept.
   * @param upTo where a match must end, or -1.
   * @returns where the match ends, or -1.
   */
  match(first: number, from: number, upTo: number): number {
    const { program, codes, stop, words, kept } = this;
    let pc = first;
    let place = from;
    let top = kept;
    /** What a step that is come back to has kept: where in its words it stands (0: it is new), and its last place. */
    let word = 0;
    let last = 0;
    steps: for (;;) {
      let step = program[pc] as number;
      if (word === 0) {
        // Most of what may stand at a place does not: that is passed over without the rest of the loop.
        const c = place < stop ? (codes[place] as number) : NEWLINE;
        while ((step & STEP) === MAYBE_WORDS && !sifts(program[pc + 1] as number, c)) {
          pc += SET_LENGTH;
          step = program[pc] as number;
        }
      }
      switch (step & STEP) {
        case END:
          if (upTo < 0 || upTo === place) return place;
          break;
        case TEXT: {
          const length = step >> COUNT_SHIFT;
          if (place + length > stop) break;
          let k = 0;
          while (k < length && program[pc + 1 + k] === codes[place + k]) k++;
          if (k < length) break;
          pc += 1 + length;
          place += length;
          continue;
        }
        case WORDS: {
          const sieve = program[pc + 1] as number;
          const set = program[pc + 2] as number;
          if (word === 0) last = Math.min(place + (step >> COUNT_SHIFT), stop - 1);
          for (; place <= last; place++) {
            if (word === 0) {
              const c = codes[place] as number;
              if (!sifts(sieve, c)) {
                // No word holds a line end, and no gap crosses one.
                if (c === NEWLINE) break;
                continue;
              }
              word = findWords(words, set, c);
            }
            for (let length = words[word] as number; length !== 0; length = words[word] as number) {
              let k = 1;
              if (place + length <= stop) while (k < length && words[word + k] === codes[place + k]) k++;
              word += length;
              if (k < length) continue;
              const next = place + length;
              if (program[pc + SET_LENGTH] === END && upTo < 0) return next;
              if (words[word] !== 0 || place < last) top = this.keep(top, pc, place, word, last);
              place = next;
              pc += SET_LENGTH;
              word = 0;
              continue steps;
            }
            word = 0;
          }
          break;
        }
        case MAYBE_WORDS: {
          if (word === 0 && place < stop) {
            const c = codes[place] as number;
            if (sifts(program[pc + 1] as number, c)) word = findWords(words, program[pc + 2] as number, c);
          }
          for (let length = words[word] as number; length !== 0; length = words[word] as number) {
            let k = 1;
            if (place + length <= stop) while (k < length && words[word + k] === codes[place + k]) k++;
            word += length;
            if (k < length) continue;
            top = this.keep(top, pc, place, word, 0);
            place += length;
            break;
          }
          pc += SET_LENGTH;
          word = 0;
          continue;
        }
        case GAP:
          if (word === 0) last = Math.min(place + (step >> COUNT_SHIFT), stop);
          if (place < last && codes[place] !== NEWLINE) top = this.keep(top, pc, place + 1, 1, last);
          pc++;
          word = 0;
          continue;
        case EITHER: {
          const sieve = program[pc + 1] as number;
          pc += EITHER_LENGTH;
          const other = pc + (step >> COUNT_SHIFT);
          if (place < stop ? sifts(sieve, codes[place] as number) : sieve === OPEN_SIEVE)
            top = this.keep(top, other, place, 0, 0);
          else pc = other;
          continue;
        }
        case BRANCH: {
          if (word === 0) {
            if (place === stop) break;
            const c = codes[place] as number;
            if (!sifts(program[pc + 1] as number, c)) break;
            word = findWords(words, program[pc + 2] as number, c);
            if (word === NO_WORDS) break;
          }
          if (words[word + 1] !== 0) top = this.keep(top, pc, place, word + 1, 0);
          pc += words[word] as number;
          word = 0;
          continue;
        }
        case JUMP:
          pc += 1 + (step >> COUNT_SHIFT);
          continue;
        case NUMBER: {
          // As long as can be, or as what follows it leaves. It ends in a figure, not in a point or dash.
          const kind = word === 0 ? this.kindAt(place) : word;
          let end = word === 0 ? this.endOfNumber(place, kind) : last;
          while (end > place && KIND[codes[end - 1] as number] !== kind) end--;
          if (end === place) break;
          if (end > place + 1) top = this.keep(top, pc, place, kind, end - 1);
          place = end;
          pc++;
          word = 0;
          continue;
        }
        case START:
          if (place !== this.start) break;
          pc++;
          continue;
        case STOP:
          if (place !== stop) break;
          pc++;
          continue;
        case NOT_AFTER:
          if (this.isAnyAt(pc, place)) break;
          pc += SET_LENGTH;
          continue;
        case NOT_BEFORE:
          if (this.isAnyBefore(pc, place)) break;
          pc += SET_LENGTH;
          continue;
        case NO_MATCH_AFTER:
          if (this.isMatched(top, pc + 1, place, place, NONE)) break;
          pc += 1 + (step >> COUNT_SHIFT);
          continue;
        default: {
          const least = program[pc + 1] as number;
          const most = program[pc + 2] as number;
          const farthest = Math.max(place - most, this.start);
          if (this.isMatched(top, pc + NO_MATCH_BEFORE_LENGTH, farthest, place - least, place)) break;
          pc += NO_MATCH_BEFORE_LENGTH + (step >> COUNT_SHIFT);
          continue;
        }
      }
      if (top === kept) return NONE;
      top -= CHOICE;
      const { choices } = this;
      pc = choices[top] as number;
      place = choices[top + 1] as number;
      word = choices[top + 2] as number;
      last = choices[top + 3] as number;
    }
  }

  /** @returns where the next choice is kept. */
  private keep(top: number, pc: number, place: number, word: number, last: number): number {
    if (top === this.choices.length) {
      const larger = new Int32Array(2 * top);
      larger.set(this.choices);
      this.choices = larger;
    }
    const { choices } = this;
    choices[top] = pc;
    choices[top + 1] = place;
    choices[top + 2] = word;
    choices[top + 3] = last;
    return top + CHOICE;
  }

  /** Whether a program inside another matches from one of some places. @param top where the choices of the other end. */
  private isMatched(top: number, pc: number, from: number, last: number, upTo: number): boolean {
    const { kept } = this;
    this.kept = top;
    let end = NONE;
    for (; from <= last && end < 0; from++) end = this.match(pc, from, upTo);
    this.kept = kept;
    return end >= 0;
  }

  /** Whether a word of the set that a step names begins at a place. */
  private isAnyAt(pc: number, place: number): boolean {
    const { codes, program, stop, words } = this;
    if (place === stop) return false;
    const first = codes[place] as number;
    if (!sifts(program[pc + 1] as number, first)) return false;
    let word = findWords(words, program[pc + 2] as number, first);
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
    if (!sifts(program[pc + 1] as number, first)) return false;
    let word = findWords(words, program[pc + 2] as number, first);
    for (let length = words[word] as number; length !== 0; length = words[word] as number) {
      let k = 1;
      if (place - length >= start) while (k < length && words[word + k] === codes[last - k]) k++;
      if (k === length) return true;
      word += length;
    }
    return false;
  }

  /** Whether a number begins here, and of which kind. */
  private kindAt(place: number): number {
    return place < this.stop ? (KIND[this.codes[place] as number] as number) : 0;
  }

  private endOfNumber(place: number, kind: number): number {
    if (kind === FIGURE) return this.range(place);
    return kind === NUMERAL ? this.run(place, NUMERAL) : place;
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

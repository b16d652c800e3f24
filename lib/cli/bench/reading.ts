/** What the bench of reading runs in a page: bundled as one script. */
import { visibleText } from '@/lib/page/visible-text';
import { readPage } from '@/lib/sites/read';
import { floor } from '@/tests/bench/floor';

export interface ReadingBench {
  /** Milliseconds of each walk over an element's visible text, and the text's length in UTF-16 code units. */
  walks(selector: string, rounds: number): { characters: number; times: number[] };
  /** Milliseconds of each reading of the whole page. */
  reads(url: string, rounds: number): { found: number; times: number[] };
  /** Nanoseconds a character of looking at each character of a text once, the median of many rounds. */
  floor(text: string): number;
}

declare global {
  var readingBench: ReadingBench;
}

const FLOOR_ROUNDS = 101;
const FLOOR_TIMES = 1_000;

function millisecondsOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

globalThis.readingBench = {
  walks(selector, rounds) {
    const root = document.querySelector(selector);
    if (!root) throw new Error(`nothing is at ${selector}`);
    let characters = 0;
    const walk = () => {
      characters = visibleText(root).text.length;
    };
    return { times: Array.from({ length: rounds }, () => millisecondsOf(walk)), characters };
  },
  reads(url, rounds) {
    let found = 0;
    const read = () => {
      found = readPage(document, new URL(url), { asked: true }).posting?.description.length ?? 0;
    };
    return { times: Array.from({ length: rounds }, () => millisecondsOf(read)), found };
  },
  floor(text) {
    let sum = 0;
    const round = () => {
      for (let n = 0; n < FLOOR_TIMES; n++) sum += floor(text);
    };
    const times = Array.from({ length: FLOOR_ROUNDS }, () => millisecondsOf(round)).sort((a, b) => a - b);
    const middle = times[FLOOR_ROUNDS >> 1] as number;
    return sum > 0 ? (middle * 1e6) / FLOOR_TIMES / text.length : 0;
  },
};

/** Holds a way of finding items against another, over texts that are known to say them or not. */
import type { Sample } from './texts';

/** Tells which items a text says. */
export type Finder = (text: string) => ReadonlySet<string>;

export interface Found {
  /** Of texts that say their item: in so many it is found. Of look-alikes: so many mislead. */
  right: number;
  says: number;
  misled: number;
  lookAlikes: number;
}

export function tryOn(finder: Finder, samples: readonly Sample[]): Found {
  const found: Found = { right: 0, says: 0, misled: 0, lookAlikes: 0 };
  for (const { text, about, says } of samples) {
    const hit = Number(finder(text).has(about));
    if (says) {
      found.says++;
      found.right += hit;
    } else {
      found.lookAlikes++;
      found.misled += hit;
    }
  }
  return found;
}

/** Items of texts that one finds and the other does not. */
export interface Difference {
  both: number;
  onlyOurs: number;
  onlyTheirs: number;
}

export function difference(ours: Finder, theirs: Finder, texts: readonly string[]): Difference {
  const out = { both: 0, onlyOurs: 0, onlyTheirs: 0 };
  for (const text of texts) {
    const [mine, other] = [ours(text), theirs(text)];
    for (const id of mine) other.has(id) ? out.both++ : out.onlyOurs++;
    for (const id of other) if (!mine.has(id)) out.onlyTheirs++;
  }
  return out;
}

const ROUNDS = 7;
const ROUND_MS = 60;

/** Nanoseconds for a character, in the least disturbed of some rounds. */
export function nanosecondsPerCharacter(work: (text: string) => unknown, text: string): number {
  let calls = 0;
  for (const end = performance.now() + ROUND_MS; performance.now() < end; calls++) work(text);
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let i = 0; i < calls; i++) work(text);
    best = Math.min(best, (performance.now() - start) / calls);
  }
  return (best * 1e6) / text.length;
}

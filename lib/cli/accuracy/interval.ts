/** How far a figure would move with other postings of the same kind: the bootstrap, over whole postings. */
import { addTally, emptyTally, rates, type Tally } from './tally';

const DRAWS = 2000;
/** What is left out at either end of a 95 % interval. */
const TAIL = 0.025;

/** The 95 % interval of the F1 over all; null without a posting. The same tallies give the same interval. */
export function bootstrapF1(postings: readonly Tally[]): readonly [number, number] | null {
  if (postings.length === 0) return null;
  const random = randomNumbers();
  const drawn = Array.from({ length: DRAWS }, () => {
    const sum = emptyTally();
    for (let i = 0; i < postings.length; i++)
      addTally(sum, postings[Math.floor(random() * postings.length)] as Tally);
    return rates(sum).f1;
  }).sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.round(share * (DRAWS - 1))] as number;
  return [at(TAIL), at(1 - TAIL)];
}

/** mulberry32, from a fixed seed. */
function randomNumbers(seed = 20250101): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

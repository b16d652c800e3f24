/** How far a figure would move with other postings of the same kind: the bootstrap, over whole postings. */
import { choices } from '../random';
import { addTally, emptyTally, rates, type Tally } from './tally';

const DRAWS = 2000;
/** What is left out at either end of a 95 % interval. */
const TAIL = 0.025;
/** Any fixed number: the same postings are drawn each time. */
const SEED = 20250101;

/** The 95 % interval of the F1 over all; null without a posting. The same tallies give the same interval. */
export function bootstrapF1(postings: readonly Tally[]): readonly [number, number] | null {
  if (postings.length === 0) return null;
  const below = choices(SEED);
  const drawn = Array.from({ length: DRAWS }, () => {
    const sum = emptyTally();
    for (let i = 0; i < postings.length; i++) addTally(sum, postings[below(postings.length)] as Tally);
    return rates(sum).f1;
  }).sort((a, b) => a - b);
  const at = (share: number) => drawn[Math.round(share * (DRAWS - 1))] as number;
  return [at(TAIL), at(1 - TAIL)];
}

/** How often words stand in real postings, as far as a small sample of them tells. */
import type { Frequency } from '../cues';
import { CHARACTERS, PAIRS } from './postings-sample';

/** What the sample does not name: less than the rarest that it does. */
const RARE_CHARACTER = 0.15;
const RARE_PAIR = 0.1;

const characters = new Map(
  CHARACTERS.flatMap(([often, words]) => words.split('').map((c) => [c, often] as const)),
);
const pairs = new Map(
  PAIRS.flatMap(([often, words]) => (words.match(/../gs) ?? []).map((pair) => [pair, often] as const)),
);

/** A longer word by its pairs: each character comes as often after the one before it as it does elsewhere. */
export const frequencyInPostings: Frequency = (word) => {
  let often = characterOf(word[0] as string);
  for (let i = 1; i < word.length; i++)
    often *= pairOf(word.slice(i - 1, i + 1)) / characterOf(word[i - 1] as string);
  return often;
};

function characterOf(c: string): number {
  return characters.get(c) ?? RARE_CHARACTER;
}

function pairOf(pair: string): number {
  const rarest = Math.min(characterOf(pair[0] as string), characterOf(pair[1] as string));
  return pairs.get(pair) ?? Math.min(RARE_PAIR, rarest);
}

/** What the engine and its alternatives are tried on: the bench's posting, and the examples of items and rules. */
import { ITEMS } from '@/lib/checklist/catalogue';
import type { Expression } from '@/lib/checklist/schema';
import { RULES } from '@/lib/compliance/catalogue';
import { expand, parsePattern } from '@/lib/lexicon/pattern';
import { DESCRIPTION } from '@/tests/bench/posting';

/** A text, and whether it says the item or rule. */
export interface Sample {
  text: string;
  about: string;
  says: boolean;
}

/** Words that stand for an item. */
export type Words = ReadonlyMap<string, string>;

export const POSTING = DESCRIPTION;

export function itemSamples(): Sample[] {
  return ITEMS.flatMap(({ id, examples }) => [
    ...examples.covered.map((text) => ({ text, about: id, says: true })),
    ...examples.lookAlikes.map((text) => ({ text, about: id, says: false })),
  ]);
}

/** Examples of the rules of compliance without a Chinese character, and without fields of the page. */
export function englishRuleSamples(): Sample[] {
  return RULES.flatMap(({ id, examples }) =>
    (['found', 'lookAlikes'] as const).flatMap((kind) =>
      examples[kind]
        .filter((example) => typeof example === 'string')
        .filter((text) => /[a-z]/i.test(text) && !/[\u3400-\u9fff]/.test(text))
        .map((text) => ({ text, about: id, says: kind === 'found' })),
    ),
  );
}

/** A pattern of more words is more than plain words. */
const MOST_WORDS = 256;
/** A single character says too little to stand alone. */
const LEAST = 2;

/** Every expression of an item that is plain words, as words. Of one that several items have, the first has it. */
export function plainWords(): Words {
  const words = new Map<string, string>();
  for (const { id, covered } of ITEMS) {
    for (const pattern of covered.flatMap(written)) {
      const node = parsePattern(pattern);
      for (const part of node.kind === 'any' ? node.of : [node]) {
        for (const word of expand(part, MOST_WORDS) ?? [])
          if (word.length >= LEAST && !words.has(word)) words.set(word, id);
      }
    }
  }
  return words;
}

function written(expression: Expression): string[] {
  return typeof expression === 'string' ? [expression] : expression.any;
}

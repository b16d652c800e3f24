import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findWords, NO_WORDS, type WordSet, WordSetWriter } from '@/lib/lexicon/word-sets';

/** The words of a set that begin with a character, in order. */
function wordsAt(numbers: Uint16Array, set: WordSet, first: string): string[] {
  const out: string[] = [];
  let word = findWords(numbers, set, first.charCodeAt(0));
  for (let length = numbers[word] as number; length !== 0; length = numbers[word] as number) {
    out.push(first + String.fromCharCode(...numbers.subarray(word + 1, word + length)));
    word += length;
  }
  return out;
}

const LETTERS = [...'abcdefgh客服'];
const arbitraryWord = fc
  .array(fc.constantFrom(...LETTERS), { minLength: 1, maxLength: 3 })
  .map((letters) => letters.join(''));

test('every word is found by its first character, in the order in which it was given', () => {
  fc.assert(
    fc.property(fc.array(fc.array(arbitraryWord, { minLength: 1 }), { minLength: 1 }), (sets) => {
      const writer = new WordSetWriter();
      const written = sets.map((words) => writer.add(words));
      const numbers = Uint16Array.from(writer.numbers);
      sets.forEach((words, n) => {
        for (const first of LETTERS)
          expect(wordsAt(numbers, written[n] as WordSet, first)).toEqual(
            [...new Set(words)].filter((word) => word.startsWith(first)),
          );
      });
    }),
  );
});

test('sets stand on as many pages as they need, and each is found', () => {
  const writer = new WordSetWriter();
  const wordOf = (n: number) => `${String.fromCharCode(0x4e00 + (n % 0x2000))}${n}`;
  const written = Array.from({ length: 30_000 }, (_, n) => writer.add([wordOf(n), '客服']));
  const numbers = Uint16Array.from(writer.numbers);
  expect(numbers.length).toBeGreaterThan(3 * 0x10000);
  for (let n = 0; n < written.length; n += 97) {
    const set = written[n] as WordSet;
    expect(wordsAt(numbers, set, wordOf(n)[0] as string)).toEqual([wordOf(n)]);
    expect(wordsAt(numbers, set, '客')).toEqual(['客服']);
    expect(findWords(numbers, set, 'z'.charCodeAt(0))).toBe(NO_WORDS);
  }
});

test('a page that is just filled shares no groups with the next', () => {
  const writer = new WordSetWriter();
  writer.add(['客服']);
  // A table of two places, the character, its one word, the end.
  while (writer.numbers.length % 0x10000 !== 0) {
    const left = 0x10000 - (writer.numbers.length % 0x10000);
    const length = left > 0x2000 ? 0x1000 : left - 4;
    writer.add([String.fromCharCode(0x5000 + (writer.numbers.length % 0x1000)) + 'x'.repeat(length - 1)]);
  }
  const set = writer.add(['客服', '客户']);
  expect(findWords(Uint16Array.from(writer.numbers), set, '客'.charCodeAt(0))).not.toBe(NO_WORDS);
  const again = writer.add(['客服', 'x']);
  expect(findWords(Uint16Array.from(writer.numbers), again, '客'.charCodeAt(0))).not.toBe(NO_WORDS);
});

test('the same set stands once, and a group that another set has is shared', () => {
  const writer = new WordSetWriter();
  const one = writer.add(['客服', '客户']);
  const { length } = writer.numbers;
  expect(writer.add(['客服', '客户'])).toEqual(one);
  expect(writer.numbers).toHaveLength(length);
  writer.add(['客服', '客户', '售后']);
  // A table of four places, and the new group: its character, a word of two characters, the end.
  expect(writer.numbers).toHaveLength(length + 4 + 4);
});

test('more than the pages hold is an error', () => {
  const writer = new WordSetWriter();
  const long = 'x'.repeat(0xe000);
  expect(() => {
    for (let n = 0; n < 20; n++) writer.add([`${n}${long}`]);
  }).toThrow('too many sets of words');
});

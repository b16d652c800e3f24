import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTrie } from '@/lib/lexicon/build-trie';
import { codesOf, Trie } from '@/lib/lexicon/trie';

type Hit = [literal: string, start: number, end: number];

function numbered(literals: readonly string[]): Map<string, number> {
  return new Map([...new Set(literals)].map((literal, n) => [literal, n]));
}

function scan(literals: readonly string[], text: string): Hit[] {
  const numbers = numbered(literals);
  const all = [...numbers.keys()];
  const flat = new Trie(buildTrie(numbers)).scan(codesOf(text));
  return Array.from({ length: flat.length / 3 }, (_, i): Hit => {
    const [literal = -1, start = -1, end = -1] = flat.subarray(3 * i);
    return [all[literal] as string, start, end];
  });
}

/** The same by looking for each literal at each place. */
function oracle(literals: readonly string[], text: string): Hit[] {
  const hits: Hit[] = [];
  for (let start = 0; start < text.length; start++) {
    const here = [...new Set(literals)].filter((literal) => text.startsWith(literal, start));
    for (const literal of here.sort((a, b) => a.length - b.length))
      hits.push([literal, start, start + literal.length]);
  }
  return hits;
}

const CHARS = ['客', '服', '户', '端', 'a', 'b', ' ', '\ud83d', '\udc4d', '\uffff', '\u0000'];
const word = fc.array(fc.constantFrom(...CHARS), { minLength: 1, maxLength: 4 }).map((cs) => cs.join(''));

test('finds what indexOf finds, overlaps included, by start, shorter ones first', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 30 }),
      fc.array(fc.constantFrom(...CHARS), { maxLength: 40 }).map((cs) => cs.join('')),
      (literals, text) => {
        expect(scan(literals, text)).toEqual(oracle(literals, text));
      },
    ),
    { numRuns: 500 },
  );
});

test('literals that mean the same share what they can, and are told apart where they do not', () => {
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 40 }),
      fc.array(fc.constantFrom(...CHARS), { maxLength: 40 }).map((cs) => cs.join('')),
      (literals, text) => {
        const meaningOf = (literal: string) => literal.length % 2;
        const meanings = new Map(literals.map((literal) => [literal, meaningOf(literal)]));
        const flat = new Trie(buildTrie(meanings)).scan(codesOf(text));
        expect([...flat]).toEqual(
          oracle(literals, text).flatMap(([literal, start, end]) => [meaningOf(literal), start, end]),
        );
      },
    ),
    { numRuns: 500 },
  );
  const cells = (...literals: string[]) => buildTrie(new Map(literals.map((one) => [one, 1]))).cells.length;
  expect(cells('沟通能力', '交流能力')).toBeLessThan(cells('沟通能力', '交流技巧') - 1);
});

describe('edges', () => {
  test('no literals', () => expect(scan([], '客服')).toEqual([]));
  test('no text', () => expect(scan(['客服'], '')).toEqual([]));
  test('a literal that begins another', () =>
    expect(scan(['客', '客服', '客服岗'], '客服岗').map(([l]) => l)).toEqual(['客', '客服', '客服岗']));
  test('an empty literal', () => expect(() => buildTrie(numbered(['']))).toThrow('empty'));
  test('more children than a page of characters', () => {
    const many = Array.from({ length: 3000 }, (_, i) => String.fromCharCode(0x4e00 + i));
    expect(scan(many, '一丁七')).toHaveLength(3);
    expect(scan(many, 'x')).toEqual([]);
  });
  test('literals that mean the same', () => {
    const hits = new Trie(
      buildTrie(
        new Map([
          ['客户', 5],
          ['顾客', 5],
        ]),
      ),
    ).scan(codesOf('顾客户'));
    expect([...hits]).toEqual([5, 0, 2, 5, 1, 3]);
  });
  test('too many characters', () => {
    const many = Array.from({ length: 5000 }, (_, i) => String.fromCharCode(0x4e00 + i));
    expect(() => buildTrie(numbered(many))).toThrow('too large');
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMN_IDS, comparer, firstSort } from '@/lib/table/columns';
import { arrange, choicesOf, FIRST_QUERY, filterCount, NONE } from '@/lib/table/query';
import { folded, TextIndex, wordsOf } from '@/lib/table/search';
import { KEPT, summary } from '@/tests/support/postings';

const keys = (postings: readonly { key: string }[]) => postings.map(({ key }) => key);

describe('order', () => {
  test('last seen first, until a person chooses', () => {
    expect(keys(arrange(KEPT, FIRST_QUERY, null))).toEqual(['a:1', 'a:2', 'a:3']);
  });

  test('what has nothing to compare comes last, whichever way', () => {
    for (const down of [true, false])
      expect(keys([...KEPT].sort(comparer({ by: 'score', down }))).at(-1)).toBe('a:3');
    expect(keys([...KEPT].sort(comparer({ by: 'score', down: false })))).toEqual(['a:2', 'a:1', 'a:3']);
  });

  test('a breach weighs more than any number of risks', () => {
    const risky = summary({ key: 'r', title: '', findings: { illegal: 0, risky: 99, style: 99 } });
    const illegal = summary({ key: 'i', title: '', findings: { illegal: 1, risky: 0, style: 0 } });
    expect(keys([risky, illegal].sort(comparer(firstSort('findings'))))).toEqual(['i', 'r']);
  });

  test('every column orders any postings without contradiction', () => {
    const posting = fc.record({
      score: fc.option(fc.integer({ min: 0, max: 100 })),
      place: fc.option(fc.string()),
      rating: fc.option(fc.integer({ min: 1, max: 5 })),
      seen: fc.integer({ min: 0, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(posting, { maxLength: 8 }), fc.constantFrom(...COLUMN_IDS), (list, by) => {
        const postings = list.map((change, n) => summary({ key: `${n}`, title: `${n}`, ...change }));
        const compare = comparer(firstSort(by));
        for (const a of postings)
          for (const b of postings) expect(Math.sign(compare(a, b)) + Math.sign(compare(b, a))).toBe(0);
      }),
    );
  });
});

describe('filters', () => {
  const shown = (filters: object) => keys(arrange(KEPT, { ...FIRST_QUERY, filters }, null));

  test('one of several values, of every filter that is set', () => {
    expect(shown({ status: ['todo', 'done'] })).toEqual(['a:1']);
    expect(shown({ status: [NONE] })).toEqual(['a:2', 'a:3']);
    expect(shown({ tag: ['双休'], band: ['basic'] })).toEqual([]);
    expect(shown({ tag: [] })).toHaveLength(3);
  });

  test('what a posting has: all that is asked for', () => {
    expect(shown({ has: ['illegal', 'changed'] })).toEqual(['a:1']);
    expect(shown({ has: ['partial'] })).toEqual(['a:3']);
    expect(shown({ has: ['illegal', 'partial'] })).toEqual([]);
  });

  test('the values that are there, with how many have each', () => {
    expect(choicesOf(KEPT, 'band')).toEqual([
      { value: 'good', count: 1 },
      { value: 'basic', count: 1 },
      { value: NONE, count: 1 },
    ]);
    expect(filterCount({ status: ['todo'], tag: [] })).toBe(1);
  });
});

describe('search', () => {
  const index = new TextIndex();
  index.put('a', ['ＶＩＰ客服', '拾光灯饰', '负责退换货与补发', null]);
  index.put('b', ['在线客服', null, '会用Ｅxcel', '问过：周末轮班']);

  test('width and case aside, all words, wherever they stand', () => {
    expect([...index.find(wordsOf('vip 补发'))]).toEqual(['a']);
    expect([...index.find(wordsOf('EXCEL　轮班'))]).toEqual(['b']);
    expect([...index.find(wordsOf('客服'))]).toEqual(['a', 'b']);
    expect([...index.find(wordsOf('客服'), ['b'])]).toEqual(['b']);
    expect([...index.find(wordsOf('vip 轮班'))]).toEqual([]);
  });

  test('what is put anew is found as it is now, and what is deleted is not found', () => {
    index.put('b', ['夜班']);
    expect([...index.find(['excel'])]).toEqual([]);
    index.delete('b');
    expect(index.size).toBe(1);
  });

  test('folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(folded(folded(text))).toBe(folded(text));
      }),
    );
  });
});

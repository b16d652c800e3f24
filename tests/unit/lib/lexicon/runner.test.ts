import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePattern } from '@/lib/lexicon/pattern';
import { pattern, text } from './arbitrary-patterns';
import { findAll } from './programs';
import { regExpSource } from './reg-exp';

function byRegExp(written: string, where: string): [number, number][] {
  const all = where.matchAll(new RegExp(regExpSource(parsePattern(written)), 'g'));
  return [...all].map((match): [number, number] => [match.index, match.index + match[0].length]);
}

/** A regular expression that has matched nothing at a place may match there again; what is empty proves nothing. */
const notEmpty = (found: [number, number][]) => found.filter(([start, end]) => end > start);

test('a program finds what the regular expression of its pattern finds', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(pattern, text, (written, where) => {
      expect(notEmpty(findAll(written, where))).toEqual(notEmpty(byRegExp(written, where)));
    }),
    { numRuns: 5000 },
  );
});

const NUMBER = fc.array(fc.constantFrom('1', '2', '.', '-', '至', '三', '十', 'a'), { maxLength: 9 });

test.each(['#', '#1', '#.', '#a', '(<!#)a', '#-', '#(!a)', '#?a', '(#|a)十'])(
  'numbers, as in %s',
  (written) => {
    fc.assert(
      fc.property(NUMBER, (chars) => {
        const where = chars.join('');
        expect(notEmpty(findAll(written, where))).toEqual(notEmpty(byRegExp(written, where)));
      }),
      { numRuns: 500 },
    );
  },
);

describe('what stands around the clause', () => {
  test('is no part of a match', () => {
    expect(findAll('ab?', 'ab', 0, 1)).toEqual([[0, 1]]);
    expect(findAll('a…b', 'aab', 1, 2)).toEqual([]);
    expect(findAll('#', '123', 1, 2)).toEqual([[1, 2]]);
  });

  test('is not seen by conditions', () => {
    expect(findAll('a(!b)', 'ab', 0, 1)).toEqual([[0, 1]]);
    expect(findAll('(<!a)b', 'ab', 1, 2)).toEqual([[1, 2]]);
    expect(findAll('(<!a…)b', 'aab', 2, 3)).toEqual([[2, 3]]);
    expect(findAll('^b$', 'abc', 1, 2)).toEqual([[1, 2]]);
  });
});

test('a gap crosses no line end', () => {
  expect(findAll('a…b', 'a\nb')).toEqual([]);
  expect(findAll('a…(#|b)', 'a\nb')).toEqual([]);
});

test('alternatives are tried in the order in which they are written', () => {
  expect(findAll('(客户|客户服务)', '客户服务')).toEqual([[0, 2]]);
  expect(findAll('(客户服务|客户)', '客户服务')).toEqual([[0, 4]]);
  expect(findAll('(客户|客户服务)部', '客户服务部')).toEqual([[0, 5]]);
});

test('as many choices are kept as a pattern has', () => {
  const times = 100;
  const written = 'a…(#|b)'.repeat(times);
  expect(findAll(written, 'ab'.repeat(times))).toEqual([[0, 2 * times]]);
  expect(findAll(written, 'aab'.repeat(times))).toEqual([[0, 3 * times]]);
});

test('conditions inside one another come back to their own choices', () => {
  const written = '(a|ab)…(#|b)(!(c|cd)…(#|x)(!(y|yz)…(#|w)))';
  for (const where of ['abbcdx', 'abbcdxyw', 'abbcdxyzzw', 'aabbc'])
    expect(findAll(written, where)).toEqual(byRegExp(written, where));
});

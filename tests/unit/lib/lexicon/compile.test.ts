import { expect, test } from 'vitest';
import {
  alphabetOf,
  compileLexicon,
  EDGE_SETS,
  type LexiconTables,
  MEANING,
  NoCueError,
} from '@/lib/lexicon/compile';
import { Lexicon } from '@/lib/lexicon/lexicon';
import { leastOf, mostOf, NEEDS, NO_SET, PROGRAM_AT, patternOf, recordOf } from '@/lib/lexicon/record';
import { codesOf } from '@/lib/lexicon/trie';

/** How many different meanings name something of each kind. */
function countKinds({ meanings: numbers }: LexiconTables) {
  const sums = { sets: 0, rules: 0, patterns: 0 };
  for (let at = 0; at < numbers.length; at += at % MEANING.step) {
    const [sets = 0, rules = 0, leads = 0] = numbers.subarray(at);
    sums.sets += sets;
    sums.rules += rules;
    sums.patterns += leads;
    at += MEANING.numbers + sets + rules + 2 * leads;
  }
  return sums;
}

/** The sets that each pattern needs. */
function setsOf({ patterns, programs }: LexiconTables): number[][] {
  return [...patterns].map((pattern) => {
    const sets: number[] = [];
    for (let k = (pattern & PROGRAM_AT) - NEEDS; programs[k] !== NO_SET; k -= 2)
      sets.push(programs[k] as number);
    return sets;
  });
}

test('plain words need no program, gaps do', () => {
  const tables = compileLexicon([{ key: 'a', patterns: ['(沟通|交流)能力', '处理…投诉'] }]);
  expect(tables.rules).toEqual(['a']);
  expect(setsOf(tables)).toHaveLength(1);
  // 沟通能力 and 交流能力 are matches with one meaning; 处理 leads to the pattern, and 投诉 must be seen too.
  expect(countKinds(tables)).toEqual({ rules: 1, patterns: 1, sets: 1 });
  expect(tables.sets).toBe(Object.keys(EDGE_SETS).length + 1);
});

test('patterns share the sets of a word class', () => {
  const tables = compileLexicon([
    { key: 'a', patterns: ['处理…(客户|买家)', '解决一下…(客户|买家)', '(上午|下午)…#点'] },
  ]);
  expect(setsOf(tables)).toEqual([[2], [2], [3]]);
});

test('alternatives of a whole pattern run apart', () => {
  expect(setsOf(compileLexicon([{ key: 'a', patterns: ['(处理…投诉|解决…纠纷)'] }]))).toHaveLength(2);
});

test('patterns are folded as texts are', () => {
  expect(alphabetIn(['ＥＸＣＥＬ版'])).toBe('excel版');
});

test('a space that is written between Latin words stays', () => {
  expect(alphabetIn(['call centre'], true)).toBe('call centre');
});

test('of a long Latin word the automaton holds the beginning, the program all of it', () => {
  const tables = compileLexicon([{ key: 'a', patterns: ['conversation'] }]);
  expect(tables.trie.alphabet.split('').sort().join('')).toBe('cenov');
  const lexicon = new Lexicon(tables);
  const found = (text: string) =>
    lexicon.match(codesOf(text), lexicon.scan(codesOf(text)), [{ start: 0, end: text.length }]);
  expect(found('conversation')).toMatchObject([{ start: 0, end: 12 }]);
  expect(found('converse')).toEqual([]);
});

/** The characters of a word of which each is different. */
function alphabetIn(patterns: string[], plain = false): string {
  const { alphabet } = compileLexicon([{ key: 'a', patterns, plain }]).trie;
  return [...(patterns[0] as string).normalize('NFKC').toLowerCase()]
    .filter((c) => alphabet.includes(c))
    .join('');
}

test.each(['#', '…{2}', '沟?通?'])('“%s” has nothing to look for', (pattern) => {
  expect(() => compileLexicon([{ key: 'item:x', patterns: [pattern] }])).toThrow(NoCueError);
});

test('an error names the rule', () => {
  expect(() => compileLexicon([{ key: 'item:x', patterns: ['(沟'] }])).toThrow('item:x: pattern “(沟”');
});

test('a plain rule takes any number of words, and words only', () => {
  const many = '(一|二|三|四|五|六|七|八|九|十)(一|二|三|四|五|六|七|八|九|十)';
  expect(setsOf(compileLexicon([{ key: 'a', patterns: [many] }]))).toHaveLength(1);
  const plain = compileLexicon([{ key: 'a', patterns: [many], plain: true }]);
  expect(setsOf(plain)).toEqual([]);
  expect(countKinds(plain).rules).toBe(1);
  expect(() => compileLexicon([{ key: 'a', patterns: ['一…二'], plain: true }])).toThrow('plain words');
});

test('the alphabet is the characters of the patterns', () => {
  expect(alphabetOf([{ key: 'a', patterns: ['沟通', 'Ａ'] }])).toEqual(new Set(['沟', '通', 'a']));
});

test('distances are kept, those beyond 16 bits as the furthest', () => {
  const record = recordOf({ min: 0, max: 7 }, [{ set: 5, min: -0x3fffffff, max: -2 }]);
  const [range, set, lead] = record.slice(1) as [number, number, number];
  expect([leastOf(lead), mostOf(lead), set]).toEqual([0, 7, 5]);
  expect([leastOf(range), mostOf(range)]).toEqual([-0x7fff, -2]);
});

test('more rules than a number can tell are refused', () => {
  expect(() => patternOf(0x1000, 0)).toThrow('too many patterns');
});

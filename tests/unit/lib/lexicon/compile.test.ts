import { expect, test } from 'vitest';
import {
  alphabetOf,
  compileLexicon,
  EDGE_SETS,
  type LexiconTables,
  NoCueError,
  type PatternEntry,
} from '@/lib/lexicon/compile';
import { unpackLists } from '@/lib/lexicon/pack';

/** How often a literal means something of each kind. */
function countKinds({ meanings, sets, patterns }: LexiconTables) {
  const { of } = unpackLists(meanings);
  const from = (n: number) => of.filter((meaning) => meaning >= n).length;
  const [patternsOn, rules] = [from(sets), from(sets + patterns.length)];
  return { sets: of.length - patternsOn, patterns: patternsOn - rules, rules };
}

test('plain words need no regular expression, gaps do', () => {
  const tables = compileLexicon([{ key: 'a', patterns: ['(沟通|交流)能力', '处理…投诉'] }]);
  expect(tables.rules).toEqual(['a']);
  expect(tables.patterns).toHaveLength(1);
  // 沟通能力 and 交流能力 are matches; 处理 leads to the pattern, and 投诉 must be seen too.
  expect(countKinds(tables)).toEqual({ rules: 2, patterns: 1, sets: 1 });
  expect(tables.sets).toBe(Object.keys(EDGE_SETS).length + 1);
});

test('patterns share the sets of a word class', () => {
  const tables = compileLexicon([
    { key: 'a', patterns: ['处理…(客户|买家)', '解决一下…(客户|买家)', '(上午|下午)…#点'] },
  ]);
  expect(tables.patterns.map(([, , , , ...needs]) => needs.filter((_, i) => i % 3 === 0))).toEqual([
    [2],
    [2],
    [3, 4],
  ]);
});

test('alternatives of a whole pattern run apart', () => {
  expect(compileLexicon([{ key: 'a', patterns: ['(处理…投诉|解决…纠纷)'] }]).patterns).toHaveLength(2);
});

test('tables are plain data', () => {
  const tables = compileLexicon([{ key: 'a', patterns: ['处理…投诉', '#年'] }]);
  expect(JSON.parse(JSON.stringify(tables))).toEqual(tables);
});

test('patterns are folded as texts are', () => {
  const { patterns } = compileLexicon([{ key: 'a', patterns: ['ＥＸＣＥＬ…#版'] }]);
  const [, source] = patterns[0] as PatternEntry;
  expect(source).toContain('excel');
});

test('a space that is written between Latin words stays', () => {
  const { trie } = compileLexicon([{ key: 'a', patterns: ['call centre'], plain: true }]);
  expect(trie.labels).toBe('call centre');
});

test('of a long Latin word the automaton holds the beginning, the expression all of it', () => {
  const { trie, patterns } = compileLexicon([{ key: 'a', patterns: ['conversation'] }]);
  expect(trie.labels).toBe('conve');
  expect(patterns.map(([, source]) => source)).toEqual(['conversation']);
});

test.each(['#', '…{2}', '沟?通?'])('“%s” has nothing to look for', (pattern) => {
  expect(() => compileLexicon([{ key: 'item:x', patterns: [pattern] }])).toThrow(NoCueError);
});

test('an error names the rule', () => {
  expect(() => compileLexicon([{ key: 'item:x', patterns: ['(沟'] }])).toThrow('item:x: pattern “(沟”');
});

test('a plain rule takes any number of words, and words only', () => {
  const many = '(一|二|三|四|五|六|七|八|九|十)(一|二|三|四|五|六|七|八|九|十)';
  expect(compileLexicon([{ key: 'a', patterns: [many] }]).patterns).toHaveLength(1);
  expect(countKinds(compileLexicon([{ key: 'a', patterns: [many], plain: true }])).rules).toBe(100);
  expect(() => compileLexicon([{ key: 'a', patterns: ['一…二'], plain: true }])).toThrow('plain words');
});

test('the alphabet is the characters of the patterns', () => {
  expect(alphabetOf([{ key: 'a', patterns: ['沟通', 'Ａ'] }])).toEqual(new Set(['沟', '通', 'a']));
});

import { describe, expect, test } from 'vitest';
import { createAuditor } from '@/lib/audit/auditor';
import { builtinTables } from '@/lib/audit/builtin';
import { ITEMS } from '@/lib/checklist/catalogue';
import { compileLexicon } from '@/lib/lexicon/compile';
import { onlyEnglish, withoutEnglish } from '@/lib/lexicon/english';
import { Lexicon } from '@/lib/lexicon/lexicon';
import { parsePattern } from '@/lib/lexicon/pattern';
import { codesOf } from '@/lib/lexicon/trie';

const partsOf = (pattern: string) => {
  const node = parsePattern(pattern);
  return { english: onlyEnglish(node) !== null, other: withoutEnglish(node) !== null };
};

describe('which patterns are English', () => {
  test.each([
    'customer service',
    'answer…{12}calls?',
    'work (under|with) pressure',
    '<en-good> communication',
    '#…{2}years?…{4}working',
    '(!不)team player',
  ])('%s is', (pattern) => expect(partsOf(pattern)).toEqual({ english: true, other: false }));

  test.each([
    '沟通能力',
    'excel',
    '(<!<latin>)csr(!<latin>)',
    'team ?work',
    '处理…email',
    '(熟练|good) excel skills',
    '<en-currency>#',
    '#…{1}k$',
  ])('%s is looked for everywhere', (pattern) =>
    expect(partsOf(pattern)).toEqual({ english: false, other: true }),
  );

  test('alternatives of a whole pattern are told one by one', () => {
    expect(partsOf('打字|typing|words per minute')).toEqual({ english: true, other: true });
  });
});

test('both parts together find what the whole finds', () => {
  const sources = [
    { key: 'typing', patterns: ['打字|typing|words per minute'] },
    { key: 'calls', patterns: ['接听…电话|answer…{12}calls'] },
  ];
  const found = (part?: typeof onlyEnglish) => {
    const lexicon = new Lexicon(compileLexicon(sources, undefined, part));
    const codes = codesOf('打字40 words per minute, typing, answer many calls');
    const matches = lexicon.match(codes, lexicon.scan(codes), [{ start: 0, end: codes.length }]);
    return matches.map(({ rule, start }) => `${rule} at ${start}`);
  };
  expect(found(onlyEnglish)).toHaveLength(2);
  expect([...found(onlyEnglish), ...found(withoutEnglish)].sort()).toEqual(found().sort());
});

const tables = await builtinTables();

describe('the tables', () => {
  const { english, ...others } = tables;
  const whole = createAuditor(tables);
  const chinese = createAuditor(others);
  const examples = ITEMS.flatMap((item) => [...item.examples.covered, ...item.examples.waived]);
  const isChinese = (text: string) => (text.match(/[一-鿿]/g)?.length ?? 0) > 8;

  test('what is said in Chinese is read without the English part', () => {
    const tried = examples.filter(isChinese);
    expect(tried.length).toBeGreaterThan(200);
    for (const description of tried) {
      const posting = { title: '客服', description };
      expect(chinese.audit(posting), description).toEqual(whole.audit(posting));
    }
  });

  test('what is said in English needs it', () => {
    const inEnglish = examples.filter((text) => !/[一-鿿]/.test(text));
    expect(inEnglish.length).toBeGreaterThan(100);
    const differing = inEnglish.filter((description) => {
      const posting = { title: '', description };
      return JSON.stringify(chinese.audit(posting)) !== JSON.stringify(whole.audit(posting));
    });
    expect(differing.length).toBeGreaterThan(inEnglish.length / 2);
    expect(english?.rules).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expand, PatternError, parsePattern } from '@/lib/lexicon/pattern';
import { pattern, text } from './arbitrary-patterns';
import { findAll } from './programs';
import { regExpSource } from './reg-exp';

const byRegExp = (pattern: string, text: string) =>
  new RegExp(regExpSource(parsePattern(pattern))).exec(text)?.[0] ?? null;

const matches = (pattern: string, text: string) => {
  const [found] = findAll(pattern, text);
  return found ? text.slice(...found) : null;
};

describe('what a pattern matches', () => {
  test.each([
    ['沟通能力', '有沟通能力', '沟通能力'],
    ['(沟通|交流)能力', '交流能力', '交流能力'],
    ['沟通技?能力', '沟通能力', '沟通能力'],
    ['沟通…能力', '沟通与协调能力', '沟通与协调能力'],
    ['沟通…能力', '沟通一二三四五六七能力', null],
    ['沟通…{12}能力', '沟通一二三四五六七能力', '沟通一二三四五六七能力'],
    ['打字#字', '打字60-80字', '打字60-80字'],
    ['打字#字', '打字六十字', '打字六十字'],
    ['<good>沟通', '良好沟通', '良好沟通'],
    ['^有经验', '没有经验', null],
    ['经验$', '经验丰富', null],
    ['压力(!小|不大)', '压力小', null],
    ['压力(!小|不大)', '压力大', '压力'],
    ['(<!无|没有)加班', '没有加班', null],
    ['(<!无|没有)加班', '要加班', '加班'],
    ['a+b', 'a+b', 'a+b'],
    ['\\$#', 'from $18-22 an hour', '$18-22'],
    ['c(net|#)', 'cnet', 'cnet'],
  ])('%s in %s: %s', (pattern, text, found) => {
    expect(matches(pattern, text)).toBe(found);
    expect(byRegExp(pattern, text)).toBe(found);
  });

  test('a gap is as short as it can be', () => {
    expect(matches('处理…投诉', '处理客户投诉和投诉')).toBe('处理客户投诉');
  });
});

test.each([
  ['', 'empty'],
  ['(a', 'not closed'],
  ['a)', 'unmatched'],
  ['a||b', 'empty alternative'],
  ['?a', 'without anything'],
  ['<nothing>', 'no such word class'],
  ['a…{99}b', 'gap over'],
])('“%s” cannot be read: %s', (pattern, why) => {
  expect(() => parsePattern(pattern)).toThrow(PatternError);
  expect(() => parsePattern(pattern)).toThrow(why);
});

test('words of a pattern, where they are few', () => {
  expect(expand(parsePattern('(沟通|交流)能?力'))?.sort()).toEqual(
    ['交流力', '交流能力', '沟通力', '沟通能力'].sort(),
  );
  expect(expand(parsePattern('沟通…能力'))).toBeNull();
  expect(expand(parsePattern('(a|b|c)(a|b|c)'), 8)).toBeNull();
});

test('the words of a pattern are what it matches as a whole', () => {
  fc.assert(
    fc.property(pattern, text, (written, where) => {
      const node = parsePattern(written);
      const words = expand(node);
      if (!words) return;
      expect(new RegExp(`^(?:${regExpSource(node)})$`).test(where)).toBe(words.includes(where));
    }),
    { numRuns: 500 },
  );
});

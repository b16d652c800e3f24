import { describe, expect, test } from 'vitest';
import { compileLexicon } from '@/lib/lexicon/compile';
import { Lexicon } from '@/lib/lexicon/lexicon';
import { codesOf } from '@/lib/lexicon/trie';

function run(rules: Record<string, string[]>, text: string, stretches = [{ start: 0, end: text.length }]) {
  const lexicon = new Lexicon(
    compileLexicon(Object.entries(rules).map(([key, patterns]) => ({ key, patterns }))),
  );
  return lexicon
    .match(codesOf(text), lexicon.scan(codesOf(text)), stretches)
    .map(({ rule, start, end, stretch }) => [lexicon.rules[rule], text.slice(start, end), stretch]);
}

describe('matches', () => {
  test('words and gapped patterns, overlaps included', () => {
    const found = run({ skill: ['沟通能力', '沟通…能力'], word: ['沟通'] }, '沟通能力');
    expect(found.sort()).toEqual([
      ['skill', '沟通能力', 0],
      ['skill', '沟通能力', 0],
      ['word', '沟通', 0],
    ]);
  });

  test('a pattern does not reach over the end of its stretch', () => {
    const halves = [
      { start: 0, end: 3 },
      { start: 3, end: 6 },
    ];
    expect(run({ a: ['处理…投诉'] }, '处理客户投诉', halves)).toEqual([]);
    expect(run({ a: ['客户'] }, '处理客户投诉', halves)).toEqual([]);
  });

  test('what stands between stretches does not count', () => {
    expect(run({ a: ['客户', '…客户'.slice(1)] }, '客户，客户', [{ start: 3, end: 5 }])).toEqual([
      ['a', '客户', 0],
    ]);
  });

  test('edges are those of the stretch', () => {
    const parts = [
      { start: 0, end: 2 },
      { start: 2, end: 4 },
    ];
    expect(run({ a: ['^经验#?'] }, '丰富经验', parts)).toEqual([['a', '经验', 1]]);
  });

  test('a pattern with two cues in a stretch runs once', () => {
    expect(run({ a: ['(处理|解决)…{4}投诉'] }, '处理解决投诉')).toHaveLength(1);
  });

  test('a noisy stretch stops at sixteen matches of a pattern', () => {
    expect(run({ a: ['客#户'] }, '客1户'.repeat(100))).toHaveLength(16);
  });

  test('more hits than the first buffer holds', () => {
    expect(run({ a: ['客'] }, '客'.repeat(5000))).toHaveLength(5000);
  });

  test('each text afresh', () => {
    const lexicon = new Lexicon(compileLexicon([{ key: 'a', patterns: ['处理…投诉'] }]));
    const text = '处理投诉';
    const codes = codesOf(text);
    const once = () => lexicon.match(codes, lexicon.scan(codes), [{ start: 0, end: 4 }]);
    expect(once()).toEqual(once());
    expect(once()).toHaveLength(1);
  });
});

describe('what is asked for', () => {
  const tables = compileLexicon([
    { key: 'skill', patterns: ['沟通', '处理…投诉'] },
    { key: 'veto', patterns: ['沟通顺畅', '零…投诉'] },
  ]);
  const lexicon = new Lexicon(tables, {
    bits: Uint8Array.of(1, 0xff),
    group: Int32Array.of(0, -1),
    after: Int32Array.of(-1, 0),
    groups: 1,
  });
  const found = (text: string, bit: number) =>
    lexicon
      .match(codesOf(text), lexicon.scan(codesOf(text)), [{ start: 0, end: text.length }], Uint8Array.of(bit))
      .map(({ rule, start, end }) => `${lexicon.rules[rule]} ${text.slice(start, end)}`);

  test('a rule is looked for in stretches that share a bit with it', () => {
    expect(found('沟通', 1)).toEqual(['skill 沟通']);
    expect(found('沟通', 2)).toEqual([]);
    expect(found('处理投诉', 3)).toEqual(['skill 处理投诉']);
    expect(found('处理投诉', 2)).toEqual([]);
  });

  test('a rule that waits for a group comes after it, and not without it', () => {
    expect(found('沟通顺畅', 1)).toEqual(['skill 沟通', 'veto 沟通顺畅']);
    expect(found('沟通顺畅', 2)).toEqual([]);
    expect(found('零投诉', 1)).toEqual([]);
    expect(found('零投诉，处理投诉', 1)).toEqual(['skill 处理投诉', 'veto 零投诉']);
  });
});

/** Wording replaced, and clauses taken out. */
import { describe, expect, test } from 'vitest';
import { add, drafted, put } from './desk';

const without = (original: string, ...words: string[]) =>
  drafted(
    original,
    words.map((w) => put(original, w)),
  ).text;

describe('a clause that goes', () => {
  test.each([
    ['in the middle', '任职要求：会打字，限女性，守时。', '限女性', '任职要求：会打字，守时。'],
    ['at the start', '任职要求：限女性，会打字。', '限女性', '任职要求：会打字。'],
    ['at the end', '任职要求：会打字，限女性。', '限女性', '任职要求：会打字。'],
    [
      'as a whole, of which words were found',
      '要求：会打字，只限年轻女性来应聘，守时',
      '女性',
      '要求：会打字，守时',
    ],
    ['as a sentence', '任职要求：会打字。限女性。守时。', '限女性', '任职要求：会打字。守时。'],
    ['as the last sentence', '任职要求：会打字。限女性。', '限女性', '任职要求：会打字。'],
    ['of a list of words', '任职要求：会打字、限女性、守时', '限女性', '任职要求：会打字、守时'],
    ['first of a list of words', '任职要求：形象好、会打字、守时', '形象好', '任职要求：会打字、守时'],
    ['last of a list of words', '任职要求：会打字、守时、形象好', '形象好', '任职要求：会打字、守时'],
    [
      'with all that hangs on it',
      '任职要求：会打字，不招孕妇、病人，守时',
      '不招孕妇',
      '任职要求：会打字，守时',
    ],
    ['as a remark', '招客服三名（限女性），会打字', '限女性', '招客服三名，会打字'],
    ['inside a remark', '招客服（限女性，会打字）三名', '限女性', '招客服（会打字）三名'],
    ['at the end of a remark', '招客服（会打字，限女性）三名', '限女性', '招客服（会打字）三名'],
    ['as a line', '任职要求：\n限女性\n会打字\n', '限女性', '任职要求：\n会打字\n'],
    ['as the last line', '任职要求：\n会打字\n限女性', '限女性', '任职要求：\n会打字'],
    [
      'as a bullet',
      '任职要求：\r\n• 会打字\r\n• 限女性\r\n• 守时',
      '限女性',
      '任职要求：\r\n• 会打字\r\n• 守时',
    ],
    [
      'from an item that says more',
      '任职要求：\n1、限女性。会打字。\n2、守时。',
      '限女性',
      '任职要求：\n1、会打字。\n2、守时。',
    ],
    [
      'with the only item under a heading',
      '岗位职责：\n1、接单\n任职要求：\n1、限女性\n福利待遇：\n1、住宿',
      '限女性',
      '岗位职责：\n1、接单\n福利待遇：\n1、住宿',
    ],
    [
      'with a heading in one line',
      '岗位职责：接单。 任职要求：限女性。 福利待遇：住宿。',
      '限女性',
      '岗位职责：接单。 福利待遇：住宿。',
    ],
    ['with a last heading', '岗位职责：\n接单\n任职要求：\n限女性\n', '限女性', '岗位职责：\n接单\n'],
    ['as all there is', '限女性。', '限女性', ''],
  ])('%s', (_, original, words, expected) => {
    expect(without(original, words)).toBe(expected);
  });

  test.each([
    [
      'numbers move up',
      '要求：\n1、会打字；\n2、限女性；\n3、守时；\n4、认真。',
      '要求：\n1、会打字；\n2、守时；\n3、认真。',
    ],
    [
      'the last leaves its stop',
      '要求：\n1、会打字；\n2、守时；\n3、限女性。\n谢谢',
      '要求：\n1、会打字；\n2、守时。\n谢谢',
    ],
    ['in a running list', '要求： 1.限女性； 2.会打字； 3.守时。', '要求： 1.会打字； 2.守时。'],
    ['signs move up', '要求：\n①限女性\n②会打字\n③守时', '要求：\n①会打字\n②守时'],
    [
      'only of its own list',
      '要求：\n1、限女性\n2、会打字\n待遇：\n1、住宿\n2、工装',
      '要求：\n1、会打字\n待遇：\n1、住宿\n2、工装',
    ],
    ['an odd count is left', '要求：\n1、限女性\n3、会打字\n3、守时', '要求：\n3、会打字\n3、守时'],
  ])('in a numbered list: %s', (_, original, expected) => {
    expect(without(original, '限女性')).toBe(expected);
  });

  test('headings move up too', () => {
    const original = '一、岗位职责\n接单\n二、任职要求\n限女性\n三、福利待遇\n住宿';
    expect(without(original, '限女性')).toBe('一、岗位职责\n接单\n二、福利待遇\n住宿');
  });

  test('several go together', () => {
    const original = '任职要求：\n1、限女性，未婚；\n2、会打字；\n3、身高160、形象好。';
    expect(without(original, '限女性', '未婚', '身高160', '形象好')).toBe('任职要求：\n1、会打字。');
  });

  test('the edits say what for, and leave the rest alone', () => {
    const original = '要求：\n1、限女性\n2、会打字';
    expect(drafted(original, [put(original, '限女性')]).edits).toEqual([
      { kind: 'removed', item: null, rule: 'some-rule', from: [4, 10], to: [4, 4] },
      { kind: 'replaced', item: null, rule: 'some-rule', from: [10, 11], to: [4, 5] },
    ]);
  });
});

describe('words put in place of others', () => {
  test('stand exactly where those stood', () => {
    const original = '任职要求：1、限女性，会打字';
    const { text, edits } = drafted(original, [put(original, '限女性', '男女不限')]);
    expect(text).toBe('任职要求：1、男女不限，会打字');
    expect(edits).toEqual([{ kind: 'replaced', item: null, rule: 'some-rule', from: [7, 10], to: [7, 11] }]);
  });

  test('have blanks that stay seen', () => {
    const original = '试用期一年';
    const choice = put(original, '一年', '{{2}}个月');
    expect(drafted(original, [choice])).toMatchObject({ text: '试用期【2】个月', blanks: 1 });
    expect(drafted(original, [{ ...choice, values: { 0: '1' } }])).toMatchObject({
      text: '试用期1个月',
      blanks: 0,
    });
  });

  test.each([
    ['fact', 'zh', '试用期【2】个月（待确认），包吃'],
    ['promise', 'zh', '试用期【2】个月（待确认），包吃'],
    ['promise', 'en', '试用期[2]个月 (to be confirmed)，包吃'],
    ['wording', 'zh', '试用期【2】个月，包吃'],
  ] as const)('that state a %s are marked until somebody ticks it, in %s', (kind, language, expected) => {
    const original = '试用期一年，包吃';
    const choice = put(original, '一年', '{{2}}个月', kind);
    const { text, unconfirmed, blanks } = drafted(original, [choice], language);
    expect({ text, unconfirmed, blanks }).toEqual({
      text: expected,
      unconfirmed: kind === 'wording' ? 0 : 1,
      blanks: 1,
    });
    expect(drafted(original, [{ ...choice, confirmed: true, values: { 0: '1' } }], language)).toMatchObject({
      text: '试用期1个月，包吃',
      unconfirmed: 0,
      blanks: 0,
    });
  });

  test('the same words change nothing', () => {
    expect(drafted('男女不限', [put('男女不限', '男女不限', '男女不限')]).edits).toEqual([]);
  });
});

describe('two that want the same words', () => {
  const original = '任职要求：限25岁以下女性，会打字';
  const [long, short] = [put(original, '限25岁以下女性', '男女不限'), put(original, '25岁', '成年')];

  test('the longer is carried out, the other told', () => {
    const { text, skipped } = drafted(original, [short, long]);
    expect(text).toBe('任职要求：男女不限，会打字');
    expect(skipped).toEqual([short]);
  });

  test('a clause that goes takes rewritings along', () => {
    const gone = put(original, '女性');
    const { text, skipped } = drafted(original, [long, gone, short]);
    expect(text).toBe('任职要求：会打字');
    expect(skipped).toEqual([long, short]);
  });

  test('the same twice is done once, and counted once', () => {
    const promise = put(original, '限25岁以下女性', '按{{8}}小时计薪', 'promise');
    const { text, skipped, unconfirmed, blanks } = drafted(original, [promise, { ...promise }]);
    expect(text).toBe('任职要求：按【8】小时计薪（待确认），会打字');
    expect({ skipped, unconfirmed, blanks }).toEqual({ skipped: [], unconfirmed: 1, blanks: 1 });
  });

  test('what is left out has nothing to be confirmed', () => {
    const promise = put(original, '25岁', '{{18}}岁', 'promise');
    expect(drafted(original, [long, promise])).toMatchObject({ unconfirmed: 0, blanks: 0 });
  });
});

test('sentences are added to what replacements have left', () => {
  const original = '任职要求：\n1、限女性；\n2、会打字；\n3、守时。';
  const { text, edits } = drafted(original, [...add('patience'), put(original, '限女性')]);
  expect(text).toBe('任职要求：\n1、会打字；\n2、守时。\n3、有耐心。');
  expect(edits.map(({ kind }) => kind)).toEqual(['removed', 'replaced', 'replaced', 'added']);
});

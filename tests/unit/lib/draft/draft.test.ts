/** Where sentences go, and in which manner. */
import { describe, expect, test } from 'vitest';
import { add, drafted } from './desk';

const text = (original: string, items: string[], language: 'zh' | 'en' = 'zh') =>
  drafted(original, add(...items), language).text;

describe('into a part that is there', () => {
  test.each([
    [
      '1、',
      '岗位职责：\n1、接单；\n2、打单。\n任职要求：\n1、认真。',
      '岗位职责：\n1、接单；\n2、打单。\n3、回复买家咨询。\n任职要求：\n1、认真。',
    ],
    ['2. ', '工作内容：\n1. 接单\n2. 打单\n', '工作内容：\n1. 接单\n2. 打单\n3. 回复买家咨询\n'],
    ['①', '岗位职责：\n①接单；\n②打单；', '岗位职责：\n①接单；\n②打单；\n③回复买家咨询；'],
    ['（1）', '岗位职责：\n（1）接单\n（2）打单', '岗位职责：\n（1）接单\n（2）打单\n（3）回复买家咨询'],
    ['一、', '岗位职责\n九、接单\n十、打单', '岗位职责\n九、接单\n十、打单\n十一、回复买家咨询'],
    ['A.', '岗位职责：\nA.接单\nB.打单', '岗位职责：\nA.接单\nB.打单\nC.回复买家咨询'],
    ['•', '岗位职责：\n• 接单\n• 打单', '岗位职责：\n• 接单\n• 打单\n• 回复买家咨询'],
    ['·', '岗位职责：\n·接单\n·打单', '岗位职责：\n·接单\n·打单\n·回复买家咨询'],
    ['- ', '岗位职责：\n- 接单\n- 打单', '岗位职责：\n- 接单\n- 打单\n- 回复买家咨询'],
    ['an emoji', '岗位职责：\n✅接单\n✅打单', '岗位职责：\n✅接单\n✅打单\n✅回复买家咨询'],
    ['lines alone', '岗位职责：\n接单\n打单', '岗位职责：\n接单\n打单\n回复买家咨询'],
    [
      'an indent',
      '岗位职责：\n　　接单。\n　　打单。',
      '岗位职责：\n　　接单。\n　　打单。\n　　回复买家咨询。',
    ],
    [
      '\\r\\n',
      '岗位职责：\r\n1、接单\r\n2、打单\r\n福利',
      '岗位职责：\r\n1、接单\r\n2、打单\r\n3、回复买家咨询\r\n福利',
    ],
    [
      'empty lines',
      '岗位职责：\n\n1、接单\n\n2、打单',
      '岗位职责：\n\n1、接单\n\n2、打单\n\n3、回复买家咨询',
    ],
    [
      'running lists',
      '岗位职责： 1、接单； 2、打单。 任职要求： 1、认真',
      '岗位职责： 1、接单； 2、打单。 3、回复买家咨询。 任职要求： 1、认真',
    ],
    ['lists without spaces', '岗位职责：1、接单；2、打单。', '岗位职责：1、接单；2、打单。3、回复买家咨询。'],
    [
      'a paragraph',
      '岗位职责：接单。打单。\n任职要求：认真。',
      '岗位职责：接单。打单。回复买家咨询。\n任职要求：认真。',
    ],
    ['an open end', '岗位职责：接单，打单', '岗位职责：接单，打单。回复买家咨询。'],
    [
      'an item left open',
      '岗位职责：\n1、接单；\n2、打单',
      '岗位职责：\n1、接单；\n2、打单；\n3、回复买家咨询',
    ],
    [
      'more than one sentence in an item',
      '岗位职责：\n1、接单。要快。\n2、打单。要准。\n任职要求：',
      '岗位职责：\n1、接单。要快。\n2、打单。要准。\n3、回复买家咨询。\n任职要求：',
    ],
    [
      'wrapped items',
      '岗位职责：\n1、接单，\n   打单\n2、发货，\n   退货\n任职要求：',
      '岗位职责：\n1、接单，\n   打单\n2、发货，\n   退货\n3、回复买家咨询\n任职要求：',
    ],
    [
      'lines of another kind behind',
      '岗位职责：\n1、接单\n2、打单\n有意者请来店里面谈',
      '岗位职责：\n1、接单\n2、打单\n3、回复买家咨询\n有意者请来店里面谈',
    ],
    [
      'white space at the end',
      '岗位职责：\n1、接单  \n2、打单  \n\n',
      '岗位职责：\n1、接单  \n2、打单\n3、回复买家咨询  \n\n',
    ],
    ['a number without a sign', '1、接单； 2、打单； 3 发货', '1、接单； 2、打单； 3 发货 4 回复买家咨询'],
    ['a heading alone', '岗位职责：\n任职要求：\n- 认真', '岗位职责：\n- 回复买家咨询\n任职要求：\n- 认真'],
    [
      'no heading over the duties',
      '1、解答买家问题\n2、打单\n任职要求：\n1、认真',
      '1、解答买家问题\n2、打单\n3、回复买家咨询\n任职要求：\n1、认真',
    ],
  ])('with %s', (_, original, expected) => {
    expect(text(original, ['answering'])).toBe(expected);
  });

  test('several sentences count on, in the order of the checklist', () => {
    const original = '任职要求：\n1、认真；\n2、守时。';
    const expected = '任职要求：\n1、认真；\n2、守时。\n3、有耐心；\n4、沟通能力好，听得懂。';
    expect(text(original, ['talking', 'patience'])).toBe(expected);
  });

  test('not under pluses', () => {
    const original = '任职要求：\n1、认真\n加分项：\n1、会修图';
    expect(text(original, ['patience'])).toBe('任职要求：\n1、认真\n2、有耐心\n加分项：\n1、会修图');
  });

  test('an aside about hours is no place for offers', () => {
    const original = '任职要求：认真，工作时间：9:00-18:00，守时。';
    expect(text(original, ['insurance'])).toBe(
      '任职要求：认真，工作时间：9:00-18:00，守时。福利待遇：缴纳五险一金。',
    );
  });
});

describe('a part that is missing', () => {
  test.each([
    [
      'in the style of the others',
      '【岗位职责】\n1、接单',
      '【岗位职责】\n1、接单\n【任职要求】\n1、有耐心\n【福利待遇】\n1、缴纳五险一金',
    ],
    [
      'numbered on',
      '一、岗位职责\n- 接单',
      '一、岗位职责\n- 接单\n二、任职要求\n- 有耐心\n三、福利待遇\n- 缴纳五险一金',
    ],
    [
      'after an empty line',
      '加入我们\n\n岗位职责：\n接单',
      '加入我们\n\n岗位职责：\n接单\n\n任职要求：\n有耐心\n\n福利待遇：\n缴纳五险一金',
    ],
    [
      'on the line of the words',
      '岗位职责：接单。\n公司简介：小店。',
      '岗位职责：接单。\n任职要求：有耐心。\n福利待遇：缴纳五险一金。\n公司简介：小店。',
    ],
    [
      'in one line',
      '岗位职责： 1、接单； 2、打单。',
      '岗位职责： 1、接单； 2、打单。 任职要求： 1、有耐心。 福利待遇： 1、缴纳五险一金。',
    ],
    [
      'between the others',
      '岗位职责：\n接单\n福利待遇：\n住宿',
      '岗位职责：\n接单\n任职要求：\n有耐心\n福利待遇：\n住宿\n缴纳五险一金',
    ],
    [
      'where none has a heading',
      '小店招人\n欢迎你来',
      '小店招人\n欢迎你来\n任职要求：\n有耐心\n福利待遇：\n缴纳五险一金',
    ],
  ])('%s', (_, original, expected) => {
    expect(text(original, ['patience', 'insurance'])).toBe(expected);
  });

  test('duties come before what is asked', () => {
    expect(text('任职要求：\n- 认真', ['answering'])).toBe('岗位职责：\n- 回复买家咨询\n任职要求：\n- 认真');
  });

  test('one line without headings takes sentences where it ends', () => {
    expect(text('小店招客服，欢迎来', ['answering', 'patience', 'insurance'])).toBe(
      '小店招客服，欢迎来。回复买家咨询。有耐心。缴纳五险一金。',
    );
  });

  test('nothing becomes a posting of sections', () => {
    expect(text('', ['insurance', 'answering', 'patience', 'talking'])).toBe(
      '岗位职责：\n1、回复买家咨询。\n任职要求：\n1、有耐心。\n2、沟通能力好，听得懂。\n福利待遇：\n1、缴纳五险一金。',
    );
  });
});

describe('in English', () => {
  test.each([
    [
      'a list',
      'Responsibilities:\n- Ship orders.\n- Print labels.\n',
      'Responsibilities:\n- Ship orders.\n- Print labels.\n- Answer buyers’ questions.\n',
    ],
    [
      'a new part',
      'REQUIREMENTS\n1. Be on time',
      'RESPONSIBILITIES\n1. Answer buyers’ questions\nREQUIREMENTS\n1. Be on time',
    ],
    ['a line', 'A small shop is hiring', 'A small shop is hiring. Answer buyers’ questions.'],
    ['nothing', '', 'Responsibilities:\n1. Answer buyers’ questions.'],
  ])('%s', (_, original, expected) => {
    expect(text(original, ['answering'], 'en')).toBe(expected);
  });
});

describe('what is told of it', () => {
  test('facts and promises that nobody ticked are marked and counted, and blanks stay blanks', () => {
    const {
      text: after,
      unconfirmed,
      blanks,
      open,
    } = drafted('福利待遇：\n1、住宿；\n2、工装。', [
      { item: 'insurance' },
      { item: 'rest' },
      { item: 'growth', confirmed: true, values: { 0: ' 4\n' } },
    ]);
    expect(after).toBe(
      '福利待遇：\n1、住宿；\n2、工装。\n3、缴纳五险一金（待确认）；\n4、每月休【6】天，双休（待确认）；\n5、每年培训4次。',
    );
    // The second sentence is unconfirmed and has a blank: it is one place to be made true.
    expect({ unconfirmed, blanks, open }).toEqual({ unconfirmed: 2, blanks: 1, open: 2 });
  });

  test('edits name their items and their places in both texts', () => {
    const original = '任职要求：\n1、认真\n福利';
    const { text: after, edits } = drafted(original, add('patience', 'talking'));
    expect(edits).toEqual([
      { kind: 'added', item: 'patience', rule: null, from: [10, 10], to: [10, 16] },
      { kind: 'added', item: 'talking', rule: null, from: [10, 10], to: [16, 28] },
    ]);
    expect(after.slice(16, 28)).toBe('\n3、沟通能力好，听得懂');
  });

  test('lengths are code points without white space; twice as long is doubled', () => {
    const { lengthBefore, lengthAfter, doubled } = drafted('招 客服👍\n', add('answering'));
    expect({ lengthBefore, lengthAfter, doubled }).toEqual({
      lengthBefore: 4,
      lengthAfter: 12,
      doubled: true,
    });
    expect(drafted('小店招客服，薪资面议，欢迎有经验的朋友来谈', add('patience')).doubled).toBe(false);
    expect(drafted('', add('patience')).doubled).toBe(false);
  });

  test('of two choices of one item the later counts', () => {
    expect(drafted('', [{ item: 'rest' }, { item: 'rest', confirmed: true, values: { 0: '8' } }]).text).toBe(
      '福利待遇：\n1、每月休8天，双休。',
    );
  });
});

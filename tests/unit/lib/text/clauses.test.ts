import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitClauses } from '@/lib/text/clauses';
import { createNormaliser } from '@/lib/text/normalise';
import { cutOf } from '../audit/small-engine';
import { noisyText } from './noisy-text';

const sectionOf = (words: string, text: string) =>
  cutOf(text)
    .find((line) => line.endsWith(words))
    ?.split(' ')[0];

describe('headings', () => {
  test.each([
    ['with a colon', '岗位职责：解答咨询', 'duty'],
    ['alone on a line', '前言\n岗位职责\n解答咨询', 'duty'],
    ['in brackets', '【任职资格】解答咨询', 'ask'],
    ['in brackets with a colon', '【任职要求】：解答咨询', 'ask'],
    ['numbered in Chinese', '二、任职要求：解答咨询', 'ask'],
    ['numbered in brackets', '（三）福利待遇\n解答咨询', 'offer'],
    ['numbered in figures', '1、工作内容：解答咨询', 'duty'],
    ['in running text, after a space and before a list', '做事踏实 岗位职责 1、解答咨询', 'duty'],
    ['in running text, with a colon', '做事踏实。薪资福利：解答咨询', 'offer'],
    ['followed by a bullet', '任职要求●解答咨询', 'ask'],
    ['after an emoji', '🌟任职要求🌟解答咨询', 'ask'],
    ['spelt with spaces', '岗 位 职 责 ：解答咨询', 'duty'],
    ['followed by a dash', '任职要求-\n解答咨询', 'ask'],
    ['with a remark', '任职要求（满足两条即可）：\n解答咨询', 'ask'],
    ['with 如下', '任职要求如下：\n解答咨询', 'ask'],
    ['in a quotation mark', '"岗位职责：\n解答咨询', 'duty'],
    ['of one short word on its line', '好\n福利\n解答咨询', 'offer'],
    ['of one short word with a colon', '好，要求：解答咨询', 'ask'],
    ['with words before it', '客服岗位职责：\n解答咨询', 'duty'],
    ['after a masked number', '联系方式：***  任职要求：解答咨询', 'ask'],
    ['spoken to the reader', '我们希望你：\n解答咨询', 'ask'],
    ['of the company', '公司简介：解答咨询', 'company'],
    ['asking how', '【怎么做】解答咨询', 'duty'],
    ['of the job and its duties', '岗位要求及职责：解答咨询', 'duty'],
    ['of one everyday word with a colon', '工作：解答咨询', 'duty'],
    ['of the asks over the duties', '岗位要求：解答咨询。\n任职要求：有耐心', 'duty'],
    [
      'of the asks where the duties have their own',
      '岗位要求：解答咨询\n岗位职责：回访\n任职要求：有耐心',
      'ask',
    ],
    ['in English', 'Responsibilities:\n解答咨询', 'duty'],
    ['in English without a colon', "What you'll do\n解答咨询", 'duty'],
    ['in English in running text', 'Hello. Requirements Two years, 解答咨询', 'ask'],
  ])('%s', (_, text, section) => {
    expect(sectionOf('解答咨询', text), cutOf(text).join('\n')).toBe(section);
  });

  test.each([
    ['an adjective follows', '岗位职责：\n工作时间灵活，解答咨询'],
    ['it is the object of a verb', '岗位职责：\n提供有竞争力的薪资，福利。解答咨询'],
    ['it stands inside a sentence', '岗位职责：\n符合岗位要求的技能，解答咨询'],
    ['it is a word of English', '岗位职责：\nrequirements of customers, 解答咨询'],
    ['its words stand between spaces', '岗位职责：\n按 客户 要求 办事，解答咨询'],
    ['it names the company inside a sentence', '岗位职责：\n认可企业文化：务实，解答咨询'],
  ])('is none where %s', (_, text) => {
    expect(sectionOf('解答咨询', text), cutOf(text).join('\n')).toBe('duty');
  });

  test('text before the first heading is of no section', () => {
    expect(cutOf('诚聘客服\n任职要求：有耐心')).toEqual(['none 诚聘客服', '#ask 任职要求：', 'ask 有耐心']);
  });

  test('a label and its value are one statement, in the section of the offer', () => {
    expect(cutOf('任职要求：有耐心\n工作地点：杭州')).toEqual([
      '#ask 任职要求：',
      'ask 有耐心',
      'offer 工作地点：杭州',
    ]);
  });

  test('a contact and its value are one statement, also where the value is masked', () => {
    expect(cutOf('任职要求：有耐心\n联系电话：*** 工作地点：杭州\n应聘热线：020-81234567')).toEqual([
      '#ask 任职要求：',
      'ask 有耐心',
      'company 联系电话：***',
      'offer 工作地点：杭州',
      'company 应聘热线：020-81234567',
    ]);
  });

  test('a masked value needs no colon before it, and markup is none', () => {
    expect(cutOf('联系方式***\n【应聘电话】***\n***联系方式***\n回访')).toEqual([
      'company 联系方式***',
      'company 【应聘电话】***',
      '#company ***联系方式***',
      'company 回访',
    ]);
  });

  test('a label alone on its line is a heading', () => {
    expect(cutOf('工作时间：\n1、早九晚六')).toEqual(['#offer 工作时间：', 'offer 早九晚六']);
  });

  test('one heading after another', () => {
    expect(cutOf('职位描述：岗位职责：\n1、回访')).toEqual([
      '#duty 职位描述：',
      '#duty 岗位职责：',
      'duty 回访',
    ]);
  });
});

describe('cuts', () => {
  test.each([
    ['Chinese list numbers', '一、甲乙；二、丙丁', ['甲乙', '丙丁']],
    ['figures with any mark', '1、甲乙2、丙丁 3.戊己（4）庚辛', ['甲乙', '丙丁', '戊己', '庚辛']],
    ['circled figures and bullets', '①甲乙②丙丁•戊己✔庚辛', ['甲乙', '丙丁', '戊己', '庚辛']],
    ['emoji bullets', '🔸甲乙🔸丙丁', ['甲乙', '丙丁']],
    ['a number before a figure', '1、18岁以上 2、3年经验', ['18岁以上', '3年经验']],
    ['a number before a figure, with a point', '1. 18岁以上\n2.20-30岁', ['18岁以上', '20-30岁']],
    ['a number with a space alone', '1 跟进订单\n2 回访', ['跟进订单', '回访']],
    ['a number of years is no list number', '要求：1 年以上经验', ['1 年以上经验']],
    ['figures with a point', '加班1.5倍工资', ['加班1.5倍工资']],
    ['days in a row', '月休5、6天', ['月休5、6天']],
    ['a range', '3-5年经验', ['3-5年经验']],
    ['thousands', '月薪10,000元', ['月薪10,000元']],
    ['short figures in a row', '近3,4,9号线', ['近3,4,9号线']],
    ['times', '9:00-18:00，做五休二', ['9:00-18:00', '做五休二']],
    ['addresses', '网址www.example.com，欢迎', ['网址www.example.com', '欢迎']],
    ['English sentences', 'Answer calls.Write notes.', ['Answer calls', 'Write notes']],
    ['wide spaces', '善于处理问题 有一定经验', ['善于处理问题', '有一定经验']],
    ['spaces inside words', '抗 压 能 力 强', ['抗 压 能 力 强']],
    ['a space behind a short word of a list', '2、推广 平台上的服务', ['推广 平台上的服务']],
    ['signs before a clause', '- 甲乙\n* 丙丁\n1、、戊己', ['甲乙', '丙丁', '戊己']],
    ['a comma in brackets', '接待（只接听，不外呼）', ['接待（只接听', '不外呼）']],
  ])('%s', (_, text, clauses) => {
    expect(
      cutOf(text)
        .filter((line) => !line.startsWith('#'))
        .map((line) => line.replace(/^\S+ /, '')),
    ).toEqual(clauses);
  });

  test('clauses of one sentence share its number', () => {
    const normalise = createNormaliser('');
    const sentences = splitClauses(normalise('甲，乙。丙\n丁'), []).map((clause) => clause.sentence);
    expect(new Set(sentences).size).toBe(3);
    expect(sentences[0]).toBe(sentences[1]);
  });

  test('any text: clauses stand in order, inside the text, without overlap', () => {
    fc.assert(
      fc.property(noisyText(), (source) => {
        const normalise = createNormaliser('');
        const folded = normalise(source);
        let last = 0;
        for (const { start, end } of splitClauses(folded, [])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(folded.text.length);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { ITEMS, itemOf, saysOf, smallAuditor } from './small-engine';

describe('sections and frames', () => {
  test.each([
    ['岗位职责：解答咨询', 'answering', 'covered'],
    ['任职要求：能解答咨询', 'answering', 'missing'],
    ['解答咨询', 'answering', 'covered'],
    ['任职要求：沟通能力强', 'talking', 'covered'],
    ['岗位职责：沟通能力强', 'talking', 'covered'],
    ['福利待遇：沟通能力', 'talking', 'missing'],
    ['福利待遇：五险一金', 'insurance', 'covered'],
    ['岗位职责：协助办理五险一金', 'insurance', 'missing'],
    ['公司简介：沟通能力一流的团队', 'talking', 'missing'],
    ['公司简介：双休', 'rest', 'covered'],
  ])('%s: %s is %s', (text, item, says) => {
    expect(saysOf(item, text)).toBe(says);
  });

  test('a heading proves nothing', () => {
    const auditor = smallAuditor([itemOf({ id: 'x', frame: 'fact', covered: ['职责'] })]);
    const [item] = auditor.audit({ title: '', description: '岗位职责：回访' }, { anyway: true }).items;
    expect(item?.state).toBe('missing');
  });

  test('an expression with sections of its own counts in those only', () => {
    const auditor = smallAuditor([itemOf({ id: 'x', covered: [{ in: ['offer'], any: ['带教'] }] })]);
    const says = (description: string) =>
      auditor.audit({ title: '', description }, { anyway: true }).items[0]?.state;
    expect(says('福利待遇：带教')).toBe('covered');
    expect(says('任职要求：带教')).toBe('missing');
  });
});

describe('look-alikes', () => {
  test('a match that overlaps a look-alike proves nothing', () => {
    expect(saysOf('talking', '任职要求：参加沟通能力培训')).toBe('missing');
  });

  test('a match elsewhere in the clause still does', () => {
    expect(saysOf('talking', '任职要求：参加沟通能力培训并有沟通能力')).toBe('covered');
  });

  test('the look-alike of one item leaves the others alone', () => {
    expect(saysOf('growth', '任职要求：参加沟通能力培训')).toBe('covered');
  });
});

describe('more than one statement', () => {
  test('what is asked in one place is asked, though it is waived in another', () => {
    expect(saysOf('schooling', '大专以上，优秀者学历不限')).toBe('covered');
  });

  test('required in one place is required', () => {
    expect(saysOf('experience', '有经验。有海外经验者优先')).toBe('covered');
  });

  test('evidence is the longest of overlapping words, at most three, in order', () => {
    const text = '经验，三年客服经验；经验；经验';
    const [item] = smallAuditor(ITEMS).audit({ title: '', description: text }, { anyway: true }).items;
    expect(item?.evidence.map((span) => text.slice(...span))).toEqual(['经验', '三年客服经验', '经验']);
  });

  test('of two that overlap the longer stays, also where it begins later', () => {
    const text = '沟通能力强者';
    const auditor = smallAuditor([itemOf({ id: 'x', covered: ['沟通能力', '能力强…者'] })]);
    const [item] = auditor.audit({ title: '', description: `有${text}优先` }, { anyway: true }).items;
    expect(item?.evidence).toEqual([[1, 5]]);
    const longer = smallAuditor([itemOf({ id: 'x', covered: ['沟通能', '能力强…者'] })]);
    const [other] = longer.audit({ title: '', description: `有${text}优先` }, { anyway: true }).items;
    expect(other?.evidence).toEqual([[3, 7]]);
  });

  test('a waiver shows the words and what turns them', () => {
    const text = '要求：本科学历要求不限';
    const item = smallAuditor()
      .audit({ title: '', description: text }, { anyway: true })
      .items.find(({ id }) => id === 'schooling');
    expect(item?.evidence.map((span) => text.slice(...span))).toEqual(['本科学历要求不限']);
  });
});

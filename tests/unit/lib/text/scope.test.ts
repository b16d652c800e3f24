import { describe, expect, test } from 'vitest';
import { saysOf } from '../audit/small-engine';

describe('who says what', () => {
  test.each([
    // Waived by what follows, or by what comes before.
    ['学历不限', 'schooling', 'waived'],
    ['学历要求不限', 'schooling', 'waived'],
    ['性别、学历、经验不限', 'schooling', 'waived'],
    ['性别、学历、经验不限', 'experience', 'waived'],
    ['不限经验', 'experience', 'waived'],
    ['无需经验', 'experience', 'waived'],
    ['无工作经验也可', 'experience', 'waived'],
    ['不要求学历和经验', 'experience', 'waived'],
    ['没有经验也可以培训', 'experience', 'waived'],
    ['没有经验也可以培训', 'growth', 'covered'],
    ['不需要加班', 'overtime', 'waived'],
    ['无需提供学历证明', 'schooling', 'waived'],
    ['无加班', 'overtime', 'waived'],
    ['不用加班 双休', 'rest', 'covered'],
    ['不用加班双休', 'rest', 'covered'],
    ['非销售', 'selling', 'waived'],
    ['无需外呼或销售', 'selling', 'waived'],
    ['只需接听，无需打电话、销售、外呼', 'selling', 'waived'],
    // A waiver of one thing leaves the others as they are.
    ['有责任心、经验不限', 'patience', 'covered'],
    ['大专以上、经验不限', 'schooling', 'covered'],
    ['大专以上（专业不限）', 'schooling', 'covered'],
    ['有电商经验（线上线下不限）', 'experience', 'covered'],
    ['无需经验、有责任心', 'patience', 'covered'],
    ['无需经验，要有耐心', 'patience', 'covered'],
    ['无经验者公司提供培训', 'growth', 'covered'],
    // Words with the letters of a negator.
    ['无责底薪', 'pay', 'covered'],
    ['不怕吃苦', 'patience', 'covered'],
    ['不怯场、有耐心', 'patience', 'covered'],
    ['不断提升', 'growth', 'covered'],
    ['非常耐心', 'patience', 'covered'],
    ['特别耐心', 'patience', 'covered'],
    ['不急不躁有耐心', 'patience', 'covered'],
    ['免费培训', 'growth', 'covered'],
    ['不定期培训', 'growth', 'covered'],
    ['以免加班', 'overtime', 'covered'],
    // The negation of what cannot be waived says nothing.
    ['没有耐心', 'patience', 'missing'],
    ['不交社保', 'insurance', 'missing'],
  ])('%s: %s is %s', (text, item, says) => {
    expect(saysOf(item, text)).toBe(says);
  });
});

describe('preference', () => {
  test.each([
    ['有经验者优先', 'experience', 'preferred'],
    ['有经验，优先考虑', 'experience', 'preferred'],
    ['优先考虑有经验的人', 'experience', 'preferred'],
    ['最好有经验', 'experience', 'preferred'],
    ['有经验者为佳', 'experience', 'preferred'],
    ['经验不限但有者优先', 'experience', 'preferred'],
    ['经验不限，有者优先', 'experience', 'preferred'],
    ['experience with 客服经验 preferred', 'experience', 'preferred'],
    ['加分项：\n1、有经验', 'experience', 'preferred'],
    ['加分项：\n1、有经验\n任职要求：\n大专学历', 'schooling', 'covered'],
    // It reaches no further than it says.
    ['大专以上学历、有经验者优先', 'schooling', 'covered'],
    ['有经验者优先，有耐心', 'patience', 'covered'],
    ['有耐心。优先', 'patience', 'covered'],
    ['有耐心，优先考虑有经验者', 'patience', 'covered'],
    ['有耐心，更好地服务', 'patience', 'covered'],
    ['有经验者优先。有三年经验', 'experience', 'covered'],
    ['福利待遇：双休优先安排', 'rest', 'covered'],
  ])('%s: %s is %s', (text, item, says) => {
    expect(saysOf(item, text)).toBe(says);
  });
});

describe('refusal', () => {
  test.each([
    ['没有经验的勿投', 'experience', 'covered'],
    ['无经验者，请勿投递', 'experience', 'covered'],
    ['谢绝无经验者', 'experience', 'covered'],
    ['没有大专学历的不予考虑', 'schooling', 'covered'],
    ['没有耐心的不要来', 'patience', 'covered'],
    ['不接受小白可以', 'experience', 'covered'],
    ['applicants without 经验 need not apply', 'experience', 'covered'],
    // Others are turned away, or nobody.
    ['经验不限，兼职勿扰', 'experience', 'waived'],
    ['学历不限非诚勿扰', 'schooling', 'waived'],
    ['没有经验不要紧', 'experience', 'waived'],
    ['无经验免费培训', 'experience', 'waived'],
  ])('%s: %s is %s', (text, item, says) => {
    expect(saysOf(item, text)).toBe(says);
  });
});

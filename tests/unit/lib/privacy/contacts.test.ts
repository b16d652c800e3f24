import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactsIn, maskContacts } from '@/lib/privacy/contacts';

const masked = (text: string) => maskContacts(text).text;

test.each([
  ['电话13800001234联系', '电话138****1234联系'],
  ['138 0000 1234', '138****1234'],
  ['138-0000-1234', '138****1234'],
  ['1380000 1234', '138****1234'],
  ['138 00001234', '138****1234'],
  ['1 3 8 0 0 0 0 1 2 3 4', '138****1234'],
  ['+86 138 0000 1234', '138****1234'],
  ['１３８００００１２３４', '138****1234'],
  ['138\u200b0000\u200b1234', '138****1234'],
  ['一三八零零零零一二三四', '138****1234'],
  ['幺三八〇〇〇〇壹贰叁肆', '138****1234'],
  ['138零零零零1234', '138****1234'],
])('a mobile number is hidden: %s', (text, expected) => {
  expect(masked(text)).toBe(expected);
});

test.each([
  ['0755-12345678', '0755-****'],
  ['（０７５５）１２３４５６７８', '0755-****'],
  ['(010) 1234 5678转801', '010-****'],
  ['400-800-1234', '400-****'],
  ['热线：4008001234', '热线：400-****'],
  ['电话：8234567', '电话：****'],
  ['座机 6234-5678', '座机 ****'],
])('a landline is hidden: %s', (text, expected) => {
  expect(masked(text)).toBe(expected);
});

test.each([
  ['加微信：kefu_hr', '加微信：****'],
  ['微信号abcdef12', '微信号****'],
  ['vx：hr2024zp', 'vx：****'],
  ['VX hr2024zp', 'VX ****'],
  ['wx:hr2024zp，备注应聘', 'wx:****，备注应聘'],
  ['QQ：123456789', 'QQ：****'],
  ['ＱＱ群 １２３４５６', 'ＱＱ群 ****'],
  ['V：hr-88888', 'V：****'],
  ['微信13800001234', '微信138****1234'],
  ['投递至 hr.team@example.com。', '投递至 h***@example.com。'],
  ['ｈｒ＠example.com', 'ｈ***＠example.com'],
])('an account or a mail address is hidden: %s', (text, expected) => {
  expect(masked(text)).toBe(expected);
});

test.each([
  '底薪4000-6000元/月，综合8000-12000元',
  '年薪130000-180000',
  '13000-180000',
  '13k-15k·14薪',
  '月薪 13000 - 15000 元',
  '工作时间09:00-18:00，13:00-15:00午休',
  '发布于2024-10-15 13:05:20',
  '2023.01.01-2024.12.31',
  '二〇二四年一月十三日',
  '身份证号 110101199001011234',
  '订单号 20241015138000012345',
  '注册资本13800001234元',
  '注册资本 138 0000 1234 元',
  '用户超过13800001234人',
  '运营微信公众号、微信小程序和QQ群',
  '熟悉 WeChat official accounts and QQ',
  '使用QQ、wx小程序、千牛',
  'QQ 10000人大群',
  '一三五休息，二四六上班',
  '编号 138.00001234',
  '负责400个客户，800-1000单',
  '电话量 120 通/天',
  '电话接待 3000000 次',
  '版本 1.3.8',
])('is no contact: %s', (text) => {
  expect(masked(text)).toBe(text);
});

test('places are those of the text, and what is hidden is found no more', () => {
  const text = '微信：kefu_hr，电话１３８ 0000 1234 或 0755-12345678，hr@example.com';
  expect(contactsIn(text).map(({ kind, start, end }) => [kind, text.slice(start, end)])).toEqual([
    ['account', 'kefu_hr'],
    ['mobile', '１３８ 0000 1234'],
    ['landline', '0755-12345678'],
    ['mail', 'hr@example.com'],
  ]);
  const once = maskContacts(text);
  expect(once.hidden).toBe(4);
  expect(once.text).not.toMatch(/kefu|0000|1234567/);
});

test('whatever stands around a number, all of it but ends is hidden and the rest stays', () => {
  const around = fc.string({ unit: fc.constantFrom('，', '话', '。', '\n', '有', '）', '；') });
  fc.assert(
    fc.property(around, fc.integer({ min: 0, max: 99_999_999 }), around, (before, number, behind) => {
      const phone = `139${String(number).padStart(8, '0')}`;
      expect(masked(`${before}${phone}${behind}`)).toBe(`${before}139****${phone.slice(-4)}${behind}`);
    }),
  );
});

test('a hostile text takes no longer than its length calls for', () => {
  for (const text of [
    '1 '.repeat(200_000),
    '微信 '.repeat(100_000),
    'a.'.repeat(200_000),
    '1'.repeat(400_000),
    '0-'.repeat(200_000),
    `${'4'.repeat(100_000)}@`,
  ]) {
    const start = performance.now();
    contactsIn(text);
    expect(performance.now() - start).toBeLessThan(2000);
  }
});

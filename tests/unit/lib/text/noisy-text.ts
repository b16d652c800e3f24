/** Random posting texts for property tests. */
import fc from 'fast-check';

const PIECES = [
  '岗位职责：',
  '任职要求',
  '福利待遇：',
  '沟通能力强',
  '团队协作',
  '有经验者优先',
  '学历不限',
  '无需',
  '不',
  '优先',
  '五险一金',
  '1、',
  '2.',
  '（3）',
  '①',
  '，',
  '。',
  '；',
  '、',
  '：',
  '\n',
  '\r\n',
  ' ',
  '　',
  '\u00a0',
  '\t',
  '\u200b',
  '\ufeff',
  '\u00ad',
  '\u202e',
  '👍',
  '🏢',
  '\ud83d',
  '\udc4d',
  '\ud800',
  '𠮷',
  'Ｅｘｃｅｌ',
  'Excel',
  'KPI',
  'customer service',
  '9:00-18:00',
  '10,000',
  '1.5',
  '壓',
  '嚴',
  '\u0000',
  '㈱',
  '½',
];

/** Chinese, widths, zero-width characters, lone surrogates, emoji and spaces, mixed at random. */
export function noisyText(): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
    { weight: 1, arbitrary: fc.string({ maxLength: 6, unit: 'binary' }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) },
  );
  return fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
}

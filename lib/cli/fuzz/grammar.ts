/** Postings at random: sections, headings and lists as people write them, filled with the clauses of the items. */
import fc from 'fast-check';
import { ITEMS } from '@/lib/checklist/catalogue';
import { RULES } from '@/lib/compliance/catalogue';
import { noisyText } from '@/tests/unit/lib/text/noisy-text';

const HEADINGS = [
  '岗位职责：',
  '【岗位职责】',
  '一、岗位职责：',
  '任职要求：',
  '任职资格',
  '二、岗位要求：',
  '【任职要求】',
  '加分项：',
  '福利待遇：',
  '我们提供',
  '三、薪资福利',
  '工作时间：',
  '工作地点：',
  '公司简介：',
  '关于我们',
  'Responsibilities:',
  'Requirements:',
  'Benefits',
];

/** Nothing that any item or rule speaks of. */
export const CHATTER = [
  '我们做的是厨房里的小东西',
  '办公楼下有一家面馆',
  '欢迎热爱生活的朋友加入这个大家庭',
  '办公室里养了两盆绿萝',
  '我们相信慢慢来比较快',
  '期待与优秀的伙伴一起走得更远',
  'Our office has a green plant',
] as const;

/** Words that turn what stands beside them. */
const TURNS = [
  '不',
  '无需',
  '不限',
  '优先',
  '者优先',
  '不要求',
  '无',
  '非',
  '可',
  '也可',
  '以上',
  '(',
  ')',
  '等',
];

const SEPARATORS = ['，', '；', '。', '、', ' ', '\n', ',', ';', '/', '+', '！', '　', '\r\n', '：', ''];

const BULLETS = [
  (n: number) => `${n}、`,
  (n: number) => `${n}.`,
  (n: number) => `（${n}）`,
  (n: number) => `${n}) `,
  (n: number) => String.fromCharCode(0x2460 + ((n - 1) % 20)),
  () => '- ',
  () => '•',
  () => '',
];

/** What the examples say, without the headings that some begin with. */
function phrases(): string[] {
  const ofItems = ITEMS.flatMap(({ examples, suggestion }) => [
    ...examples.covered,
    ...examples.waived,
    ...examples.lookAlikes,
    ...(suggestion ? [suggestion.zh.replace(/\{\{(.*?)\}\}/g, '$1')] : []),
  ]);
  const ofRules = RULES.flatMap(({ examples }) => [...examples.found, ...examples.lookAlikes]).map(
    (example) => (typeof example === 'string' ? example : example.description),
  );
  const bare = [...ofItems, ...ofRules].map((text) => text.replace(/^[^：:，。\n]{2,14}[：:]\s*/, ''));
  return [...new Set(bare.filter(Boolean))];
}

const PHRASES = phrases();

/** A clause such as an item file has as an example. */
export const phrase: fc.Arbitrary<string> = fc.constantFrom(...PHRASES);

const part: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: phrase },
  { weight: 3, arbitrary: fc.constantFrom(...TURNS) },
  { weight: 2, arbitrary: fc.constantFrom(...CHATTER) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20_000 }).map(String) },
);

const line: fc.Arbitrary<string> = fc
  .array(fc.tuple(part, fc.constantFrom(...SEPARATORS)), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([words, separator]) => words + separator).join(''));

const section: fc.Arbitrary<string> = fc
  .tuple(
    fc.option(fc.constantFrom(...HEADINGS), { nil: '' }),
    fc.constantFrom(...BULLETS),
    fc.array(line, { maxLength: 4 }),
    fc.constantFrom('\n', '\n', ' ', ''),
  )
  .map(([heading, bullet, lines, end]) =>
    [heading, ...lines.map((words, n) => bullet(n + 1) + words)].filter(Boolean).join(end),
  );

/** A posting such as people write. */
export function postingText(): fc.Arbitrary<string> {
  return fc.array(section, { minLength: 1, maxLength: 4 }).map((sections) => sections.join('\n'));
}

/** Such a posting, or one with noise in it, or nothing but noise. */
export function anyText(): fc.Arbitrary<string> {
  const broken = fc
    .tuple(postingText(), noisyText(), fc.nat())
    .map(
      ([text, noise, n]) => text.slice(0, n % (text.length + 1)) + noise + text.slice(n % (text.length + 1)),
    );
  return fc.oneof(
    { weight: 3, arbitrary: postingText() },
    { weight: 2, arbitrary: broken },
    { weight: 1, arbitrary: noisyText() },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
  );
}

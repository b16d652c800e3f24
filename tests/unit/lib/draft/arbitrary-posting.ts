/** Postings as people lay them out: headings, lists and line breaks of many kinds, over short invented lines. */
import fc from 'fast-check';

/** What the lines are made of. */
export const WORDS = [
  '接待客户',
  '会打字',
  '做过客服',
  '听从安排',
  '限女性',
  '办公室明亮',
  '月底聚餐',
  '懂礼貌',
  '每天两班',
];
const HEADINGS: Record<string, string[]> = {
  duty: ['岗位职责', '工作内容'],
  ask: ['任职要求', '岗位要求'],
  offer: ['福利待遇', '薪资待遇'],
  company: ['公司简介'],
};
const HEADING_FORMS: ((name: string, n: number) => string)[] = [
  (name) => `${name}：`,
  (name) => `【${name}】`,
  (name) => name,
  (name, n) => `${'一二三四五'[n]}、${name}：`,
  (name) => `## ${name}`,
];
const MARKERS: ((n: number) => string)[] = [
  (n) => `${n}、`,
  (n) => `${n}. `,
  (n) => `（${n}）`,
  (n) => String.fromCharCode(0x245f + n),
  () => '• ',
  () => '- ',
  (n) => `${'ABCDEFG'[n - 1]}、`,
  () => '',
];

const entry = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 })
  .chain((words) => fc.constantFrom('，', '、', '。').map((sign) => words.join(sign)));

const part = fc.record({
  section: fc.constantFrom(...Object.keys(HEADINGS)),
  which: fc.nat(1),
  entries: fc.array(entry, { maxLength: 4 }),
});

/** @returns texts of lines, or of one line. */
export function posting(): fc.Arbitrary<string> {
  return fc
    .record({
      lead: fc.array(entry, { maxLength: 3 }),
      parts: fc.array(part, { maxLength: 4 }),
      heading: fc.constantFrom(...HEADING_FORMS),
      marker: fc.constantFrom(...MARKERS),
      br: fc.constantFrom('\n', '\r\n', ' ', '\n\n'),
      stop: fc.constantFrom('；', '。', ''),
      indent: fc.constantFrom('', '  ', '　　'),
      end: fc.constantFrom('', '\n', '。', ' '),
    })
    .map(({ lead, parts, heading, marker, br, stop, indent, end }) => {
      const list = (entries: readonly string[]) =>
        entries.map((words, i) => `${indent}${marker(i + 1)}${words}${stop}`);
      const lines = parts.flatMap(({ section, which, entries }, n) => {
        const names = HEADINGS[section] as string[];
        return [heading(names[which % names.length] as string, n), ...list(entries)];
      });
      return [...list(lead), ...lines].join(br) + end;
    });
}

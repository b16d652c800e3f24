/** What a page says of the job in few words: in labelled rows, and in the head beside the title. */
import { tagOf } from '@/lib/page/dom';
import type { FieldName } from '@/lib/posting/fields';
import { endsPosting } from './headings';
import type { Line, PageLines } from './lines';
import { range } from './sections';
import { plainTitle } from './title';

type Facts = Partial<Record<FieldName, string | null>>;

const LABELS: readonly [FieldName, RegExp][] = [
  [
    'place',
    /^(?:工作|上班|办公|任职)(?:地点|地址|城市|地区|区域)$|^(?:地点|地区|城市|所在地|工作地)$|^(?:job |work )?locations?$/i,
  ],
  [
    'salary',
    /^(?:薪资|薪酬|工资|月薪|薪水|职位月薪|基本薪资)(?:待遇|范围|水平|福利)?$|^待遇$|^(?:salary|pay|compensation)(?: range)?$/i,
  ],
  [
    'company',
    /^(?:公司|企业|单位|雇主)(?:名称)?$|^(?:招聘|用人)(?:单位|公司|企业)$|^(?:company|employer|organi[sz]ation)(?: name)?$/i,
  ],
  ['education', /^(?:最低)?学历(?:要求)?$|^(?:文化程度|教育程度)$|^education(?: level)?$/i],
  ['experience', /^(?:工作)?(?:经验|年限|工作经验)(?:要求)?$|^(?:years of )?experience(?: level)?$/i],
];

/** An English line of pay. */
const PAY_LINE =
  /^(?:[A-Z]{0,3}[$€£¥]\s?|(?:EUR|USD|GBP|AUD|SGD|HKD|CAD)\s?)\d[\d.,]*\s?[kK]?(?:\s*[-–—]\s*(?:[A-Z]{0,3}[$€£¥]\s?)?\d[\d.,]*\s?[kK]?)?(?:\s*[A-Z]{3})?(?:\s*(?:\/|an? |per )\s*(?:year|yr|month|mo|hour|hr|week|day|annum))?$/;

const TOKENS: readonly [FieldName, RegExp][] = [
  [
    'salary',
    /^(?:\d[\d.,]*\s*[kK千万wW]?\s*[-~–—至到]\s*\d[\d.,]*\s*(?:[kK千万wW]|元)|\d[\d.,]*\s*(?:[kK]|元))(?:\/?(?:每)?[月年天日时](?:薪)?)?(?:以上)?(?:[·*×xX]\s*\d+薪)?$/,
  ],
  [
    'experience',
    /^(?:\d{1,2}\s*[-~–—至]\s*\d{1,2}\s*年|\d{1,2}年(?:及)?(?:以上|以内|以下)?|经验不限|不限经验|无(?:需)?经验|应届(?:毕业)?生|在校\/应届|在校生)(?:工作)?(?:经验)?$/,
  ],
  [
    'education',
    /^(?:初中|高中|中专|中技|中专\/中技|大专|专科|本科|硕士|博士|学历不限|不限学历)(?:及)?(?:以上|以下)?(?:学历)?$/,
  ],
  [
    'place',
    /^[\u4e00-\u9fff]{2,6}(?:市)?[·\-—][\u4e00-\u9fff]{2,8}(?:区|县|市|镇|新区)(?:[·\-—][\u4e00-\u9fff]{2,10})?$/,
  ],
];
/** Run together on one line: 杭州3-5年本科. */
const TOGETHER: readonly [FieldName, RegExp][] = [
  ['experience', /(\d{1,2}-\d{1,2}年|\d{1,2}年(?:以上|以内)|经验不限)/],
  ['education', /(初中|高中|中专|大专|本科|硕士|博士|学历不限)(?:及以上|以上)?/],
];
/** How far above the text the head begins where no title is shown, and how far below it rows are looked for. */
const ABOVE = 12;
const BELOW = 14;
/** How many lines the head has at most: beside a text other jobs may stand, with their pay. */
const HEAD = 16;

/** @param title the line of the title, if one is shown. */
export function factsAround(page: PageLines, title: number | null, lines: readonly number[]): Facts {
  const own = new Set(lines);
  const [first, last] = [lines[0] as number, lines.at(-1) as number];
  const from = Math.max(0, title ?? first - ABOVE, first - 60);
  const head = range(from, first - 1);
  const below = range(last + 1, Math.min(page.all.length - 1, last + BELOW));
  const end = below.findIndex((at) =>
    /相似|推荐|猜你|其[他它]职位|similar|recommended/i.test((page.all[at] as Line).text),
  );
  const rows = [...head, ...(end < 0 ? below : below.slice(0, end))].filter((at) => !own.has(at));
  const facts: Facts = {};
  for (const [name, value] of rows.flatMap((at) => labelled(page, at))) facts[name] ??= readable(value);
  const other = head.findIndex((at) => endsPosting((page.all[at] as Line).text));
  const top = (other < 0 ? head : head.slice(0, other)).slice(0, HEAD);
  for (const [name, values] of tokensOf(page, top)) {
    // Two of a kind are two jobs'.
    if (!(name in facts) && values.size === 1) facts[name] = readable([...values][0] as string);
  }
  return facts;
}

/** Figures in a font of the site's own, or masked: there, and not to be read. */
function readable(value: string): string | null {
  return /[\ue000-\uf8ff]|\*{2}/.test(value) ? null : value;
}

function labelled(page: PageLines, at: number): [FieldName, string][] {
  const line = page.all[at] as Line;
  if (line.linked * 2 > line.text.length) return [];
  const pairs: [string, string][] = [];
  // Several on one line: 学历：大专  经验：1-3年.
  for (const part of line.text.split(/\s{1,}(?=[\u4e00-\u9fff]{2,6}[:：])|\s*[|｜]\s*/)) {
    const found = /^([\u4e00-\u9fffA-Za-z ]{2,20}?)\s*[:：]\s*(.*)$/.exec(part.trim());
    if (found) pairs.push([found[1] as string, (found[2] as string).trim()]);
  }
  const next = page.all[at + 1];
  const alone = pairs.length === 0 ? line.text : pairs.length === 1 && !pairs[0]?.[1] ? pairs[0]?.[0] : null;
  const isLabel =
    pairs.length > 0 || /^(?:DT|TH|H[3-6])$/.test(tagOf(line.block)) || tagOf(line.block) === 'TD';
  if (alone && next && isLabel && !endsPosting(next.text)) pairs.splice(0, pairs.length, [alone, next.text]);
  return pairs.flatMap(([label, value]) => {
    const name = LABELS.find(([, words]) =>
      words.test(label.replace(/\s+/g, /[a-z]/i.test(label) ? ' ' : '')),
    )?.[0];
    return name && value && value.length <= 60 && !LABELS.some(([, words]) => words.test(value))
      ? [[name, value] as [FieldName, string]]
      : [];
  });
}

function tokensOf(page: PageLines, head: readonly number[]): Map<FieldName, Set<string>> {
  const values = new Map<FieldName, Set<string>>();
  const put = (name: FieldName, value: string) =>
    values.set(name, (values.get(name) ?? new Set()).add(value));
  for (const at of head) {
    const { text } = page.all[at] as Line;
    if (text.length > 80) continue;
    if (/[\ue000-\uf8ff]/.test(text) && /[kK元]|[-~]/.test(text))
      put('salary', /\S*[\ue000-\uf8ff]\S*/.exec(text)?.[0] ?? '');
    if (PAY_LINE.test(text)) put('salary', text);
    const beside = text.slice(plainTitle(text).length);
    for (const token of `${text} ${beside}`.split(/[\s|｜/,，、]+|(?<!\d)·(?!\d)/)) {
      const name = TOKENS.find(([, form]) => form.test(token))?.[0];
      if (name) put(name, token);
    }
    if (text.length > 24) continue;
    for (const [name, form] of TOGETHER) {
      const found = form.exec(text)?.[0];
      if (found && !values.has(name)) put(name, found);
    }
  }
  return values;
}

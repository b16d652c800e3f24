/**
 * Every suggested sentence, put into postings of several kinds: it covers its own item and earns what is shown, it
 * raises no finding, and it takes nothing away.
 */
import { describe, expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';
import { piecesOf, type SuggestionEdit, writeSuggestion } from '@/lib/audit/suggestion';
import type { Audit } from '@/lib/audit/types';
import { ITEMS } from '@/lib/checklist/catalogue';
import type { Suggestion } from '@/lib/checklist/schema';
import { draft } from '@/lib/draft/draft';

const auditor = await builtinAuditor();
const suggestions = new Map(ITEMS.map(({ id, suggestion }) => [id, suggestion]));

/** Postings that say next to nothing, so that every item is missing. */
const BASES = {
  zh: {
    'sections in lists':
      '岗位职责：\n1、配合主管做好店铺日常事务；\n2、完成领导安排的其他工作。\n\n任职要求：\n1、年满18周岁；\n2、认同公司文化。\n\n福利待遇：\n1、办公环境好，同事好相处。',
    'sections in one line':
      '一、岗位职责： 1、配合主管做好日常事务； 2、完成领导安排的其他工作。 二、任职要求： 1、认同公司文化。',
    'one line': '我们是一家做家居用品的公司，欢迎你来',
    'lines without headings': '店铺做家居用品\n团队氛围好\n欢迎加入',
    nothing: '',
  },
  en: {
    'sections in lists':
      'About us\nWe make home goods.\n\nResponsibilities:\n- Help the shop lead with daily chores\n- Other tasks as assigned\n\nRequirements:\n- Shares our values\n\nBenefits:\n- A bright room',
    'one line': 'We are a friendly company that makes home goods.',
    'lines without headings': 'We make home goods\nThe room is bright\nCome and join',
    nothing: '',
  },
};

/** Another value that an employer might fill in where no figure stands. */
const OTHER: Record<string, string> = {
  高中或中专: '大专',
  电子商务: '市场营销',
  半年: '一年',
  电商: '电话',
  季度: '月',
  周: '月',
  '杭州市滨江区××大厦5楼，近地铁1号线××站': '成都市高新区天府大道1号A座',
  'High school diploma': 'College degree',
  'e-commerce': 'marketing',
  'Six months': 'One year',
  quarter: 'month',
  week: 'month',
  '5th floor, ×× Building, Binjiang, Hangzhou, near ×× metro station': '12 King Street, Leeds',
};

/** Less than the example is always lawful, but for days of rest. */
function otherThan(example: string, id: string): string {
  if (id === 'rest-days') return '3';
  const other =
    OTHER[example] ?? example.replace(/\d+(?!:)/, (figure) => String(Math.ceil(Number(figure) * 0.9)));
  return other === example
    ? example.replace(/\d+/, (figure) => String(Math.max(1, Number(figure) - 1)))
    : other;
}

/** As it leaves unfilled, filled with the examples, and with other values; ticked and not. */
function editsOf(id: string, { kind, ...texts }: Suggestion, language: 'zh' | 'en'): SuggestionEdit[] {
  const blanks = piecesOf(texts[language]).flatMap((piece) =>
    piece.kind === 'blank' ? [piece.example] : [],
  );
  const fills =
    blanks.length === 0 ? [{}] : [{}, { ...blanks }, { ...blanks.map((example) => otherThan(example, id)) }];
  const ticks = kind === 'wording' ? [false] : [false, true];
  return fills.flatMap((values) => ticks.map((confirmed) => ({ values, confirmed })));
}

const judge = (description: string) => auditor.audit({ title: '客服', description }, { anyway: true });
const stateOf = (audit: Audit, id: string) => audit.items.find((item) => item.id === id)?.state;
const points = ({ groups }: Audit) => groups.reduce((sum, group) => sum + group.points, 0);
/** What is found in the words; what the law wants and is not written has no place. */
const found = ({ findings }: Audit, text: string) =>
  findings.flatMap(({ rule, start, end }) =>
    start === null || end === null ? [] : [`${rule}: ${text.slice(start, end)}`],
  );
const newly = (before: Audit, after: Audit) =>
  after.items
    .filter(({ id, state }) => state === 'covered' && stateOf(before, id) !== 'covered')
    .map(({ id }) => id);

const sentences = ITEMS.flatMap(({ id, suggestion }) =>
  suggestion ? (['zh', 'en'] as const).map((language) => ({ id, suggestion, language })) : [],
);

test('every item but the delicate ones has a sentence in both languages', () => {
  expect(sentences).toHaveLength(2 * ITEMS.filter(({ delicate }) => !delicate).length);
});

describe.each(sentences)('$id, $language', ({ id, suggestion, language }) => {
  const edits = editsOf(id, suggestion, language);

  test('alone', () => {
    for (const edit of edits) {
      const text = writeSuggestion(suggestion, language, edit);
      const audit = judge(text);
      expect(stateOf(audit, id), text).toBe('covered');
      expect(found(audit, text), text).toEqual([]);
    }
  });

  test.each(Object.entries(BASES[language]))('in a draft of %s', (_, base) => {
    const before = judge(base);
    const gain = before.items.find((item) => item.id === id)?.gain ?? 0;
    expect(stateOf(before, id), 'the posting says it already').toBe('missing');
    for (const edit of edits) {
      const choice = { item: id, ...edit };
      const { text } = draft(base, [choice], {
        auditor,
        suggestionOf: (item) => suggestions.get(item),
        language,
      });
      const after = judge(text);
      expect(newly(before, after), text).toEqual([id]);
      expect(found(after, text), text).toEqual(found(before, base));
      expect(after.score, text).toBeGreaterThanOrEqual(before.score ?? 0);
      expect(points(after) - points(before), text).toBeCloseTo(gain, 6);
    }
  });
});

test.each(['zh', 'en'] as const)('all of them together cover all of theirs (%s)', (language) => {
  const choices = sentences.filter((one) => one.language === language).map(({ id }) => ({ item: id }));
  for (const base of Object.values(BASES[language])) {
    const desk = { auditor, suggestionOf: (item: string) => suggestions.get(item), language };
    const { text, unconfirmed } = draft(base, choices, desk);
    const after = judge(text);
    const missing = choices.filter(({ item }) => stateOf(after, item) !== 'covered');
    expect(missing, text).toEqual([]);
    expect(found(after, text)).toEqual(found(judge(base), base));
    expect(text.split(language === 'zh' ? '（待确认）' : '(to be confirmed)')).toHaveLength(unconfirmed + 1);
  }
});

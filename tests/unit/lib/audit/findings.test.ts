/** How findings hang on what stands near them, over a few rules made for this test. */
import { describe, expect, test } from 'vitest';
import { createAuditor } from '@/lib/audit/auditor';
import { createExplainer } from '@/lib/audit/explain';
import { ruleSchema } from '@/lib/compliance/schema';
import { ITEMS, ruleOf, tablesOf } from './small-engine';

const RULES = [
  ruleOf({
    id: 'clause',
    found: [{ any: ['试用期#个?月'], with: { reach: 'clause', any: ['一年', '1年'] } }],
  }),
  ruleOf({
    id: 'sentence',
    found: [{ any: ['早九晚九'], with: { reach: 'sentence', any: ['(上|做)六天'] } }],
  }),
  ruleOf({
    id: 'posting',
    found: ['无试用', { any: ['试用期'], with: { reach: 'posting', any: ['非全日制'] } }],
  }),
  ruleOf({ id: 'words', found: [{ any: ['收费培训'], with: { reach: 'posting', any: ['培训'] } }] }),
  ruleOf({
    id: 'figures',
    found: [
      {
        any: ['试用#个月'],
        figures: { of: 'largest', unit: 'months', over: 2 },
        with: { reach: 'sentence', any: ['合同一年'] },
      },
    ],
  }),
  ruleOf({
    id: 'counts',
    found: [
      {
        any: ['试用期#'],
        figures: { of: 'rise', unit: 'yuan', over: 1.25 },
        with: { reach: 'sentence', any: ['转正后#'], counts: true },
      },
    ],
  }),
  ruleOf({
    id: 'often',
    severity: 'risky',
    found: [
      '限女',
      '限女生',
      { any: ['限女性'], severity: 'illegal' },
      { any: ['女生优'], severity: 'style' },
    ],
  }),
];
const tables = tablesOf(ITEMS, '', RULES);
const auditor = createAuditor(tables);
const explain = createExplainer(tables);

/** The words found for a rule. */
function wordsOf(rule: string, description: string): string[] {
  const { findings } = auditor.audit({ title: '', description }, { anyway: true });
  return findings
    .filter((one) => one.rule === rule)
    .map(({ start, end }) => description.slice(start ?? 0, end ?? 0));
}

test.each([
  ['clause', '签一年的合同试用期三个月', ['试用期三个月']],
  ['clause', '合同一年，试用期三个月', []],
  ['sentence', '早九晚九，一周上六天', ['早九晚九']],
  ['sentence', '一周上六天，早九晚九', ['早九晚九']],
  ['sentence', '早九晚九\n一周上六天', []],
  ['sentence', '早九晚九，一周做五天', []],
  ['posting', '要求：有耐心，过试用期\n待遇：非全日制', ['试用期']],
  ['posting', '要求：有耐心，过试用期', []],
  ['posting', '无试用', ['无试用']],
  ['figures', '合同一年，试用3个月', ['试用3个月']],
  ['figures', '合同一年，试用1个月', []],
  ['figures', '合同三年，试用3个月', []],
  ['counts', '试用期3000，转正后4500', ['试用期3000']],
  ['counts', '转正后4500，试用期3000', ['试用期3000']],
  ['counts', '试用期4000，转正后4500', []],
  ['counts', '试用期6000，转正后4500', []],
  ['counts', '试用期3000，转正后', []],
])('%s: of 【%s】 %j is found', (rule, text, found) => {
  expect(wordsOf(rule, text)).toEqual(found);
});

test('the words found are not what must stand near them', () => {
  expect(wordsOf('words', '收费培训')).toEqual([]);
  expect(wordsOf('words', '收费培训，培训三天')).toEqual(['收费培训']);
});

test('negated words do not stand near', () => {
  expect(wordsOf('sentence', '早九晚九，不用上六天')).toEqual([]);
});

describe('of many places of one rule', () => {
  test('the first five are told, however long the later ones are', () => {
    const text = '限女，限女，限女，限女\n限女。限女性，限女性，限女性';
    const { findings } = auditor.audit({ title: '', description: text }, { anyway: true });
    expect(findings.map(({ start }) => start)).toEqual([0, 3, 6, 9, 12]);
  });

  test('of those that overlap the longest, with the graver severity', () => {
    const of = (description: string) =>
      auditor
        .audit({ title: '', description }, { anyway: true })
        .findings.map(({ severity, start, end }) => [severity, start, end]);
    expect(of('只限女生优先')).toEqual([['risky', 1, 4]]);
    expect(of('限女，限女性')).toEqual([
      ['risky', 0, 2],
      ['illegal', 3, 6],
    ]);
  });
});

test('the explanation tells that they stand apart', () => {
  const fates = (text: string) =>
    explain(text).flatMap(({ told }) => told.filter(({ id }) => id === 'sentence').map(({ fate }) => fate));
  expect(fates('早九晚九，一周做五天')).toEqual(['apart']);
  expect(fates('早九晚九，一周上六天')).toEqual(['found']);
});

test('the schema wants words and a reach', () => {
  const rule = (near: object) =>
    ({ ...ruleOf({ id: 'a', found: [] }), found: [{ any: ['甲'], with: near }] }) as object;
  const isWrong = (near: object) =>
    (ruleSchema.safeParse(rule(near)).error?.issues ?? []).some(({ path }) => path[0] === 'found');
  expect(isWrong({ reach: 'posting', any: ['乙'] })).toBe(false);
  expect(isWrong({ reach: 'words', any: ['乙'] })).toBe(true);
  expect(isWrong({ reach: 'posting', any: [] })).toBe(true);
});

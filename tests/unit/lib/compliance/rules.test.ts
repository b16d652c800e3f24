import { describe, expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';
import { piecesOf, writeSuggestion } from '@/lib/audit/suggestion';
import type { Finding } from '@/lib/audit/types';
import type { Suggestion } from '@/lib/checklist/schema';
import { RULE_FILES, RULES } from '@/lib/compliance/catalogue';
import { type RuleExample as Example, ruleSchema } from '@/lib/compliance/schema';

const auditor = await builtinAuditor();
const findingsOf = (example: Example): Finding[] => {
  const { title = '客服', ...posting } = typeof example === 'string' ? { description: example } : example;
  return auditor.audit({ ...posting, title }, { anyway: true }).findings;
};
const rulesIn = (example: Example): string[] => findingsOf(example).map(({ rule }) => rule);
const shown = (example: Example) => (typeof example === 'string' ? example : JSON.stringify(example));

/** Lawful sentences that look like breaches: no rule at all may speak of them. */
const LAWFUL = [
  '任职要求：男女不限，年龄不限',
  '任职要求：性别、学历、户籍均不限',
  '任职要求：经验不限，学历不限',
  '任职要求：年满18周岁',
  '任职要求：年满16周岁即可报名',
  '任职要求：符合法定就业年龄',
  '欢迎残障人士应聘，残疾人优先',
  '同等条件下优先录用退役军人和少数民族求职者',
  '就业困难人员同等条件优先',
  '应届毕业生可投',
  '福利待遇：入职体检由公司承担，每年免费体检一次',
  '福利待遇：五险一金，婚假、产假、育儿假齐全',
  '任职要求：普通话标准，会粤语或藏语者优先',
  '福利待遇：带薪培训，无责底薪',
  '入职签订劳动合同，当天核对身份证原件后归还',
  'Requirements: all genders and ages welcome',
];

test('there are 53 rules', () => {
  expect(RULES).toHaveLength(53);
});

test.each(LAWFUL)('nothing is found in: %s', (text) => {
  expect(findingsOf(text)).toEqual([]);
});

test.each([
  ['no-contract', 'promise'],
  ['no-social-insurance', 'promise'],
  ['unpaid-trial', 'promise'],
  ['worktime-illegal', 'promise'],
  ['probation-pay-low', 'fact'],
  ['pay-not-stated', 'fact'],
  ['gender-limit', 'wording'],
])('the words for %s are a %s', (id, kind) => {
  expect(RULE_FILES.get(id)?.rewrite.words?.kind).toBe(kind);
});

describe.each([...RULE_FILES])('%s', (file, rule) => {
  test('keeps the schema, is called as its file, and finds by words or by what is absent', () => {
    expect(ruleSchema.safeParse(rule).error).toBeUndefined();
    expect(rule.id).toBe(file);
    expect(Boolean(rule.found)).toBe(!rule.absent);
  });

  test('stands on a law, unless it is a matter of style', () => {
    expect(rule.law.length > 0 || rule.severity === 'style').toBe(true);
  });

  test.each(rule.examples.found.map((e) => [shown(e), e] as const))('finds: %s', (_, example) => {
    const found = findingsOf(example).filter((finding) => finding.rule === rule.id);
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ start }) => (start === null) === Boolean(rule.absent))).toBe(true);
  });

  test.each(rule.examples.lookAlikes.map((e) => [shown(e), e] as const))('is silent on: %s', (_, example) => {
    expect(rulesIn(example)).not.toContain(rule.id);
  });

  test.runIf(rule.rewrite.words)('its rewrite breaks no rule, marked or confirmed, filled or not', () => {
    const words = rule.rewrite.words as Suggestion;
    for (const language of ['zh', 'en'] as const) {
      const examples = piecesOf(words[language]).flatMap((piece) =>
        piece.kind === 'blank' ? [piece.example] : [],
      );
      for (const confirmed of [false, true])
        for (const values of [{}, { ...examples }]) {
          const written = writeSuggestion(words, language, { confirmed, values });
          expect([written, rulesIn(written)]).toEqual([written, []]);
        }
    }
  });

  test.runIf(rule.rewrite.words)('its rewrite is mere wording only where it has nothing to fill in', () => {
    const { kind, zh, en } = rule.rewrite.words as Suggestion;
    const hasBlank = [...piecesOf(zh), ...piecesOf(en)].some((piece) => piece.kind === 'blank');
    expect(hasBlank && kind === 'wording').toBe(false);
    expect(zh === '').toBe(en === '');
    if (zh === '') expect(kind).toBe('wording');
  });
});

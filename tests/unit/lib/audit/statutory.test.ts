/** What the law wants in every posting: seen, not seen, or not to be told. */
import { expect, test } from 'vitest';
import type { AuditOptions } from '@/lib/audit/auditor';
import { builtinAuditor } from '@/lib/audit/builtin';
import { RULES } from '@/lib/compliance/catalogue';

const auditor = await builtinAuditor();
const ELEMENTS = RULES.filter(({ absent }) => absent).map(({ id }) => id);
const PLAIN = '岗位职责：解答买家咨询';

const audit = (posting: object, options: AuditOptions = {}) =>
  auditor.audit({ title: '网店客服', description: PLAIN, ...posting }, options);

/** The elements in a state, without `missing-`. */
function elements(state: string, posting: object, options?: AuditOptions): string[] {
  return audit(posting, options)
    .statutory.filter((one) => one.state === state)
    .map(({ rule }) => rule.replace('missing-', ''))
    .sort();
}

const ALL = ELEMENTS.map((id) => id.replace('missing-', '')).sort();

test('each element is told of once', () => {
  expect(ELEMENTS).toHaveLength(5);
  expect(audit({}).statutory.map(({ rule }) => rule)).toEqual(ELEMENTS);
});

test('what neither the text nor a field says is unseen, and stands last, without a place', () => {
  const { findings } = audit({ description: `${PLAIN}\n任职要求：限女性`, salary: '5-7K', place: '杭州' });
  expect(findings[0]).toMatchObject({ rule: 'gender-limit', start: 17 });
  expect(findings.slice(1).map(({ rule }) => rule.replace('missing-', ''))).toEqual([
    'employer',
    'headcount',
    'validity',
  ]);
  expect(findings.slice(1).every(({ start, end }) => start === null && end === null)).toBe(true);
});

test.each([
  ['the text alone', {}, {}],
  ['a page whose fields are all hidden', { salary: null, education: null }, {}],
  ['a text that is cut', { salary: '5-7K' }, { partial: true }],
])('nothing is called unseen in %s', (_, posting, options) => {
  expect(elements('unseen', posting, options)).toEqual([]);
  expect(audit(posting, options).findings).toEqual([]);
});

test.each([[null], ['登录后查看'], ['****']])('a field that hides its value (%s) is not unseen', (salary) => {
  const posting = { salary, company: '晴川日用品商行' };
  expect(elements('unreadable', posting)).toEqual(['pay']);
  expect(elements('unseen', posting)).toEqual(['headcount', 'location', 'validity']);
});

test('what is written is seen, in a text that is cut too', () => {
  const description = `青禾电子商务有限公司\n${PLAIN}\n薪资：5000元/月\n招聘人数：3人\n招满即止`;
  expect(elements('seen', { description, place: '杭州' })).toEqual(ALL);
  expect(elements('seen', { description }, { partial: true })).toEqual(
    ALL.filter((name) => name !== 'location'),
  );
});

test('a field that says anything will do is seen', () => {
  expect(elements('seen', { place: '不限', headcount: '不限' })).toEqual(['headcount', 'location']);
});

test('what stands in the title is seen, though it covers no item', () => {
  const posting = { title: '杭州客服诚聘5人 底薪4000', company: '晴川日用品商行' };
  expect(elements('unseen', posting)).not.toContain('headcount');
  expect(elements('unseen', posting)).not.toContain('pay');
  expect(audit(posting).items.find(({ id }) => id === 'headcount')?.state).toBe('missing');
});

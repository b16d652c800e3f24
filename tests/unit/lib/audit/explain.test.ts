/** The explanation tells what the audit does, and why. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinAuditor, builtinTables } from '@/lib/audit/builtin';
import { createExplainer, type Told } from '@/lib/audit/explain';
import { postingText } from '@/lib/cli/fuzz/grammar';
import { noisyText } from '../text/noisy-text';

const auditor = await builtinAuditor();
const explain = createExplainer(await builtinTables());
const toldOf = (description: string): Told[] => explain(description).flatMap(({ told }) => told);

/** What became of the words for an item or rule: the fate, and the words that decided it. */
function fates(description: string, id: string): string[] {
  return toldOf(description)
    .filter((one) => one.id === id)
    .map(({ fate, by }) => (by ? `${fate} ${description.slice(...by)}` : fate));
}

test.each([
  ['任职要求：沟通能力强', 'communication-skills', ['covered']],
  ['任职要求：有客服经验者优先', 'work-experience', ['preferred']],
  ['任职要求：学历不限', 'education-and-major', ['waived']],
  ['福利待遇：熟练使用Excel', 'computer-office', ['section']],
  ['任职要求：打字员兼职，会打字', 'typing-speed', ['vetoed 打字员', 'covered']],
  ['福利待遇：9:00-18:00', 'worktime-risky', ['figures']],
])('%s: %s is %j', (text, id, expected) => {
  const got = fates(text, id);
  for (const fate of expected) expect(got).toContainEqual(fate);
});

test('an item that a field of the page says makes a finding harmless here too', () => {
  const text = '福利待遇：薪资面议';
  const fateWith = (fields: object) =>
    explain(text, fields).flatMap(({ told }) =>
      told.filter(({ id }) => id === 'pay-not-stated').map(({ fate }) => fate),
    );
  expect(fateWith({})).toEqual(['found']);
  expect(fateWith({ salary: '5-7K' })).toEqual(['written']);
});

test('negated words name the negator', () => {
  const told = toldOf('福利待遇：没有晋升空间').filter(({ id }) => id === 'career-path');
  expect(told.some(({ fate, by }) => fate === 'negated' && by !== null)).toBe(true);
});

test('each clause has its section and the heading that set it', () => {
  const text = '欢迎加入\n岗位职责：\n1、接电话\n上班时间：9:00-18:00';
  const told = explain(text).map(({ span, section, isHeading, under }) => [
    text.slice(...span),
    section,
    isHeading,
    under && text.slice(...under),
  ]);
  expect(told).toEqual([
    ['欢迎加入', 'none', false, null],
    ['岗位职责：', 'duty', true, '岗位职责：'],
    ['接电话', 'duty', false, '岗位职责：'],
    ['上班时间：9:00-18:00', 'offer', false, '上班时间'],
  ]);
});

describe('any text', () => {
  const text = fc.oneof(postingText(), noisyText());

  test('the clauses are those of the audit', () => {
    fc.assert(
      fc.property(text, (description) => {
        const told = explain(description).map(({ span, section, isHeading }) => [span, section, isHeading]);
        const read = auditor.read(description).map(({ span, section, heading }) => [span, section, heading]);
        expect(told).toEqual(read);
      }),
      { numRuns: 60 },
    );
  });

  test('an item is covered or waived just where words for it count', () => {
    fc.assert(
      fc.property(text, (description) => {
        const told = toldOf(description).filter(({ family }) => family === 'item');
        const { items } = auditor.audit({ title: '客服', description }, { anyway: true });
        for (const { id, state, strength } of items) {
          const mine = told.filter((one) => one.id === id).map(({ fate }) => fate);
          const covers = mine.includes('covered') || mine.includes('preferred');
          if (state === 'covered') expect(covers, id).toBe(true);
          else expect(covers, id).toBe(false);
          if (state === 'waived') expect(mine.includes('waived') || mine.includes('negated'), id).toBe(true);
          else if (state === 'missing') expect(mine, id).not.toContain('waived');
          if (state === 'covered') expect(strength === 'preferred', id).toBe(!mine.includes('covered'));
        }
      }),
      { numRuns: 120 },
    );
  });

  test('a rule of compliance is found just where words for it stand', () => {
    fc.assert(
      fc.property(text, (description) => {
        const told = toldOf(description).filter(({ fate }) => fate === 'found');
        const { findings } = auditor.audit({ title: '客服', description });
        const found = findings.filter(({ start }) => start !== null).map(({ rule }) => rule);
        expect([...new Set(told.map(({ id }) => id))].sort()).toEqual([...new Set(found)].sort());
      }),
      { numRuns: 120 },
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countFit, FIT_STATES, type FitCounts } from '@/lib/fit/counts';
import { fitOf } from '@/lib/fit/fit';
import { canBeAsked, levelsOf, NO_CLAIM } from '@/lib/fit/profile';
import { audited, claim, fact, finding, item, postingArb, profileArb } from './made';

const isDemand = (rule: string) => rule === 'demand';
const sum = (counts: FitCounts) => FIT_STATES.reduce((all, state) => all + counts[state], 0);

describe('what counts', () => {
  const facts = [
    fact('typing', { weight: 2 }),
    fact('tools', { weight: 1 }),
    fact('duty', { group: 'duties' }),
    fact('offer', { group: 'offer' }),
    fact('age', { group: 'basic', delicate: true }),
  ];

  test('is what is asked of the person: no duty, no offer, nothing waived, missing or delicate', () => {
    const all = audited([item('typing'), item('duty'), item('offer'), item('age'), item('tools', 'waived')]);
    const { rows, apart, counts } = fitOf(all, facts, {}, isDemand);
    expect(rows.map(({ id }) => id)).toEqual(['typing']);
    expect(apart.map(({ item, reason }) => [item, reason])).toEqual([
      ['age', 'delicate'],
      ['tools', 'waived'],
    ]);
    expect(counts).toEqual({ met: 0, partly: 0, unmet: 0, unsure: 1, asked: 1 });
    expect(fitOf(audited([item('typing', 'missing')]), facts, {}, isDemand).rows).toEqual([]);
  });

  test('is not what stands under a possible breach, but its other words are', () => {
    const one = audited([item('typing', 'covered', [[0, 4]])], [finding('risky', 2, 6)]);
    expect(fitOf(one, facts, {}, isDemand)).toMatchObject({
      rows: [],
      apart: [{ item: 'typing', rule: 'any', reason: 'risky' }],
    });
    const words = [
      [0, 4],
      [10, 12],
    ] as const;
    const two = audited([item('typing', 'covered', [...words])], [finding('illegal', 0, 4)]);
    expect(fitOf(two, facts, {}, isDemand).rows).toMatchObject([{ id: 'typing', evidence: [1] }]);
    const style = audited([item('typing', 'covered', [[0, 4]])], [finding('style', 0, 4)]);
    expect(fitOf(style, facts, {}, isDemand).rows).toHaveLength(1);
  });

  test('a demand that is no item has a line of its own, once a rule', () => {
    const found = [
      finding('illegal', 0, 3, 'demand'),
      finding('illegal', 9, 12, 'demand'),
      finding('risky', 20, 22, 'pay'),
    ];
    expect(fitOf(audited([], found), facts, {}, isDemand).apart).toEqual([
      {
        item: null,
        rule: 'demand',
        reason: 'illegal',
        spans: [
          [0, 3],
          [9, 12],
        ],
      },
    ]);
  });

  test('is weighed: required twice, partly half, unsure not at all', () => {
    const all = audited([item('typing'), item('tools', 'covered', [[5, 7]], 'preferred')]);
    const percent = (typing: 'can' | 'some' | 'cannot' | 'unsure', tools: 'can' | 'cannot' | 'unsure') =>
      fitOf(all, facts, { typing: claim(typing), tools: claim(tools) }, isDemand).percent;
    expect(percent('can', 'cannot')).toBe(80);
    expect(percent('some', 'can')).toBe(60);
    expect(percent('cannot', 'unsure')).toBe(0);
    expect(percent('unsure', 'unsure')).toBeNull();
  });

  test('what half of all postings ask for is counted apart too', () => {
    const common = [fact('communication-skills'), fact('typing-speed')];
    const all = audited([item('communication-skills'), item('typing-speed', 'covered', [[5, 7]])]);
    const fit = fitOf(all, common, { 'communication-skills': claim('can') }, isDemand);
    expect(fit.common).toMatchObject({ asked: 1, met: 1 });
    expect(fit.counts).toMatchObject({ asked: 2, met: 1 });
  });
});

test('the counts sum up, whatever is asked and said', () => {
  fc.assert(
    fc.property(postingArb, profileArb, ({ facts, items, findings }, profile) => {
      const fit = fitOf(audited(items, findings), facts, profile, isDemand);
      expect(sum(fit.counts)).toBe(fit.counts.asked);
      expect(sum(fit.common)).toBe(fit.common.asked);
      expect(fit.rows).toHaveLength(fit.counts.asked);
      expect(fit.filled).toBeLessThanOrEqual(fit.counts.asked);
      if (fit.percent !== null) {
        expect(fit.percent).toBeGreaterThanOrEqual(0);
        expect(fit.percent).toBeLessThanOrEqual(100);
      }
      for (const row of fit.rows) {
        expect(canBeAsked(facts.find(({ id }) => id === row.id) ?? fact('none', { delicate: true }))).toBe(
          true,
        );
        expect(row.claim).toEqual(profile[row.id] ?? NO_CLAIM);
      }
      const counted = new Set(fit.rows.map(({ id }) => id));
      expect(fit.apart.filter(({ item }) => item !== null && counted.has(item))).toEqual([]);
    }),
  );
});

test('to be able to do more never lowers what is met', () => {
  fc.assert(
    fc.property(postingArb, profileArb, ({ facts, items, findings }, profile) => {
      const audit = audited(items, findings);
      const before = fitOf(audit, facts, profile, isDemand);
      for (const { id } of before.rows) {
        const after = fitOf(audit, facts, { ...profile, [id]: claim('can') }, isDemand);
        expect(after.counts.met).toBeGreaterThanOrEqual(before.counts.met);
      }
    }),
  );
});

test('the counts from levels alone are those of the whole fit', () => {
  fc.assert(
    fc.property(postingArb, profileArb, ({ facts, items, findings }, profile) => {
      const audit = audited(items, findings);
      const askable = facts.filter(canBeAsked).map(({ id }) => id);
      expect(countFit(audit, askable, levelsOf(profile))).toEqual(
        fitOf(audit, facts, profile, isDemand).counts,
      );
    }),
  );
});

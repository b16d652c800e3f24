import { describe, expect, test } from 'vitest';
import { compare } from '@/lib/cli/accuracy/compare';
import { figures, foldsOf, spreadOf } from '@/lib/cli/accuracy/figures';
import { bootstrapF1 } from '@/lib/cli/accuracy/interval';
import { summary, table } from '@/lib/cli/accuracy/report';
import { macroF1, rates } from '@/lib/cli/accuracy/tally';
import { auditOf, labelled, said } from './labelled';

test('precision, recall and F1; nothing at all is 0', () => {
  expect(rates({ hit: 6, extra: 2, miss: 4 })).toEqual({
    precision: 0.75,
    recall: 0.6,
    f1: 12 / 18,
    labels: 10,
  });
  expect(rates({ hit: 0, extra: 0, miss: 0 })).toEqual({ precision: 0, recall: 0, f1: 0, labels: 0 });
});

test('the mean over items leaves out those with few labels', () => {
  const tallies = new Map([
    ['often', { hit: 3, extra: 0, miss: 1 }],
    ['rare', { hit: 0, extra: 5, miss: 2 }],
  ]);
  expect(macroF1(tallies, 3)).toBeCloseTo(6 / 7);
  expect(macroF1(tallies, 1)).toBeCloseTo(3 / 7);
  expect(macroF1(tallies, 9)).toBe(0);
});

describe('the interval', () => {
  const mixed = Array.from({ length: 60 }, (_, n) => ({ hit: 8, extra: n % 3, miss: n % 2 }));

  test('holds the figure, and is the same each time', () => {
    const [low, high] = bootstrapF1(mixed) as [number, number];
    const f1 = rates({ hit: 480, extra: 60, miss: 30 }).f1;
    expect(low).toBeLessThan(f1);
    expect(high).toBeGreaterThan(f1);
    expect(bootstrapF1(mixed)).toEqual([low, high]);
  });

  test('narrows with more postings, and is a point where all are alike', () => {
    const width = (tallies: typeof mixed) => {
      const [low, high] = bootstrapF1(tallies) as [number, number];
      return high - low;
    };
    expect(width(mixed)).toBeLessThan(width(mixed.slice(0, 12)));
    expect(width(mixed.map(() => ({ hit: 1, extra: 1, miss: 0 })))).toBe(0);
    expect(bootstrapF1([])).toBeNull();
  });
});

describe('folds', () => {
  const all = Array.from({ length: 400 }, (_, n) => ({ id: `p${n}` }));

  test('each posting is in one, they are of about one size', () => {
    const folds = foldsOf(all, 5);
    expect(
      folds
        .flat()
        .map(({ id }) => id)
        .sort(),
    ).toEqual(all.map(({ id }) => id).sort());
    for (const fold of folds) expect(Math.abs(fold.length - 80)).toBeLessThan(25);
  });

  test('a posting stays where it is when others come and go', () => {
    const half = all.filter((_, n) => n % 2 === 0);
    foldsOf(half, 5).forEach((fold, k) => {
      const whole = new Set(foldsOf(all, 5)[k]);
      expect(fold.every((one) => whole.has(one))).toBe(true);
    });
  });

  test('mean and spread', () => {
    expect(spreadOf([0.8, 0.9, 1])).toEqual({
      mean: expect.closeTo(0.9),
      deviation: expect.closeTo(0.1),
      least: 0.8,
      most: 1,
    });
    expect(spreadOf([0.5])).toEqual({ mean: 0.5, deviation: 0, least: 0.5, most: 0.5 });
  });
});

describe('all figures of some postings', () => {
  const TEXT = '会打字，沟通能力强';
  const covered = { typing: ['会打字'], talking: ['沟通能力强'] };
  const comparisons = [
    compare(labelled({ description: TEXT, covered }), auditOf([said('typing', 'covered', [0, 3])])),
    compare(
      labelled({ description: TEXT, covered, role: 'mixed' }),
      auditOf([said('typing', 'covered', [4, 9]), said('talking', 'covered', [4, 9])]),
    ),
  ];
  const all = figures(comparisons);

  test('are summed over all labels', () => {
    expect(all).toMatchObject({
      postings: 2,
      items: { precision: 1, recall: 0.75, labels: 4 },
      evidence: { share: 2 / 3 },
      compliance: { clean: 2, calledUnlawful: 0 },
      role: { accuracy: 0.5, postings: 2 },
      level: { accuracy: 1 },
    });
    expect(all.byItem.map(({ id }) => id)).toEqual(['talking', 'typing']);
  });

  test('are told worst first, and what is wholly right is only counted', () => {
    expect(summary(all)[0]).toMatch(/P 100\.0 {2}R 75\.0 {2}micro-F1 85\.7 .*4 labels in 2 postings/);
    const lines = table('item', all.byItem);
    expect(lines.some((line) => line.startsWith('talking'))).toBe(true);
    expect(lines.at(-1)).toBe('(1 without a mistake)');
  });

  test('without labels of the text, the role alone is told', () => {
    const { covered: _, ...posting } = labelled();
    const alone = summary(figures([compare(posting, auditOf())]));
    expect(alone.map((line) => line.split(' ')[0])).toEqual(['role', 'level']);
  });
});

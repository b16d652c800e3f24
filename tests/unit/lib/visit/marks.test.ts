import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Audit, Finding, ItemResult } from '@/lib/audit/types';
import { MARKS } from '@/lib/page/highlight';
import { markSpans, stretchesOf } from '@/lib/visit/marks';
import { proofsIn, proofsOf } from '@/lib/visit/proofs';
import { Steps } from '@/lib/visit/steps';

const item = (state: ItemResult['state'], ...evidence: [number, number][]) => ({ state, evidence });
const finding = (severity: Finding['severity'], start: number | null, end: number | null) => ({
  rule: 'any',
  severity,
  start,
  end,
});
const spansOf = (items: object[], findings: object[]) =>
  Object.fromEntries(markSpans(proofsOf({ items, findings } as unknown as Audit, null)));

test('evidence and findings each have their mark; what was seen nowhere has none', () => {
  expect(
    spansOf(
      [item('covered', [0, 2], [9, 11]), item('waived', [4, 6]), item('missing')],
      [
        finding('illegal', 20, 22),
        finding('risky', 24, 26),
        finding('style', 28, 30),
        finding('risky', null, null),
      ],
    ),
  ).toEqual({
    covered: [
      [0, 2],
      [9, 11],
    ],
    waived: [[4, 6]],
    unlawful: [[20, 22]],
    risky: [[24, 26]],
    style: [[28, 30]],
  });
});

test('a finding cuts what lies under it', () => {
  expect(spansOf([item('covered', [0, 10])], [finding('risky', 3, 6), finding('illegal', 5, 7)])).toEqual({
    covered: [
      [0, 3],
      [7, 10],
    ],
    risky: [[3, 5]],
    unlawful: [[5, 7]],
  });
});

test('overlapping words of one mark are one stretch', () => {
  expect(spansOf([item('covered', [0, 5]), item('covered', [3, 9], [9, 12])], [])).toEqual({
    covered: [[0, 12]],
  });
});

test('every marked character has one mark, of the most weight', () => {
  const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const mark = fc.constantFrom(
    ...MARKS.filter((one) => !['met', 'partly', 'unmet', 'note', 'flash'].includes(one)),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, span)), (marks) => {
      const severity = { unlawful: 'illegal', risky: 'risky', style: 'style' } as const;
      const items = marks.flatMap(([mark, span]) =>
        mark === 'covered' || mark === 'waived' ? { state: mark, evidence: [span] } : [],
      );
      const findings = marks.flatMap(([mark, [start, end]]) =>
        mark in severity ? finding(severity[mark as keyof typeof severity], start, end) : [],
      );
      const spans = markSpans(proofsOf({ items, findings } as unknown as Audit, null));
      for (let at = 0; at < 31; at++) {
        const inside = ([start, end]: readonly [number, number]) => start <= at && at < end;
        const wanted = MARKS.findLast((mark) => marks.some(([of, span]) => of === mark && inside(span)));
        const painted = [...spans].flatMap(([mark, list]) => list.filter(inside).map(() => mark));
        expect(painted).toEqual(wanted ? [wanted] : []);
      }
    }),
  );
});

test('of a job seeker: what the person says, not what is covered, and nothing of what does not count', () => {
  const asked = (id: string, ...evidence: [number, number][]) => ({ ...item('covered', ...evidence), id });
  const items = [
    asked('a', [0, 2]),
    asked('b', [4, 6]),
    asked('c', [8, 10], [20, 22]),
    asked('d', [12, 14]),
    asked('e', [16, 18]),
    { ...item('waived', [24, 26]), id: 'f' },
  ];
  const levels = { a: 'can', b: 'some', c: 'cannot', d: 'unsure', f: 'can' } as const;
  const audit = { items, findings: [finding('illegal', 20, 23)] } as unknown as Audit;
  expect(Object.fromEntries(markSpans(proofsOf(audit, levels)))).toEqual({
    met: [[0, 2]],
    partly: [[4, 6]],
    unmet: [[8, 10]],
    unlawful: [[20, 23]],
  });
});

describe('what a person does not want to see', () => {
  const audit = {
    items: [item('covered', [0, 10]), item('waived', [12, 14])],
    findings: [finding('illegal', 4, 6)],
  } as unknown as Audit;

  test('what is switched off gives way to what lies under it', () => {
    expect(Object.fromEntries(markSpans(proofsOf(audit, null, ['unlawful'])))).toEqual({
      covered: [[0, 10]],
      waived: [[12, 14]],
    });
    expect([...markSpans(proofsOf(audit, null, ['unlawful', 'covered', 'waived']))]).toEqual([]);
  });

  test('a finding that a person dismissed proves nothing', () => {
    const findings = [{ ...finding('illegal', 4, 6), state: 'dismissed' }];
    expect(proofsOf({ items: [], findings } as unknown as Audit, null)).toEqual([]);
  });

  test('words prove all that they stand in, the weightiest first', () => {
    const proofs = proofsOf(audit, null);
    expect(proofsIn(proofs, [5, 6]).map(({ meaning }) => meaning)).toEqual(['unlawful', 'covered']);
    expect(proofsIn(proofs, [6, 7]).map(({ meaning }) => meaning)).toEqual(['covered']);
    expect(proofsIn(proofs, [10, 11])).toEqual([]);
  });
});

describe('going from mark to mark', () => {
  const audit = {
    items: [
      { ...item('covered', [0, 10]), id: 'a', strength: 'required' },
      { ...item('waived', [20, 22]), id: 'b', strength: null },
    ],
    findings: [finding('illegal', 4, 6)],
  } as unknown as Audit;
  const proofs = proofsOf(audit, null);

  test('by place, round and back, each with what it is painted as', () => {
    expect(stretchesOf(proofs).map(({ span }) => span)).toEqual([
      [0, 4],
      [4, 6],
      [6, 10],
      [20, 22],
    ]);
    const steps = new Steps();
    const go = (by: 1 | -1) => {
      const { meaning, item, rule, n, of } = steps.go(by, proofs)?.stop ?? {};
      return [meaning, item ?? rule, n, of];
    };
    expect([go(1), go(1), go(1), go(1), go(1)]).toEqual([
      ['covered', 'a', 1, 4],
      ['unlawful', 'any', 2, 4],
      ['covered', 'a', 3, 4],
      ['waived', 'b', 4, 4],
      ['covered', 'a', 1, 4],
    ]);
    expect(go(-1)).toEqual(['waived', 'b', 4, 4]);
  });

  test('goes on from words that were pointed at, and begins anew when told to', () => {
    const steps = new Steps();
    const [pointed] = proofsIn(proofs, [5, 6]);
    const first = steps.to(pointed as (typeof proofs)[number], proofs);
    expect([first.n, first.of, first.rule]).toEqual([2, 4, 'any']);
    steps.reset();
    const again = steps.go(-1, proofs)?.stop;
    expect([again?.n, again?.item]).toEqual([4, 'b']);
    expect(again?.turn).toBeGreaterThan(first.turn);
    expect(steps.go(1, [])).toBeNull();
  });
});

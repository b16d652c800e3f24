import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Audit, Finding, ItemResult } from '@/lib/audit/types';
import { MARKS } from '@/lib/page/highlight';
import { markSpans } from '@/lib/visit/marks';

const item = (state: ItemResult['state'], ...evidence: [number, number][]) => ({ state, evidence });
const finding = (severity: Finding['severity'], start: number | null, end: number | null) => ({
  rule: 'any',
  severity,
  start,
  end,
});
const spansOf = (items: object[], findings: object[]) =>
  Object.fromEntries(markSpans({ items, findings } as unknown as Audit));

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
  const mark = fc.constantFrom(...MARKS.filter((one) => !['met', 'partly', 'unmet', 'flash'].includes(one)));
  fc.assert(
    fc.property(fc.array(fc.tuple(mark, span)), (marks) => {
      const severity = { unlawful: 'illegal', risky: 'risky', style: 'style' } as const;
      const items = marks.flatMap(([mark, span]) =>
        mark === 'covered' || mark === 'waived' ? { state: mark, evidence: [span] } : [],
      );
      const findings = marks.flatMap(([mark, [start, end]]) =>
        mark in severity ? finding(severity[mark as keyof typeof severity], start, end) : [],
      );
      const spans = markSpans({ items, findings } as unknown as Audit);
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
  expect(Object.fromEntries(markSpans(audit, levels))).toEqual({
    met: [[0, 2]],
    partly: [[4, 6]],
    unmet: [[8, 10]],
    unlawful: [[20, 23]],
  });
});

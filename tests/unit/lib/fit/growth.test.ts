import { expect, test } from 'vitest';
import type { Level } from '@/lib/audit/types';
import { growthOf } from '@/lib/fit/growth';
import { audited, claim, fact, item } from './made';

const facts = ['a', 'b', 'c'].map((id) => fact(id));
const posting = (level: Level, ...ids: string[]) =>
  audited(
    ids.map((id, n) => item(id, 'covered', [[n * 3, n * 3 + 2]], id === 'b' ? 'preferred' : 'required')),
    [],
    { role: { role: 'service', level, reasons: [] } },
  );

test('what is asked most and not met comes first; what is met stands apart', () => {
  const audits = [posting('staff', 'a', 'b'), posting('staff', 'b', 'c'), posting('staff', 'c', 'b')];
  const growth = growthOf(audits, facts, { b: claim('can'), a: claim('some') }, () => false);
  expect(growth.open.map(({ id, asked, required, state }) => [id, asked, required, state])).toEqual([
    ['c', 2, 2, 'unsure'],
    ['a', 1, 1, 'partly'],
  ]);
  expect(growth.met).toMatchObject([{ id: 'b', asked: 3, required: 0 }]);
});

test('the rung is the one of most postings, and the next one’s are told', () => {
  const audits = [
    posting('staff', 'a'),
    posting('staff', 'a'),
    posting('senior', 'c', 'b'),
    posting('lead', 'b'),
  ];
  const { rung, next } = growthOf(audits, facts, {}, () => false);
  expect(rung).toEqual({ here: 'intermediate', next: 'senior' });
  expect(next.postings).toBe(1);
  expect(next.wanted.map(({ id }) => id)).toEqual(['c', 'b']);
});

test('nothing kept, no level, and the top', () => {
  expect(growthOf([], facts, {}, () => false)).toMatchObject({ postings: 0, open: [], rung: null });
  expect(growthOf([posting('unstated', 'a')], facts, {}, () => false).rung).toBeNull();
  expect(growthOf([posting('director', 'a')], facts, {}, () => false)).toMatchObject({
    rung: { here: 'director-vp', next: null },
    next: { postings: 0, wanted: [] },
  });
});

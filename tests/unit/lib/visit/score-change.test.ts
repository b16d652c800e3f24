import { expect, test } from 'vitest';
import { ScoreChange } from '@/lib/visit/score-change';

test('the first score is no change', () => {
  expect(new ScoreChange().next(40, 0)).toBe(0);
});

test('while a person writes, the change is counted from where they began', () => {
  const change = new ScoreChange();
  change.next(40, 0);
  expect(change.next(42, 200)).toBe(2);
  expect(change.next(45, 400)).toBe(5);
  expect(change.next(38, 600)).toBe(-2);
});

test('after a rest it is counted from the score at which they rested', () => {
  const change = new ScoreChange();
  change.next(40, 0);
  change.next(46, 500);
  expect(change.next(47, 5_000)).toBe(1);
});

test('where nothing is scored nothing has changed, and another form starts anew', () => {
  const change = new ScoreChange();
  change.next(40, 0);
  expect(change.next(null, 100)).toBe(0);
  change.reset();
  expect(change.next(70, 200)).toBe(0);
});

import { expect, test } from 'vitest';
import { boxUnder } from '@/lib/page/under-pointer';

const line = (left: number, top: number, width: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + 20,
});

test('words over two lines are hit on either, and not beside them', () => {
  const boxes = [line(200, 100, 80), line(20, 130, 60)];
  expect(boxUnder(boxes, 210, 110)).toBe(0);
  expect(boxUnder(boxes, 20, 130)).toBe(1);
  expect(boxUnder(boxes, 90, 140)).toBe(-1);
  expect(boxUnder(boxes, 210, 125)).toBe(-1);
  expect(boxUnder([], 0, 0)).toBe(-1);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '@/lib/anchor/pieces';
import { noisyText } from '../text/noisy-text';

test('phrases, without the signs between them', () => {
  const text = '岗位职责：\n1、打字每分钟 50 字以上，会用表格；早班 8:30-17:00。（2）Good at Excel.';
  expect(piecesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    '岗位职责',
    '打字每分钟 50 字以上',
    '会用表格',
    '早班 8:30-17:00',
    '（2）Good at Excel.',
  ]);
});

test('in order, apart, and never empty', () => {
  fc.assert(
    fc.property(noisyText(), (text) => {
      let last = 0;
      for (const { start, end } of piecesOf(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
    }),
  );
});

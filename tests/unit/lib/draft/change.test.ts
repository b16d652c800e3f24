import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeOf, movedSpan } from '@/lib/draft/change';

const text = fc.string({ unit: fc.constantFrom('甲', '乙', '\n', '😀'), maxLength: 12 });

describe('a change', () => {
  test('gives the new text again, and cuts no character in two', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const change = changeOf(before, after);
        expect(change === null).toBe(before === after);
        if (!change) return;
        const { start, end, words } = change;
        expect(before.slice(0, start) + words + before.slice(end)).toBe(after);
        for (const part of [before.slice(0, start), words, before.slice(end)])
          expect(part).not.toMatch(/\p{Cs}/u);
      }),
    );
  });

  test('of a letter beside one like it stands where it fits', () => {
    expect(changeOf('甲\n乙', '甲\n\n乙')).toEqual({ start: 2, end: 2, words: '\n' });
    expect(changeOf('甲\n乙', '甲\n\n乙', ({ start }) => start < 2)).toEqual({
      start: 1,
      end: 1,
      words: '\n',
    });
    expect(changeOf('甲乙乙丙', '甲乙丙', ({ end }) => end < 3)).toEqual({ start: 1, end: 2, words: '' });
    expect(changeOf('甲乙', '甲乙乙', () => false)).toEqual({ start: 2, end: 2, words: '乙' });
  });
});

test('a span moves with the words around it, and is gone with its own', () => {
  const change = { start: 3, end: 5, words: '四个字的' };
  expect(
    [
      [0, 3],
      [5, 7],
      [2, 4],
      [4, 6],
    ].map((span) => movedSpan(span as [number, number], change)),
  ).toEqual([[0, 3], [7, 9], null, null]);
  expect(movedSpan([1, 2], null)).toEqual([1, 2]);
  expect(movedSpan([1, 3], { start: 2, end: 2, words: '字' })).toBeNull();
});

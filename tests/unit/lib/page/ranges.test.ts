// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { offsetOf, rangesOf } from '@/lib/page/ranges';
import type { VisibleText } from '@/lib/page/visible-text';

/** 打字 50 字 in one node with blanks that the text leaves out, and 以上 in the next. */
function text(): { map: VisibleText; first: Text; second: Text } {
  document.body.innerHTML = '<p>打字   50  字<b>以上</b></p>';
  const first = document.querySelector('p')?.firstChild as Text;
  const second = document.querySelector('b')?.firstChild as Text;
  const pieces = [
    { at: 0, node: first, offset: 0, length: 3 },
    { at: 3, node: first, offset: 5, length: 3 },
    { at: 6, node: first, offset: 9, length: 1 },
    { at: 7, node: second, offset: 0, length: 2 },
  ];
  return { map: { text: '打字 50 字以上', pieces } as unknown as VisibleText, first, second };
}

test('words of one node are one range, with the blanks between them', () => {
  const { map } = text();
  expect(rangesOf(map, 0, 7).map(String)).toEqual(['打字   50  字']);
  expect(rangesOf(map, 3, 9).map(String)).toEqual(['50  字', '以上']);
  expect(rangesOf(map, 4, 4)).toEqual([]);
});

test('a place of the page is a character of the text, one in a blank the last before it', () => {
  const { map, first, second } = text();
  expect(offsetOf(map, first, 1)).toBe(1);
  expect(offsetOf(map, first, 4)).toBe(2);
  expect(offsetOf(map, first, 6)).toBe(4);
  expect(offsetOf(map, second, 1)).toBe(8);
  expect(offsetOf(map, document.body, 0)).toBeNull();
});

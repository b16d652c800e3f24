import { describe, expect, test } from 'vitest';
import { isAlike, type Marker, markerInLine, markerOfLine, markerText } from '@/lib/draft/markers';

const ofLine = (line: string, words: string) => markerOfLine(line, 0, line.indexOf(words));

describe('a marker at the start of a line', () => {
  test.each([
    ['1、接单', '2、'],
    ['9. 接单', '10. '],
    ['09.接单', '10.'],
    ['（3）接单', '（4）'],
    ['3)接单', '4)'],
    ['3．接单', '4．'],
    ['3，接单', '4，'],
    ['①接单', '②'],
    ['⑳ 接单', '㉑ '],
    ['⑵接单', '⑶'],
    ['Ⅱ、接单', 'Ⅲ、'],
    ['十、接单', '十一、'],
    ['（十九）接单', '（二十）'],
    ['二十一、接单', '二十二、'],
    ['B、接单', 'C、'],
    ['b) 接单', 'c) '],
    ['• 接单', '• '],
    ['-- 接单', '-- '],
    ['★接单', '★'],
    ['✔️ 接单', '✔️ '],
    ['📌接单', '📌'],
    ['1️⃣ 接单', '2️⃣ '],
  ])('%s goes on with %s', (line, expected) => {
    const marker = ofLine(line, '接单') as Marker;
    expect(line.slice(marker.start, marker.end)).toBe(line.slice(0, line.indexOf('接单')));
    expect(markerText(marker, marker.value + 1)).toBe(expected);
  });

  test.each(['10年以上经验', '3到5天', 'Excel熟练', 'e.g. mail', '一年经验', '（限）女性'])(
    '%s has none',
    (line) => {
      // The engine takes nothing of these for a list number: its words begin with the line.
      expect(markerOfLine(line, 0, 0)).toBeNull();
    },
  );
});

describe('a marker in mid-line', () => {
  test.each([
    ['接单； 2、发货', '2、'],
    ['接单。（2）发货', '（2）'],
    ['接单；②发货', '②'],
    ['接单 • 发货', '• '],
    ['接单； - 发货', '- '],
  ])('%s', (line, expected) => {
    const words = line.indexOf('发货');
    const marker = markerInLine(line, 2, words);
    expect(marker && line.slice(marker.start, marker.end)).toBe(expected);
  });

  test.each(['接单，—发货', '接单-发货', '接单。发货'])('%s has none', (line) => {
    expect(markerInLine(line, 2, line.indexOf('发货'))).toBeNull();
  });
});

test('markers are of one list when they look the same but for their figures', () => {
  const [a, b, c, d] = ['1、接单', '5、接单', '5. 接单', '⑤接单'].map(
    (line) => ofLine(line, '接单') as Marker,
  );
  expect(isAlike(a as Marker, b as Marker)).toBe(true);
  expect(isAlike(a as Marker, c as Marker)).toBe(false);
  expect(isAlike(a as Marker, d as Marker)).toBe(false);
});

import { describe, expect, test } from 'vitest';
import { type Box, panelPlace, pillTop } from '@/lib/page/dock';

const VIEW = { width: 1280, height: 800 };
const place = (buttons: Box[], text: Box[] = [], view = VIEW) => panelPlace(buttons, text, 400, 12, view);
const box = (left: number, top: number, width = 100, height = 40): Box => ({ left, top, width, height });

describe('where the panel stands', () => {
  test('on the right where nothing is in the way', () => {
    expect(place([])).toEqual({ side: 'right', top: 12, crowded: false });
  });

  test('on the left where only the right has buttons and the left no text', () => {
    expect(place([box(1000, 100)])).toEqual({ side: 'left', top: 12, crowded: false });
  });

  test('below the lowest button on the right rather than over the text', () => {
    expect(place([box(1000, 100), box(1000, 160)], [box(48, 300, 700, 20)])).toEqual({
      side: 'right',
      top: 212,
      crowded: false,
    });
  });

  test('over the text rather than over buttons, where too little height is left below them', () => {
    expect(place([box(1000, 400)], [box(48, 300, 700, 20)])).toEqual({
      side: 'left',
      top: 12,
      crowded: true,
    });
  });

  test('text that is still below the window counts: the page scrolls', () => {
    expect(place([], [box(900, 2000, 300, 20)])).toEqual({ side: 'left', top: 12, crowded: false });
  });
});

describe('a page without room for the panel', () => {
  test('a text over the whole width cannot be read beside it', () => {
    expect(place([], [box(8, 300, 1260, 20)]).crowded).toBe(true);
  });

  test('a few letters of a text under its edge are no harm', () => {
    expect(place([], [box(40, 300, 840, 20)])).toMatchObject({ side: 'right', crowded: false });
  });

  test('a button on each side', () => {
    expect(place([box(1000, 500), box(20, 500)]).crowded).toBe(true);
  });
});

describe('the height of the pill', () => {
  const size = { width: 190, height: 40 };

  test('beside a button, also where the open panel pushes it inwards', () => {
    expect(pillTop([], 'right', 300, size, VIEW)).toBe(300);
    expect(pillTop([box(1150, 300)], 'right', 300, size, VIEW)).toBe(340);
    expect(pillTop([box(700, 300)], 'right', 300, size, VIEW)).toBe(300);
  });

  test('within a window that became smaller', () => {
    expect(pillTop([], 'right', 900, size, VIEW)).toBeLessThanOrEqual(760);
  });
});

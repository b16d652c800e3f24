import { expect, test } from 'vitest';
import { cardPlace, isNear } from '@/lib/page/card-place';

const WINDOW = { width: 800, height: 600 };
const CARD = { width: 300, height: 120 };
const line = (left: number, top: number) => ({ left, top, right: left + 100, bottom: top + 20 });

test('a card stands 8 px below the words, or above them where there is no room', () => {
  expect(cardPlace(line(50, 100), CARD, WINDOW)).toEqual({ left: 50, top: 128 });
  expect(cardPlace(line(50, 500), CARD, WINDOW)).toEqual({ left: 50, top: 372 });
});

test('it stays in the window', () => {
  expect(cardPlace(line(700, 100), CARD, WINDOW).left).toBe(492);
  expect(cardPlace(line(-20, 100), CARD, WINDOW).left).toBe(8);
});

test('in a window with room on neither side it stands below: the words stay free', () => {
  expect(cardPlace(line(50, 60), CARD, { width: 800, height: 180 }).top).toBe(88);
});

test('the way between the words and the card is near to both', () => {
  const box = line(50, 100);
  expect(isNear(box, 60, 124, 4)).toBe(true);
  expect(isNear(box, 60, 125, 4)).toBe(false);
  expect(isNear(box, 60, 110)).toBe(true);
});

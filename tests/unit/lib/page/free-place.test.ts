import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '@/lib/page/dock';
import { covers, freePlace } from '@/lib/page/free-place';

const WIDE = { width: 140, height: 24 };
const NARROW = { width: 40, height: 24 };
const box = (left: number, top: number, width: number, height: number): Box => ({ left, top, width, height });

/** Title and pay, tags, and a foot with the company at one end and the place at the other. */
const CARD = { width: 360, height: 104 };
const TITLE = [box(0, 2, 180, 22), box(310, 2, 50, 22)];
const tags = (n: number) => Array.from({ length: n }, (_, at) => box(at * 66, 34, 60, 24));
const foot = (company: number) => [box(0, 68, company, 20), box(260, 68, 100, 20)];
const place = (taken: Box[], card = CARD) => freePlace(card, taken, WIDE, NARROW);

describe('where a badge stands', () => {
  test('in a row of its own where the card leaves one, in line with its words', () => {
    expect(
      place(
        [...TITLE, ...tags(3)].map((one) => ({ ...one, left: one.left + 16 })),
        { width: 400, height: 104 },
      ),
    ).toEqual({
      left: 16,
      top: 69,
      narrow: false,
    });
  });

  test('else at the right end of the lowest row that has room there, on the height of its words', () => {
    expect(place([...TITLE, ...tags(3), ...foot(60)])).toEqual({ left: 220, top: 34, narrow: false });
  });

  test('else between the words of a row', () => {
    expect(place([...TITLE, ...tags(5), ...foot(60)])).toEqual({ left: 68, top: 66, narrow: false });
  });

  test('on a wide card after the words, not far off at the end', () => {
    expect(place([box(16, 12, 200, 22), box(16, 70, 90, 20)], { width: 720, height: 104 })).toEqual({
      left: 114,
      top: 68,
      narrow: false,
    });
  });

  test('narrow where the words need the room, or the card is narrow itself', () => {
    expect(place([box(0, 2, 240, 22), box(310, 2, 50, 22), ...tags(5), ...foot(200)])?.narrow).toBe(true);
    expect(place([box(10, 2, 100, 22)], { width: 250, height: 104 })?.narrow).toBe(true);
  });

  test('nowhere where all is taken', () => {
    expect(place([box(0, 0, 360, 104)])).toBeNull();
    expect(place([], { width: 30, height: 20 })).toBeNull();
  });
});

test('whatever stands on a card, a badge is on it and covers none of it', () => {
  const number = (most: number) => fc.integer({ min: 0, max: most });
  const boxes = fc.array(
    fc.record({ left: number(340), top: number(90), width: number(200), height: number(50) }),
    { maxLength: 12 },
  );
  const sizes = fc.record({ width: number(500), height: number(160) });
  fc.assert(
    fc.property(boxes, sizes, (taken, card) => {
      const at = freePlace(card, taken, WIDE, NARROW);
      if (!at) return;
      const size = at.narrow ? NARROW : WIDE;
      expect(covers(at, size, taken)).toBe(false);
      expect(at.left).toBeGreaterThanOrEqual(0);
      expect(at.top).toBeGreaterThanOrEqual(0);
      expect(at.left + size.width).toBeLessThanOrEqual(card.width);
      expect(at.top + size.height).toBeLessThanOrEqual(card.height);
    }),
  );
});

/** How often notes find their words again in postings that changed; over other texts by `npm run anchors`. */
import { describe, expect, test } from 'vitest';
import { measure, SHARES, WRONG_AT_MOST } from '@/lib/cli/anchors/measure';
import { versionOf } from '@/lib/cli/anchors/versions';
import { choices } from '@/lib/cli/random';
import { REPEATING_TEXT, TEXTS } from './texts';

const NOTES = 300;
/** At least so many of the notes whose words are still there, in some form, are found again. */
const FOUND = { 0.02: 0.9, 0.05: 0.85, 0.1: 0.7 };
/** Where lines say the same and change places, nobody can always tell which of them was meant. */
const WRONG_WHERE_REPEATED = 0.03;

describe('300 notes', () => {
  for (const share of SHARES) {
    test(`${share * 100} % of the characters changed`, () => {
      const cell = measure(TEXTS, { share, notes: NOTES, seed: 1 });
      expect(cell.notes).toBe(NOTES);
      expect(cell.right + cell.wrong + cell.detached).toBe(NOTES);
      expect(cell.wrong, JSON.stringify(cell.examples)).toBeLessThanOrEqual(NOTES * WRONG_AT_MOST);
      expect(cell.right).toBeGreaterThanOrEqual((NOTES - cell.gone) * FOUND[share]);
    });

    test(`${share * 100} % of a text that repeats itself`, () => {
      const cell = measure([REPEATING_TEXT], { share, notes: NOTES, seed: 1 });
      expect(cell.wrong, JSON.stringify(cell.examples)).toBeLessThanOrEqual(NOTES * WRONG_WHERE_REPEATED);
      expect(cell.right).toBeGreaterThan(NOTES / 4);
    });
  }
});

test('a version tells where each of its characters comes from', () => {
  for (const share of SHARES) {
    const { text, from } = versionOf(REPEATING_TEXT, share, choices(3));
    expect(text).not.toBe(REPEATING_TEXT);
    expect(from).toHaveLength(text.length);
    const kept = from.flatMap((at, i) => (at === null ? [] : [[text[i], REPEATING_TEXT[at]]]));
    expect(kept.every(([is, was]) => is === was)).toBe(true);
    expect(kept.length).toBeGreaterThan(REPEATING_TEXT.length * 0.7);
  }
});

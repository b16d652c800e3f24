import { expect, test } from 'vitest';
import { lookOf, MARKS, markSheet, NAME } from '@/lib/page/mark-styles';

/** Grounds that pages have, and the text on them: what is marked keeps its colour. */
const PAGES = { light: { text: '#333333', ground: '#ffffff' }, dark: { text: '#e6e6e6', ground: '#1b1b1f' } };

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const s = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

for (const theme of ['light', 'dark'] as const) {
  test(`on ${theme} pages marked words stay readable, and lines are seen`, () => {
    for (const mark of MARKS) {
      const { ground, colour } = lookOf(mark, theme);
      expect(contrast(ground, PAGES[theme].text), `text on ${mark}`).toBeGreaterThanOrEqual(4.5);
      expect(contrast(ground, colour), `line of ${mark} on its ground`).toBeGreaterThanOrEqual(3);
      expect(contrast(PAGES[theme].ground, colour), `line of ${mark} on the page`).toBeGreaterThanOrEqual(3);
    }
  });
}

test('marks that can stand on one page differ in their lines, not in colour alone', () => {
  const both = ['style', 'risky', 'unlawful', 'note', 'flash'] as const;
  for (const set of [
    ['covered', 'waived', ...both],
    ['met', 'partly', 'unmet', ...both],
  ] as const) {
    const lines = set.filter((mark) => mark !== 'flash').map((mark) => lookOf(mark, 'light').line);
    expect(new Set(lines).size).toBe(lines.length);
  }
});

test('names are neutral and each has its own', () => {
  const names = Object.values(NAME);
  expect(new Set(names).size).toBe(MARKS.length);
  for (const name of names) expect(name).toMatch(/^h\d+$/);
});

test('no rule sets the colour of the page’s words', () => {
  for (const theme of ['light', 'dark'] as const) expect(markSheet(theme)).not.toMatch(/[{;]color:/);
});

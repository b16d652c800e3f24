import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNormaliser, sourceSpan, spaceBefore } from '@/lib/text/normalise';
import { noisyText } from './noisy-text';

const normalise = createNormaliser('壓压嚴严');

test.each([
  ['full width and case', 'ＫＰＩ　达标', 'kpi达标'],
  ['traditional script of the pairs given', '抗壓', '抗压'],
  ['zero-width characters', '沟\u200b通\ufeff能\u00ad力', '沟通能力'],
  ['spaces inside Chinese', '岗 位 职 责', '岗位职责'],
  ['a space between Latin words', 'customer   service', 'customer service'],
  ['a space between Latin and Chinese', 'Excel 熟练', 'excel熟练'],
  ['line ends of every kind', 'a\r\nb\u2028c', 'a\n\nb\nc'],
  ['control characters', '\u0000\u0007客\u001f服', '客服'],
  ['emoji stay', '👍好', '👍好'],
])('%s', (_, source, text) => {
  expect(normalise(source).text).toBe(text);
});

test('a span points at the words of the source, with what was planted inside them', () => {
  const folded = normalise('需要 抗 \u200b壓 能力。');
  const start = folded.text.indexOf('抗压');
  expect(folded.source.slice(...sourceSpan(folded, start, start + 2))).toBe('抗 \u200b壓');
});

test('a span never cuts a surrogate pair in two', () => {
  const folded = normalise('好👍');
  expect(sourceSpan(folded, 0, 2)).toEqual([0, 3]);
});

test('an empty span is empty', () => {
  expect(sourceSpan(normalise('客服'), 1, 1)).toEqual([0, 0]);
});

test('tells white space before a character', () => {
  const folded = normalise('客服 很\u3000好\n的');
  expect([0, 1, 2, 3, 4, 5].map((i) => spaceBefore(folded, i))).toEqual([
    false,
    false,
    true,
    true,
    false,
    false,
  ]);
});

test('spaces between all letters of a word part nothing', () => {
  const folded = normalise('非 单 休 包住');
  expect([1, 2, 3, 4].map((i) => spaceBefore(folded, i))).toEqual([false, false, true, false]);
});

describe('any text', () => {
  test('offsets rise, lie inside the source, and each character folds to itself', () => {
    fc.assert(
      fc.property(noisyText(), (source) => {
        const { text, at } = normalise(source);
        expect(text.length).toBe(at.length);
        for (let i = 0; i < at.length; i++) {
          expect(at[i] as number).toBeLessThan(source.length);
          if (i > 0) expect(at[i] as number).toBeGreaterThan(at[i - 1] as number);
          if (text[i] !== ' ') expect(normalise(source[at[i] as number] as string).text).toBe(text[i]);
        }
      }),
    );
  });

  test('folding a folded text changes nothing', () => {
    fc.assert(
      fc.property(noisyText(), (source) => {
        const { text } = normalise(source);
        expect(normalise(text).text).toBe(text);
      }),
    );
  });

  test('the source of a span folds to the span', () => {
    fc.assert(
      fc.property(noisyText(), fc.nat(), fc.nat(), (source, a, b) => {
        const folded = normalise(source);
        const n = folded.text.length;
        if (n === 0) return;
        const start = a % n;
        const end = start + 1 + (b % (n - start));
        const words = source.slice(...sourceSpan(folded, start, end));
        const again = normalise(words).text;
        // A pair that would be cut comes whole; a kept space at either end has nothing to stand between.
        expect(again.includes(folded.text.slice(start, end).replace(/^ +| +$/g, ''))).toBe(true);
      }),
    );
  });
});

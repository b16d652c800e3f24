import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { diff } from '@/lib/draft/diff';
import { noisyText } from '../text/noisy-text';
import { posting } from './arbitrary-posting';

/** `-removed-`, `+added+`, the rest as it is. */
const shown = (original: string, text: string) =>
  diff(original, text)
    .map(({ kind, text: words }) =>
      kind === 'same' ? words : kind === 'added' ? `+${words}+` : `-${words}-`,
    )
    .join('');

describe('differences are shown by clauses and words', () => {
  test.each([
    ['nothing', '会打字，守时', '会打字，守时', '会打字，守时'],
    ['a clause added', '会打字。', '会打字。有耐心。', '会打字。+有耐心。+'],
    ['a line added', '1、接单\n3、发货', '1、接单\n2、打单\n3、发货', '1、接单\n+2、打单\n+3、发货'],
    ['a clause removed', '会打字，限女性，守时', '会打字，守时', '会打字，-限女性，-守时'],
    ['words in a clause', '负责接待店铺里的客户', '负责接待直播间里的客户', '负责接待-店铺-+直播间+里的客户'],
    ['a figure', '底薪3800元', '底薪4200元', '底薪-3800-+4200+元'],
    ['an English word', 'Ship orders daily', 'Ship parcels daily', 'Ship -orders-+parcels+ daily'],
    ['another clause altogether', '要求形象好', '周末双休', '-要求形象好-+周末双休+'],
    [
      'single characters that both have',
      '限二十五岁以下',
      '不限年龄和户籍',
      '-限二十五岁以下-+不限年龄和户籍+',
    ],
    ['all', '', '有耐心', '+有耐心+'],
  ])('%s', (_, original, text, expected) => {
    expect(shown(original, text)).toBe(expected);
  });
});

describe('any two texts', () => {
  const text = fc.oneof(noisyText(), posting());
  const pair = fc.oneof(
    fc.tuple(text, text),
    fc.tuple(text, text, text).map(([a, b, c]) => [a + b, a + c + b] as [string, string]),
  );

  test('what is same or removed is the original, what is same or added the new text', () => {
    fc.assert(
      fc.property(pair, ([original, after]) => {
        const hunks = diff(original, after);
        const of = (kind: string) => hunks.filter((hunk) => hunk.kind === 'same' || hunk.kind === kind);
        expect(
          of('removed')
            .map((hunk) => hunk.text)
            .join(''),
        ).toBe(original);
        expect(
          of('added')
            .map((hunk) => hunk.text)
            .join(''),
        ).toBe(after);
      }),
      { numRuns: 300 },
    );
  });

  test('hunks are not empty, and neighbours differ in kind', () => {
    fc.assert(
      fc.property(pair, ([original, after]) => {
        const hunks = diff(original, after);
        hunks.forEach(({ kind, text: words }, i) => {
          expect(words).not.toBe('');
          expect(hunks[i + 1]?.kind).not.toBe(kind);
        });
        if (original === after) expect(hunks.every(({ kind }) => kind === 'same')).toBe(true);
      }),
    );
  });

  test('no pair of surrogates is torn apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (original, after) => {
        for (const { text: words } of diff(`好${original}`, `好${after}`))
          expect(words).toMatch(/^(?:[^\ud800-\udfff]|[\ud800-\udbff][\udc00-\udfff])*$/);
      }),
    );
  });

  test('two long texts without a word in common are one change', () => {
    const [a, b] = [5000, 5000].map((n, k) => Array.from({ length: n }, (_, i) => `${k}字${i}，`).join(''));
    expect(diff(a as string, b as string).map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

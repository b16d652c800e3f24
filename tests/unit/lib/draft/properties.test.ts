/** What holds for any text and any choices. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draft } from '@/lib/draft/draft';
import type { Choice, ReplaceChoice } from '@/lib/draft/types';
import { noisyText } from '../text/noisy-text';
import { posting, WORDS } from './arbitrary-posting';
import { desk, drafted, rebuilt, SUGGESTIONS } from './desk';

const additions = fc
  .subarray(Object.keys(SUGGESTIONS))
  .chain((items) => fc.boolean().map((confirmed): Choice[] => items.map((item) => ({ item, confirmed }))));

/** Spans of whole characters, to be rewritten or to go. */
function replacements(text: string): fc.Arbitrary<ReplaceChoice[]> {
  const ends = [0];
  for (const character of text) ends.push((ends.at(-1) as number) + character.length);
  if (ends.length < 2) return fc.constant([]);
  const one = fc
    .tuple(
      fc.nat(ends.length - 2),
      fc.integer({ min: 1, max: 8 }),
      fc.constantFrom('', '', '男女不限', '{{3}}天'),
    )
    .map(([i, length, words]): ReplaceChoice => {
      const [start, end] = [ends[i], ends[Math.min(ends.length - 1, i + length)]] as [number, number];
      return { start, end, kind: 'wording', words, rule: 'some-rule' };
    });
  return fc.array(one, { maxLength: 4 });
}

const text = fc.oneof(noisyText(), posting());
const language = fc.constantFrom('zh' as const, 'en' as const);

describe('any text, any choices', () => {
  test('all but the edits stands as it stood, in the original and in the draft', () => {
    fc.assert(
      fc.property(
        text.chain((t) => fc.tuple(fc.constant(t), additions, replacements(t))),
        language,
        ([original, add, change], speaks) => {
          const result = drafted(original, [...add, ...change], speaks);
          expect(rebuilt(original, result)).toEqual({ original, text: result.text });
          expect(drafted(original, [...add, ...change], speaks)).toEqual(result);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('without choices the text is the original', () => {
    fc.assert(
      fc.property(text, language, (original, speaks) => {
        const { text: after, edits, lengthBefore, lengthAfter } = drafted(original, [], speaks);
        expect(after).toBe(original);
        expect(edits).toEqual([]);
        expect(lengthAfter).toBe(lengthBefore);
      }),
    );
  });

  test('additions take nothing away, and say each sentence once', () => {
    fc.assert(
      fc.property(text, additions, (original, choices) => {
        const { text: after, edits } = drafted(original, choices);
        for (const { kind, rule, from } of edits) {
          expect({ kind, rule, length: from[1] - from[0] }).toEqual({ kind: 'added', rule: null, length: 0 });
        }
        const items = choices.map((choice) => ('item' in choice ? choice.item : ''));
        // A sentence put between two of another's signs parts them: an item may have two edits.
        expect(new Set(edits.map(({ item }) => item))).toEqual(new Set(items));
        for (const item of items) {
          const blank = (figure: string) => `【${figure.slice(2, -2)}】`;
          const words = SUGGESTIONS[item]?.zh.replace(/\{\{.*?\}\}/, blank).replace(/。$/, '') as string;
          expect(after.split(words)).toHaveLength(original.split(words).length + 1);
        }
      }),
    );
  });
});

describe('postings laid out as people do it', () => {
  test('an added sentence is read where it belongs', () => {
    const { auditor } = desk();
    fc.assert(
      fc.property(posting(), additions, (original, choices) => {
        const { text: after, edits } = drafted(original, choices);
        const clauses = auditor.read(after);
        for (const { item, to } of edits) {
          const start = after.indexOf((SUGGESTIONS[item as string]?.zh ?? '').slice(0, 2), to[0]);
          const clause = clauses.find(({ span }) => span[0] <= start && start < span[1]);
          const place = { answering: 'duty', patience: 'ask', talking: 'ask' }[item as string] ?? 'offer';
          expect(['none', place], `${item} in ${JSON.stringify(after)}`).toContain(clause?.section);
        }
      }),
      { numRuns: 400 },
    );
  });

  /** Places of some words of a posting's lines. */
  const places = (original: string) =>
    WORDS.flatMap((words) =>
      [...original.matchAll(new RegExp(words, 'g'))].map(({ index }) => ({
        start: index,
        end: index + words.length,
        kind: 'wording' as const,
        words: '',
      })),
    );
  /** Two signs in a row, and numbers with nothing behind them. */
  const flaws = (t: string) =>
    t.match(/[，、；。][，、；]|(?:\d[、.]|[①-⑨]|（\d）) *(?=[\r\n；。]|$)/g) ?? [];

  test('what goes leaves no doubled sign, no bare number and no hole in a list', () => {
    fc.assert(
      fc.property(
        posting().chain((t) => fc.tuple(fc.constant(t), fc.subarray(places(t)))),
        ([original, choices]) => {
          const { text: after, edits } = drafted(original, choices);
          const why = `${JSON.stringify(original)} became ${JSON.stringify(after)}`;
          expect(flaws(after).length, why).toBeLessThanOrEqual(flaws(original).length);
          expect(countsOf(after), why).toEqual(
            countsOf(after).map((_, i, all) => (i && all[i] !== 1 ? (all[i - 1] as number) + 1 : all[i])),
          );
          for (const { from } of edits) expect(from[1]).toBeGreaterThan(from[0]);
          if (choices.length === places(original).length)
            for (const words of WORDS) expect(after).not.toContain(words);
        },
      ),
      { numRuns: 400 },
    );
  });

  /** The numbers at the starts of lines. */
  const countsOf = (t: string) => [...t.matchAll(/^\s*(\d)、/gm)].map(([, figure]) => Number(figure));
});

describe('bad input', () => {
  const bad: [string, Choice][] = [
    ['behind the end', { start: 0, end: 4, kind: 'wording', words: '' }],
    ['before the start', { start: -1, end: 2, kind: 'wording', words: '' }],
    ['empty', { start: 1, end: 1, kind: 'wording', words: 'x' }],
    ['turned round', { start: 2, end: 1, kind: 'wording', words: 'x' }],
    ['no number', { start: Number.NaN, end: 2, kind: 'wording', words: 'x' }],
    ['half a code unit', { start: 0.5, end: 2, kind: 'wording', words: 'x' }],
    ['half a character', { start: 0, end: 2, kind: 'wording', words: 'x' }],
  ];
  test.each(bad)('a span %s is told', (_, choice) => {
    expect(() => drafted('限👍', [choice])).toThrow(
      expect.objectContaining({ name: 'DraftError', code: 'span' }),
    );
  });

  test('an unknown item is told, and one without a suggestion', () => {
    expect(() => drafted('', [{ item: 'no-such' }])).toThrow(
      expect.objectContaining({ name: 'DraftError', code: 'item' }),
    );
    const speechless = { ...desk(), suggestionOf: () => null };
    expect(() => draft('', [{ item: 'pay' }], speechless)).toThrow(
      expect.objectContaining({ name: 'DraftError', code: 'suggestion' }),
    );
  });
});

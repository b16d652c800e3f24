import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EDGES, type Needs, needs } from '@/lib/lexicon/cues';
import { parsePattern } from '@/lib/lexicon/pattern';
import { worthNoting } from '@/lib/lexicon/worth';
import { pattern, text } from './arbitrary-patterns';
import { regExpSource } from './reg-exp';

/** All words alike: the fewest and longest lead. */
const needsOf = (written: string, frequency = (_: string) => 1) => needs(parsePattern(written), frequency);

test.each([
  ['沟通…能力', ['沟通'], 0, 0],
  ['良好?沟通', ['沟通'], 1, 2],
  ['#年(工作)?经验', ['经验'], 2, 0x3fffffff],
  ['(客户|顾客)…{4}投诉处理', ['投诉处理'], 2, 6],
  ['(能(!力)|可以)…做', ['做'], 1, 8],
  ['a?(conversation|converted|chat)', ['conve', 'chat'], 0, 1],
])('%s is led to by %s', (written, words, min, max) => {
  expect(needsOf(written)?.lead).toMatchObject({ words, min, max });
});

test.each(['#', '…{2}', '(a|#)', '(a)?'])('“%s” has nothing to lead to it', (written) => {
  expect(needsOf(written)).toBeNull();
});

test('the rarest words lead', () => {
  const common = (word: string) => ('处理'.includes(word) ? 50 : 5);
  expect(needsOf('处理…投诉', common)?.lead.words).toEqual(['投诉']);
  expect(needsOf('处理…投诉', common)?.others).toMatchObject([{ words: ['处理'], min: -8, max: -2 }]);
});

test('words in a row are looked for as one, where there are few', () => {
  const shorter = (word: string) => 10 / word.length ** 2;
  const { lead, others } = needsOf('(服务|咨询)(中心|员$)', shorter) ?? {};
  expect(lead?.words).toEqual(['服务中心', '服务员', '咨询中心', '咨询员']);
  expect(others).toEqual([]);
});

test('words that are too common are not worth being noted, but for many patterns', () => {
  const common = (word: string) => ('处理'.includes(word) ? 300 : 5);
  const one = needsOf('处理…投诉', common) as Needs;
  expect(worthNoting([one])).toEqual([[]]);
  expect(worthNoting(Array(100).fill(one))[0]).toEqual(one.others);
});

test('numbers and edges are asked for where they must stand', () => {
  const { others = [] } = needsOf('^每天#小时$') ?? {};
  expect(others.map(({ min, max }) => [min, max])).toEqual([
    [3, 0x3fffffff],
    [2, 2],
    [0, 0],
    [5, 0x3fffffff],
  ]);
  // Those that can be unseen come first.
  expect(others[1]?.words).toContain('8');
  expect(others[2]?.words).toBe(EDGES.start);
  expect(others[3]?.words).toBe(EDGES.end);
  // Before the leading cue the end of the number counts.
  expect(needsOf('#小时')?.others.map(({ min, max }) => [min, max])).toEqual([[-1, -1]]);
});

/** Where in a text words begin, or where an edge is. */
function placesOf(words: readonly string[], where: string): number[] {
  if (words === EDGES.start) return [0];
  if (words === EDGES.end) return [where.length];
  return words.flatMap((word) => Array.from(where, (_, i) => i).filter((i) => where.startsWith(word, i)));
}

test('every match holds a leading cue, and the others at their distance from it', () => {
  fc.assert(
    fc.property(pattern, text, (written, where) => {
      const node = parsePattern(written);
      const needed = needs(node, () => 1);
      const match = new RegExp(regExpSource(node)).exec(where);
      if (!needed || !match) return;
      const { lead, others } = needed;
      const leads = placesOf(lead.words, where).filter(
        (at) => at >= match.index + lead.min && at <= match.index + lead.max,
      );
      const fits = (at: number) =>
        others.every(({ words, min, max }) =>
          placesOf(words, where).some((place) => place >= at + min && place <= at + max),
        );
      expect(leads.some(fits)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

/** The comparison with alternatives, as far as it needs no package. */
import { describe, expect, test, vi } from 'vitest';
import { difference, tryOn } from '@/lib/cli/alternatives/compare';
import {
  engine,
  modernAhoCorasick,
  monyoneAhoCorasick,
  ownAutomaton,
  regExp,
} from '@/lib/cli/alternatives/finders';
import { englishRuleSamples, itemSamples, plainWords } from '@/lib/cli/alternatives/texts';
import { SLOW_MS } from '../run-audit';

vi.setConfig({ testTimeout: SLOW_MS });

const WORDS = new Map([
  ['沟通能力', 'talking'],
  ['能力强', 'able'],
  ['excel', 'office'],
  ['c++(初级)', 'odd'],
]);

/** Every word at every place, without any art: what an automaton must find. */
const everywhere = (text: string) =>
  new Set([...WORDS].filter(([word]) => text.toLowerCase().includes(word)).map(([, id]) => id));

const TEXTS = ['沟通能力强', '会用Excel', 'C++(初级)', '沟通', ''];

test.each(TEXTS)('our automaton alone finds each word at each place: %s', (text) => {
  expect(ownAutomaton(WORDS)(text)).toEqual(everywhere(text));
});

test('a regular expression finds the first of overlapping words alone', () => {
  const find = regExp(WORDS);
  expect([...find('沟通能力强')]).toEqual(['talking']);
  expect([...find('会用EXCEL，C++(初级)')]).toEqual(['office', 'odd']);
});

test('packages are read by the form of their results', () => {
  const found = ['沟通能力', '能力强'];
  const modern = class {
    search = () => found.map((pattern) => ({ pattern }));
  };
  const monyone = class {
    matchInText = () => found.map((keyword) => ({ keyword }));
  };
  expect([...modernAhoCorasick(modern, WORDS)('沟通能力强')]).toEqual(['talking', 'able']);
  expect([...monyoneAhoCorasick(monyone, WORDS)('沟通能力强')]).toEqual(['talking', 'able']);
});

test('right, misled, and what one alone finds', () => {
  const finder = (text: string) => new Set(text.includes('甲') ? ['a'] : []);
  const samples = [
    { text: '甲', about: 'a', says: true },
    { text: '乙', about: 'a', says: true },
    { text: '甲壳', about: 'a', says: false },
  ];
  expect(tryOn(finder, samples)).toEqual({ right: 1, says: 2, misled: 1, lookAlikes: 1 });
  const other = () => new Set(['a', 'b']);
  expect(difference(finder, other, ['甲', '乙'])).toEqual({ both: 1, onlyOurs: 0, onlyTheirs: 3 });
});

describe('on what the items themselves say', () => {
  test('there is much to try them on', () => {
    expect(plainWords().size).toBeGreaterThan(2000);
    expect(itemSamples().length).toBeGreaterThan(500);
    expect(englishRuleSamples().every(({ text }) => !/[\u3400-\u9fff]/.test(text))).toBe(true);
  });

  test('words alone find less than the engine and are misled more often', async () => {
    const samples = itemSamples();
    // One word in eight: the automaton is made in a moment, and the point is seen all the same.
    const some = new Map([...plainWords()].filter((_, n) => n % 8 === 0));
    const [ours, words] = [tryOn(await engine(), samples), tryOn(ownAutomaton(some), samples)];
    expect(words.right).toBeGreaterThan(0);
    expect(words.right).toBeLessThan(ours.right);
    expect(words.misled).toBeGreaterThan(ours.misled);
  });
});

import { expect, test } from 'vitest';
import { findWords } from '@/lib/review/find-words';
import { fingerprint, sentenceAt } from '@/lib/review/fingerprint';
import { fieldOf, NOTHING_SAID, saidIn, type Word, withWord } from '@/lib/review/said';

const SIGNED = { by: '闻雨', at: 5 };
const WORDS: Word[] = [
  {
    about: 'finding',
    card: 'gender-limit:illegal',
    says: { state: 'dismissed', words: 'x', rules: 3, reason: 'misread', text: '', ...SIGNED },
  },
  { about: 'item', item: 'typing', says: { is: 'covered', quote: '打字快', ...SIGNED } },
  { about: 'role', says: { is: 'service', ...SIGNED } },
];

test('words become fields and come back', () => {
  const fields = Object.fromEntries(WORDS.map((word) => [fieldOf(word), word.says]));
  expect(Object.keys(fields)).toEqual(['finding:gender-limit:illegal', 'override:typing', 'override:role']);
  expect(saidIn(fields)).toEqual(WORDS.reduce(withWord, NOTHING_SAID));
});

test('fields of other kinds, of a newer version, and those taken back say nothing', () => {
  const fields = {
    status: 'done',
    'override:typing': { is: 'maybe' },
    'finding:x:risky': null,
    'override:role': 3,
  };
  expect(saidIn(fields)).toEqual(NOTHING_SAID);
});

test('a fingerprint knows words again whatever their width, case and blanks', () => {
  expect(fingerprint('ＡＢＣ 限女性')).toBe(fingerprint('abc限\n女性'));
  expect(fingerprint('限女性')).not.toBe(fingerprint('限男性'));
});

test('a sentence ends at its stops, and loses the number of its line', () => {
  const text = '任职要求：\n1、限女性，18岁以上；会打字。\n2、有耐心';
  const at = (words: string) => {
    const start = text.indexOf(words);
    return sentenceAt(text, [start, start + words.length]);
  };
  expect([at('女性'), at('打字'), at('耐心')]).toEqual(['限女性，18岁以上', '会打字', '有耐心']);
});

test('words are found across line breaks and blanks, or not at all', () => {
  const text = '普通话 标准，\n打字快';
  expect(findWords(text, '标准，打字')).toEqual([4, 10]);
  expect(findWords(text, ' ')).toBeNull();
  expect(findWords(text, '英语')).toBeNull();
});

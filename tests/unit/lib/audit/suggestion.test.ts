import { describe, expect, test } from 'vitest';
import {
  fillBlanks,
  isUnconfirmed,
  openBlanks,
  piecesOf,
  writeSuggestion,
  writeWords,
} from '@/lib/audit/suggestion';
import type { Suggestion } from '@/lib/checklist/schema';

const pay: Suggestion = {
  kind: 'fact',
  zh: '底薪{{3800}}元，提成{{1-3}}%。',
  en: 'Base {{3,800}} yuan, commission {{1-3}}%.',
};

test('a text is cut into words and blanks, in order', () => {
  expect(piecesOf(pay.zh)).toEqual([
    { kind: 'words', text: '底薪' },
    { kind: 'blank', index: 0, example: '3800' },
    { kind: 'words', text: '元，提成' },
    { kind: 'blank', index: 1, example: '1-3' },
    { kind: 'words', text: '%。' },
  ]);
});

describe('blanks', () => {
  test('that nobody filled stay seen', () => {
    expect(fillBlanks(pay.zh, 'zh', { 1: '2' })).toBe('底薪【3800】元，提成2%。');
    expect(fillBlanks(pay.en, 'en')).toBe('Base [3,800] yuan, commission [1-3]%.');
    expect(openBlanks(pay.zh, { 0: ' ', 1: '2' })).toBe(1);
  });

  test('take one line, whatever was pasted into them', () => {
    expect(fillBlanks(pay.zh, 'zh', { 0: ' 4000\n起 ', 1: '2' })).toBe('底薪4000 起元，提成2%。');
  });
});

describe('a sentence', () => {
  const filled = { values: { 0: '4000', 1: '2' } };

  test('in a copy has its own stop, and the mark behind it', () => {
    expect(writeSuggestion(pay, 'zh', filled)).toBe('底薪4000元，提成2%。（待确认）');
    expect(writeSuggestion(pay, 'en', { ...filled, confirmed: true })).toBe('Base 4000 yuan, commission 2%.');
  });

  test('of one language is marked in it', () => {
    const words = { kind: 'promise' as const, words: 'Paid in the {{first}} month' };
    expect(writeWords(words, 'en')).toBe('Paid in the [first] month (to be confirmed)');
    expect(writeWords(words, 'en', { confirmed: true, values: { 0: 'third' } })).toBe(
      'Paid in the third month',
    );
  });

  test.each([
    ['；', '底薪4000元，提成2%（待确认）；'],
    ['', '底薪4000元，提成2%（待确认）'],
  ])('in a draft has the stop of its place: “%s”', (stop, expected) => {
    expect(writeSuggestion(pay, 'zh', filled, stop)).toBe(expected);
  });

  test('is marked where it states a fact or a promise that nobody ticked', () => {
    expect(isUnconfirmed({ kind: 'fact' }, {})).toBe(true);
    expect(isUnconfirmed({ kind: 'promise' }, { confirmed: true })).toBe(false);
    expect(isUnconfirmed({ kind: 'wording' }, {})).toBe(false);
  });
});

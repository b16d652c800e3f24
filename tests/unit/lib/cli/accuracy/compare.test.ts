import { describe, expect, test } from 'vitest';
import { byRepair, compare, meets } from '@/lib/cli/accuracy/compare';
import { strayQuotes } from '@/lib/cli/accuracy/labels';
import { auditOf, labelled, said } from './labelled';

const TEXT = '会打字，沟通能力强，学历不限，打字快';
const kinds = (...given: Parameters<typeof compare>) =>
  compare(...given).mistakes.map(({ kind, what }) => [kind, what]);

describe('words that prove an item', () => {
  test.each([
    ['the same', [2, 6], [2, 6], true],
    ['three tenths in common', [0, 3], [0, 10], true],
    ['less than three tenths', [0, 2], [0, 10], false],
    ['side by side', [0, 5], [5, 10], false],
    ['short ones, with twelve characters more', [0, 14], [4, 6], true],
    ['short ones, with thirteen more', [0, 15], [4, 6], false],
    ['a long sentence that cuts them short', [0, 5], [4, 30], false],
  ] as const)('%s', (_, found, place, right) => {
    expect(meets(found, place)).toBe(right);
  });

  test('one right quote of several is enough, at any place where the labelled words stand', () => {
    const posting = labelled({ description: TEXT, covered: { typing: ['打字'] } });
    const last = TEXT.lastIndexOf('打字');
    expect(kinds(posting, auditOf([said('typing', 'covered', [4, 8], [last, last + 2])]))).toEqual([]);
    expect(kinds(posting, auditOf([said('typing', 'covered', [4, 8])]))).toEqual([['evidence', 'typing']]);
  });
});

describe('items', () => {
  const posting = labelled({
    description: TEXT,
    covered: { typing: ['会打字'] },
    waived: { schooling: ['学历不限'] },
  });
  const typing = said('typing', 'covered', [0, 3]);
  const schooling = said('schooling', 'waived', [10, 14]);

  test('what agrees is no mistake', () => {
    const { text, mistakes } = compare(posting, auditOf([typing, schooling]));
    expect(mistakes).toEqual([]);
    expect(Object.fromEntries(text?.items ?? [])).toEqual({
      typing: { hit: 1, extra: 0, miss: 0 },
      schooling: { hit: 1, extra: 0, miss: 0 },
    });
    expect(text?.evidence).toEqual({ right: 2, wrong: 0, spans: 2, characters: 7 });
  });

  test('missed, false, and the wrong way round, which is both', () => {
    const audit = auditOf([said('schooling', 'covered', [10, 14]), said('talking', 'covered', [4, 9])]);
    const { text, mistakes } = compare(posting, audit);
    expect(mistakes.map(({ kind, what }) => [kind, what])).toEqual([
      ['missed', 'typing'],
      ['polarity', 'schooling: waived -> covered'],
      ['false', 'talking'],
    ]);
    expect(mistakes[1]).toMatchObject({ labelled: [[10, 14]], found: [[10, 14]] });
    expect(text).toMatchObject({ polarityWrong: 1 });
    expect(text?.items.get('schooling')).toEqual({ hit: 0, extra: 1, miss: 1 });
  });

  test('an item that is missing or cannot be read was not said', () => {
    const silent = { ...said('talking', 'covered'), state: 'missing' as const };
    expect(kinds(posting, auditOf([typing, schooling, silent]))).toEqual([]);
  });
});

describe('role and level', () => {
  test.each([
    [{ role: 'other', level: 'staff' }, 'other', 'unstated', []],
    [{ role: 'service', level: 'unstated' }, 'service', 'staff', []],
    [{ role: 'mixed', level: 'junior' }, 'service', 'lead', ['mixed -> service', 'junior -> lead']],
  ] as const)('%o', (given, role, level, wrong) => {
    expect(compare(labelled(given), auditOf([], [], role, level)).mistakes.map(({ what }) => what)).toEqual(
      wrong,
    );
  });

  test('a line labelled by role alone counts for nothing else', () => {
    const { covered: _, ...posting } = labelled();
    const { text, roles } = compare(posting, auditOf([said('typing', 'covered', [0, 1])]));
    expect(text).toBeNull();
    expect(roles.get('service')).toEqual({ hit: 1, extra: 0, miss: 0 });
  });
});

describe('rules', () => {
  const unlawful = { rule: 'gender-limit', severity: 'illegal', start: 0, end: 2 } as const;
  const posting = labelled({
    description: TEXT,
    compliance: { 'age-cap': ['学历不限'], 'no-such-rule': ['打字'] },
  });

  test('missed and false; a finding counts once however often it stands there', () => {
    expect(kinds(posting, auditOf([], [unlawful, { ...unlawful, start: 4, end: 6 }]))).toEqual([
      ['rule missed', 'age-cap'],
      ['rule false', 'gender-limit'],
    ]);
  });

  test('rules that nobody labels are no mistake; called unlawful is called so by any rule', () => {
    const other = { rule: 'of-my-own', severity: 'illegal', start: null, end: null } as const;
    expect(compare(labelled(), auditOf([], [other]))).toMatchObject({
      text: { clean: true, calledUnlawful: true },
      mistakes: [],
    });
    expect(compare(posting, auditOf([], [unlawful])).text).toMatchObject({
      clean: false,
      calledUnlawful: false,
    });
  });
});

test('quotes that stand nowhere are told', () => {
  const posting = labelled({
    description: TEXT,
    covered: { typing: ['会打字', '打字慢'] },
    compliance: { rule: ['女'] },
  });
  expect(strayQuotes(posting)).toEqual(['typing: “打字慢”', 'rule: “女”']);
});

test('mistakes with one repair stand together', () => {
  const told = [
    { kind: 'evidence', what: 'a' },
    { kind: 'false', what: 'b' },
    { kind: 'missed', what: 'a' },
    { kind: 'false', what: 'a' },
  ] as const;
  expect([...told].sort(byRepair).map(({ kind, what }) => `${kind} ${what}`)).toEqual([
    'false a',
    'false b',
    'missed a',
    'evidence a',
  ]);
});

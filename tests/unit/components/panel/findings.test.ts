import { describe, expect, test } from 'vitest';
import { findingGroups, quoteAt } from '@/components/panel/findings';
import type { Finding } from '@/lib/audit/types';
import { findingCounts } from '@/lib/review/card';

const found = (rule: string, severity: Finding['severity'], start: number | null): Finding => ({
  rule,
  severity,
  start,
  end: start === null ? null : start + 2,
});

describe('findings as cards', () => {
  const findings = [
    found('age', 'risky', 0),
    found('sex', 'illegal', 5),
    found('age', 'risky', 9),
    found('tone', 'style', 12),
    found('fine', 'illegal', 3),
    found('headcount', 'risky', null),
  ];

  test('the graver first, then by place; what was seen nowhere is none', () => {
    expect(findingGroups({ findings }).map(({ rule }) => rule)).toEqual(['fine', 'sex', 'age', 'tone']);
    expect(findingCounts({ findings })).toEqual({ illegal: 2, risky: 1, style: 1, all: 4 });
  });

  test('a finding is counted once, in however many places it stands, and not where it was dismissed', () => {
    const dismissed = findings.map((one) =>
      one.rule === 'age' ? { ...one, state: 'dismissed' as const } : one,
    );
    expect(findingCounts({ findings: dismissed })).toEqual({ illegal: 2, risky: 0, style: 1, all: 3 });
    expect(findingCounts({ findings }).all).toBe(findingGroups({ findings }).length);
  });

  test('one card holds all places of a rule, each with its number among them', () => {
    const age = findingGroups({ findings })[2];
    expect(age?.places.map(({ index, start }) => [index, start])).toEqual([
      [0, 0],
      [1, 9],
    ]);
  });

  test('places of one rule that weigh differently stand apart, and keep their numbers', () => {
    const groups = findingGroups({ findings: [found('hours', 'risky', 0), found('hours', 'illegal', 4)] });
    expect(groups.map(({ severity, places }) => [severity, places[0]?.index])).toEqual([
      ['illegal', 1],
      ['risky', 0],
    ]);
  });
});

describe('a quote', () => {
  const quote = (text: string, words: string, language: 'zh' | 'en' = 'zh') => {
    const start = text.indexOf(words);
    return Object.values(quoteAt(text, { index: 0, start, end: start + words.length }, language));
  };

  test('stays within its line, without the mark of the list', () => {
    expect(quote('要求：\n1、限女性，18-28岁\n2、有耐心', '限女性')).toEqual(['', '限女性', '，18-28岁']);
    expect(quote('• 打字快，限女性', '限女性')).toEqual(['打字快，', '限女性', '']);
  });

  test('stays within its sentence', () => {
    expect(quote('打字快。最好限女性，有耐心；能上晚班', '限女性')).toEqual(['最好', '限女性', '，有耐心']);
    expect(quote('Type fast. Female only. Be kind.', 'Female only', 'en')).toEqual(['', 'Female only', '']);
  });

  test('is cut on both sides of a long sentence; English between words', () => {
    const [before, , after] = quote(`${'甲'.repeat(40)}限女性${'乙'.repeat(40)}`, '限女性');
    expect(before).toBe(`…${'甲'.repeat(14)}`);
    expect(after).toBe(`${'乙'.repeat(14)}…`);
    const text =
      'we are looking for somebody who is a young female only and who can start within this very week';
    const [left, , right] = quote(text, 'female only', 'en');
    expect(left).toMatch(/^…\w+ .* $/);
    expect(right).toMatch(/^ .* \w+…$/);
    expect(text).toContain(left?.slice(1));
    expect(text).toContain(right?.slice(0, -1));
  });

  test('never halves a character of two units', () => {
    const [before, , after] = quote(`甲${'😀'.repeat(20)}限女性${'😀'.repeat(20)}`, '限女性');
    expect(before).toMatch(/^…😀+$/u);
    expect(after).toMatch(/^😀+…$/u);
  });
});

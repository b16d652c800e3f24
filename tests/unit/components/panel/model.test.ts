import { describe, expect, test } from 'vitest';
import { evidenceSpans, stretches } from '@/components/panel/MarkedText';
import { mixedWith } from '@/components/panel/mixed';
import { countsOf, decidingWords, gapRows, pointsText, rowsOf, shortCounts } from '@/components/panel/model';
import { screenOf } from '@/components/panel/screen';
import type { Audit } from '@/lib/audit/types';
import type { Posting } from '@/lib/posting/posting';
import { bare, FACTS, mixedView, otherView, partialView, posting, view } from '../../../support/postings';
import { TEXTS } from '../../../support/render';

const audited = view();
const audit = audited.audit as Audit;
const rows = rowsOf(audit, audited.posting as Posting, FACTS, TEXTS.zh);

describe('rows', () => {
  test('there is one for each item, with its own words', () => {
    expect(rows.map((row) => row.id)).toEqual(audit.items.map((item) => item.id));
    const row = rows.find(({ quotes }) => quotes.length > 0);
    expect(posting().description).toContain(row?.quotes[0]);
  });

  test('a field of the page stands where the text is silent', () => {
    const place = rows.find((row) => row.field === 'place');
    expect(place).toMatchObject({ state: 'covered', quotes: [], fieldValue: '中山·古镇' });
  });

  test('delicate items are shown apart and not counted', () => {
    const delicate = rows.filter((row) => row.state === 'delicate');
    expect(delicate.length).toBe(FACTS.filter((fact) => fact.delicate).length);
    expect(countsOf(rows).all).toBe(rows.length - delicate.length);
  });

  test('the short counts are those of the panel', () => {
    const counts = countsOf(rows);
    expect(shortCounts(audit)).toEqual({ written: counts.covered + counts.waived, missing: counts.missing });
  });
});

test('gaps: what earns most first, those of a full group last', () => {
  const { earning, capped } = gapRows(audit, rows);
  expect(earning.length + capped.length).toBe(countsOf(rows).missing);
  expect(earning.map((row) => row.gain)).toEqual(earning.map((row) => row.gain).sort((a, b) => b - a));
  expect(capped.every((row) => row.gain === 0)).toBe(true);
});

test('points are shown to the half, but a real gain never as nothing', () => {
  expect([3, 2.4, 0.1, 0].map(pointsText)).toEqual(['3', '2.5', '<0.5', '0']);
});

test('a mixed posting is named after what most of its words say', () => {
  expect(mixedWith([{ says: 'sales' }, { says: 'sales' }, { says: 'other' }])).toBe('sales');
  expect(mixedWith([{ says: 'collection' }, { says: 'sales' }])).toBe('collection');
  expect(mixedWith([{ says: 'service' }, { says: 'other' }])).toBe('other');
});

test('deciding words are the posting’s own, each once', () => {
  const { audit: mixed, posting: of } = mixedView();
  const words = decidingWords(mixed as Audit, of as Posting, (says) => says !== 'service');
  expect(words.length).toBeGreaterThan(0);
  expect(new Set(words).size).toBe(words.length);
  for (const word of words) {
    expect(`${of?.title}${of?.description}`).toContain(word);
    expect(word).not.toMatch(/^[\s\p{P}]|[\s\p{P}]$/u);
  }
});

test('which screen stands for which view', () => {
  expect(screenOf(null, false, false)).toBe('reading');
  expect(screenOf(audited, false, false)).toBe('audit');
  expect(screenOf(audited, true, false)).toBe('orphaned');
  expect(screenOf(partialView(), false, false)).toBe('audit');
  expect(screenOf(otherView(), false, false)).toBe('other');
  expect(screenOf(otherView(), false, true)).toBe('audit');
  expect(screenOf(otherView(true), false, false)).toBe('audit');
  expect(screenOf(bare({}), false, false)).toBe('empty');
  expect(screenOf(bare({ kind: 'list' }), false, false)).toBe('list');
  expect(screenOf(bare({ kind: 'detail' }), false, false)).toBe('reading');
  for (const state of ['login', 'blocked', 'offline', 'unreadable'] as const) {
    expect(screenOf(bare({ kind: 'detail', state }), false, false)).toBe(state);
  }
});

describe('a marked text', () => {
  const span = (of: string, start: number, end: number) =>
    ({ of, index: 0, span: [start, end], meaning: 'covered' }) as const;

  test('is cut at every edge and loses no character', () => {
    const cut = stretches('甲乙丙丁戊', [span('a', 0, 3), span('b', 2, 5)]);
    expect(cut.map(({ text }) => text)).toEqual(['甲乙', '丙', '丁戊']);
    expect(cut.map(({ of }) => of.map((one) => one.of).join())).toEqual(['a', 'a,b', 'b']);
  });

  test('takes no span that lies outside', () => {
    expect(stretches('甲乙', [span('a', 1, 9)])).toEqual([{ text: '甲乙', of: [] }]);
  });

  test('carries all evidence of an audit', () => {
    expect(evidenceSpans(audit).length).toBe(
      audit.items.reduce((sum, item) => sum + item.evidence.length, 0),
    );
  });
});

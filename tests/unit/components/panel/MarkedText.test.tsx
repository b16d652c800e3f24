// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { evidenceSpans, findingSpans, type MarkedSpan, MarkedText } from '@/components/panel/MarkedText';
import type { Audit } from '@/lib/audit/types';
import { posting, UNLAWFUL_TEXT, unlawfulView, view } from '../../../support/postings';
import { axeProblems, clear, settle, show } from '../../../support/render';

afterEach(() => {
  clear();
  vi.useRealTimers();
});

const text = posting().description;
const spans = evidenceSpans(view().audit as Audit);
const marked = (flash: { of: string; index: number } | null) => (
  <MarkedText text={text} spans={spans} label="原文" lang="zh-CN" flash={flash} />
);

test('the text stands unchanged, with marks on the evidence', async () => {
  const shown = show(marked(null));
  expect(shown.text()).toBe(text);
  expect(shown.all('mark').length).toBeGreaterThan(0);
  expect(await axeProblems(shown.root)).toEqual([]);
});

test('a place is flashed for a while', async () => {
  vi.useFakeTimers();
  const first = spans[0] as MarkedSpan;
  const shown = show(marked({ of: first.of, index: first.index }));
  const lit = shown.all('mark.is-flash').map((mark) => mark.textContent);
  expect(lit.join('')).toBe(text.slice(...first.span));
  vi.advanceTimersByTime(1400);
  await settle();
  expect(shown.all('mark.is-flash')).toEqual([]);
});

test('findings are marked over the evidence, each weight in its own way', () => {
  const audit = unlawfulView().audit as Audit;
  const found = findingSpans(audit);
  const shown = show(
    <MarkedText
      text={UNLAWFUL_TEXT}
      spans={[...evidenceSpans(audit), ...found]}
      label="原文"
      lang="zh-CN"
      flash={null}
    />,
  );
  expect(shown.text()).toBe(UNLAWFUL_TEXT);
  for (const meaning of ['unlawful', 'risky', 'style'] as const) {
    const words = found
      .filter((span) => span.meaning === meaning)
      .sort((a, b) => a.span[0] - b.span[0])
      .map(({ span }) => UNLAWFUL_TEXT.slice(...span));
    expect(words.length).toBeGreaterThan(0);
    const painted = shown.all(`mark.m-${meaning}`).map((mark) => mark.textContent);
    expect(painted.join('')).toBe(words.join(''));
  }
});

import { expect, test } from 'vitest';
import { fitOfView, fitSpans } from '@/components/fit/rows';
import { evidenceSpans } from '@/components/panel/MarkedText';
import type { Audit } from '@/lib/audit/types';
import { NO_CLAIM } from '@/lib/fit/profile';
import { FACTS, view } from '../../../support/postings';
import { TEXTS } from '../../../support/render';

test('the words that ask something are marked by how far it is met, all others stay to be found', () => {
  const audit = view().audit as Audit;
  const profile = {
    'typing-speed': { ...NO_CLAIM, level: 'some' },
    multitasking: { ...NO_CLAIM, level: 'cannot' },
    teamwork: { ...NO_CLAIM, level: 'can' },
  } as const;
  const spans = fitSpans(fitOfView(audit, FACTS, profile, TEXTS.zh), audit);
  const meaning = (item: string) => spans.find(({ of }) => of === item)?.meaning;
  expect([meaning('typing-speed'), meaning('multitasking'), meaning('teamwork')]).toEqual([
    'partly',
    'unmet',
    'met',
  ]);
  expect(spans.map(({ of, index }) => `${of} ${index}`)).toEqual(
    evidenceSpans(audit).map(({ of, index }) => `${of} ${index}`),
  );
  expect(new Set(spans.map((span) => span.meaning))).toEqual(new Set(['met', 'partly', 'unmet', 'unsure']));
});

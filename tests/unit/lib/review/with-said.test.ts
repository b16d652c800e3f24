import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';
import { bandOf, scoreItems } from '@/lib/audit/score';
import type { Audit } from '@/lib/audit/types';
import { cardOf } from '@/lib/review/card';
import { fingerprint, placesPrint } from '@/lib/review/fingerprint';
import { before, type Decision, NOTHING_SAID, type Said, type Word, withWord } from '@/lib/review/said';
import { placesOf, withSaid } from '@/lib/review/with-said';
import { posting, SERVICE_TEXT, UNLAWFUL_TEXT } from '../../../support/postings';

const auditor = await builtinAuditor();
const facts = auditor.items;
const SIGNED = { by: null, at: 1 };

function judge(description: string, said: Said = NOTHING_SAID, options = {}): Audit {
  const audit = auditor.audit(posting({ description }), options);
  return withSaid(audit, said, { text: description, facts, ...options });
}

const RAW = judge(UNLAWFUL_TEXT);
const CARDS = [...new Set(RAW.findings.filter(({ start }) => start !== null).map(cardOf))];

function decision(card: string, state: Decision['state'], text = UNLAWFUL_TEXT): Decision {
  const words = placesPrint(text, placesOf(judge(text).findings, card));
  return { state, words, rules: RAW.rules, reason: null, text: '', ...SIGNED };
}

const deciding = (state: Decision['state'], ...cards: string[]): Said => ({
  ...NOTHING_SAID,
  findings: Object.fromEntries(cards.map((card) => [card, decision(card, state)])),
});

/** Anything that a person may say of the posting, of items and cards that it has and of some that it has not. */
const anyWord: fc.Arbitrary<Word> = fc.oneof(
  fc
    .record({
      about: fc.constant('finding' as const),
      card: fc.constantFrom(...CARDS, 'no-such-rule:illegal'),
      says: fc.option(
        fc
          .constantFrom('confirmed' as const, 'dismissed' as const)
          .map((state) => decision(CARDS[0] as string, state)),
      ),
    })
    .map((word) => (word.says ? { ...word, says: decision(word.card, word.says.state) } : word)),
  fc.record({
    about: fc.constant('item' as const),
    item: fc.constantFrom(...facts.map(({ id }) => id), 'no-such-item'),
    says: fc.option(
      fc.oneof(
        fc.constant({ is: 'covered' as const, quote: null, ...SIGNED }),
        fc.constant({ is: 'missing' as const, not: [] as string[], ...SIGNED }),
      ),
    ),
  }),
  fc.record({
    about: fc.constant('role' as const),
    says: fc.option(fc.constantFrom('service' as const, 'other' as const).map((is) => ({ is, ...SIGNED }))),
  }),
);
const anySaid = fc
  .array(anyWord, { maxLength: 12 })
  .map((words) => words.reduce<Said>(withWord, NOTHING_SAID));

describe('what the law wants', () => {
  const HEADCOUNT = 'missing-headcount';
  const element = (audit: Audit) => audit.statutory.find(({ rule }) => rule === HEADCOUNT)?.state;
  const told = (audit: Audit) => audit.findings.some(({ rule }) => rule === HEADCOUNT);
  const saying = (word: Said['items'][string]): Said => ({ ...NOTHING_SAID, items: { headcount: word } });

  test('is seen where a person says that its item is written', () => {
    expect([element(RAW), told(RAW)]).toEqual(['unseen', true]);
    const put = judge(UNLAWFUL_TEXT, saying({ is: 'covered', quote: null, ...SIGNED }));
    expect([element(put), told(put)]).toEqual(['seen', false]);
  });

  test('is unseen where its words do not count, but not where something else says it', () => {
    const text = `${UNLAWFUL_TEXT}\n招聘人数：3人`;
    const before = judge(text);
    expect([element(before), told(before)]).toEqual(['seen', false]);
    const words = before.items.find(({ id }) => id === 'headcount')?.evidence ?? [];
    const not = words.map(([start, end]) => fingerprint(text.slice(start, end)));
    const after = judge(text, saying({ is: 'missing', not, ...SIGNED }));
    expect([element(after), told(after)]).toEqual(['unseen', true]);
    const otherwise = judge(
      `${UNLAWFUL_TEXT}\n诚聘客服若干名`,
      saying({ is: 'missing', not: [], ...SIGNED }),
    );
    expect(element(otherwise)).toBe('seen');
  });
});

describe('whatever is said', () => {
  test('the engine’s own audit is not touched, and with nothing said it is the answer', () => {
    fc.assert(
      fc.property(anySaid, (said) => {
        const copy = structuredClone(RAW);
        withSaid(RAW, said, { text: UNLAWFUL_TEXT, facts });
        expect(RAW).toEqual(copy);
        expect(withSaid(RAW, NOTHING_SAID, { text: UNLAWFUL_TEXT, facts })).toBe(RAW);
      }),
      { numRuns: 60 },
    );
  });

  test('a word that is undone leaves all as it was', () => {
    fc.assert(
      fc.property(anySaid, anyWord, (said, word) => {
        const undone = withWord(withWord(said, word), before(said, word));
        expect(judge(UNLAWFUL_TEXT, undone)).toEqual(judge(UNLAWFUL_TEXT, said));
      }),
      { numRuns: 60 },
    );
  });

  test('the score is the formula’s over the states as they stand then, and so is every gain', () => {
    fc.assert(
      fc.property(anySaid, (said) => {
        const audit = judge(UNLAWFUL_TEXT, said);
        const items = audit.items.map((item) => ({ ...item, gain: 0 }));
        const { score, groups } = scoreItems(facts, items);
        expect(audit.groups).toEqual(groups);
        if (audit.role.role === 'other') {
          expect([audit.score, audit.band]).toEqual([null, null]);
          return;
        }
        expect(audit.score).toBe(Math.round(score));
        expect(audit.items.map(({ gain }) => gain)).toEqual(items.map(({ gain }) => gain));
        const confirmed = audit.findings.some(
          (one) => one.severity === 'illegal' && one.state === 'confirmed',
        );
        expect(audit.band).toBe(bandOf(audit.score ?? 0, confirmed));
      }),
      { numRuns: 60 },
    );
  });
});

describe('findings', () => {
  test('take the state of their card, those seen nowhere none', () => {
    const [first, second] = CARDS as [string, string];
    const { findings } = judge(UNLAWFUL_TEXT, {
      ...NOTHING_SAID,
      findings: { [first]: decision(first, 'confirmed'), [second]: decision(second, 'dismissed') },
    });
    for (const finding of findings) {
      const expected = { [first]: 'confirmed', [second]: 'dismissed' }[cardOf(finding)];
      expect(finding.state).toBe(finding.start === null ? undefined : expected);
    }
  });

  test('wait for a person again once their words, or the sentence around them, are others', () => {
    const card = CARDS.find((one) => one.startsWith('gender')) as string;
    const said = deciding('dismissed', card);
    const stateIn = (text: string) => judge(text, said).findings.find((one) => cardOf(one) === card)?.state;
    expect(stateIn(UNLAWFUL_TEXT)).toBe('dismissed');
    // Another line above, other numbers, other blanks: the same words.
    expect(stateIn(`公司介绍：做灯具。\n${UNLAWFUL_TEXT}`)).toBe('dismissed');
    expect(stateIn(UNLAWFUL_TEXT.replace('1、限女性', '4、 限女性'))).toBe('dismissed');
    expect(stateIn(UNLAWFUL_TEXT.replace('限女性，', '限女性，夜班，'))).toBeUndefined();
    expect(stateIn(UNLAWFUL_TEXT.replace('男生勿扰', '男士勿扰'))).toBeUndefined();
  });

  test('an unlawful one that is confirmed keeps the posting out of the highest band', () => {
    const rich = {
      ...NOTHING_SAID,
      items: Object.fromEntries(
        facts.map(({ id }) => [id, { is: 'covered' as const, quote: null, ...SIGNED }]),
      ),
    };
    const unlawful = CARDS.filter((card) => card.endsWith(':illegal'));
    const band = (said: Said) => judge(UNLAWFUL_TEXT, said).band;
    expect(band(rich)).toBe('full');
    expect(band({ ...rich, ...{ findings: deciding('confirmed', ...unlawful).findings } })).toBe('good');
    expect(band({ ...rich, ...{ findings: deciding('dismissed', ...unlawful).findings } })).toBe('full');
  });
});

describe('items', () => {
  const missing = judge(SERVICE_TEXT).items.find(({ gain }) => gain > 0) as Audit['items'][number];
  const covered = judge(SERVICE_TEXT).items.find(
    ({ state, evidence }) => state === 'covered' && evidence.length === 1,
  ) as Audit['items'][number];
  const of = (id: string, audit: Audit) => audit.items.find((item) => item.id === id);
  const words = SERVICE_TEXT.slice(...(covered.evidence[0] as [number, number]));
  const refused: Said = {
    ...NOTHING_SAID,
    items: { [covered.id]: { is: 'missing', not: [fingerprint(words)], ...SIGNED } },
  };

  test('that are written count, with the words where the posting has them', () => {
    const said = (quote: string | null): Said => ({
      ...NOTHING_SAID,
      items: { [missing.id]: { is: 'covered', quote, ...SIGNED } },
    });
    const quote = '老同事一对一带教';
    const at = SERVICE_TEXT.indexOf(quote);
    const audit = judge(SERVICE_TEXT, said(quote));
    expect(of(missing.id, audit)).toMatchObject({
      state: 'covered',
      gain: 0,
      evidence: [[at, at + quote.length]],
      was: { state: 'missing' },
    });
    expect(audit.score).toBeGreaterThan(judge(SERVICE_TEXT).score ?? 0);
    expect(of(missing.id, judge(SERVICE_TEXT, said('这里没有的字')))?.evidence).toEqual([]);
  });

  test('whose words do not count are missing, until other words say it', () => {
    const audit = judge(SERVICE_TEXT, refused);
    expect(of(covered.id, audit)).toMatchObject({
      state: 'missing',
      evidence: [],
      was: { state: 'covered' },
    });
    expect(audit.score).toBeLessThan(judge(SERVICE_TEXT).score ?? 0);
    const other = `${SERVICE_TEXT.replace(words, '')}\n`;
    expect(of(covered.id, judge(other, refused))?.was).toBeUndefined();
  });

  test('of a cut text have no score all the same', () => {
    const { score, items } = judge(SERVICE_TEXT, refused, { partial: true });
    expect([score, items.some(({ gain }) => gain > 0)]).toEqual([null, false]);
  });
});

test('the role that a person gives decides whether there is a score', () => {
  const as = (is: 'service' | 'other'): Said => ({ ...NOTHING_SAID, role: { is, ...SIGNED } });
  expect(judge(SERVICE_TEXT, as('other'))).toMatchObject({
    role: { role: 'other', was: 'service' },
    score: null,
  });
  expect(judge(SERVICE_TEXT, as('other'), { anyway: true }).score).not.toBeNull();
  expect(judge(SERVICE_TEXT, as('service')).role.was).toBeUndefined();
});

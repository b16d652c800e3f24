import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Auditor, createAuditor } from '@/lib/audit/auditor';
import { builtinAuditor } from '@/lib/audit/builtin';
import { createNormaliser } from '@/lib/text/normalise';
import { noisyText } from '../text/noisy-text';
import { ITEMS, itemOf, smallAuditor, tablesOf } from './small-engine';

const small = smallAuditor();
const builtin = await builtinAuditor();
const both: [string, Auditor][] = [
  ['the small checklist', small],
  ['the built-in checklist', builtin],
];

describe.each(both)('any text, %s', (_, auditor) => {
  test('every quote lies inside the text, in order and without overlap', () => {
    fc.assert(
      fc.property(noisyText(), (description) => {
        for (const item of auditor.audit({ title: '客服', description }, { anyway: true }).items) {
          let last = 0;
          for (const [start, end] of item.evidence) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(description.length);
          expect(item.evidence.length > 0).toBe(item.from === 'text');
        }
      }),
    );
  });

  test('the same text gives the same audit, whatever was audited before', () => {
    fc.assert(
      fc.property(noisyText(), noisyText(), (title, description) => {
        const first = auditor.audit({ title, description }, { anyway: true });
        auditor.audit({ title: description, description: title });
        expect(auditor.audit({ title, description }, { anyway: true })).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });

  test('an audit is plain data', () => {
    fc.assert(
      fc.property(noisyText(), (description) => {
        const audit = auditor.audit({ title: '客服', description });
        expect(JSON.parse(JSON.stringify(audit))).toEqual(audit);
      }),
      { numRuns: 20 },
    );
  });
});

test('a quote folds to the words that were matched', () => {
  const normalise = createNormaliser('');
  fc.assert(
    fc.property(noisyText(), noisyText(), (before, after) => {
      const description = `${before}\n任职要求：\n沟\u200b通 能\u3000力强\n${after}`;
      const talking = small
        .audit({ title: '', description }, { anyway: true })
        .items.find((i) => i.id === 'talking');
      const quotes = (talking?.evidence ?? []).map((span) => normalise(description.slice(...span)).text);
      for (const quote of quotes) expect(quote).toMatch(/沟通.{0,4}能力/);
      expect(talking?.state).toBe('covered');
    }),
  );
});

test('a quote leaves out the sign that sets it off from the next', () => {
  const listed = createAuditor(tablesOf([itemOf({ id: 'listed', covered: ['耐心(、|$)'] })]));
  const description = '任职要求：耐心、细心';
  const [item] = listed.audit({ title: '', description }, { anyway: true }).items;
  expect(item?.evidence.map((span) => description.slice(...span))).toEqual(['耐心']);
});

describe('bad input', () => {
  test.each([
    ['no text', ''],
    ['white space', ' \n\u3000\t'],
    ['one character', '客'],
    ['emoji alone', '👍🎉😀'.repeat(20)],
    ['lone surrogates', '\ud83d客\udc4d服\ud800'],
    ['zero-width noise', '\u200b\ufeff\u2060'.repeat(500)],
    ['punctuation alone', '，。；：、（）【】1、2、'.repeat(30)],
    ['headings alone', '岗位职责：任职要求：福利待遇：'.repeat(50)],
  ])('%s', (_, description) => {
    for (const [, auditor] of both) {
      const audit = auditor.audit({ title: description, description }, { anyway: true });
      expect(audit.items.every(({ state }) => state === 'missing')).toBe(true);
      expect(audit.score).toBe(0);
    }
  });

  test('zero-width noise between all letters hides nothing', () => {
    const description = [...'任职要求：沟通能力强'].join('\u200b\u00ad');
    const item = small
      .audit({ title: '', description }, { anyway: true })
      .items.find(({ id }) => id === 'talking');
    expect(item?.state).toBe('covered');
  });

  /** The least of five runs, in ms: what else the machine does only ever adds to a run. */
  const leastOf = (auditor: Auditor, description: string) => {
    let least = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 5; round++) {
      const start = performance.now();
      auditor.audit({ title: '客服', description }, { anyway: true });
      least = Math.min(least, performance.now() - start);
    }
    return least;
  };

  test.each([
    [
      'of many lines',
      builtin,
      '任职要求：有经验者优先，沟通能力强；1、解答咨询 2、不加班。学历不限,五险一金\n',
      500,
    ],
    ['without any break', small, '负责客户', 5_000],
  ])('the time grows with the length of a text %s, not faster', (_, auditor, unit, copies) => {
    const short = leastOf(auditor, unit.repeat(copies));
    const long = leastOf(auditor, unit.repeat(10 * copies));
    expect(unit.length * 10 * copies).toBeGreaterThanOrEqual(200_000);
    // Ten times the text: quadratic work would take a hundred times as long.
    expect(long / short).toBeLessThan(35);
  });
});

describe('what is scored', () => {
  const posting = { title: '', description: '任职要求：沟通能力强' };

  test('another role gets no score unless it is asked for', () => {
    expect(small.audit(posting)).toMatchObject({ role: { role: 'other' }, score: null, band: null });
    expect(small.audit(posting, { anyway: true }).score).toBeGreaterThan(0);
  });

  test('a text that is cut has no score, no gain and nothing missing', () => {
    const audit = small.audit(posting, { anyway: true, partial: true });
    expect(audit).toMatchObject({ score: null, band: null });
    expect(audit.items.some(({ state }) => state === 'missing')).toBe(false);
    expect(audit.items.every(({ gain }) => gain === 0)).toBe(true);
    expect(audit.items.find(({ id }) => id === 'talking')?.state).toBe('covered');
  });

  test('a field says what the text does not, and the text goes first', () => {
    const state = (description: string, education: string | null) => {
      const { items } = small.audit({ title: '', description, education }, { anyway: true });
      const { state, from } = items.find(({ id }) => id === 'schooling') as (typeof items)[number];
      return [state, from];
    };
    expect(state('', '大专')).toEqual(['covered', 'field']);
    expect(state('', null)).toEqual(['unreadable', null]);
    expect(state('学历不限', '大专')).toEqual(['waived', 'text']);
  });

  test('writing what is missing never lowers the score', () => {
    fc.assert(
      fc.property(
        fc.subarray(['沟通能力', '有经验', '大专', '双休', '五险一金', '底薪5000元', '有耐心']),
        (words) => {
          const before = small.audit({ title: '', description: words.join('\n') }, { anyway: true });
          for (const extra of ['解答咨询', '培训', '学历不限']) {
            const after = small.audit(
              { title: '', description: [...words, extra].join('\n') },
              { anyway: true },
            );
            expect(after.score as number).toBeGreaterThanOrEqual(before.score as number);
          }
        },
      ),
    );
  });
});

describe('items of a person’s own', () => {
  const baking = itemOf({
    id: 'baking',
    covered: ['烘焙…{4}经验', '焙烤'],
    waived: ['不会烘焙可教'],
    vetoes: ['烘焙类目'],
  });
  const auditor = createAuditor(tablesOf(ITEMS, '驗验'), [baking]);
  const says = (description: string) =>
    auditor.audit({ title: '', description }, { anyway: true }).items.find(({ id }) => id === 'baking')
      ?.state;

  test.each([
    ['任职要求：有烘焙行业经验', 'covered'],
    ['任职要求：不会烘焙可教', 'waived'],
    ['任职要求：无需烘焙经验', 'waived'],
    ['任职要求：烘焙类目经验', 'missing'],
    ['福利待遇：烘焙经验', 'missing'],
    ['任职要求：烘\u200b焙经驗', 'covered'],
  ])('%s: %s', (text, state) => {
    expect(says(text)).toBe(state);
  });

  test('it joins the score, and the built-in items stay as they are', () => {
    const posting = { title: '', description: '任职要求：烘焙经验，沟通能力强' };
    const without = smallAuditor().audit(posting, { anyway: true });
    const withIt = auditor.audit(posting, { anyway: true });
    expect(withIt.score as number).toBeGreaterThan(without.score as number);
    expect(withIt.items.slice(0, -1).map(({ state, evidence }) => [state, evidence])).toEqual(
      without.items.map(({ state, evidence }) => [state, evidence]),
    );
  });

  test('a pattern in traditional script matches a text of either', () => {
    const own = itemOf({ id: 'own', covered: ['驗貨…能力'] });
    const auditor = createAuditor(tablesOf(ITEMS, '驗验貨货'), [own]);
    const state = (description: string) =>
      auditor.audit({ title: '', description }, { anyway: true }).items.at(-1)?.state;
    expect([state('驗貨能力'), state('验货能力')]).toEqual(['covered', 'covered']);
  });

  test('a pattern that cannot be read is refused', () => {
    expect(() => createAuditor(tablesOf(ITEMS), [itemOf({ id: 'bad', covered: ['(烘焙'] })])).toThrow(
      'item:bad',
    );
  });
});

import textsEn from 'virtual:yardstick/texts-en';
import textsZh from 'virtual:yardstick/texts-zh';
import { expect, test } from 'vitest';
import { builtinAuditor } from '@/lib/audit/builtin';
import { languageOfText } from '@/lib/i18n';
import type { Posting } from '@/lib/posting/posting';
import { type ReportOptions, type ReportSource, reportOf } from '@/lib/report/report';
import { placesPrint } from '@/lib/review/fingerprint';
import { placesOf, withSaid } from '@/lib/review/with-said';

const auditor = await builtinAuditor();
const MADE = Date.UTC(2026, 10, 30);
const TEXT = `岗位职责：
1、通过千牛在线接待买家，解答灯具方面的问题；
任职要求：
1、限女性，18-28岁，有耐心；
2、有意者加微信：zhaopin_26，电话 138 0000 1234。
福利待遇：
入职交服装押金300元，月休6天。`;

function source(description: string, more: Partial<ReportSource> = {}): ReportSource {
  const posting: Posting = {
    reader: 'paste',
    id: null,
    url: null,
    title: '客服专员',
    company: '示例灯饰',
    salary: '4-6K',
    description,
  };
  return {
    posting,
    audit: auditor.audit(posting),
    partial: false,
    owner: '自家',
    seen: MADE,
    before: null,
    ...more,
  };
}

const options = (more: Partial<ReportOptions> = {}): ReportOptions => ({
  heading: '',
  auditor: '闻雨',
  made: MADE,
  mask: true,
  texts: textsZh,
  languageOf: languageOfText,
  ...more,
});

test('a finding has its words, what it rests on, and what to write instead', () => {
  const report = reportOf([source(TEXT)], options());
  const [posting] = report.postings;
  const gender = posting?.findings.find(({ card }) => card.startsWith('gender-limit'));
  expect(gender).toMatchObject({ severity: 'illegal', state: 'open', decision: null });
  expect(gender?.quotes[0]).toEqual({ before: '', words: '限女性', after: '，18-28岁，有耐心' });
  expect(gender?.laws.length).toBeGreaterThan(0);
  expect(gender?.advice).not.toBe('');
  expect(gender?.wording).toBe('男女不限');
  expect(posting?.findings[0]?.severity).toBe('illegal');
  expect(posting?.counts.illegal).toBe(
    posting?.findings.filter(({ severity }) => severity === 'illegal').length,
  );
  expect(posting?.score).toBe(source(TEXT).audit.score);
  expect(posting?.gaps[0]?.points).toBeGreaterThanOrEqual(posting?.gaps[1]?.points ?? 0);
});

test('a decision is told with who made it; what was dismissed stands last and is not counted', () => {
  const base = source(TEXT);
  const card = 'gender-limit:illegal';
  const words = placesPrint(TEXT, placesOf(base.audit.findings, card));
  const said = {
    findings: {
      [card]: {
        state: 'dismissed',
        words,
        rules: base.audit.rules,
        reason: 'exception',
        text: '另有说明',
        by: '闻雨',
        at: MADE,
      } as const,
    },
    items: {},
    role: null,
  };
  const audit = withSaid(base.audit, said, { text: TEXT, facts: auditor.items });
  const [open] = reportOf([base], options()).postings;
  const [posting] = reportOf([{ ...base, audit }], options()).postings;
  expect(posting?.findings.at(-1)).toMatchObject({
    card,
    state: 'dismissed',
    decision: { by: '闻雨', at: MADE, reason: 'exception', text: '另有说明' },
  });
  expect(posting?.progress.dismissed).toBe(1);
  expect(posting?.counts.illegal).toBeLessThan(open?.counts.illegal ?? 0);
});

test('contact details are hidden in quotes and changes, unless they are asked for', () => {
  const earlier = TEXT.replace('zhaopin_26', 'zhaopin_25');
  const before = { at: MADE - 1, text: earlier, audit: auditor.audit({ ...source(earlier).posting }) };
  const masked = JSON.stringify(reportOf([source(TEXT, { before })], options()));
  expect(masked).not.toMatch(/zhaopin|138 0000/);
  expect(JSON.stringify(reportOf([source(TEXT)], options({ mask: false })))).toContain('zhaopin_26');
});

test('what changed since an earlier text is told by name', () => {
  const now = TEXT.replace('限女性，18-28岁，', '').replace(
    '入职交服装押金300元，',
    '签订劳动合同，缴纳五险，',
  );
  const before = { at: MADE - 86_400_000, text: TEXT, audit: auditor.audit(source(TEXT).posting) };
  const [posting] = reportOf([source(now, { before })], options()).postings;
  const names = (...rules: string[]) => rules.map((rule) => textsZh.rules[rule]?.name);
  expect(posting?.change?.solved).toEqual(expect.arrayContaining(names('gender-limit', 'deposit-fee')));
  expect(posting?.change?.arisen).toEqual([]);
  expect(posting?.change?.written).toContain(textsZh.items['social-insurance']?.name);
  expect(posting?.change?.score.to).toBeGreaterThan(posting?.change?.score.from ?? 100);
  const hunks = posting?.change?.hunks ?? [];
  expect(
    hunks
      .filter(({ kind }) => kind !== 'added')
      .map(({ text }) => text)
      .join(''),
  ).toBe(TEXT.replace('zhaopin_26', '****').replace('138 0000 1234', '138****1234'));
});

test('a cut text has no score, no gaps, and nothing that is no longer written', () => {
  const base = source(TEXT);
  const audit = auditor.audit(base.posting, { partial: true });
  const before = {
    at: MADE - 1,
    text: `${TEXT}签订劳动合同。`,
    audit: auditor.audit({ ...base.posting, description: `${TEXT}签订劳动合同。` }),
  };
  const [posting] = reportOf([{ ...base, audit, partial: true, before }], options()).postings;
  expect(posting).toMatchObject({ score: null, missing: 0, gaps: [], partial: true });
  expect(posting?.change?.dropped).toEqual([]);
});

test('a batch is told in its order, with every version once, in either language', () => {
  const report = reportOf(
    [source(TEXT), source('在线接待顾客。')],
    options({ texts: textsEn, heading: '自查' }),
  );
  expect(report.postings.map(({ language }) => language)).toEqual(['zh', 'zh']);
  expect(report.versions).toHaveLength(1);
  expect(report.heading).toBe('自查');
  expect(report.postings[0]?.findings[0]?.name).not.toMatch(/\p{Script=Han}/u);
});

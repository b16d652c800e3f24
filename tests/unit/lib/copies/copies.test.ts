import { describe, expect, test } from 'vitest';
import { message } from '@/lib/copies/message';
import { correctionsIn, report } from '@/lib/copies/report';
import { tableRow } from '@/lib/copies/row';
import { sentence } from '@/lib/copies/sentence';
import { type CopySource, cardsOf } from '@/lib/copies/source';
import { enCopies } from '@/lib/i18n/en-copies';
import { zhCopies } from '@/lib/i18n/zh-copies';
import type { PageView } from '@/lib/messages/view';
import type { Posting } from '@/lib/posting/posting';
import { cardOf } from '@/lib/review/card';
import { placesPrint } from '@/lib/review/fingerprint';
import { type Decision, NOTHING_SAID, type Said } from '@/lib/review/said';
import { placesOf, withSaid } from '@/lib/review/with-said';
import { FACTS, partialView, posting, UNLAWFUL_TEXT, unlawfulView, view } from '../../../support/postings';
import { TEXTS } from '../../../support/render';

function sourceOf({ posting: of, audit, state }: PageView, said: Said = NOTHING_SAID): CopySource {
  if (!of || !audit) throw new Error('no posting');
  return {
    posting: of,
    audit: withSaid(audit, said, { text: of.description, facts: FACTS, partial: state === 'partial' }),
    partial: state === 'partial',
    itemName: (id) => TEXTS.zh.items[id]?.name,
    ruleName: (rule) => TEXTS.zh.rules[rule]?.name,
  };
}

const SIGNED = { by: '闻雨', at: 5 };
const raw = sourceOf(unlawfulView());
const cards = cardsOf(raw.audit);

function deciding(states: Record<number, Partial<Decision>>): Said {
  const findings = Object.entries(states).map(([n, change]) => {
    const card = cardOf(cards[Number(n)] as (typeof cards)[number]);
    const words = placesPrint(raw.posting.description, placesOf(raw.audit.findings, card));
    const told = { state: 'confirmed', reason: null, text: '', words, rules: 1, ...SIGNED } as const;
    return [card, { ...told, ...change }] as const;
  });
  return { ...NOTHING_SAID, findings: Object.fromEntries(findings) };
}

describe('a sentence', () => {
  test('tells the score, the gaps, the findings, and that nobody has decided them', () => {
    const words = sentence(raw, zhCopies);
    expect(words).toMatch(
      /^「客服小姐姐」完整度 \d+（.+），?；?缺 \d+ 项；疑似违法 \d+ 项、有风险 \d+ 项.*待复核）。$/,
    );
    expect(words).toContain(`（${cards.length} 项待复核）`);
    expect(sentence(raw, enCopies)).toContain(`(${cards.length} to review)`);
  });

  test('of a cut text says so, and calls nothing missing', () => {
    const words = sentence(sourceOf(partialView()), zhCopies);
    expect(words).toContain('只读到一部分');
    expect(words).not.toMatch(/缺 \d/);
  });

  test('never says that nothing is wrong', () => {
    const clean = sourceOf(view());
    expect(cardsOf(clean.audit)).toEqual([]);
    expect(sentence(clean, zhCopies)).toContain('没有发现不等于没有问题');
  });
});

describe('a message', () => {
  test('is plain, and has at most fifteen lines', () => {
    for (const source of [raw, sourceOf(view()), sourceOf(partialView())]) {
      for (const words of [zhCopies, enCopies]) {
        const lines = message(source, words).split('\n');
        expect(lines.length).toBeLessThanOrEqual(15);
        expect(lines.filter((line) => /^[#>*-]|\*\*|`|\]\(/.test(line) || line.trim() === '')).toEqual([]);
      }
    }
  });

  test('names each finding with its state; a dismissed one is only counted', () => {
    const said = deciding({ 0: {}, 1: { state: 'dismissed', reason: 'misread' } });
    const words = message(sourceOf(unlawfulView(), said), zhCopies);
    const name = (n: number) => TEXTS.zh.rules[cards[n]?.rule ?? '']?.name ?? '';
    expect(words).toContain(`疑似违法：${name(0)}（已确认）`);
    expect(words).not.toContain(name(1));
    expect(words).toContain(`：${name(2)}（待复核）`);
    expect(words).toMatch(new RegExp(`${cards.length - 2} 项待复核 · 1 已确认 · 1 不采纳$`));
  });

  test('a title over several lines is one', () => {
    const odd = sourceOf(view({}, posting({ title: '客服\n\n专员' })));
    expect(message(odd, zhCopies).split('\n')[0]).toBe('「客服 专员」');
  });
});

describe('a row', () => {
  test('has as many cells as text and as a table', () => {
    const { tsv, html } = tableRow(raw, zhCopies);
    expect(tsv.split('\t')).toHaveLength(13);
    expect(html.match(/<td>/g)).toHaveLength(13);
    expect(tsv).toContain(`${cards.length} 项待复核`);
    expect(tsv).not.toContain('\n');
  });

  test('no cell is taken for mark-up, for a formula or for two', () => {
    const odd: Partial<Posting> = {
      title: '=HYPERLINK("x")',
      company: '<b>&"店"</b>',
      place: '+86\t杭州\n西湖',
    };
    const { tsv, html } = tableRow(sourceOf(view({}, posting(odd))), zhCopies);
    expect(tsv.split('\t').slice(0, 3)).toEqual([`'=HYPERLINK("x")`, '<b>&"店"</b>', "'+86 杭州 西湖"]);
    expect(html).toContain('<td>&lt;b&gt;&amp;&quot;店&quot;&lt;/b&gt;</td>');
    expect(html).not.toContain('<b>');
  });

  test('of a cut text has no figures of what is missing', () => {
    const cells = tableRow(sourceOf(partialView()), zhCopies).tsv.split('\t');
    expect(cells[4]).toContain('只读到一部分');
    expect(cells[7]).toBe('');
  });
});

describe('the report of corrections', () => {
  const company = '拾光灯饰有限公司';
  const text = `${UNLAWFUL_TEXT}\n拾光灯饰的客服限女性，微信 shiguang88，电话 13800001111。`;
  const of = view({}, posting({ title: '客服小姐姐', company, description: text }));
  const base = sourceOf(of);
  const missing = base.audit.items.find(({ state }) => state === 'missing');
  const covered = base.audit.items.find(({ state, evidence }) => state === 'covered' && evidence.length > 0);
  const gender = cardsOf(base.audit).find(({ rule }) => rule.startsWith('gender'));
  const card = cardOf(gender as NonNullable<typeof gender>);
  const words = placesPrint(text, placesOf(base.audit.findings, card));
  const said: Said = {
    findings: {
      [card]: { state: 'dismissed', reason: 'misread', text: '问过王经理', words, rules: 1, ...SIGNED },
    },
    items: {
      [missing?.id ?? '']: { is: 'covered', quote: '有耐心', ...SIGNED },
      [covered?.id ?? '']: { is: 'missing', not: [], ...SIGNED },
    },
    role: { is: 'other', ...SIGNED },
  };

  test('counts what was put right', () => {
    expect(correctionsIn(base.audit)).toBe(0);
    expect(correctionsIn(sourceOf(of, deciding({})).audit)).toBe(0);
    expect(correctionsIn(sourceOf(of, said).audit)).toBeGreaterThanOrEqual(3);
  });

  test('holds rules, items and clauses, and no company, title, person or number', () => {
    const lines = report(sourceOf(of, said), zhCopies);
    expect(lines).toContain(
      `规则「${TEXTS.zh.rules[gender?.rule ?? '']?.name}」[${gender?.rule}]，疑似违法：不采纳，不是这个意思`,
    );
    expect(lines).toContain(`条目「${TEXTS.zh.items[missing?.id ?? '']?.name}」[${missing?.id}]：缺 → 已写`);
    const wordless: Said = {
      ...said,
      items: { [missing?.id ?? '']: { is: 'covered', quote: null, ...SIGNED } },
    };
    expect(report(sourceOf(of, wordless), zhCopies)).toContain('缺 → 已写\n  句：没有指出');
    expect(lines).not.toContain('没有指出');
    expect(lines).toContain('岗位类型：客服岗 → 其他岗位');
    expect(lines).toContain('〔单位〕的客服限女性');
    for (const secret of ['拾光灯饰', '客服小姐姐', '闻雨', '王经理', '13800001111', 'shiguang88'])
      expect(lines).not.toContain(secret);
  });
});

// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type FoundPlace, findingGroups } from '@/components/panel/findings';
import type { PanelProps } from '@/components/panel/types';
import { builtinAuditor } from '@/lib/audit/builtin';
import { gapsOf } from '@/lib/audit/gaps';
import type { Audit } from '@/lib/audit/types';
import type { Language } from '@/lib/i18n';
import type { PageView } from '@/lib/messages/view';
import { findingCounts } from '@/lib/review/card';
import { ShownPanel } from '../../../support/panel';
import { partialView, posting, unlawfulView, view } from '../../../support/postings';
import {
  axeProblems,
  clear,
  click,
  press,
  type Shown,
  settle,
  show,
  TEXTS,
  type,
} from '../../../support/render';

afterEach(clear);

const auditor = await builtinAuditor();

function content(props: Partial<PanelProps> = {}, language: Language = 'zh') {
  return <ShownPanel language={language} loadAuditor={async () => auditor} {...props} />;
}

type Kind = 'wording' | 'fact' | 'promise';

/** Gaps of the usual posting that stand open, with a sentence of one of these kinds. */
function gapsWith(...kinds: Kind[]): string[] {
  return gapsOf(view().audit as Audit)
    .slice(0, 5)
    .filter(({ id }) => kinds.includes(TEXTS.zh.items[id]?.suggestion?.kind as Kind))
    .map(({ id }) => id);
}

const nameOf = (item: string) => TEXTS.zh.items[item]?.name as string;
const [FACT] = gapsWith('fact', 'promise') as [string];
const paper = (shown: Shown) => shown.one('.draft-field') as HTMLTextAreaElement;
const open = (shown: Shown) => click(shown.control('看草稿'));

/** The tab of gaps with these sentences in the draft. */
async function chosen(items: readonly string[], props: Partial<PanelProps> = {}): Promise<Shown> {
  const shown = show(content(props));
  click(shown.control(/^缺口/));
  for (const item of items) click(shown.control(`加入草稿：${nameOf(item)}`));
  await settle();
  return shown;
}

describe('the bar', () => {
  test('stands at the foot of gaps and rules, and tells what is chosen', async () => {
    const shown = await chosen([]);
    expect(shown.one('.draft-bar').textContent).toBe('草稿：还没有改动写草稿');
    click(shown.control(`加入草稿：${nameOf(FACT)}`));
    await settle();
    expect(shown.one('.draft-bar').textContent).toMatch(/^草稿：1 句\d+ → \d+ 字 · \d+ → \d+ 分看草稿$/);
    expect(await axeProblems(shown.root)).toEqual([]);
    click(shown.control(/^合规/));
    expect(shown.all('.draft-bar')).toHaveLength(1);
    click(shown.control('对照'));
    expect(shown.all('.draft-bar')).toEqual([]);
    click(shown.control(/^缺口/));
    click(shown.control(`移出：${nameOf(FACT)}`));
    expect(shown.one('.draft-bar').textContent).toContain('还没有改动');
  });

  test('says that the judge is being loaded; what reads it comes with the first choice only', async () => {
    const loadAuditor = vi.fn(() => new Promise<never>(() => {}));
    const shown = await chosen([], { loadAuditor });
    expect(loadAuditor).not.toHaveBeenCalled();
    click(shown.control(`加入草稿：${nameOf(FACT)}`));
    await settle();
    expect(shown.one('.draft-bar').textContent).toContain('正在重新对照');
    expect(shown.one('.draft-bar button').getAttribute('aria-busy')).toBe('true');
    expect(loadAuditor).toHaveBeenCalledOnce();
  });

  test('a judge that cannot be had can be asked again, and nothing is lost', async () => {
    let works = false;
    const loadAuditor = () => (works ? Promise.resolve(auditor) : Promise.reject(new Error('offline')));
    const shown = await chosen([FACT], { loadAuditor });
    expect(shown.one('.draft-bar').textContent).toContain('选好的都在');
    expect(shown.all('.gap-card.is-in')).toHaveLength(1);
    works = true;
    click(shown.control('再试一次'));
    await settle();
    expect(shown.one('.draft-bar').textContent).toMatch(/\d+ → \d+ 字/);
  });

  test('a choice that cannot be carried out is told in a line, and stays chosen', async () => {
    const shown = await chosen([FACT], {
      loadAuditor: async () => ({ ...auditor, items: auditor.items.filter(({ id }) => id !== FACT) }),
    });
    expect(shown.one('.draft-bar').textContent).toContain('清单变了');
    expect(shown.all('.gap-card.is-in')).toHaveLength(1);
    expect(() => shown.control('看草稿')).toThrow();
  });
});

describe('the draft', () => {
  test('shows what is added, the score it would have, and what is to be made true', async () => {
    const shown = await chosen([FACT]);
    const before = view().audit?.score as number;
    open(shown);
    expect(shown.all('.tabs')).toEqual([]);
    click(shown.control('对照原文'));
    expect(shown.all('.diff .is-added, .diff .is-changed').length).toBeGreaterThan(0);
    expect(shown.one('.diff').textContent).toContain('条未改动');
    expect(shown.one('.score .num').textContent).toMatch(new RegExp(`^\\d+原 ${before}$`));
    expect(Number.parseInt(shown.one('.score .num').textContent ?? '', 10)).toBeGreaterThan(before);
    expect(shown.one('.scale').getAttribute('aria-label')).toContain(`原 ${before}`);
    expect(shown.all('.scale .gain')).toHaveLength(1);
    expect(shown.one('.is-choices summary').textContent).toMatch(/1 处待确认.*发布前请改成真实情况/);
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('as a whole it is the original with the sentence in it', async () => {
    const shown = await chosen([FACT]);
    open(shown);
    const text = paper(shown).value;
    expect(text).toContain('（待确认）');
    expect(text.length).toBeGreaterThan((view().posting?.description ?? '').length);
    for (const line of (view().posting?.description ?? '').split('\n'))
      expect(text).toContain(line.replace(/[；。]$/, ''));
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('the copy keeps its marks until a person ticks and fills in, in the draft itself', async () => {
    const onCopy = vi.fn(async (_: string) => {});
    const shown = await chosen([FACT], { onCopy });
    open(shown);
    click(shown.control('复制全文'));
    await settle();
    expect(onCopy.mock.lastCall?.[0]).toContain('（待确认）');
    expect(shown.one('.toast').textContent).toMatch(/已复制全文，还有 \d+ 处要改成真实情况/);
    click(shown.control('已核实'));
    for (const blank of shown.all('.draft-choices input[type=text]')) type(blank, '9');
    click(shown.control('复制全文'));
    await settle();
    expect(onCopy.mock.lastCall?.[0]).not.toMatch(/待确认|【/);
    expect(shown.one('.toast').textContent).toBe('已复制全文');
    expect(shown.one('.is-choices summary').textContent).toContain('选了的句子和改写');
  });

  test('a copy that the browser refuses leaves the whole text for copying by hand', async () => {
    const shown = await chosen([FACT], { onCopy: () => Promise.reject(new Error('denied')) });
    open(shown);
    click(shown.control('复制全文'));
    await settle();
    expect((shown.one('.banner textarea, .copy-failed textarea') as HTMLTextAreaElement).value).toContain(
      '岗位职责',
    );
  });

  test('takes the focus, and Escape gives it back without closing the panel', async () => {
    const onClose = vi.fn();
    const shown = await chosen([FACT], { onClose });
    open(shown);
    expect(document.activeElement?.textContent).toBe('草稿');
    press(document.activeElement as HTMLElement, 'Escape');
    expect(onClose).not.toHaveBeenCalled();
    expect(document.activeElement?.textContent).toBe('看草稿');
    open(shown);
    press(document.body, 'Escape');
    expect([shown.all('.draft').length, onClose.mock.calls.length]).toEqual([0, 0]);
    press(document.activeElement as HTMLElement, 'Escape');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('shuts with another posting; only the choices come back with it', async () => {
    const shown = await chosen([FACT]);
    open(shown);
    click(shown.control(`移出：${nameOf(FACT)}`));
    expect(paper(shown).value).toBe(view().posting?.description);
    click(shown.control(`加入草稿：${nameOf(FACT)}`));
    shown.again(content({ view: view({}, posting({ id: 'p-9' })) }));
    await settle();
    expect(shown.all('.draft')).toEqual([]);
    expect(shown.one('.draft-bar').textContent).toContain('还没有改动');
    shown.again(content());
    await settle();
    expect([shown.all('.draft').length, shown.all('.draft-bar').length]).toEqual([0, 1]);
  });

  test('warns where what is added doubles the text', async () => {
    const short = view({}, posting({ id: 'p-8', description: '在线回复客户咨询，处理售后。' }));
    const shown = show(content({ view: short }));
    click(shown.control(/^缺口/));
    for (const card of shown.all('.gap-card h3').map((name) => name.textContent))
      click(shown.control(`加入草稿：${card}`));
    await settle();
    open(shown);
    expect(shown.text()).toContain('两倍以上');
  });

  test('in English for an English interface, over a Chinese posting', async () => {
    const shown = show(content({ texts: TEXTS.en }, 'en'), 'en');
    click(shown.control(/^Gaps/));
    click(shown.control(/^Add to draft: /));
    await settle();
    click(shown.control('See draft'));
    click(shown.control('Compare'));
    expect(shown.one('.diff [lang]').lang).toBe('zh-CN');
    expect(shown.text()).toMatch(/1 sentence · \d+ → \d+ characters/);
    expect(await axeProblems(shown.root)).toEqual([]);
  });
});

describe('findings', () => {
  const unlawful = unlawfulView();
  const audit = unlawful.audit as Audit;
  const text = unlawful.posting?.description ?? '';
  const cards = findingGroups(audit);
  const wordsFor = (rule: string) => TEXTS.zh.rules[rule]?.words?.zh;
  const ruleName = (rule: string) => TEXTS.zh.rules[rule]?.name as string;

  function rules(props: Partial<PanelProps> = {}): Shown {
    const shown = show(content({ view: unlawful, ...props }));
    click(shown.control(/^合规/));
    for (const head of shown.all('.finding h3 button[aria-expanded=false]')) click(head);
    return shown;
  }

  test('with ready words can be rewritten in the draft; the finding is then gone', async () => {
    const card = cards.find(({ rule }) => wordsFor(rule)) as (typeof cards)[number];
    const shown = rules();
    click(shown.control(`替换到草稿：${ruleName(card.rule)}`));
    await settle();
    expect(shown.one('.draft-bar').textContent).toContain(`草稿：${card.places.length} 处改写`);
    expect(shown.one('.finding h3 .in-draft').textContent).toBe('已加入');
    open(shown);
    click(shown.control('对照原文'));
    const removed = shown.all('.diff del').map((gone) => gone.textContent);
    const [first] = card.places as [FoundPlace];
    expect(removed.join('')).toContain(text.slice(first.start, first.end));
    click(shown.control('编辑'));
    const left = Number(/还有 (\d+) 项/.exec(shown.text())?.[1]);
    expect(left).toBe(findingCounts(audit).all - 1);
  });

  test('whose clause is to go say so, and those without words offer nothing', () => {
    const shown = rules();
    for (const { rule } of cards) {
      const words = wordsFor(rule);
      const act = words === '' ? '在草稿中删去' : '替换到草稿';
      const offered = shown.all('.finding footer button').map((button) => button.getAttribute('aria-label'));
      expect(offered.includes(`${act}：${ruleName(rule)}`), rule).toBe(words !== undefined);
    }
  });

  test('that promise something stay marked until ticked, in the draft or in the card', async () => {
    const rule = 'no-social-insurance';
    const onCopy = vi.fn(async (_: string) => {});
    const finding = { rule, severity: 'illegal' as const, start: 0, end: 4 };
    const view = { ...unlawful, audit: { ...audit, findings: [finding] } } as PageView;
    const shown = rules({ onCopy, view });
    click(shown.control(`替换到草稿：${ruleName(rule)}`));
    await settle();
    open(shown);
    expect(shown.one('.is-choices summary').textContent).toContain('1 处待确认');
    click(shown.control('复制全文'));
    await settle();
    expect(onCopy.mock.lastCall?.[0]).toContain(`${wordsFor(rule)}（待确认）`);
    click(shown.control('已核实'));
    expect(shown.one('.is-choices summary').textContent).not.toContain('待确认');
    click(shown.control('复制全文'));
    await settle();
    expect(onCopy.mock.lastCall?.[0]).not.toContain('待确认');
    expect(await axeProblems(shown.root)).toEqual([]);
    click(shown.control('返回'));
    expect((shown.one('.finding .check input') as HTMLInputElement).checked).toBe(true);
  });

  test('fill their blanks in the card', async () => {
    const blank = Object.entries(TEXTS.zh.rules).find(([, { words }]) => words?.zh.includes('{{'));
    const [rule] = blank as [string, unknown];
    const finding = { rule, severity: 'risky' as const, start: 0, end: 4 };
    const shown = rules({ view: { ...unlawful, audit: { ...audit, findings: [finding] } } as PageView });
    click(shown.control(`替换到草稿：${ruleName(rule)}`));
    await settle();
    open(shown);
    expect(shown.one('.is-choices summary').textContent).toMatch(/\d 处示例/);
    for (const input of shown.all('.draft-choices input[type=text]')) type(input, '8');
    expect(shown.one('.is-choices summary').textContent).not.toContain('示例');
    expect(paper(shown).value).toContain('8');
    click(shown.control('返回'));
    expect((shown.one('.fix input') as HTMLInputElement).value).toBe('8');
  });
});

describe('no draft is offered', () => {
  const nothing = (shown: Shown) =>
    expect(shown.all('button').filter((b) => /草稿/.test(b.getAttribute('aria-label') ?? ''))).toEqual([]);

  test('to a seeker, also not one begun as a recruiter', async () => {
    const shown = await chosen([FACT]);
    open(shown);
    shown.again(content({ persona: 'seeker' }));
    expect(shown.all('.draft, .draft-bar')).toEqual([]);
    nothing(shown);
  });

  test('of a cut text, and it says why', () => {
    const cut = partialView();
    const finding = { rule: 'gender-limit', severity: 'illegal' as const, start: 0, end: 4 };
    const shown = show(
      content({ view: { ...cut, audit: { ...(cut.audit as Audit), findings: [finding] } } }),
    );
    click(shown.control(/^合规/));
    nothing(shown);
    expect(shown.text()).toContain('读不全的岗位不能改成草稿');
  });

  test('where nothing can judge it', () => {
    const shown = show(content({ loadAuditor: undefined }));
    click(shown.control(/^缺口/));
    nothing(shown);
  });
});

test('a text that changes under the choices is drafted anew', async () => {
  const shown = await chosen([FACT]);
  open(shown);
  const changed = view({}, posting({ description: `岗位职责：\n1、只剩这一句，解答客户咨询。` }));
  await act(async () => shown.again(content({ view: changed })));
  expect(paper(shown).value).toContain('只剩这一句');
});

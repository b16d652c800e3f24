// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { findingGroups } from '@/components/panel/findings';
import type { PanelProps } from '@/components/panel/types';
import type { Audit } from '@/lib/audit/types';
import { RULES } from '@/lib/compliance/catalogue';
import { type Language, messagesFor } from '@/lib/i18n';
import type { PageView } from '@/lib/messages/view';
import { findingCounts } from '@/lib/review/card';
import { ShownPanel } from '../../../support/panel';
import { partialView, posting, UNLAWFUL_TEXT, unlawfulView, view } from '../../../support/postings';
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

function rules(props: Partial<PanelProps> = {}, language: Language = 'zh'): Shown {
  const shown = show(<ShownPanel language={language} view={unlawfulView()} {...props} />, language);
  click(shown.control(/^(合规|Rules)/));
  return shown;
}

const audit = unlawfulView().audit as Audit;
const groups = findingGroups(audit);
const counts = findingCounts(audit);
const names = (shown: Shown) => shown.all('.finding-name').map((name) => name.textContent);
const nameOf = (rule: string) => TEXTS.zh.rules[rule]?.name;
const heads = (shown: Shown) => shown.all('.finding h3 button');

/** A view with these findings only. */
function only(keep: (rule: string) => boolean, base: PageView = unlawfulView()): PageView {
  const of = base.audit as Audit;
  return { ...base, audit: { ...of, findings: of.findings.filter(({ rule }) => keep(rule)) } };
}

test('the posting of these tests is found to break rules of every weight, one of them twice', () => {
  expect([counts.illegal > 1, counts.risky > 1, counts.style > 0]).toEqual([true, true, true]);
  expect(groups.some(({ places }) => places.length > 1)).toBe(true);
  expect(audit.findings.some(({ start }) => start === null)).toBe(true);
});

describe('the list', () => {
  test('has a card a rule, the graver first; the first stands open', () => {
    const shown = rules();
    expect(names(shown)).toEqual(groups.map(({ rule }) => nameOf(rule)));
    expect(heads(shown).map((head) => head.getAttribute('aria-expanded'))).toEqual(
      groups.map((_, n) => String(n === 0)),
    );
    expect(shown.all('.finding').map((card) => card.className.replace('finding m-', ''))).toEqual(
      groups.map(({ severity }) => (severity === 'illegal' ? 'unlawful' : severity)),
    );
  });

  test('counts findings the same in its tab, in the filter, in the list and in the head, where mere wording is left out', () => {
    const shown = rules();
    expect(shown.control(/^合规/).textContent).toBe(`合规${counts.all}`);
    expect(shown.all('.panel-bar .seg label').map((label) => label.textContent)).toEqual([
      `全部 ${counts.all}`,
      `疑似违法 ${counts.illegal}`,
      `有风险 ${counts.risky}`,
      `措辞 ${counts.style}`,
    ]);
    expect(shown.all('.found .chip').map((chip) => chip.textContent)).toEqual([
      `疑似违法 ${counts.illegal}`,
      `有风险 ${counts.risky}`,
    ]);
  });

  test('can be narrowed to one weight, and only where there are several', () => {
    const shown = rules();
    click(shown.all('.seg input')[2] as HTMLElement);
    expect(names(shown)).toEqual(
      groups.filter(({ severity }) => severity === 'risky').map(({ rule }) => nameOf(rule)),
    );
    expect(rules({ view: only((rule) => rule === 'gender-limit') }).all('.panel-bar .seg')).toEqual([]);
  });

  test('cards fold, and the arrow keys go from one to the next', () => {
    const shown = rules();
    const [first, second] = heads(shown) as [HTMLElement, HTMLElement];
    click(first);
    expect(shown.all('.said')).toEqual([]);
    first.focus();
    press(first, 'ArrowDown');
    expect(document.activeElement).toBe(second);
    press(second, 'ArrowRight');
    expect(shown.all('.said')).toHaveLength(1);
    press(second, 'ArrowLeft');
    expect(shown.all('.said')).toEqual([]);
  });
});

describe('a card', () => {
  test('quotes every place with its words marked, and leads to each', () => {
    const onLocateFinding = vi.fn();
    const twice = groups.find(({ places }) => places.length > 1) as (typeof groups)[number];
    const shown = rules({ onLocateFinding, view: only((rule) => rule === twice.rule) });
    const words = twice.places.map(({ start, end }) => UNLAWFUL_TEXT.slice(start, end));
    expect(shown.all('.said mark').map((mark) => mark.textContent)).toEqual(words);
    for (const quote of shown.all('.said q')) expect(UNLAWFUL_TEXT).toContain(quote.textContent);
    for (const word of words) click(shown.control(`定位：${word}`));
    expect(onLocateFinding.mock.calls).toEqual(words.map((_, n) => [twice.rule, n]));
  });

  test('has no way to the words where nothing can be shown', () => {
    expect(rules().all('.said button')).toEqual([]);
  });

  test('says why, on what it rests, when it is lawful, and what to write', () => {
    const rule = TEXTS.zh.rules['age-cap'];
    const shown = rules({ view: only((id) => id === 'age-cap') });
    for (const text of [rule?.why, rule?.exception, rule?.severityNote, rule?.advice])
      expect(shown.text()).toContain(text);
    expect(shown.text()).not.toContain(rule?.seeker);
  });

  test('unfolds what a law says; an article that was not looked up says so', () => {
    const { laws } = TEXTS.zh.rules['gender-limit'] as { laws: { cite: string; confirmed: boolean }[] };
    const shown = rules({ view: only((id) => id === 'gender-limit') });
    click(shown.control(/另 \d+ 条依据/));
    const listed = shown.all('details.law');
    expect(listed.map((law) => law.querySelector('.law-cite')?.textContent)).toEqual(
      laws.map(({ cite }) => cite),
    );
    expect(listed.map((law) => law.querySelector('.tag')?.textContent ?? null)).toEqual(
      laws.map(({ confirmed }) => (confirmed ? null : '条号待确认')),
    );
    expect(laws.some(({ confirmed }) => confirmed)).toBe(true);
    expect(laws.some(({ confirmed }) => !confirmed)).toBe(true);
  });

  test('copies ready words with their blanks filled, marked until a person ticks that they are true', async () => {
    const onCopy = vi.fn(async () => {});
    const ready = TEXTS.zh.rules['probation-pay-low']?.words?.zh as string;
    expect(ready.match(/\{\{.*?\}\}/g)).toHaveLength(1);
    const shown = rules({ onCopy, view: only((id) => id === 'probation-pay-low') });
    click(shown.control(/^复制/));
    await settle();
    expect(onCopy).toHaveBeenLastCalledWith(`${ready.replace(/\{\{(.*?)\}\}/, '【$1】')}（待确认）`);
    expect(shown.one('.finding footer').textContent).toContain('待确认');
    expect(await axeProblems(shown.root)).toEqual([]);
    type(shown.one('.fix input'), '90');
    click(shown.control('已核实'));
    expect(shown.one('.finding footer').textContent).not.toContain('待确认');
    click(shown.control(/^复制/));
    await settle();
    expect(onCopy).toHaveBeenLastCalledWith(ready.replace(/\{\{.*?\}\}/, '90'));
    expect(shown.one('.toast').textContent).toBe('已复制 1 句');
  });

  test('mere wording is copied as it is', async () => {
    const onCopy = vi.fn(async () => {});
    const shown = rules({ onCopy, view: only((id) => id === 'age-cap') });
    click(shown.control(/^复制/));
    await settle();
    expect(onCopy).toHaveBeenLastCalledWith(TEXTS.zh.rules['age-cap']?.words?.zh);
    expect(shown.all('.finding footer .check')).toEqual([]);
  });

  test('offers no copy where the words only go', () => {
    const going = groups.find(({ rule }) => !TEXTS.zh.rules[rule]?.words?.zh)?.rule;
    const shown = rules({ view: only((id) => id === going) });
    expect(shown.all('.fix')).toHaveLength(1);
    expect(shown.all('.finding footer')).toEqual([]);
  });

  test('tells a job seeker what to ask, and nothing of rewriting', () => {
    const rule = TEXTS.zh.rules['gender-limit'];
    const shown = rules({ persona: 'seeker', view: only((id) => id === 'gender-limit') });
    expect(shown.text()).toContain(rule?.seeker);
    expect(shown.text()).not.toContain(rule?.advice);
    expect(shown.text()).not.toContain(rule?.why);
    expect(shown.all('.fix, .finding footer')).toEqual([]);
    expect(shown.all('details.law').length).toBeGreaterThan(0);
  });
});

describe('what the law wants in every posting', () => {
  test('stands on one quiet line, what cannot be told apart', () => {
    expect(rules().one('.statutory').textContent).toBe(
      '法定要素：已写 3；未见 有效期；页面未显示，未判断 招聘人数',
    );
    expect(rules().all('.statutory')).toHaveLength(1);
  });

  test('of a pasted text it says that there were no fields, of a cut one that it was not read', () => {
    const bare = posting({ description: '负责在线客服，接待买家' });
    const { reader, id, url, title, description } = bare;
    const pasted = view({ site: 'paste' }, { reader, id, url, title, description });
    expect(rules({ view: pasted }).one('.statutory').textContent).toMatch(/没有页面字段，未判断 用人单位、/);
    expect(rules({ view: partialView() }).one('.statutory').textContent).toContain('没读到，未判断');
  });

  test('every such element has a name of its own', () => {
    const wanted = RULES.filter(({ absent }) => absent).map(({ id }) => id);
    for (const language of ['zh', 'en'] as const)
      expect(Object.keys(messagesFor(language).compliance.element).sort()).toEqual([...wanted].sort());
  });
});

describe('nothing found', () => {
  test('is said without calling it lawful, and counts the rules', () => {
    const shown = rules({ view: view() });
    expect(shown.one('.empty').textContent).toBe(
      `没有发现疑似项按 ${RULES.length} 条规则看了正文。没有发现，不等于没有问题。`,
    );
    expect(shown.one('.found').textContent).toBe('未发现疑似项');
    expect(shown.control(/^合规/).textContent).toBe('合规0');
    expect(shown.all('.statutory')).toHaveLength(1);
  });

  test('in a cut text it says how far it looked, and counts no nought', () => {
    const shown = rules({ view: partialView() });
    expect(shown.text()).toContain('没读到的没有看');
    expect(shown.all('.found')).toEqual([]);
    expect(shown.control(/^合规/).textContent).toBe('合规');
  });

  test('findings in a cut text say it too', () => {
    const shown = rules({ view: unlawfulView({ state: 'partial' }) });
    expect(shown.all('.finding').length).toBeGreaterThan(0);
    expect(shown.text()).toContain('只看了读到的部分');
  });

  test('mere wording raises no chip in the head, nor does it say that there is none', () => {
    expect(rules({ view: only((id) => id === 'hostile-tone') }).all('.found')).toEqual([]);
  });
});

describe.each(['zh', 'en'] as const)('axe finds nothing in %s', (language) => {
  test.each(['recruiter', 'seeker'] as const)('with all cards open, for a %s', async (persona) => {
    const shown = rules({ persona, onLocateFinding: () => {} }, language);
    for (const head of heads(shown)) if (head.getAttribute('aria-expanded') === 'false') click(head);
    expect(shown.all('.said')).toHaveLength(groups.length);
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('with no card', async () => {
    expect(await axeProblems(rules({ view: view() }, language).root)).toEqual([]);
  });
});

test('speaks English, and leaves the posting and what may stand in it in their own language', () => {
  const shown = rules({}, 'en');
  expect(shown.one('.finding .chip').textContent).toBe('Possibly unlawful');
  expect(shown.one('.said q').lang).toBe('zh-CN');
  expect(shown.one('.fix .sentence').lang).toBe('zh-CN');
  expect(shown.one('.fix .sentence').textContent).toMatch(/\p{Script=Han}/u);
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { cardOf, findingGroups } from '@/components/panel/findings';
import type { PanelProps } from '@/components/panel/types';
import type { Audit } from '@/lib/audit/types';
import type { Language } from '@/lib/i18n';
import type { PageView } from '@/lib/messages/view';
import { NOTHING_SAID, type Said, type Word, withWord } from '@/lib/review/said';
import { withSaid } from '@/lib/review/with-said';
import { ShownPanel } from '../../../support/panel';
import { FACTS, MIXED_TEXT, otherView, posting, unlawfulView, view } from '../../../support/postings';
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

const base = unlawfulView();
const audit = base.audit as Audit;
const [group] = findingGroups(audit);
const name = TEXTS.zh.rules[group?.rule ?? '']?.name ?? '';
const card = group ? cardOf(group) : '';

/** The view with what is said laid over it. */
function saying(said: Said, of: PageView = base): PageView {
  if (!of.audit || !of.posting) return of;
  return { ...of, audit: withSaid(of.audit, said, { text: of.posting.description, facts: FACTS }) };
}

/** A panel whose words are laid over the view, as the page does it. */
function reviewing(
  props: Partial<PanelProps> = {},
  language: Language = 'zh',
): { shown: Shown; words: Word[] } {
  const words: Word[] = [];
  let said = NOTHING_SAID;
  const panel = () => (
    <ShownPanel
      language={language}
      view={saying(said, props.view ?? base)}
      reviewer=""
      onSay={async (word) => {
        words.push(word);
        said = withWord(said, word);
        shown.again(panel());
      }}
      {...props}
      {...(props.view ? { view: saying(said, props.view) } : {})}
    />
  );
  const shown: Shown = show(panel(), language);
  return { shown, words };
}

const openRules = (shown: Shown) => click(shown.control(/^(合规|Rules)/));

describe('a card', () => {
  test('is confirmed in one press, and the way back is offered', async () => {
    const { shown, words } = reviewing();
    openRules(shown);
    click(shown.control(`确认：${name}`));
    await settle();
    expect(words).toMatchObject([{ about: 'finding', card, says: { state: 'confirmed', by: null } }]);
    expect(shown.one('.review-state').textContent).toContain('已确认');
    expect(document.activeElement).toBe(shown.control(`撤销：${name}`));
    click(shown.control('撤销'));
    await settle();
    expect(words[1]).toEqual({ about: 'finding', card, says: null });
    expect(shown.one('.review-state').textContent).toContain('待复核');
  });

  test('is dismissed with a reason; without a fitting one, words are needed', async () => {
    const { shown, words } = reviewing();
    openRules(shown);
    click(shown.control(`不采纳：${name}`));
    click(shown.control('其他'));
    const send = shown.control('不采纳') as HTMLButtonElement;
    expect(send.disabled).toBe(true);
    type(shown.one('.dismiss .field input'), '宿舍管理岗');
    expect(send.disabled).toBe(false);
    click(send);
    await settle();
    expect(words).toMatchObject([{ says: { state: 'dismissed', reason: 'other', text: '宿舍管理岗' } }]);
    const last = shown.all('.finding').at(-1);
    // What is counted as all stands above; what was set aside has a part of its own, with its number.
    const parts = shown.all('.finding-list > *').map(({ className }) => className.split(' ')[0]);
    expect(parts.indexOf('finding-part')).toBe(parts.length - 2);
    expect(shown.one('.finding-part').textContent).toBe('不采纳 1');
    expect(shown.one('.panel-bar').textContent).toContain(`全部 ${parts.length - 2}`);
    expect(last?.className).toContain('is-dismissed');
    expect(last?.textContent).toContain('宿舍管理岗');
    click(shown.control(`撤销：${name}`));
    await settle();
    expect(words[1]?.says).toBeNull();
  });

  test('Escape leaves the form, and the panel stays', () => {
    const onClose = vi.fn();
    const { shown } = reviewing({ onClose });
    openRules(shown);
    click(shown.control(`不采纳：${name}`));
    press(shown.one('.dismiss .field input'), 'Escape');
    expect(shown.all('.dismiss')).toEqual([]);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('asks for a name with the first decision only', async () => {
    const onReviewer = vi.fn();
    const { shown, words } = reviewing({ reviewer: null, onReviewer });
    openRules(shown);
    click(shown.control(`确认：${name}`));
    await settle();
    type(shown.one('.sign input'), '闻雨');
    click(shown.control('署名'));
    await settle();
    expect(onReviewer).toHaveBeenCalledWith('闻雨');
    expect(words.at(-1)).toMatchObject({ says: { state: 'confirmed', by: '闻雨' } });
    expect(shown.all('.sign')).toEqual([]);
  });

  test('asks for no name, and takes nothing back, at the next posting', async () => {
    const words: Word[] = [];
    const panel = (view: PageView) => (
      <ShownPanel
        language="zh"
        view={view}
        reviewer={null}
        onReviewer={() => {}}
        onSay={async (word) => void words.push(word)}
      />
    );
    const shown = show(panel(base));
    openRules(shown);
    click(shown.control(`确认：${name}`));
    await settle();
    expect(shown.all('.sign')).toHaveLength(1);
    shown.again(panel({ ...base, key: 'a:next' }));
    await settle();
    expect(shown.all('.sign')).toEqual([]);
    click(shown.control('撤销'));
    await settle();
    expect(words).toHaveLength(1);
  });

  test('what could not be kept is told, and tried again', async () => {
    const onSay = vi.fn().mockRejectedValueOnce(new Error('no store')).mockResolvedValue(undefined);
    const { shown } = reviewing({ onSay });
    openRules(shown);
    click(shown.control(`确认：${name}`));
    await settle();
    expect(shown.text()).toContain('没有存下');
    click(shown.control('再试一次'));
    await settle();
    expect(onSay).toHaveBeenCalledTimes(2);
    expect(shown.text()).not.toContain('没有存下');
  });

  test('tells what was decided of other words', () => {
    const says = {
      state: 'confirmed',
      words: 'others',
      rules: 1,
      reason: null,
      text: '',
      by: '闻雨',
      at: 5,
    } as const;
    const { shown } = reviewing({
      view: saying({ ...NOTHING_SAID, findings: { [card]: says } }),
      onSay: async () => {},
    });
    openRules(shown);
    expect(shown.one('.review').textContent).toContain('原判：已确认 · 闻雨');
  });

  test('has no buttons where nothing can be kept', () => {
    const { shown } = reviewing({ onSay: undefined });
    openRules(shown);
    expect(shown.all('.review, .review-progress')).toEqual([]);
  });
});

test('a person’s word on items and role can be given and taken back', async () => {
  const { shown, words } = reviewing();
  const missing = shown.one('.item-row.is-missing .row-main');
  click(missing);
  click(shown.control(/^其实写了：/));
  await settle();
  click(shown.control('没有可指的字'));
  await settle();
  expect(words).toMatchObject([{ about: 'item', says: { is: 'covered', quote: null } }]);
  expect(shown.one('.nm .tag').textContent).toBe('人工改判');
  expect(shown.one('.item-row.is-on .quote').textContent).toBe('由人判断，没有指出原文');
  click(shown.control(/^撤销：/));
  await settle();
  expect(words[1]).toMatchObject({ about: 'item', says: null });
  click(shown.control('更多操作'));
  click(shown.control('不是客服岗'));
  await settle();
  expect(words[2]).toMatchObject({ about: 'role', says: { is: 'other' } });
  expect(shown.text()).toContain('人工改判：不是客服岗');
});

test('what counts as written is asked for its words, for others quote them', async () => {
  const { shown, words } = reviewing();
  click(shown.one('.item-row.is-missing .row-main'));
  click(shown.control(/^其实写了：/));
  await settle();
  const field = shown.one('.cover input') as HTMLInputElement;
  expect(document.activeElement).toBe(field);
  type(field, '原文里没有的字');
  click(shown.control('就是这些字'));
  await settle();
  expect(shown.one('.cover [role=alert]').textContent).toContain('原文里没有这几个字');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(words).toEqual([]);
  const quote = (base.posting?.description ?? '').slice(0, 5);
  type(field, quote);
  click(shown.control('就是这些字'));
  await settle();
  expect(words).toMatchObject([{ about: 'item', says: { is: 'covered', quote } }]);
  expect(shown.one('.toast').textContent).toContain(quote.trim());
});

test('words that are selected are taken at once, and a question can be left', async () => {
  const selected = (base.posting?.description ?? '').slice(0, 5);
  let now = '';
  const { shown, words } = reviewing({ onSelected: async () => now });
  click(shown.one('.item-row.is-missing .row-main'));
  click(shown.control(/^其实写了：/));
  await settle();
  press(shown.one('.cover input'), 'Escape');
  expect(shown.all('.cover')).toEqual([]);
  expect(document.activeElement).toBe(shown.control(/^其实写了：/));
  now = selected;
  click(shown.control(/^其实写了：/));
  await settle();
  expect(words).toMatchObject([{ about: 'item', says: { is: 'covered', quote: selected } }]);
});

test('when the role is put right the keyboard goes on from what takes it back', async () => {
  const { shown } = reviewing({ view: view({}, posting({ title: '电商客服', description: MIXED_TEXT })) });
  const other = shown.control('不是客服岗');
  other.focus();
  click(other);
  await settle();
  expect(shown.text()).toContain('人工改判：不是客服岗');
  expect(document.activeElement?.textContent).toContain('撤销改判');
  click(document.activeElement as HTMLElement);
  await settle();
  expect(shown.root.contains(document.activeElement)).toBe(true);
});

test('Escape in the form of a reason gives the focus back to the card', () => {
  const { shown } = reviewing();
  openRules(shown);
  click(shown.control(`不采纳：${name}`));
  press(shown.one('.dismiss input'), 'Escape');
  expect(shown.one('.review').contains(document.activeElement)).toBe(true);
});

test('a posting of another role is called a service role in one press', async () => {
  const { shown, words } = reviewing({ view: otherView() });
  click(shown.control('是客服岗'));
  await settle();
  expect(words).toMatchObject([{ about: 'role', says: { is: 'service' } }]);
});

describe('the menu', () => {
  test('goes round by the arrow keys, and Escape gives the focus back without closing the panel', () => {
    const onClose = vi.fn();
    const { shown } = reviewing({ onClose });
    const button = shown.control('更多操作');
    press(button, 'ArrowUp');
    const items = shown.all('[role=menuitem]');
    expect(document.activeElement).toBe(items.at(-1));
    press(items.at(-1) as HTMLElement, 'ArrowDown');
    expect(document.activeElement).toBe(items[0]);
    press(items[0] as HTMLElement, 'Escape');
    expect(shown.all('[role=menu]')).toEqual([]);
    expect(document.activeElement).toBe(button);
    expect(onClose).not.toHaveBeenCalled();
  });

  test('copies a row in both forms, and says what waits', async () => {
    const onCopy = vi.fn(async (_text: string, _html?: string) => {});
    const { shown } = reviewing({ onCopy });
    click(shown.control('更多操作'));
    click(shown.control('复制为表格行'));
    await settle();
    expect(onCopy.mock.calls[0]?.[1]).toContain('<td>');
    expect(shown.one('.toast').textContent).toMatch(/^已复制，其中 \d+ 项待复核/);
  });

  test('is put away by a press elsewhere', () => {
    const { shown } = reviewing();
    click(shown.control('更多操作'));
    shown.one('.panel-head h2').dispatchEvent(new Event('pointerdown', { bubbles: true }));
    return settle().then(() => expect(shown.all('[role=menu]')).toEqual([]));
  });
});

test.each(['zh', 'en'] as const)('all of it can be used without sight: %s', async (language) => {
  const { shown } = reviewing({ reviewer: null, onReviewer: () => {} }, language);
  openRules(shown);
  click(shown.control(/^(不采纳|Dismiss)：?:? ?/));
  expect(await axeProblems(shown.root)).toEqual([]);
  click(shown.control(/^(更多|More)/));
  expect(await axeProblems(shown.root)).toEqual([]);
});

// @vitest-environment happy-dom

import { afterEach, describe, expect, test, vi } from 'vitest';
import type { PanelNotes, PanelProps } from '@/components/panel/types';
import type { Audit } from '@/lib/audit/types';
import type { Language } from '@/lib/i18n';
import { NO_LABELS } from '@/lib/notes/labels';
import { FIRST_STATUSES } from '@/lib/notes/statuses';
import { ShownPanel } from '../../../support/panel';
import { bare, mixedView, otherView, partialView, view } from '../../../support/postings';
import { axeProblems, clear, click, settle, show } from '../../../support/render';

const NOTES: PanelNotes = {
  kept: { notes: [], labels: NO_LABELS, tags: [] },
  keeping: {},
  statuses: FIRST_STATUSES.recruiter,
  owners: [],
  onWrite: () => {},
  onColor: () => {},
  onRemove: () => {},
  onRestore: () => {},
  onLabel: () => {},
  siteName: (reader) => reader,
  onOpenPosting: () => {},
};

afterEach(() => {
  clear();
  vi.useRealTimers();
});

function panel(props: Partial<PanelProps> = {}, language: Language = 'zh') {
  return <ShownPanel language={language} {...props} />;
}

describe('an audited posting', () => {
  test('shows title, role, score on the ruler, and the counts', () => {
    const shown = show(panel());
    expect(shown.one('h2').textContent).toBe('天猫客服专员（售前+售后）');
    expect(shown.text()).toContain('拾光灯饰 · 客服岗');
    const { score } = view().audit as { score: number };
    expect(shown.one('.scale').getAttribute('aria-label')).toContain(`完整度 ${score}，满分 100`);
    expect(shown.text()).toMatch(/高于 145 条真实岗位样本中的 \d+%/);
    expect(shown.all('.counts li').map((li) => li.textContent?.replace(/\d+/, 'n'))).toEqual([
      '已写 n',
      '不限 n',
      '缺 n',
      '未发现疑似项',
    ]);
  });

  test('below all of the sample says so without a share of nothing', () => {
    const least = view();
    const shown = show(panel({ view: { ...least, audit: { ...(least.audit as Audit), score: 3 } } }));
    expect(shown.text()).toContain('低于 145 条真实岗位样本中的几乎全部');
    expect(shown.text()).not.toContain('高于');
  });

  test('speaks English, and leaves the posting in its own language', () => {
    const shown = show(panel({}, 'en'), 'en');
    expect(shown.all('[role=tab]').map((tab) => tab.childNodes[0]?.textContent)).toEqual([
      'Checklist',
      'Gaps',
      'Rules',
    ]);
    expect(shown.one('.quote q').lang).toBe('zh-CN');
    expect(shown.one('.row-main .nm').textContent).toMatch(/^[\x20-\x7e’]+$/);
  });

  test('shows a control only where its callback is given', () => {
    const bareHead = show(panel());
    expect(bareHead.all('.panel-head > button')).toEqual([]);
    const onClose = vi.fn();
    const onMarks = vi.fn();
    const full = show(panel({ onClose, onMarks, onSidePanel: () => {}, onReread: () => {} }));
    click(full.control('收起面板'));
    click(full.control('页面标记：开'));
    expect(onClose).toHaveBeenCalledOnce();
    expect(onMarks).toHaveBeenCalledWith({ on: false, off: [] });
    expect(full.control('移到侧边栏')).toBeTruthy();
    expect(full.control('重新读取本页')).toBeTruthy();
  });

  test('offers no marks where the page cannot paint any', () => {
    const shown = show(panel({ view: view({ canMark: false }), onMarks: () => {} }));
    expect(shown.all('.panel-head > button')).toEqual([]);
  });

  test('has a notes tab only where a note can be kept', () => {
    expect(show(panel()).all('[role=tab]')).toHaveLength(3);
    expect(show(panel({ notes: NOTES })).all('[role=tab]')).toHaveLength(4);
  });

  test('tells who is reading', () => {
    const onPersona = vi.fn();
    click(show(panel({ onPersona })).control('求职者'));
    expect(onPersona).toHaveBeenCalledWith('seeker');
  });
});

describe('what could not be judged', () => {
  test('a cut text has no score, no gaps, and says how much was seen and what would help', () => {
    const shown = show(panel({ view: partialView() }));
    expect(shown.all('.scale')).toEqual([]);
    expect(shown.text()).toContain('读到开头 75 字，不打分，也不说缺什么');
    expect(shown.text()).toContain('登录这个站点再看');
    expect(shown.all('.item-row.is-missing')).toEqual([]);
    expect(shown.all('.item-row.is-unreadable').length).toBeGreaterThan(0);
    expect(shown.text()).toContain('不计入');
    expect(shown.all('.group-points, .group .mini, .item-row.is-covered .pt')).toEqual([]);
    click(shown.control(/^缺口/));
    expect(shown.text()).toContain('读不全，不说缺什么');
  });

  test('a mixed posting says what it seems to be, in its own words', () => {
    const shown = show(panel({ view: mixedView() }));
    expect(shown.text()).toContain('兼做销售');
    expect(shown.all('.banner .tag').length).toBeGreaterThan(0);
    expect(shown.all('.scale')).toHaveLength(1);
  });

  test('another role is named with its reasons, and audited only when asked', () => {
    const onAnyway = vi.fn();
    const shown = show(panel({ view: otherView(), onAnyway }));
    expect(shown.text()).toContain('看起来不是客服岗');
    expect(shown.all('.item-row')).toEqual([]);
    click(shown.control('仍然对照'));
    expect(onAnyway).toHaveBeenCalledOnce();
    shown.again(panel({ view: otherView(true), onAnyway }));
    expect(shown.all('.item-row').length).toBeGreaterThan(0);
  });

  test.each([
    [bare({ kind: 'detail', state: 'login', why: 'login-wall' }), '登录后才看得到正文', '重新读取'],
    [bare({ kind: 'detail', state: 'blocked' }), '站点在做安全验证', '重新读取'],
    [bare({ kind: 'detail', state: 'offline' }), '这条岗位已下线', '重新读取'],
    [bare({ kind: 'detail', state: 'unreadable' }), '试过这个站点的版式和通用读取', '重新读取'],
    [bare({ kind: 'detail', state: 'unreadable', why: 'no-text' }), '里面没有可见的正文', '重新读取'],
    [bare({}), '这一页没有岗位', '贴一段文字'],
    [bare({ kind: 'list', cards: [{ id: '1', title: '客服' }] }), '认出 1 条', '贴一段文字'],
  ])('a wall says why and has a door (%#)', async (wall, words, door) => {
    const shown = show(panel({ view: wall, onReread: () => {}, onDashboard: () => {} }));
    expect(shown.text()).toContain(words);
    expect(shown.control(door)).toBeTruthy();
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('an orphaned page asks to be reloaded', () => {
    const onReload = vi.fn();
    const shown = show(panel({ orphaned: true, onReload, onReread: () => {} }));
    click(shown.control('刷新页面'));
    expect(onReload).toHaveBeenCalledOnce();
    expect(shown.all('.item-row')).toEqual([]);
  });

  test('reading is silent at first, then says so', async () => {
    vi.useFakeTimers();
    const shown = show(panel({ view: null }));
    expect(shown.one('.reading').textContent).toBe('');
    vi.advanceTimersByTime(600);
    await settle();
    expect(shown.one('.reading').textContent).toContain('正文还没出现');
  });
});

describe('both themes and sizes are the style’s; the structure is sound', () => {
  test.each(['zh', 'en'] as const)('axe finds nothing in %s', async (language) => {
    const shown = show(panel({ notes: NOTES, onLocate: () => {} }, language), language);
    for (const tab of [0, 1, 2, 3]) {
      click(shown.all('[role=tab]')[tab] as HTMLElement);
      expect(await axeProblems(shown.root)).toEqual([]);
    }
  });

  test('compact hides the words of counts, but keeps them for screen readers', () => {
    const shown = show(panel({ compact: true }));
    expect(shown.one('.panel').classList.contains('is-compact')).toBe(true);
    expect(shown.one('.counts .sr').textContent).toBe('已写');
  });
});

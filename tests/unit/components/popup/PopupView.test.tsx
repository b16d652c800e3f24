// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fitOfView } from '@/components/fit/rows';
import { PopupView } from '@/components/popup/PopupView';
import type { PopupViewProps } from '@/components/popup/types';
import type { Language } from '@/lib/i18n';
import { bare, FACTS, otherView, partialView, unlawfulView, view } from '../../../support/postings';
import { axeProblems, clear, click, type Shown, show, TEXTS } from '../../../support/render';

afterEach(clear);

function popup(props: Partial<PopupViewProps> = {}, language: Language = 'zh'): Shown {
  const nothing = () => {};
  return show(
    <PopupView
      state="page"
      host="jobs.example.cn"
      view={view()}
      persona="recruiter"
      kept={12}
      onPersona={nothing}
      onSite={nothing}
      onDashboard={nothing}
      onPaste={nothing}
      onSettings={nothing}
      onOpen={nothing}
      {...props}
    />,
    language,
  );
}

describe('on a posting', () => {
  test('shows its verdict and opens the panel', async () => {
    const onOpen = vi.fn();
    const shown = popup({ onOpen });
    expect(shown.one('h2').textContent).toBe('天猫客服专员（售前+售后）');
    expect(shown.all('.scale')).toHaveLength(1);
    click(shown.control('打开面板'));
    expect(onOpen).toHaveBeenCalledOnce();
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('shows the title that a person put right, and says whose it is', () => {
    const shown = popup({ read: { title: '云枝客服' } });
    expect(shown.one('h2').textContent).toBe('云枝客服');
    expect(shown.one('.own-sign').getAttribute('aria-label')).toContain('天猫客服专员');
    const untitled = view();
    if (untitled.posting) untitled.posting.title = '';
    expect(popup({ view: untitled }).one('h2').textContent).toBe('没有标题');
  });

  test('counts what is possibly unlawful or risky', () => {
    const chips = popup({ view: unlawfulView() }).all('.found .chip');
    expect(chips.map((chip) => chip.textContent?.replace(/\d+/, 'n'))).toEqual(['疑似违法 n', '有风险 n']);
    expect(popup().one('.found').textContent).toBe('未发现疑似项');
  });

  test('shows no score for a cut text', () => {
    const shown = popup({ view: partialView() });
    expect(shown.all('.scale')).toEqual([]);
    expect(shown.text()).toContain('只读到一部分');
    expect(shown.text()).not.toMatch(/缺 \d/);
  });

  test('speaks English', () => {
    const shown = popup({}, 'en');
    expect(shown.control('Open panel')).toBeTruthy();
    expect(shown.text()).toContain('Dashboard (12 postings)');
  });
});

describe('for a job seeker', () => {
  const { audit } = view();
  const fit = audit && fitOfView(audit, FACTS, {}, TEXTS.zh);

  test('tells what is asked in place of a score, and leads to the profile', async () => {
    const onProfile = vi.fn();
    const shown = popup({ persona: 'seeker', fit, filled: 6, onProfile });
    expect(shown.one('.fit-line').textContent).toMatch(/^明确要求 \d+ 项$/);
    expect(shown.all('.scale')).toEqual([]);
    click(shown.control(/^我的资料已填 6 项/));
    expect(onProfile).toHaveBeenCalledOnce();
    expect(await axeProblems(shown.root)).toEqual([]);
  });
});

test('marks in the page are turned off and on', () => {
  const onMarks = vi.fn();
  const marks = popup({ onMarks }).control(/^页面标记/);
  expect(marks.getAttribute('aria-pressed')).toBe('true');
  click(marks);
  expect(onMarks).toHaveBeenCalledWith(false);
});

test('the key that audits the page stands beside it', () => {
  const shown = popup({ view: bare({}), onPage: () => {}, pageKeys: 'Alt+Y' });
  expect(shown.all('kbd').map((key) => key.textContent)).toEqual(['Alt', 'Y']);
});

test('the site can be switched off, and on', () => {
  const onSite = vi.fn();
  click(popup({ onSite }).control('在此站点启用'));
  expect(onSite).toHaveBeenLastCalledWith(false);
  click(popup({ onSite, state: 'off', view: null }).control('在此站点启用'));
  expect(onSite).toHaveBeenLastCalledWith(true);
});

test('another role can be audited anyway', () => {
  const onAnyway = vi.fn();
  const shown = popup({ view: otherView(), onAnyway, onPage: () => {} });
  expect(shown.text()).toContain('看起来不是客服岗');
  expect(shown.text()).not.toContain('审这一页');
  click(shown.control('仍然对照'));
  expect(onAnyway).toHaveBeenCalledOnce();
});

test.each([
  ['off', { state: 'off', view: null }, '已在此站点关闭'],
  ['no reader', { state: 'unsupported', view: null }, '这个站点没有读取器'],
  ['the browser’s own page', { state: 'restricted', host: null, view: null }, '浏览器不允许'],
  ['orphaned', { state: 'orphaned', view: null }, '刷新页面后继续'],
  ['no posting', { view: bare({}) }, '这一页没有岗位'],
  ['a wall', { view: bare({ kind: 'detail', state: 'blocked' }) }, '站点在做安全验证'],
  ['still reading', { view: null }, '正在读取正文'],
] satisfies [string, Partial<PopupViewProps>, string][])('%s is said', async (_, props, words) => {
  const shown = popup(props);
  expect(shown.text()).toContain(words);
  expect(shown.all('button').some((button) => button.textContent === '打开面板')).toBe(false);
  expect(shown.control('贴一段文字')).toBeTruthy();
  expect(await axeProblems(shown.root)).toEqual([]);
});

test('what could not be done is said', async () => {
  const shown = popup({ state: 'unsupported', view: null, failed: true });
  expect(shown.one('[role=status]').textContent).toContain('没能读取这一页');
  expect(await axeProblems(shown.root)).toEqual([]);
});

test('page and selection are offered where they can be audited', () => {
  const onPage = vi.fn();
  const onSelection = vi.fn();
  const shown = popup({ state: 'unsupported', view: null, onPage, onSelection, selected: 412 });
  click(shown.control('审这一页'));
  click(shown.control(/^审选中的文字/));
  expect(onPage).toHaveBeenCalledOnce();
  expect(onSelection).toHaveBeenCalledOnce();
  expect(shown.text()).toContain('已选 412 字');
});

describe('on a page that could not be read', () => {
  const broken = { why: 'no-layout', tried: [{ reader: 'a', layout: 'detail', end: 'anchor' as const }] };
  test('says what was tried, and offers to teach it or report it', async () => {
    const onTeach = vi.fn();
    const shown = popup({ view: bare({}), broken, onTeach, onReport: async () => {} });
    expect(shown.one('h2').textContent).toBe('这一页读不了');
    expect(shown.one('.tried').textContent).toContain('页面上没有它的标志');
    click(shown.control('教岗尺读这一页'));
    expect(onTeach).toHaveBeenCalledOnce();
    expect(shown.control('复制诊断信息')).toBeTruthy();
    expect(await axeProblems(shown.root)).toEqual([]);
  });
});

test('a page of a kind that is never read says why, and offers to paste', () => {
  const shown = popup({
    state: 'private',
    view: null,
    onPage: () => {},
    onTeach: () => {},
    access: 'offered',
  });
  expect(shown.text()).toContain('这类页面从不读取');
  expect(shown.text()).not.toMatch(/审这一页|教岗尺|以后自动读/);
  expect(shown.control('贴一段文字')).toBeTruthy();
});

test('a site can be read from now on, and no more; what came of it is said', async () => {
  const onAllow = vi.fn().mockResolvedValueOnce(false).mockResolvedValueOnce(true);
  const shown = popup({ state: 'unsupported', view: null, access: 'offered', onAllow });
  click(shown.control(/^以后自动读这个站点/));
  await vi.waitFor(() => expect(shown.text()).toContain('没有允许'));
  click(shown.control(/^以后自动读这个站点/));
  await vi.waitFor(() => expect(shown.text()).toContain('以后会自动读这个站点'));
  const forgetting = popup({ access: 'allowed', onForget: async () => {} });
  click(forgetting.control('不再自动读这个站点'));
  await vi.waitFor(() => expect(forgetting.text()).toContain('刷新后停用'));
});

test.each([
  ['works', '这个站点能读，最近一次'],
  ['fails', '这个站点最近读不了'],
  ['rescued', '靠通用读取'],
  ['never', '还没有读过'],
] as const)('one line on the site’s reader: %s', (status, words) => {
  const shown = popup({ health: { status, at: 1_700_000_000_000 }, onHealth: () => {} });
  expect(shown.text()).toContain(words);
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DashboardShell } from '@/components/dashboard/DashboardShell';
import { PasteView, type PasteViewProps } from '@/components/dashboard/PasteView';
import { PostingsView, type PostingsViewProps } from '@/components/dashboard/PostingsView';
import { builtinAuditor } from '@/lib/audit/builtin';
import type { Label } from '@/lib/notes/labels';
import { columnsOf } from '@/lib/table/columns';
import { FACTS, KEPT, OTHER_TEXT, posting, summary } from '../../../support/postings';
import { axeProblems, clear, click, type Shown, settle, show, TEXTS, type } from '../../../support/render';

afterEach(() => {
  clear();
  vi.useRealTimers();
});

const auditor = await builtinAuditor();

describe('PasteView', () => {
  const paste = (props: Partial<PasteViewProps> = {}): Shown =>
    show(
      <PasteView
        texts={TEXTS.zh}
        facts={FACTS}
        persona="recruiter"
        audit={(of) => auditor.audit(of, { anyway: true })}
        onPersona={() => {}}
        onCopy={async () => {}}
        {...props}
      />,
    );
  const filled = { title: posting().title, text: posting().description };

  test('audits what is typed, after a rest', async () => {
    vi.useFakeTimers();
    const onChange = vi.fn();
    const shown = paste({ onChange });
    expect(shown.text()).toContain('贴上正文，马上对照');
    type(shown.one('textarea'), filled.text);
    expect(onChange).toHaveBeenLastCalledWith({ title: '', text: filled.text });
    expect(shown.all('.panel')).toEqual([]);
    vi.advanceTimersByTime(200);
    await settle();
    expect(shown.all('.panel .scale')).toHaveLength(1);
  });

  test('shows evidence in the pasted text itself', async () => {
    const shown = paste({ initial: filled });
    const row = shown.all('[data-row]').find((candidate) => candidate.querySelector('q')) as HTMLElement;
    click(row);
    await settle();
    expect(shown.all('.marked mark').length).toBeGreaterThan(0);
    expect(
      shown
        .all('.marked mark.is-flash')
        .map((mark) => mark.textContent)
        .join(''),
    ).toBe(row.querySelector('q')?.textContent);
    expect(await axeProblems(shown.root)).toEqual([]);
    // The text stands beside: a way to it under every row would be one too many.
    expect(shown.text()).not.toContain('在原文中显示');
  });

  test('keeps no note, and judges any role', () => {
    const shown = paste({ initial: { title: '后端开发工程师', text: OTHER_TEXT } });
    expect(shown.text()).toContain('不是客服岗，按你的要求仍然对照');
    expect(shown.all('[role=tab]')).toHaveLength(3);
  });

  test('is emptied in one press', async () => {
    vi.useFakeTimers();
    const shown = paste({ initial: filled });
    click(shown.control('清空'));
    vi.advanceTimersByTime(200);
    await settle();
    expect((shown.one('textarea') as HTMLTextAreaElement).value).toBe('');
    expect(shown.all('.panel')).toEqual([]);
  });
});

describe('PostingsView', () => {
  const list = (postings: typeof KEPT | null, change: Partial<PostingsViewProps> = {}) => {
    const told = {
      onRemove: vi.fn(async (_: readonly string[]) => () => {}),
      onLabel: vi.fn(async (_: readonly string[], __: Label) => () => {}),
      onQueue: vi.fn((_: readonly string[]) => {}),
      onSearch: vi.fn((_: string) => {}),
    };
    const shown = show(
      <PostingsView
        postings={postings}
        total={postings?.length ?? null}
        read={1}
        statuses={[{ id: 'todo', name: '待审' }]}
        columns={columnsOf([])}
        search=""
        found={null}
        searchable={1}
        siteName={() => '例站'}
        statusName={() => '待审'}
        href={(key) => `#/postings/${key}`}
        onColumns={() => {}}
        onRetry={() => {}}
        onPaste={() => {}}
        {...told}
        {...change}
      />,
    );
    const rows = () => shown.all('tbody tr:not(.spacer)');
    return { shown, rows, ...told };
  };

  test('lists title, company, score, findings, and the ways to the posting', async () => {
    const { shown, rows } = list(KEPT);
    expect(rows()).toHaveLength(3);
    expect(rows()[0]?.textContent).toMatch(/69.*疑似违法 1.*有风险 2.*待审.*双休/);
    expect(rows()[2]?.textContent).toContain('未计分');
    expect(shown.control('打开原页：天猫客服专员（售前+售后）').getAttribute('href')).toBe(KEPT[0]?.url);
    expect(shown.one('tbody a').getAttribute('href')).toBe('#/postings/a:1');
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('a press anywhere in a row opens its posting, but not one at its controls', () => {
    const { shown, rows } = list(KEPT);
    const followed = vi.fn();
    const link = shown.one('tbody a');
    link.addEventListener('click', (event) => {
      event.preventDefault();
      followed();
    });
    const row = rows()[0] as HTMLElement;
    click(row.querySelector('td:last-child') as HTMLElement);
    expect(followed).toHaveBeenCalledOnce();
    click(row.querySelector('td.pick') as HTMLElement);
    click(row.querySelector('input') as HTMLElement);
    const range = document.createRange();
    range.selectNodeContents(row);
    document.getSelection()?.addRange(range);
    click(row.querySelector('td:last-child') as HTMLElement);
    document.getSelection()?.removeAllRanges();
    expect(followed).toHaveBeenCalledOnce();
  });

  test('of ten thousand only the rows in sight are there', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => summary({ key: `a:${i}`, title: `客服 ${i}` }));
    const { shown, rows } = list(many);
    expect(rows().length).toBeLessThan(80);
    expect(shown.one('table').getAttribute('aria-rowcount')).toBe('10001');
    expect(shown.text()).toContain('10000 条');
  });

  test('is ordered by a column, and turned round by a second press', async () => {
    const { shown, rows } = list(KEPT);
    click(shown.one('th:nth-child(4) button'));
    await settle();
    expect(rows().map((row) => row.querySelector('a')?.textContent)).toEqual([
      '天猫客服专员（售前+售后）',
      '夜班在线客服',
      '社群客服',
    ]);
    click(shown.one('th[aria-sort=descending] button'));
    await settle();
    expect(shown.one('th[aria-sort=ascending]').textContent).toBe('完整度');
    expect(rows()[0]?.textContent).toContain('夜班在线客服');
  });

  test('shows what a search found, and says how much can be searched yet', () => {
    const { shown, rows } = list(KEPT, { search: '文创', found: new Set(['a:3']), searchable: 0.5 });
    expect(rows()).toHaveLength(1);
    expect(shown.text()).toContain('已可搜 50%');
  });

  test('finding nothing has a way back', async () => {
    const { shown, onSearch } = list(KEPT, { search: '没有的词', found: new Set() });
    expect(shown.text()).toContain('没有符合的岗位');
    click(shown.control('清除筛选'));
    expect(onSearch).toHaveBeenCalledWith('');
  });

  test('many are chosen and changed at once', async () => {
    const { shown, onLabel, onQueue } = list(KEPT);
    click(shown.control('选中列出的全部'));
    await settle();
    expect(shown.text()).toContain('已选 3 条');
    type(shown.one('.tag-form input'), '  周末　');
    await settle();
    shown.one('.tag-form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
    await settle();
    expect(onLabel.mock.calls[0]?.slice(0, 2)).toEqual([
      ['a:1', 'a:2', 'a:3'],
      { about: 'tag', tag: '周末', says: true },
    ]);
    expect(shown.text()).toContain('已改 3 条');
    click(shown.control('逐条复核'));
    expect(onQueue).toHaveBeenCalledWith(['a:1', 'a:2', 'a:3']);
  });

  test('a change of many has a way back, and says what of them is not listed', async () => {
    const undo = vi.fn();
    const onLabel = vi.fn(async (_: readonly string[], __: Label) => undo);
    const { shown } = list(KEPT, { onLabel });
    click(shown.control('选中列出的全部'));
    await settle();
    expect(shown.text()).not.toContain('没有列出');
    click(shown.control('去标签'));
    await settle();
    click(shown.control('双休'));
    await settle();
    expect(onLabel.mock.calls[0]?.[1]).toEqual({ about: 'tag', tag: '双休', says: null });
    click(shown.control('撤销'));
    expect(undo).toHaveBeenCalledOnce();
    click(shown.control('只看'));
    await settle();
    click(
      shown
        .all('[role=menuitemcheckbox]')
        .find((one) => one.textContent?.includes('有疑似违法')) as HTMLElement,
    );
    await settle();
    expect(shown.text()).toMatch(/已选 3 条其中 [12] 条没有列出/);
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('what was not saved is said', async () => {
    const { shown } = list(KEPT, { onLabel: async () => Promise.reject(new Error('full')) });
    click(shown.control('选中：夜班在线客服'));
    await settle();
    click(shown.control('改状态'));
    await settle();
    click(shown.control('待审'));
    await settle();
    expect(shown.text()).toContain('没有存成');
  });

  test('deletes with a way back', async () => {
    const undo = vi.fn();
    const onRemove = vi.fn(async (_: readonly string[]) => undo);
    const { shown } = list(KEPT, { onRemove });
    click(shown.control('选中：夜班在线客服'));
    await settle();
    click(shown.control('删除所选'));
    await settle();
    expect(onRemove.mock.calls[0]?.[0]).toEqual(['a:2']);
    expect(shown.one('.toast').textContent).toContain('已删除 1 条');
    click(shown.control('撤销'));
    expect(undo).toHaveBeenCalledOnce();
    await settle();
    expect(shown.all('.toast')).toEqual([]);
  });

  test('data of a newer version are not shown as none', () => {
    expect(list(null, { trouble: 'newer' }).shown.text()).toContain('由更新的岗尺写成');
  });

  test('is empty with a door, and reads with a skeleton', async () => {
    expect(list([]).shown.control('贴一段文字')).toBeTruthy();
    const { shown } = list(null);
    expect(shown.text()).toContain('正在读取存下的岗位');
    expect(await axeProblems(shown.root)).toEqual([]);
  });
});

test('the shell names the page one is on, and puts the paste first', async () => {
  const shown = show(
    <DashboardShell page="postings" kept={3} href={(page) => `#/${page}`}>
      <h1>岗位</h1>
    </DashboardShell>,
  );
  expect(shown.all('nav a').map((link) => link.getAttribute('href'))).toEqual([
    '#/paste',
    '#/postings',
    '#/notes',
    '#/drafts',
    '#/sync',
    '#/health',
    '#/data',
    '#/settings',
  ]);
  expect(shown.one('[aria-current=page]').textContent).toBe('岗位3');
  expect(await axeProblems(shown.root)).toEqual([]);
});

// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DashboardShell } from '@/components/dashboard/DashboardShell';
import { PasteView, type PasteViewProps } from '@/components/dashboard/PasteView';
import { PostingsView } from '@/components/dashboard/PostingsView';
import { builtinAuditor } from '@/lib/audit/builtin';
import { FACTS, KEPT, OTHER_TEXT, posting } from '../../../support/postings';
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
  const list = (postings: typeof KEPT | null, onRemove = vi.fn(async (_: string) => () => {})) => ({
    onRemove,
    shown: show(<PostingsView postings={postings} onRemove={onRemove} onPaste={() => {}} />),
  });

  test('lists title, company, score and the way to the page', async () => {
    const { shown } = list(KEPT);
    expect(shown.all('tbody tr')).toHaveLength(3);
    expect(shown.all('tbody tr')[0]?.textContent).toContain('69');
    expect(shown.all('tbody tr')[2]?.textContent).toContain('未计分');
    expect(shown.control('打开原页：天猫客服专员（售前+售后）').getAttribute('href')).toBe(KEPT[0]?.url);
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('of many shows some at first, and the rest when asked', () => {
    const many = Array.from({ length: 450 }, (_, i) => ({ ...KEPT[0], key: `a:${i}` })) as typeof KEPT;
    const { shown } = list(many);
    expect(shown.all('tbody tr')).toHaveLength(200);
    click(shown.control('再列 200 条'));
    click(shown.control('再列 50 条'));
    expect(shown.all('tbody tr')).toHaveLength(450);
    expect(shown.all('.postings-more')).toEqual([]);
  });

  test('is searched by title and company', () => {
    const { shown } = list(KEPT);
    type(shown.one('input'), '文创');
    expect(shown.all('tbody tr')).toHaveLength(1);
    type(shown.one('input'), '没有的词');
    expect(shown.text()).toContain('没有标题或单位含“没有的词”');
    click(shown.control('清除搜索'));
    expect(shown.all('tbody tr')).toHaveLength(3);
  });

  test('deletes with a way back', async () => {
    const undo = vi.fn();
    const { shown, onRemove } = list(
      KEPT,
      vi.fn(async (_: string) => undo),
    );
    click(shown.control('删除：夜班在线客服'));
    await settle();
    expect(onRemove).toHaveBeenCalledWith('a:2');
    expect(shown.one('.toast').textContent).toContain('已删除「夜班在线客服」');
    click(shown.control('撤销'));
    expect(undo).toHaveBeenCalledOnce();
    expect(shown.all('.toast')).toEqual([]);
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
    '#/drafts',
    '#/health',
    '#/settings',
  ]);
  expect(shown.one('[aria-current=page]').textContent).toBe('岗位3');
  expect(await axeProblems(shown.root)).toEqual([]);
});

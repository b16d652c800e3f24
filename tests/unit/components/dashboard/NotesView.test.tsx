// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { type ListedNote, NotesView } from '@/components/dashboard/NotesView';
import { axeProblems, clear, click, type Shown, settle, show, type } from '../../../support/render';

afterEach(clear);

const note = (n: number, change: Partial<ListedNote> = {}): ListedNote => ({
  id: `n${n}`,
  posting: `zhipin:${n}`,
  wordings: [{ body: `第 ${n} 条`, stamp: `${n}`, at: n }],
  anchor: null,
  author: '',
  made: n,
  changed: n,
  title: '在线客服',
  company: '青禾家居',
  ...change,
});
const NOTES = [
  note(1, { color: 'red', wordings: [{ body: '问班次', stamp: '1', at: 1 }] }),
  note(2, { color: 'green' }),
  note(3, { color: 'red' }),
  note(4, {
    anchor: { start: 0, end: 4, exact: '单休两班', prefix: '', suffix: '', text: 'x' },
    wordings: [{ body: '', stamp: '4', at: 4 }],
  }),
];

const page = () => show(<NotesView notes={NOTES} href={(key) => `#/${key}`} />);
const count = (shown: Shown) => shown.one('[role=status]').textContent;
const choose = (shown: Shown, color: string) => {
  const select = shown.one('select') as HTMLSelectElement;
  act(() => {
    select.value = color;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
};

test('notes are shown by their colour, or those that have none', async () => {
  const shown = page();
  expect(await axeProblems(shown.root)).toEqual([]);
  const said = ([...shown.one('select').children] as HTMLElement[]).map(({ textContent }) => textContent);
  expect(said).toEqual(['全部颜色', '黄', '绿', '蓝', '红', '紫', '无颜色']);
  expect(count(shown)).toBe('4 条');
  choose(shown, 'red');
  expect(count(shown)).toBe('4 条中的 2 条');
  choose(shown, 'violet');
  expect(count(shown)).toBe('4 条中的 0 条');
  expect(shown.text()).toContain('没有这样的笔记');
  choose(shown, 'none');
  expect(count(shown)).toBe('4 条中的 1 条');
  choose(shown, '');
  expect(count(shown)).toBe('4 条');
});

test('colour and words narrow together; words that a note is tied to are found', () => {
  const shown = page();
  choose(shown, 'red');
  type(shown.one('input'), '班次');
  expect(count(shown)).toBe('4 条中的 1 条');
  choose(shown, 'green');
  expect(count(shown)).toBe('4 条中的 0 条');
  choose(shown, '');
  type(shown.one('input'), '单休');
  expect(count(shown)).toBe('4 条中的 1 条');
});

test('deleted notes are found apart, brought back, or emptied for good', async () => {
  const onRestore = vi.fn();
  const onEmpty = vi.fn();
  const gone = note(9, { wordings: [{ body: '手滑删的', stamp: '9', at: 9 }] });
  const props = { href: (key: string) => `#/${key}`, onRestore, onEmpty };
  const shown = show(<NotesView notes={NOTES} deleted={[gone]} {...props} />);
  expect(shown.text()).not.toContain('手滑删的');
  click(shown.all('[role=radiogroup] input')[1] as HTMLElement);
  await settle();
  expect(count(shown)).toBe('1 条');
  expect(shown.text()).toContain('删除后留三十天');
  expect(await axeProblems(shown.root)).toEqual([]);
  click(shown.control('找回：手滑删的'));
  expect(onRestore).toHaveBeenCalledWith(gone);
  click(shown.control('彻底删除：手滑删的'));
  expect(onEmpty).toHaveBeenCalledWith(gone);
  // The last one that came back: the list is that of notes again.
  shown.again(<NotesView notes={[...NOTES, gone]} deleted={[]} {...props} />);
  expect(count(shown)).toBe('5 条');
  expect(shown.all('[role=radiogroup]')).toEqual([]);
});

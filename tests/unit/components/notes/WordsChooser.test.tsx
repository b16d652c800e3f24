// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { WordsChooser } from '@/components/notes/WordsChooser';
import { axeProblems, clear, click, press, show } from '@/tests/support/render';

afterEach(clear);

const TEXT = '岗位职责：\n1、在线接待买家，解答问题；\n2、受理退换货。';

function setUp() {
  const onTake = vi.fn<(start: number, end: number) => void>();
  const onCancel = vi.fn();
  const shown = show(<WordsChooser text={TEXT} lang="zh-CN" onTake={onTake} onCancel={onCancel} />);
  const taken = () => TEXT.slice(...(onTake.mock.lastCall ?? [0, 0]));
  return { shown, box: shown.one('[role=listbox]'), onTake, onCancel, taken };
}

test('the text stands as it is, phrase by phrase', async () => {
  const { shown, box } = setUp();
  expect(box.textContent).toBe(TEXT);
  expect(shown.all('[role=option]').map(({ textContent }) => textContent)).toEqual([
    '岗位职责',
    '在线接待买家',
    '解答问题',
    '受理退换货',
  ]);
  expect(document.activeElement).toBe(box);
  expect(await axeProblems(shown.root)).toEqual([]);
});

test('by keyboard: on, back, extended, taken', () => {
  const { shown, box, onTake, taken } = setUp();
  press(box, 'Enter');
  expect(onTake).not.toHaveBeenCalled();
  for (const key of ['ArrowDown', 'ArrowDown']) press(box, key);
  expect(box.getAttribute('aria-activedescendant')).toBe(shown.all('[role=option]')[1]?.id);
  press(box, 'ArrowDown', { shiftKey: true });
  expect(shown.all('[aria-selected=true]').map(({ textContent }) => textContent)).toEqual([
    '在线接待买家',
    '解答问题',
  ]);
  expect(shown.one('[role=status]').textContent).toContain('在线接待买家，解答问题');
  press(box, 'Enter');
  expect(taken()).toBe('在线接待买家，解答问题');
  press(box, 'End');
  press(box, 'ArrowUp', { shiftKey: true });
  press(box, 'Enter');
  expect(taken()).toBe('解答问题；\n2、受理退换货');
  press(box, 'Home');
  press(box, 'ArrowUp');
  press(box, 'Enter');
  expect(taken()).toBe('岗位职责');
});

test('by mouse: a phrase, or whatever is dragged over', () => {
  const { shown, box, taken } = setUp();
  click(shown.all('[role=option]')[3] as HTMLElement);
  click(shown.control('记在这几个字上'));
  expect(taken()).toBe('受理退换货');

  const [from, to] = [shown.all('[role=option]')[1], shown.all('[role=option]')[2]] as [
    HTMLElement,
    HTMLElement,
  ];
  const range = document.createRange();
  range.setStart(from.firstChild as Node, 2);
  range.setEnd(to.firstChild as Node, 2);
  document.getSelection()?.addRange(range);
  click(box);
  click(shown.control('记在这几个字上'));
  expect(taken()).toBe('接待买家，解答');
  document.getSelection()?.removeAllRanges();
});

test('Escape leaves it from every control', () => {
  const { shown, onCancel } = setUp();
  press(shown.control('取消'), 'Escape');
  expect(onCancel).toHaveBeenCalledOnce();
});

// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { TwinLines } from '@/components/notes/TwinLines';
import type { Twin } from '@/lib/messages/notes';
import { FIRST_STATUSES } from '@/lib/notes/statuses';
import { demoTwin } from '@/tests/support/playground/notes';
import { axeProblems, clear, click, show } from '@/tests/support/render';

afterEach(clear);

function setUp(...twins: Twin[]) {
  const onSay = vi.fn<(key: string, says: boolean | null) => void>();
  const onOpen = vi.fn<(key: string) => void>();
  const lines = (shown: readonly Twin[]) => (
    <TwinLines
      twins={shown}
      statuses={FIRST_STATUSES.recruiter}
      siteName={() => '猎聘'}
      onOpen={onOpen}
      onSay={onSay}
    />
  );
  const shown = show(lines(twins));
  return { shown, onSay, onOpen, again: (...next: Twin[]) => shown.again(lines(next)) };
}

test('a proposal says where, when and how alike, in words, and leads there', async () => {
  const { shown, onOpen } = setUp(demoTwin('b'), demoTwin('c', { likeness: 0.6 }));
  expect(shown.text()).toContain('可能是同一岗位：');
  expect(shown.text()).toContain('猎聘 · 最近看到');
  expect(shown.text()).toContain('正文几乎一样');
  expect(shown.text()).toContain('正文有些像');
  expect(shown.text()).not.toMatch(/0\.\d|%/);
  click(shown.control('打开另一处：天猫客服专员'));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith('liepin:b');
  expect(await axeProblems(shown.root)).toEqual([]);
});

test('joined by a press, said, and taken back', () => {
  const { shown, onSay, again } = setUp(demoTwin('b'));
  click(shown.control('是同一个：天猫客服专员'));
  expect(onSay).toHaveBeenLastCalledWith('liepin:b', true);
  again(demoTwin('b', { said: true, status: 'to-review', tags: ['夜班'] }));
  expect(shown.one('.toast').textContent).toContain('已合并看待');
  expect(shown.one('.twins').textContent).toContain('另一处：待审 · #夜班');
  click(shown.control('撤销'));
  expect(onSay).toHaveBeenLastCalledWith('liepin:b', null);
  expect(shown.all('.toast')).toEqual([]);
});

test('what was joined can be parted, and what was told apart be thought of again', () => {
  const { shown, onSay, again } = setUp(demoTwin('b', { said: true }));
  expect(shown.one('.twins').textContent).toContain('没有状态和标签');
  click(shown.control('分开：天猫客服专员'));
  expect(onSay).toHaveBeenLastCalledWith('liepin:b', null);
  again(demoTwin('b', { said: false }));
  expect(shown.all('.twin-line')).toEqual([]);
  click(shown.control('看已说不是的 1 条'));
  click(shown.control(/^再想想/));
  expect(onSay).toHaveBeenLastCalledWith('liepin:b', null);
});

test('nothing is shown where nothing is alike', () => {
  expect(setUp().shown.all('.twins')).toEqual([]);
});

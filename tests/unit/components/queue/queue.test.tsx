// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest';
import { QueueBar, type QueueBarProps } from '@/components/queue/QueueBar';
import { QueueList } from '@/components/queue/QueueList';
import { axeProblems, clear, click, settle, show, type } from '../../../support/render';

afterEach(clear);

const FINDING = { card: 'sex:illegal', name: '限定性别', quote: '限女性' };

function bar(change: Partial<QueueBarProps> = {}) {
  const told = {
    onNext: vi.fn(),
    onBack: vi.fn(),
    onConfirm: vi.fn(),
    onDismiss: vi.fn(),
    onNote: vi.fn(),
  };
  const shown = show(
    <QueueBar name="" at={2} of={300} reviewed={37} finding={FINDING} open={2} {...told} {...change} />,
  );
  const press = (key: string, init: KeyboardEventInit = {}) =>
    shown.root.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init }));
  return { shown, press, ...told };
}

test('tells where one stands, what waits, and how far one has got', async () => {
  const { shown } = bar();
  expect(shown.text()).toMatch(/第 2 \/ 300 条.*已复核 37\/300.*2 项待复核.*限定性别.*限女性/s);
  expect(await axeProblems(shown.root)).toEqual([]);
});

test('goes on, back, decides and notes by key', () => {
  const { press, ...told } = bar();
  for (const key of ['j', 'k', 'y', 'M']) press(key);
  expect(told.onNext).toHaveBeenCalledOnce();
  expect(told.onBack).toHaveBeenCalledOnce();
  expect(told.onConfirm).toHaveBeenCalledOnce();
  expect(told.onNote).toHaveBeenCalledOnce();
});

test('a key with another one, or typed into a field, does nothing', async () => {
  const { shown, press, onNext } = bar();
  press('j', { ctrlKey: true });
  press('x');
  await settle();
  shown.one('input[type=text]').dispatchEvent(new KeyboardEvent('keydown', { key: 'j', bubbles: true }));
  expect(onNext).not.toHaveBeenCalled();
});

test('dismissing asks for the reason', async () => {
  const { shown, press, onDismiss } = bar();
  press('x');
  await settle();
  type(shown.one('input[type=text]'), '面试时核对过');
  await settle();
  shown.one('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  expect(onDismiss).toHaveBeenCalledWith('exception', '面试时核对过');
});

test('where nothing waits nothing is decided', () => {
  const { shown, press, onConfirm } = bar({ finding: null, open: 0 });
  press('y');
  press('x');
  expect(onConfirm).not.toHaveBeenCalled();
  expect(shown.text()).toContain('没有待复核');
});

test('begun reviews are taken up again', () => {
  const onOpen = vi.fn();
  const queue = { id: 'q', name: '', at: Date.UTC(2026, 0, 5, 8), done: 37, all: 300 };
  const shown = show(<QueueList queues={[queue]} onOpen={onOpen} onRemove={() => {}} />);
  click(shown.one('button'));
  expect(shown.text()).toContain('已复核 37/300');
  expect(onOpen).toHaveBeenCalledWith('q');
});

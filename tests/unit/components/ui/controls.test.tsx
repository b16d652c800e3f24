// @vitest-environment happy-dom
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Button } from '@/components/ui/Button';
import { Checkbox } from '@/components/ui/Checkbox';
import { IconButton } from '@/components/ui/IconButton';
import { X } from '@/components/ui/icons';
import { Segmented } from '@/components/ui/Segmented';
import { Switch } from '@/components/ui/Switch';
import { Tabs } from '@/components/ui/Tabs';
import { Toast } from '@/components/ui/Toast';
import { shortTime } from '@/components/ui/time';
import { axeProblems, clear, click, press, show } from '../../../support/render';

afterEach(() => {
  clear();
  vi.useRealTimers();
});

describe('Button', () => {
  test('is pressed', () => {
    const pressed = vi.fn();
    click(show(<Button onClick={pressed}>复制</Button>).control('复制'));
    expect(pressed).toHaveBeenCalledOnce();
  });

  test('takes no press while it is busy, and says so', () => {
    const pressed = vi.fn();
    const button = show(
      <Button busy onClick={pressed}>
        复制
      </Button>,
    ).control('复制');
    click(button);
    expect(pressed).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-busy')).toBe('true');
  });
});

test('an IconButton has a name, and a state where it is a toggle', () => {
  const view = show(<IconButton icon={X} label="收起" on onClick={() => {}} />);
  expect(view.control('收起').getAttribute('aria-pressed')).toBe('true');
});

test('a Switch tells the other state', () => {
  const changed = vi.fn();
  click(show(<Switch label="启用" on onChange={changed} />).control('启用'));
  expect(changed).toHaveBeenCalledWith(false);
});

test('a Checkbox whose label is hidden is still named', async () => {
  const changed = vi.fn();
  const view = show(<Checkbox hideLabel label="选中" checked={false} onChange={changed} />);
  click(view.control('选中'));
  expect(changed).toHaveBeenCalledWith(true);
  expect(await axeProblems(view.root)).toEqual([]);
});

test('Segmented is a group of radios', async () => {
  const changed = vi.fn();
  const view = show(
    <Segmented
      label="筛选"
      value="a"
      options={[
        { value: 'a', label: '甲' },
        { value: 'b', label: '乙' },
      ]}
      onChange={changed}
    />,
  );
  click(view.control('乙'));
  expect(changed).toHaveBeenCalledWith('b');
  expect(await axeProblems(view.root)).toEqual([]);
});

describe('Tabs', () => {
  function ThreeTabs() {
    const [value, setValue] = useState('a');
    const tabs = ['a', 'b', 'c'].map((id) => ({ id, label: id }));
    return <Tabs label="栏" prefix="t" tabs={tabs} value={value} onChange={setValue} />;
  }
  const on = (view: ReturnType<typeof show>) => view.one('[aria-selected=true]').textContent;

  test('arrows move the choice and the focus around the ends', () => {
    const view = show(<ThreeTabs />);
    press(view.one('[aria-selected=true]'), 'ArrowRight');
    expect(on(view)).toBe('b');
    expect(document.activeElement?.textContent).toBe('b');
    press(view.one('[aria-selected=true]'), 'End');
    press(view.one('[aria-selected=true]'), 'ArrowRight');
    expect(on(view)).toBe('a');
    press(view.one('[aria-selected=true]'), 'ArrowLeft');
    expect(on(view)).toBe('c');
  });

  test('only the chosen one is reached by Tab', () => {
    const view = show(<ThreeTabs />);
    expect(view.all('[role=tab]').map((tab) => tab.tabIndex)).toEqual([0, -1, -1]);
  });
});

test('a Toast goes away after a while, and its live region stays', () => {
  vi.useFakeTimers();
  const gone = vi.fn();
  const view = show(<Toast text="已复制" onGone={gone} ms={1000} />);
  expect(view.one('[role=status]').textContent).toContain('已复制');
  vi.advanceTimersByTime(1000);
  expect(gone).toHaveBeenCalledOnce();
  view.again(<Toast text={null} onGone={gone} />);
  expect(view.one('[role=status]').textContent).toBe('');
});

test('times are short: the clock today, the day this year, the year before it', () => {
  const now = new Date(2026, 5, 20, 12, 0).getTime();
  expect(shortTime(new Date(2026, 5, 20, 9, 5).getTime(), 'zh', now)).toBe('今天 09:05');
  expect(shortTime(new Date(2026, 0, 3, 9, 5).getTime(), 'en', now)).toBe('01-03 09:05');
  expect(shortTime(new Date(2025, 10, 3, 9, 5).getTime(), 'zh', now)).toBe('2025-11-03');
});

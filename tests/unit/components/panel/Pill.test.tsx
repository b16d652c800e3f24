// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Pill, type PillProps } from '@/components/panel/Pill';
import { pillMessages } from '@/lib/i18n/pill';
import { axeProblems, clear, click, press, type Shown, show } from '../../../support/render';

afterEach(clear);

function pill(props: Partial<PillProps> = {}): Shown {
  return show(
    <Pill
      state="ready"
      score={72}
      band="full"
      gaps={30}
      unlawful={0}
      risky={0}
      side="right"
      top={200}
      strings={pillMessages('zh-CN', 'auto')}
      onOpen={() => {}}
      onMove={() => {}}
      onHide={() => {}}
      {...props}
    />,
  );
}

const name = (shown: Shown) => shown.one('.pill').getAttribute('aria-label');

describe('its name says it all', () => {
  test('score, band, gaps', () => {
    expect(name(pill())).toBe('岗尺：完整度 72，完整，缺 30 项');
  });

  test('findings, and what a mixed posting is', () => {
    expect(name(pill({ state: 'mixed', mixedWith: 'sales', unlawful: 2, risky: 3 }))).toBe(
      '岗尺：兼做销售，完整度 72，完整，缺 30 项，疑似违法 2 项，有风险 3 项',
    );
  });

  test.each([
    ['loading', '正在读正文'],
    ['partial', '只读到一部分'],
    ['unreadable', '这页读不了'],
    ['orphaned', '刷新页面后继续'],
    ['refused', '用侧边栏打开'],
  ] as const)('%s, without a score', async (state, words) => {
    const shown = pill({ state, score: 72 });
    expect(name(shown)).toBe(`岗尺：${words}`);
    expect(shown.text()).toBe(words);
    expect(await axeProblems(shown.root)).toEqual([]);
  });

  test('in English', () => {
    expect(name(pill({ strings: pillMessages('en-GB', 'auto') }))).toBe(
      'Yardstick: completeness 72, Full, 30 missing',
    );
    expect(pillMessages('en-GB', 'zh').name).toBe('岗尺');
  });
});

test('it shows the graver findings, and the others only where there are none of them', () => {
  expect(pill({ unlawful: 2, risky: 3 }).text()).toBe('72缺 30疑似违法 22');
  const risky = pill({ risky: 3 });
  expect(risky.text()).toBe('72缺 30有风险 33');
  expect(risky.all('.is-possible')).toEqual([]);
});

test('no word on findings where there are none: it never says that all is well', () => {
  expect(pill().text()).toBe('72缺 30');
});

describe('by keyboard', () => {
  test('arrows move it, within the window', () => {
    const onMove = vi.fn();
    const button = pill({ onMove }).one('.pill');
    press(button, 'ArrowUp');
    expect(onMove).toHaveBeenLastCalledWith('right', 184);
    press(button, 'ArrowDown', { shiftKey: true });
    expect(onMove).toHaveBeenLastCalledWith('right', 296);
    press(button, 'ArrowLeft');
    expect(onMove).toHaveBeenLastCalledWith('left', 200);
    press(pill({ onMove, top: 3 }).one('.pill'), 'ArrowUp');
    expect(onMove).toHaveBeenLastCalledWith('right', 0);
  });

  test('Delete hides it', () => {
    const onHide = vi.fn();
    press(pill({ onHide }).one('.pill'), 'Delete');
    expect(onHide).toHaveBeenCalledOnce();
  });

  test('Enter and Space are a button’s own', () => {
    const onOpen = vi.fn();
    const button = pill({ onOpen }).one('.pill');
    expect(button.tagName).toBe('BUTTON');
    click(button);
    expect(onOpen).toHaveBeenCalledOnce();
    expect(onOpen).toHaveBeenCalledWith(true);
  });
});

describe('by pointer', () => {
  const send = (element: HTMLElement, kind: string, x: number, y: number) =>
    act(() => {
      element.dispatchEvent(
        new PointerEvent(kind, { clientX: x, clientY: y, button: 0, pointerId: 1, bubbles: true }),
      );
    });

  test('a drag docks it to the nearer side, and is no click', () => {
    const onMove = vi.fn();
    const onOpen = vi.fn();
    const button = pill({ onMove, onOpen }).one('.pill');
    send(button, 'pointerdown', 1000, 210);
    send(button, 'pointermove', 300, 310);
    expect(button.classList.contains('is-drag')).toBe(true);
    send(button, 'pointerup', 100, 310);
    click(button);
    expect(onMove).toHaveBeenCalledWith('left', 300);
    expect(onOpen).not.toHaveBeenCalled();
    click(button);
    expect(onOpen).toHaveBeenCalledOnce();
  });

  test('a press that hardly moves is a click', () => {
    const onMove = vi.fn();
    const onOpen = vi.fn();
    const button = pill({ onMove, onOpen }).one('.pill');
    send(button, 'pointerdown', 1000, 210);
    send(button, 'pointermove', 1001, 211);
    send(button, 'pointerup', 1001, 211);
    click(button);
    expect(onMove).not.toHaveBeenCalled();
    expect(onOpen).toHaveBeenCalledOnce();
  });
});

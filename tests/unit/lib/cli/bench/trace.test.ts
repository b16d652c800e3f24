import { expect, test } from 'vitest';
import { costOf, PAGE_MARK, type TraceEvent } from '@/lib/cli/bench/trace';

const call = (
  name: string,
  ts: number,
  dur: number,
  url = 'chrome-extension://id/content.js',
): TraceEvent => ({
  name,
  ph: 'X',
  pid: 1,
  tid: 1,
  ts,
  dur,
  args: { data: { url } },
});

test('our calls count, those inside them not twice, and the page’s own not at all', () => {
  const events = [
    { ...call(PAGE_MARK, 0, 0, ''), ph: 'I' },
    call('FunctionCall', 100, 5_000),
    call('FunctionCall', 200, 1_000),
    call('RunMicrotasks', 4_000, 1_000, ''),
    call('FunctionCall', 9_000, 2_000, 'https://www.zhipin.com/page.js'),
    call('RunMicrotasks', 12_000, 500, ''),
    // Left to do by the page, and needed by us; the second one is our doing.
    call('Layout', 1_000, 900, ''),
    call('Layout', 2_000, 300, ''),
    // The extension’s worker.
    { ...call('FunctionCall', 200, 700), tid: 2 },
  ];
  expect(costOf(events)).toEqual({ total: 4.6, longest: 4.1, layout: 0.9 });
  expect(() => costOf(events.slice(1))).toThrow('thread');
});

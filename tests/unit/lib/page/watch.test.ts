import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchChanges } from '@/lib/page/watch';

let change: () => void;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
      constructor(callback: () => void) {
        change = callback;
      }
    },
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** How often a page that changes every 50 ms is read in a time, where one read costs so much of it. */
function readsIn(ms: number, cost: number): number {
  let reads = 0;
  watchChanges({} as Document, () => {
    reads++;
    vi.advanceTimersByTime(cost);
  }).start();
  const end = performance.now() + ms;
  while (performance.now() < end) {
    change();
    vi.advanceTimersByTime(50);
  }
  return reads;
}

test('a page that never rests is read all the same', () => {
  expect(readsIn(6_000, 0)).toBeGreaterThanOrEqual(9);
});

test('the more a read costs, the longer the next one waits', () => {
  expect(readsIn(24_000, 800)).toBeLessThanOrEqual(5);
  expect(readsIn(24_000, 800)).toBeGreaterThanOrEqual(4);
});

test('after a read that cost much a page at rest is not waited for for ever', () => {
  let reads = 0;
  watchChanges({} as Document, () => {
    if (reads++ === 0) vi.advanceTimersByTime(60_000);
  }).start();
  change();
  vi.advanceTimersByTime(200);
  change();
  vi.advanceTimersByTime(10_000);
  expect(reads).toBe(2);
});

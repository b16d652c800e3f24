/** The memory of a page while it works. */
import type { Page } from '@playwright/test';

const EVERY_MS = 200;
const MIB = 2 ** 20;

export interface HeapUse {
  /** What stays after a collection, before and after the work, in MiB. */
  before: number;
  after: number;
  /** The most that was seen, with what was yet to be collected. */
  peak: number;
}

/** Looks at a page's JavaScript heap while something is done there. */
export async function heapDuring(page: Page, work: () => Promise<unknown>): Promise<HeapUse> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const used = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0) / MIB;
  };
  const kept = async () => {
    await cdp.send('HeapProfiler.collectGarbage');
    return used();
  };
  const before = await kept();
  let peak = before;
  let looking = true;
  const look = async () => {
    while (looking) {
      peak = Math.max(peak, await used());
      await new Promise((rest) => setTimeout(rest, EVERY_MS));
    }
  };
  const looked = look();
  await work();
  looking = false;
  await looked;
  const after = await kept();
  await cdp.detach();
  return { before, after, peak: Math.max(peak, after) };
}

/**
 * `npm run bench:cards`: what the badges cost a page with a long list. In a Chromium with the extension in it, a page
 * of ours gets 300 cards at once, then 30 more; then its window and the panel of a virtual list are scrolled. A trace
 * attributes the time to our script: its calls, and the promises it waits for (the page itself makes none). Prints one
 * line of JSON with medians over fresh pages, and fails where one is above its limit.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Browser, Page } from '@playwright/test';
import { floor } from '@/tests/bench/floor';
import { DESCRIPTION } from '@/tests/bench/posting';
import { median, timed } from './bench/timing';
import { type Cost, costOf, PAGE_MARK, type TraceEvent } from './bench/trace';
import { launchWithExtension } from './chromium';

const { values } = parseArgs({
  options: {
    extension: { type: 'string' },
    page: { type: 'string' },
    pages: { type: 'string', default: '7' },
  },
});
const ADDRESS = 'https://www.zhipin.com/web/geek/jobs';
const FIRST = 300;
const MORE = 30;
/** Milliseconds: of all, and of the longest piece of work at a time; on a machine whose floor is 1 ns a character. */
const LIMITS = { first: 60, more: 8, longest: 50 };
/** After this time without anything new the badges stand. */
const REST_MS = 1_500;
const FRAMES = 60;

/** Work of one kind, as a trace of the page tells it. */
async function traced(browser: Browser, page: Page, work: () => Promise<unknown>): Promise<Cost> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8', 'blink.user_timing'],
  });
  await page.evaluate((name) => void performance.mark(name), PAGE_MARK);
  await work();
  await page.waitForTimeout(REST_MS);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  return costOf(traceEvents);
}

const append = (page: Page, count: number) =>
  page.evaluate((count) => (globalThis as unknown as { append(n: number): void }).append(count), count);

/** Scrolls by a little in every frame, as a hand does. */
const scroll = (page: Page, selector: string) =>
  page.evaluate(
    async ([selector, frames]) => {
      const panel = document.querySelector(selector as string) as Element;
      for (let n = 0; n < Number(frames); n++) {
        panel.scrollBy(0, 40);
        await new Promise(requestAnimationFrame);
      }
    },
    [selector, FRAMES],
  );

/** The middle of many rounds and not the least of them: the pages had to live with what else ran. */
function floorMs(): number {
  let sum = 0;
  const rounds = Array.from({ length: 101 }, () => timed(1_000, () => (sum += floor(DESCRIPTION))));
  return sum > 0 ? median(rounds) : 0;
}

async function measure(): Promise<void> {
  const { context, worker } = await launchWithExtension({
    executablePath: process.env.CHROME_PATH ?? '',
    extension: values.extension ?? '',
  });
  const browser = context.browser() as Browser;
  const body = readFileSync(values.page ?? '');
  await context.route(/^https?:/, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body }),
  );
  const setBadges = (badges: boolean) =>
    worker.evaluate(
      (badges) =>
        (
          globalThis as unknown as { chrome: { storage: { local: { set(of: object): Promise<void> } } } }
        ).chrome.storage.local.set({ settings: { badges, keep: 'all' } }),
      badges,
    );
  const open = async (query: string) => {
    const page = await context.newPage();
    await page.goto(`${ADDRESS}${query}`);
    await page.waitForTimeout(REST_MS);
    return page;
  };
  const all: Record<string, Cost[]> = {};
  const note = (name: string, cost: Cost) => {
    all[name] ??= [];
    all[name].push(cost);
  };
  for (let n = 0; n < Number(values.pages); n++) {
    for (const badges of [true, false]) {
      await setBadges(badges);
      const page = await open('?first=1&more=0');
      const name = badges ? 'with' : 'without';
      note(`first ${name}`, await traced(browser, page, () => append(page, FIRST)));
      note(`more ${name}`, await traced(browser, page, () => append(page, MORE)));
      if (badges) note('window scrolled', await traced(browser, page, () => scroll(page, 'html')));
      await page.close();
    }
    await setBadges(true);
    const page = await open('?in=panel');
    note('panel scrolled', await traced(browser, page, () => scroll(page, 'main')));
    await page.close();
  }
  await context.close();
  const middle = (name: string, of: keyof Cost) =>
    Number(median((all[name] ?? []).map((cost) => cost[of])).toFixed(2));
  const costs = (name: string) => ({
    badges: Number((middle(`${name} with`, 'total') - middle(`${name} without`, 'total')).toFixed(2)),
    withReading: middle(`${name} with`, 'total'),
    longest: middle(`${name} with`, 'longest'),
    pageLayout: middle(`${name} with`, 'layout'),
  });
  const perFrame = (name: string) => ({
    msPerFrame: Number((middle(name, 'total') / FRAMES).toFixed(3)),
    longest: middle(name, 'longest'),
  });
  const first = costs('first');
  const more = costs('more');
  // How fast this machine was meanwhile. What else runs on it slows the processor's own time too.
  const floorNs = Number(((floorMs() * 1e6) / DESCRIPTION.length).toFixed(2));
  const slowness = Math.max(1, floorNs);
  const found = {
    floorNsPerCharacter: floorNs,
    cards: { first: FIRST, more: MORE },
    first,
    more,
    windowScrolled: perFrame('window scrolled'),
    panelScrolled: perFrame('panel scrolled'),
    limits: LIMITS,
  };
  console.log(JSON.stringify(found));
  const longest = Math.max(first.longest, more.longest, found.panelScrolled.longest);
  const isAbove = (ms: number, limit: number) => ms > limit * slowness;
  if (
    isAbove(first.badges, LIMITS.first) ||
    isAbove(more.badges, LIMITS.more) ||
    isAbove(longest, LIMITS.longest)
  ) {
    console.error('the badges take longer than is allowed');
    process.exitCode = 1;
  }
}

await measure();

/** The figures in a page of Chromium: warm, and the very first audit of fresh pages, also on a slowed processor. */
import { readFileSync } from 'node:fs';
import { type Browser, chromium, type Page } from '@playwright/test';
import { median } from './timing';
import type { Effort, Warm } from './warm';

/** Milliseconds from handing the page a script with the whole engine to the first verdict, and parts of it. */
export interface Cold {
  total: number;
  script: number;
  make: number;
  first: number;
}

/** So many times slower than this machine: about a small telephone. */
export const THROTTLE = 6;

/** @param script the bundle of page.ts. */
export async function measureInChromium(
  executablePath: string,
  script: string,
  effort: Effort,
  pages: number,
) {
  const source = readFileSync(script, 'utf8');
  const browser = await chromium.launch({ executablePath, args: ['--disable-gpu'] });
  try {
    const warm = await inFreshPage(browser, 1, (page) => warmFigures(page, source, effort));
    const cold = await coldFigures(browser, source, pages, 1);
    const coldThrottled = await coldFigures(browser, source, pages, THROTTLE);
    return { warm, cold, coldThrottled };
  } finally {
    await browser.close();
  }
}

/** A page in a context of its own has a process of its own, in which nothing was compiled yet. */
async function inFreshPage<T>(
  browser: Browser,
  throttle: number,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto('about:blank');
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    return await work(page);
  } finally {
    await context.close();
  }
}

function warmFigures(page: Page, source: string, effort: Effort): Promise<Warm> {
  return page.evaluate(
    ([code, given]) => {
      const script = document.createElement('script');
      script.textContent = code;
      document.head.append(script);
      return pageBench.warm(given);
    },
    [source, effort] as const,
  );
}

async function coldFigures(browser: Browser, source: string, pages: number, throttle: number): Promise<Cold> {
  const all: Cold[] = [];
  for (let n = 0; n < pages; n++)
    all.push(await inFreshPage(browser, throttle, (page) => page.evaluate(firstAudit, source)));
  const middle = (name: keyof Cold) => Number(median(all.map((one) => one[name])).toFixed(1));
  return { total: middle('total'), script: middle('script'), make: middle('make'), first: middle('first') };
}

/** Runs in the page. The script is read, compiled and run while it is put in. */
async function firstAudit(source: string): Promise<Cold> {
  const script = document.createElement('script');
  script.textContent = source;
  const start = performance.now();
  document.head.append(script);
  const loaded = performance.now();
  const { made, first } = await pageBench.cold();
  return { total: performance.now() - start, script: loaded - start, make: made, first };
}

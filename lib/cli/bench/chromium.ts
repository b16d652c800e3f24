/**
 * The figures in a page of Chromium: warm, and the very first audit of fresh browsers, also on a slowed processor. The
 * page is one of an extension, as those that judge are: its script and the engine's numbers are its own files.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { launchWithExtension } from '../chromium';
import { median } from './timing';
import type { Effort } from './warm';

/** Milliseconds from asking for the engine's script to the first verdict, and parts of it. */
export interface Cold {
  total: number;
  script: number;
  make: number;
  first: number;
}

/** So many times slower than this machine: about a small telephone. */
export const THROTTLE = 6;

/** @param script the bundle of page.ts; beside it lie the engine's numbers. */
export async function measureInChromium(
  executablePath: string,
  script: string,
  effort: Effort,
  browsers: number,
) {
  const extension = mkdtempSync(join(tmpdir(), 'yardstick-bench-'));
  try {
    cpSync(dirname(script), extension, { recursive: true });
    const files = { 'page.html': '<!doctype html>', 'worker.js': '', 'manifest.json': MANIFEST };
    for (const [name, text] of Object.entries(files)) writeFileSync(join(extension, name), text);
    const code = `/${basename(script)}`;
    const inFresh = <T>(throttle: number, work: (page: Page) => Promise<T>) =>
      inFreshBrowser(executablePath, extension, throttle, work);
    const cold = async (throttle: number) => {
      const all: Cold[] = [];
      for (let n = 0; n < browsers; n++)
        all.push(await inFresh(throttle, (page) => page.evaluate(firstAudit, code)));
      const middle = (name: keyof Cold) => Number(median(all.map((one) => one[name])).toFixed(1));
      return {
        total: middle('total'),
        script: middle('script'),
        make: middle('make'),
        first: middle('first'),
      };
    };
    const warm = await inFresh(1, async (page) => {
      await page.addScriptTag({ url: code });
      return page.evaluate((given) => pageBench.warm(given), effort);
    });
    return { warm, cold: await cold(1), coldThrottled: await cold(THROTTLE) };
  } finally {
    rmSync(extension, { recursive: true, force: true });
  }
}

const MANIFEST = JSON.stringify({
  manifest_version: 3,
  name: 'bench',
  version: '1',
  background: { service_worker: 'worker.js' },
});

/** In a browser that has just started nothing was compiled yet. */
async function inFreshBrowser<T>(
  executablePath: string,
  extension: string,
  throttle: number,
  work: (page: Page) => Promise<T>,
): Promise<T> {
  const { context, id } = await launchWithExtension({ executablePath, extension });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${id}/page.html`);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: throttle });
    return await work(page);
  } finally {
    await context.close();
  }
}

/** Runs in the page. */
async function firstAudit(code: string): Promise<Cold> {
  const script = document.createElement('script');
  script.src = code;
  const start = performance.now();
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  const loaded = performance.now();
  const { made, first } = await pageBench.cold();
  return { total: performance.now() - start, script: loaded - start, make: made, first };
}

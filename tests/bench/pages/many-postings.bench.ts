/** How the table of postings bears many of them. */
import type { Page } from '@playwright/test';
import { expect, test } from '../../browser/fixtures';
import { fillPostings } from '../../browser/many-postings';
import { hold, least, median, rounds, slowness } from './limits';

const PAINT_MS = 500;
const KEY_MS = 50;
const OPEN_ALL_MS = 3_000;

/** Opens the table anew. @returns ms from the page's start to its first rows and their number, and until all are read. */
async function openTable(page: Page, url: string, count: number): Promise<{ rows: number; all: number }> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(
    (count) =>
      new Promise<{ rows: number; all: number }>((resolve) => {
        let rows = 0;
        const look = () => {
          const says = document.querySelector('.postings-head [role=status]')?.textContent ?? '';
          const shown = document.querySelector('.postings tbody th') && says.includes(String(count));
          if (rows === 0 && shown) rows = performance.now();
          if (says === `${count} 条`) resolve({ rows, all: performance.now() });
          else requestAnimationFrame(look);
        };
        look();
      }),
    count,
  );
}

/** Types a word character by character. @returns ms from each key to the frame that shows another count. */
function typeSearch(page: Page, words: string): Promise<number[]> {
  return page.evaluate(async (words) => {
    const field = document.querySelector<HTMLInputElement>('.postings-search input') as HTMLInputElement;
    const frame = () =>
      new Promise<number>((resolve) =>
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
      );
    const times: number[] = [];
    field.focus();
    for (const character of words) {
      const from = performance.now();
      document.execCommand('insertText', false, character);
      times.push((await frame()) - from);
      await new Promise((rest) => setTimeout(rest, 60));
    }
    return times;
  }, words);
}

async function heap(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await cdp.send('Runtime.getHeapUsage')) as { usedSize: number };
  return usedSize / 2 ** 20;
}

test('ten thousand postings with twenty thousand notes', async ({ page, extension }) => {
  test.setTimeout(180_000);
  const url = extension.url('dashboard.html#/postings');
  await page.goto(url);
  await expect(page.getByText('还没有存下的岗位')).toBeVisible();
  await fillPostings(page, { postings: 10_000, notes: 20_000 });
  const opened = [];
  for (let i = 0; i < rounds(8); i++) opened.push(await openTable(page, url, 10_000));
  const before = await heap(page);

  await page.getByRole('textbox', { name: /^搜/ }).fill('冷链');
  await expect(page.locator('.postings-search .dim')).toHaveCount(0, { timeout: 60_000 });
  await expect(page.locator('.postings-head [role=status]')).toHaveText('10000 条中的 10 条');
  const times: number[] = [];
  for (const words of ['售后 夜班', '等回复', 'excel', '青禾食品12']) {
    await page.getByRole('textbox', { name: /^搜/ }).fill('');
    times.push(...(await typeSearch(page, words)));
  }
  const after = await heap(page);
  console.log(`memory of the page: ${before.toFixed(0)} MiB, with texts to search ${after.toFixed(0)} MiB`);
  console.log(`all counted after ${median(opened.map(({ all }) => all)).toFixed(0)} ms`);

  const slow = await slowness(await page.context().newPage());
  hold('first rows of 10 000 postings', least(opened.map(({ rows }) => rows)), PAINT_MS, 'ms', slow);
  hold('key to result of a search over 10 000 postings, median', median(times), KEY_MS, 'ms', slow);
  hold('the slowest key', Math.max(...times), 4 * KEY_MS, 'ms', slow);
});

test('a hundred thousand postings open', async ({ page, extension }) => {
  test.skip(
    Boolean(process.env.YARDSTICK_BENCH_SHORT),
    'filling the database takes too long for the short form',
  );
  test.setTimeout(600_000);
  const url = extension.url('dashboard.html#/postings');
  await page.goto(url);
  await expect(page.getByText('还没有存下的岗位')).toBeVisible();
  await fillPostings(page, { postings: 100_000, notes: 20_000 });
  const { rows, all } = await openTable(page, url, 100_000);
  console.log(
    `memory of the page: ${(await heap(page)).toFixed(0)} MiB; all read after ${all.toFixed(0)} ms`,
  );
  const slow = await slowness(await page.context().newPage());
  hold('100 000 postings open: first rows and their number', rows, OPEN_ALL_MS, 'ms', slow);
});

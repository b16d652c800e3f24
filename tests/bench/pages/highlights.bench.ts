/** What marks cost a page: so many at once, and nothing of the page changed by it. */
import { readFileSync } from 'node:fs';
import { expect, test } from '../../browser/fixtures';
import { html, servePage } from '../../browser/serve';
import { bundle } from '../../tools/cli.mjs';
import { hold, median, rounds, slowness } from './limits';

const ADDRESS = 'https://jobs.elsewhere.example/posting/2';
const RANGES = 500;

test('500 marks are painted in a few milliseconds, and no node of the page changes', async ({
  page,
  context,
}) => {
  await context.route(/^https?:/, (route) => route.abort());
  const line = '<p>通过千牛在线接待客户，解答咨询，处理退换货。</p>';
  await servePage(page, ADDRESS, html(`<main>${line.repeat(RANGES)}</main>`));
  await page.goto(ADDRESS);
  const slow = await slowness(page);
  await page.evaluate(readFileSync(await bundle('bench/marking', 'page'), 'utf8'));
  const { times, again, mutations, painted } = await page.evaluate(
    ([ranges, rounds]) => markingBench.paints('main', ranges, rounds),
    [RANGES, rounds(40)] as const,
  );
  expect(painted).toBe(RANGES);
  expect(mutations).toBe(0);
  console.log(`first ${times[0]?.toFixed(1)} ms`);
  hold(`painting ${RANGES} ranges, median`, median(times), 5, 'ms', slow);
  hold(`painting ${RANGES} ranges anew, median`, median(again), 5, 'ms', slow);
});

/** What reading costs a page: a walk over its visible text, and the generic reader on a page full of other things. */
import { readFileSync } from 'node:fs';
import { expect, test } from '../../browser/fixtures';
import { html, servePage } from '../../browser/serve';
import { bundle } from '../../tools/cli.mjs';
import { DESCRIPTION, TITLE } from '../posting';
import { hold, least, median, rounds, slowness } from './limits';

const ADDRESS = 'https://jobs.elsewhere.example/posting/1';
const ELEMENTS = 5_000;
/** Of text in UTF-8: Chinese takes three bytes a character. */
const BYTES = 40_000;

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');

/** A posting between menus, cards and a footer, as portals have them. */
function portal(): string {
  const card = (n: number) =>
    `<li class="c"><a href="#${n}"><b>仓库理货员 ${n} 号</b></a><span>日结</span><i>嘉兴</i></li>`;
  const cards = Array.from({ length: Math.ceil(ELEMENTS / 5) }, (_, n) => card(n)).join('');
  return html(
    `<nav><ul>${cards}</ul></nav><main><h1>${TITLE}</h1><h2>职位描述</h2><div>${lines(DESCRIPTION)}</div></main>`,
  );
}

test('the visible text of 40 kB is walked in a few milliseconds', async ({ page, context }) => {
  const text = Array.from({ length: Math.ceil(BYTES / Buffer.byteLength(DESCRIPTION)) }, () =>
    lines(DESCRIPTION),
  );
  await context.route(/^https?:/, (route) => route.abort());
  await servePage(page, ADDRESS, html(`<main>${text.join('')}</main>`));
  await page.goto(ADDRESS);
  const slow = await slowness(page);
  const { times, characters } = await page.evaluate(
    (rounds) => readingBench.walks('main', rounds),
    rounds(80),
  );
  expect(characters * 3).toBeGreaterThan(BYTES * 0.9);
  console.log(`first ${times[0]?.toFixed(1)} ms, median ${median(times).toFixed(1)} ms`);
  hold('walk over 40 kB of visible text, least', least(times), 5, 'ms', slow);
});

test('the generic reader finds a posting among 5 000 elements', async ({ page, context }) => {
  await context.route(/^https?:/, (route) => route.abort());
  await servePage(page, ADDRESS, portal());
  await page.goto(ADDRESS);
  await page.evaluate(readFileSync(await bundle('bench/reading', 'page'), 'utf8'));
  const slow = await slowness(page);
  const { times, found } = await page.evaluate(([url, rounds]) => readingBench.reads(url, rounds), [
    ADDRESS,
    rounds(40),
  ] as const);
  expect(found).toBeGreaterThan(DESCRIPTION.length * 0.9);
  console.log(`first ${times[0]?.toFixed(1)} ms, median ${median(times).toFixed(1)} ms`);
  hold('generic reading of a page of 5 000 elements, least', least(times), 100, 'ms', slow);
});

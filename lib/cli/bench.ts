/**
 * `npm run bench [-- --short]`: how fast a posting is judged, warm, as a multiple of the floor over the same text in
 * the same run, as a whole and stage by stage; how many short postings a process judges in a second; and how long the
 * very first audit takes. In Node, and in pages of a Chromium where one is handed over. Prints one line of JSON, and
 * fails where the multiple in Node is above its limit. --short: fewer rounds, and no browser.
 */
import { spawnSync } from 'node:child_process';
import { builtinAuditor } from '@/lib/audit/builtin';
import { DESCRIPTION } from '@/tests/bench/posting';
import { measureInChromium } from './bench/chromium';
import { median } from './bench/timing';
import { type Effort, measureWarm, POSTING } from './bench/warm';

/** What the multiple may be at most. Machines with small caches, or shared ones, give twice what a quiet one gives. */
const LIMIT = 400;

/** Each round is short, so that some are not disturbed even where much else runs. */
const FULL: Effort = { rounds: 300, audits: 20, floors: 1_000 };
const SHORT: Effort = { rounds: 100, audits: 20, floors: 1_000 };
/** The clock of a page shows tenths of a millisecond only: its rounds are longer. */
const PAGE: Effort = { rounds: 15, audits: 600, floors: 20_000 };
/** Fresh processes or pages. */
const FRESH = { full: 7, short: 3 };

async function cold(): Promise<void> {
  const start = performance.now();
  const auditor = await builtinAuditor();
  const made = performance.now();
  auditor.audit(POSTING);
  console.log(JSON.stringify({ make: made - start, first: performance.now() - made }));
}

/** The first audits of fresh processes. */
function coldInNode(times: number) {
  const all = Array.from({ length: times }, () =>
    JSON.parse(
      spawnSync(process.execPath, [process.argv[1] as string, '--cold'], { encoding: 'utf8' }).stdout,
    ),
  );
  const middle = (name: 'make' | 'first') => Number(median(all.map((one) => one[name])).toFixed(1));
  return { make: middle('make'), first: middle('first') };
}

async function measure(isShort: boolean): Promise<void> {
  const { CHROME_PATH, YARDSTICK_BENCH_PAGE } = process.env;
  const effort = isShort ? SHORT : FULL;
  const fresh = isShort ? FRESH.short : FRESH.full;
  const node = { ...(await measureWarm(effort)), cold: coldInNode(fresh) };
  const inBrowser = !isShort && CHROME_PATH && YARDSTICK_BENCH_PAGE;
  const browser = inBrowser
    ? await measureInChromium(CHROME_PATH, YARDSTICK_BENCH_PAGE, PAGE, fresh)
    : undefined;
  console.log(
    JSON.stringify({
      characters: DESCRIPTION.length,
      ratio: node.ratio,
      limit: LIMIT,
      node,
      chromium: browser,
    }),
  );
  if (node.ratio > LIMIT) {
    console.error(`an audit takes ${node.ratio} times the floor; at most ${LIMIT} is allowed`);
    process.exitCode = 1;
  }
}

if (process.argv.includes('--cold')) await cold();
else await measure(process.argv.includes('--short'));

/** How soon a page shows marks. */
import type { Browser, Page } from '@playwright/test';
import type { Extension } from '../../browser/extension';
import { test } from '../../browser/fixtures';
import { COVERED } from '../../browser/marks';
import { hold, median, rounds, slowness } from './limits';

/** So long a person may wait for the first marks, in ms. */
const AIM_MS = 60;
const PAINTED = 'marks-are-painted';

interface TraceEvent {
  name: string;
  ts: number;
  dur?: number;
  args?: { data?: { url?: string } };
}

/** From the moment at which the content script starts until the page shows marks, in ms, of one load. */
async function firstMarks(browser: Browser, page: Page, extension: Extension, address: string) {
  await browser.startTracing(page, { categories: ['devtools.timeline', 'blink.user_timing', 'v8'] });
  await page.goto(address);
  await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, PAINTED);
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as {
    traceEvents: TraceEvent[];
  };
  const started = traceEvents
    .filter(
      ({ name, args }) =>
        /EvaluateScript|v8\.compile/.test(name) && args?.data?.url?.startsWith(extension.url('')),
    )
    .map(({ ts }) => ts);
  const painted = traceEvents.find(({ name }) => name === PAINTED)?.ts ?? Number.NaN;
  return (painted - Math.min(...started)) / 1_000;
}

test('marks are painted a moment after the page has been parsed', async ({
  page,
  demo,
  extension,
  context,
}) => {
  // Looks at the registry without pause, from the page's side.
  await page.addInitScript(
    ({ covered, painted }) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        if (CSS.highlights.has(covered)) performance.mark(painted);
        else port2.postMessage(null);
      };
      port2.postMessage(null);
    },
    { covered: COVERED, painted: PAINTED },
  );
  const times: number[] = [];
  for (let round = 0; round < rounds(15); round++)
    times.push(await firstMarks(context.browser() as Browser, page, extension, demo.detail('rich')));
  hold(
    'first marks after the content script starts, median',
    median(times),
    AIM_MS,
    'ms',
    await slowness(page),
  );
});

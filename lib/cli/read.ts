/**
 * `npm run read -- PAGE.html --url https://… [--scripts] [--screenshot OUT.png]`: what the extension reads from a
 * saved page. The file's raw bytes are served under the address to a real browser; no other host is reachable.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page, Worker } from '@playwright/test';
import type { PageView } from '@/lib/messages/view';
import { launchWithExtension } from './chromium';
import { pageView } from './overlay';

const USAGE = 'usage: npm run --silent read -- PAGE.html --url https://… [--scripts] [--screenshot OUT.png]';
const COULD_NOT_LOOK = 2;
/** Two equal answers end the wait. */
const WAIT_MS = 8_000;
const POLL_MS = 250;

function fail(why: string): never {
  console.error(why);
  process.exit(COULD_NOT_LOOK);
}

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        scripts: { type: 'boolean', default: false },
        screenshot: { type: 'string' },
      },
    });
    const [file] = positionals;
    if (!file || positionals.length !== 1 || !values.url) fail(USAGE);
    const url = new URL(values.url);
    if (!/^https?:$/.test(url.protocol)) fail(`${values.url}: only http and https`);
    return { ...values, url, body: readFileSync(file) };
  } catch (error) {
    return fail(`${(error as Error).message}\n${USAGE}`);
  }
}

/** Serves the bytes under the one address, and nothing under any other. */
async function serve(page: Page, url: URL, body: Buffer, scripts: boolean): Promise<void> {
  const address = url.href.replace(/#.*$/, '');
  await page.route(/^https?:/, (route) => {
    if (route.request().isNavigationRequest() && route.request().url().replace(/#.*$/, '') === address) {
      return route.fulfill({
        body,
        headers: {
          // No charset: the page's own bytes say it.
          'content-type': 'text/html',
          ...(scripts ? {} : { 'content-security-policy': "script-src 'none'" }),
        },
      });
    }
    return route.abort();
  });
}

async function settledView(worker: Worker, page: Page): Promise<PageView | null> {
  let last: PageView | null = null;
  for (const end = Date.now() + WAIT_MS; Date.now() < end; ) {
    const view = await pageView(worker, page);
    // A page without a posting is given its time: texts come late.
    if (view && JSON.stringify(view) === JSON.stringify(last) && (view.posting || view.cards.length > 0))
      return view;
    last = view;
    await new Promise((done) => setTimeout(done, POLL_MS));
  }
  return last;
}

function result(view: PageView) {
  const { posting } = view;
  const field = (value: string | null | undefined) => value ?? null;
  return {
    site: view.site,
    kind: view.kind,
    state: view.kind === 'none' ? null : view.state,
    why: view.why,
    layout: view.layout,
    posting: posting && {
      id: posting.id,
      title: posting.title,
      company: field(posting.company),
      place: field(posting.place),
      salary: field(posting.salary),
      education: field(posting.education),
      experience: field(posting.experience),
      description: posting.description,
    },
    cards: view.cards,
    role: view.audit?.role.role ?? null,
    score: view.audit?.score ?? null,
  };
}

const { url, body, scripts, screenshot } = readArguments();
/** Folder of the built extension and path of the browser: tests/tools/read.mjs finds both. */
const { YARDSTICK_EXTENSION: extension = '', CHROME_PATH: executablePath = '' } = process.env;
const { context, worker } = await launchWithExtension({ executablePath, extension }).catch((error) =>
  fail(error.message),
);
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await serve(page, url, body, scripts);
  await page.goto(url.href, { waitUntil: 'domcontentloaded', timeout: WAIT_MS });
  const view = await settledView(worker, page);
  if (!view) fail('the extension did not answer on this page');
  if (screenshot) await page.screenshot({ path: resolve(screenshot) });
  console.log(JSON.stringify(result(view)));
} catch (error) {
  fail((error as Error).message);
} finally {
  await context.close();
}

/** On every page of ours: where the panel stands over it, the site's buttons can be clicked and the posting be read. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { sitePages } from '../support/site-pages';
import { openAt, plainPage } from './readers';

const SIZES = [
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
  { width: 1536, height: 864 },
  { width: 1920, height: 1080 },
];
const PANEL = 400;
const MARGIN = 12;
/** Of the lines' ends so many may lie under the panel. */
const COVERED_AT_MOST = 0.05;

test.describe.configure({ mode: 'serial', timeout: 120_000 });

let page: Page;

test.beforeAll(async () => {
  page = await plainPage();
});
test.afterAll(() => page?.context().browser()?.close());

interface Hits {
  crowded: boolean;
  /** Names of buttons that could be clicked before, and not with the panel there. */
  buttons: string[];
  /** Places in lines of the posting that were on top before, and how many of them the panel covers. */
  text: { seen: number; covered: number };
}

/** Puts a box where the panel would be, and asks the page what lies on top at its buttons and lines, before and after. */
function hits(url: string, size: (typeof SIZES)[number]): Promise<Hits> {
  return page.evaluate(
    ([url, width, margin, view]) => {
      const { place, lines } = readerPage.place(url, width, margin);
      const at = (x: number, y: number) => document.elementFromPoint(x, y);
      const controls = [...document.querySelectorAll('button, [role="button"], a, input[type="submit"]')]
        .filter((one) =>
          /沟通|投递|申请|收藏|保存|发布|报名|^(?:easy )?apply|^save|publish/i.test(one.textContent ?? ''),
        )
        .filter((one) => (one.textContent ?? '').trim().length <= 12)
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .map(({ one, box }) => ({ one, x: box.left + box.width / 2, y: box.top + box.height / 2 }))
        .filter(({ one, x, y }) => one.contains(at(x, y)));
      const points = lines
        .flatMap(({ left, top, width, height }) =>
          // A few letters under its edge can be borne.
          [0.05, 0.5, 0.95].map((share) => ({ x: left + share * width, y: top + height / 2 })),
        )
        .filter(({ x, y }) => at(x, y) !== null);
      const box = document.createElement('div');
      box.style.cssText = `position:fixed;z-index:2147483647;${place.side}:${margin}px;top:${place.top}px;width:${width}px;height:${view.height - margin - place.top}px`;
      document.documentElement.append(box);
      const result = {
        crowded: place.crowded,
        buttons: controls.filter(({ x, y }) => at(x, y) === box).map(({ one }) => one.textContent ?? ''),
        text: { seen: points.length, covered: points.filter(({ x, y }) => at(x, y) === box).length },
      };
      box.remove();
      return result;
    },
    [url, PANEL, MARGIN, size] as const,
  );
}

test('at four sizes of the window the panel leaves buttons and text free, or stands beside the page', async () => {
  let over = 0;
  let beside = 0;
  for (const { name, file, url, expected } of sitePages()) {
    if (!expected.posting || expected.kind === 'edit') continue;
    await openAt(page, url, readFileSync(file));
    for (const size of SIZES) {
      await page.setViewportSize(size);
      const { crowded, buttons, text } = await hits(url, size);
      if (crowded) beside++;
      else {
        over++;
        const where = `${name} at ${size.width}`;
        expect(buttons, where).toEqual([]);
        expect(text.covered / Math.max(1, text.seen), where).toBeLessThanOrEqual(COVERED_AT_MOST);
      }
    }
  }
  console.log(`over the page ${over} times, beside it ${beside} times`);
  expect(over).toBeGreaterThan(0);
});

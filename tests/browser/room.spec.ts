/** A page that leaves no room for the panel, full screen, and the key that opens and puts away. */
import type { BrowserContext, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { clickPill, overlayBoxes, overlayText, panelAway, panelFrame } from './overlay';
import { postingOf } from './postings';
import { html, servePage } from './serve';

const ADDRESS = 'https://www.zhipin.com/job_detail/1111111111aaaaaaaa.html';

/** A posting over the whole width of the window: no place for a panel that would not cover the ends of its lines. */
function wide(): string {
  const line = postingOf('typical').description.replace(/\n/g, '');
  return html(
    `<div class="job-banner"><div class="info-primary"><div class="name"><h1>网店客服</h1></div></div></div>
<div class="job-detail"><div class="job-detail-section"><h3>职位描述</h3><div class="job-sec-text">${line.repeat(2)}</div></div></div>`,
  );
}

async function targets(context: BrowserContext): Promise<string[]> {
  const browser = context.browser();
  if (!browser) throw new Error('no browser');
  const cdp = await browser.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  await cdp.detach();
  return targetInfos.map(({ url }) => url);
}

const isBeside = async (context: BrowserContext) =>
  (await targets(context)).some((url) => url.endsWith('/sidepanel.html'));

async function openWide(page: Page): Promise<void> {
  await servePage(page, ADDRESS, wide());
  await page.goto(ADDRESS);
}

test('where it would cover the text the browser’s own panel opens beside the page', async ({
  page,
  extension,
  context,
}) => {
  await openWide(page);
  await extension.audited(page);
  expect(await isBeside(context)).toBe(false);
  await clickPill(page);
  await expect.poll(() => isBeside(context)).toBe(true);
  expect(await overlayBoxes(page, 'IFRAME')).toEqual([]);
});

test('where the browser does not open its panel, ours stands over the page all the same', async ({
  page,
  extension,
}) => {
  await openWide(page);
  await extension.audited(page);
  // Asked for by a message: no click of a person, and so no panel of the browser's.
  await extension.openPanel(page);
  await panelFrame(page);
});

test('nothing of ours stands over a page in full screen', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await expect.poll(() => overlayText(page)).toContain('缺');
  const shown = async () => (await overlayBoxes(page, 'BUTTON').catch(() => [])).length;
  expect(await shown()).toBe(1);
  await page.evaluate(() => document.documentElement.requestFullscreen());
  await expect.poll(shown).toBe(0);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(shown).toBe(1);
});

test('asked for once more by the key, the panel goes away', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await extension.toggle(page);
  await panelFrame(page);
  await extension.toggle(page);
  await panelAway(page);
});

test('a finger moves the pill to the other side, and the page does not scroll under it', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('rich'));
  await extension.audited(page);
  await expect.poll(() => overlayText(page)).toContain('缺');
  const [pill] = await overlayBoxes(page, 'BUTTON');
  if (!pill) throw new Error('no pill');
  const cdp = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number, y: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] });
  const x = (pill.left + pill.right) / 2;
  const y = (pill.top + pill.bottom) / 2;
  await touch('touchStart', x, y);
  for (let step = 1; step <= 8; step++) await touch('touchMove', x - (step * (x - 40)) / 8, y + step * 12);
  await touch('touchEnd', 40, y + 96);
  await expect.poll(async () => (await overlayBoxes(page, 'BUTTON'))[0]?.left).toBeLessThan(20);
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await expect(panelAway(page)).resolves.toBeUndefined();
});

/** Neither pill nor panel stands in the way of what the site is for: its own chat, apply and save buttons. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { FLASH, markedWords, tight } from './marks';
import { type Box, clickPill, overlayBoxes, overlayText, panelAway, panelFrame } from './overlay';
import { html } from './serve';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
  { width: 1536, height: 864 },
  { width: 1920, height: 1080 },
];
const BUTTONS = '.op-btn, .job-op .btn';

/** Buttons of the page that a box of ours covers. */
async function covered(page: Page, boxes: readonly Box[]): Promise<string[]> {
  return page.locator(BUTTONS).evaluateAll(
    (buttons, boxes) =>
      buttons
        .filter((button) => {
          const box = button.getBoundingClientRect();
          return boxes.some(
            (ours) =>
              ours.left < box.right &&
              box.left < ours.right &&
              ours.top < box.bottom &&
              box.top < ours.bottom,
          );
        })
        .map((button) => button.textContent ?? ''),
    boxes,
  );
}

for (const { width, height } of SIZES) {
  test(`at ${width} by ${height} the site’s buttons stay free`, async ({ page, demo, extension }) => {
    await page.setViewportSize({ width, height });
    for (const address of [demo.split('typical'), demo.detail('typical')]) {
      await page.goto(address);
      await extension.audited(page);
      await expect.poll(() => overlayText(page)).toContain('缺');
      await expect(page.locator(BUTTONS).first()).toBeVisible();
      const pill = await overlayBoxes(page, 'BUTTON');
      expect(pill).toHaveLength(1);
      expect(await covered(page, pill)).toEqual([]);
      await extension.openPanel(page);
      await panelFrame(page);
      const panel = await overlayBoxes(page, 'IFRAME');
      expect(panel).toHaveLength(1);
      expect(await covered(page, panel)).toEqual([]);
      // The pill would say the same again, over the page's words.
      expect(await overlayBoxes(page, 'BUTTON')).toEqual([]);
      const [frame] = panel as [Box];
      expect(frame.left >= 0 && frame.top >= 0 && frame.right <= width && frame.bottom <= height).toBe(true);
    }
  });
}

test('the pill keeps the place to which it was moved', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await expect.poll(() => overlayText(page)).toContain('缺');
  const [before] = (await overlayBoxes(page, 'BUTTON')) as [Box];
  const y = (before.top + before.bottom) / 2;
  await page.mouse.move((before.left + before.right) / 2, y);
  await page.mouse.down();
  await page.mouse.move(60, y + 150, { steps: 6 });
  await page.mouse.up();
  await expect.poll(async () => (await overlayBoxes(page, 'BUTTON'))[0]?.left).toBeLessThan(20);
  // A drag is no click.
  expect(page.frames()).toHaveLength(1);
  await page.goto(demo.detail('rich'));
  await extension.audited(page);
  await expect.poll(() => overlayText(page)).toContain('缺');
  await expect.poll(async () => (await overlayBoxes(page, 'BUTTON'))[0]?.left).toBeLessThan(20);
  const [after] = (await overlayBoxes(page, 'BUTTON')) as [Box];
  expect(Math.abs(after.top - before.top - 150)).toBeLessThan(30);
});

function meets(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The boxes of the words that flash now. */
function flashed(page: Page): Promise<Box[]> {
  return page.evaluate(
    (name) =>
      [...((CSS.highlights.get(name) as Iterable<Range> | undefined) ?? [])]
        .flatMap((range) => [...range.getClientRects()])
        .map(({ left, top, right, bottom }) => ({ left, top, right, bottom })),
    FLASH,
  );
}

for (const { width, height } of [
  { width: 1280, height: 800 },
  { width: 1440, height: 900 },
]) {
  test(`at ${width} by ${height} the panel does not cover the words that it shows`, async ({
    page,
    demo,
    extension,
  }) => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(demo.detail('typical'));
    const { audit, posting } = await extension.audited(page);
    await extension.openPanel(page);
    const panel = await panelFrame(page);
    const located = audit?.items.filter(({ state, evidence }) => state === 'covered' && evidence.length > 0);
    expect(located?.length).toBeGreaterThan(2);
    for (const { id, evidence } of [located?.at(0), located?.at(-1)].flatMap((item) => item ?? [])) {
      await panel.locator(`[data-row="${id}"]`).click();
      const quote = tight(posting?.description.slice(...(evidence[0] ?? [0, 0])) ?? '');
      await expect.poll(async () => ((await markedWords(page))[FLASH] ?? []).map(tight).join('')).toBe(quote);
      const [frame] = (await overlayBoxes(page, 'IFRAME')) as [Box];
      const words = await flashed(page);
      expect(words.length).toBeGreaterThan(0);
      expect(words.filter((box) => meets(box, frame))).toEqual([]);
    }
  });
}

test('a window made smaller brings pill and panel back on screen', async ({ page, demo, extension }) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await extension.openPanel(page);
  await panelFrame(page);
  await page.setViewportSize({ width: 1000, height: 620 });
  const inside = async (tag: 'BUTTON' | 'IFRAME') => {
    const [box] = await overlayBoxes(page, tag);
    return box && box.left >= 0 && box.top >= 0 && box.right <= 1000 && box.bottom <= 620;
  };
  await expect.poll(() => inside('IFRAME')).toBe(true);
  await (await panelFrame(page)).getByRole('button', { name: '收起面板' }).click();
  await expect.poll(() => inside('BUTTON')).toBe(true);
  const covers = async () => covered(page, await overlayBoxes(page, 'BUTTON'));
  await expect.poll(covers).toEqual([]);
});

test('opened by a key, the panel has the focus; Escape gives it back to the pill', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await clickPill(page);
  await (await panelFrame(page)).getByRole('button', { name: '收起面板' }).click();
  await panelAway(page);
  await page.keyboard.press('Enter');
  const panel = await panelFrame(page);
  await expect(panel.locator('.panel')).toBeVisible();
  await expect.poll(() => panel.evaluate(() => document.hasFocus())).toBe(true);
  await page.keyboard.press('Escape');
  await panelAway(page);
  // The pill has it: the same key opens again.
  await page.keyboard.press('Enter');
  await panelFrame(page);
});

test('a posting of another role has a panel when asked for, and no pill', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('engineer'));
  await extension.audited(page);
  await extension.openPanel(page);
  await panelFrame(page);
  expect(await overlayBoxes(page, 'BUTTON')).toEqual([]);
  expect(await overlayBoxes(page, 'IFRAME')).toHaveLength(1);
});

test('a page that forbids frames keeps the pill, which says what to do', async ({ page, extension }) => {
  const address = 'https://www.zhipin.com/job_detail/1111111111aaaaaaaa.html';
  const words = '1、接待进店客户的咨询，解答商品问题；2、受理退换货和质量问题，跟进到办结。';
  await page.route(address, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      headers: {
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Opener-Policy': 'same-origin',
      },
      body: html(
        `<div class="job-banner"><div class="info-primary"><div class="name"><h1>网店客服</h1></div></div></div>
<div class="job-detail"><div class="job-detail-section"><h3>职位描述</h3><div class="job-sec-text">${words}</div></div></div>`,
      ),
    }),
  );
  await page.goto(address);
  await extension.audited(page);
  await extension.openPanel(page);
  await expect.poll(() => overlayText(page)).toContain('用侧边栏打开');
  expect(await overlayBoxes(page, 'IFRAME')).toEqual([]);
  // Asked again, it says so again and at once.
  await extension.openPanel(page);
  expect(await overlayText(page)).toContain('用侧边栏打开');
  expect(await overlayBoxes(page, 'IFRAME')).toEqual([]);
});

test('the pill speaks another language as soon as it is chosen', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await expect.poll(() => overlayText(page)).toContain('缺');
  await extension.set({ language: 'en' });
  await expect.poll(() => overlayText(page)).toContain('Missing');
});

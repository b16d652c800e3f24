/** Neither pill nor panel stands in the way of what the site is for: its own chat, apply and save buttons. */
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { type Box, overlayBoxes, overlayText, panelFrame } from './overlay';

const SIZES = [
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
  { width: 1440, height: 900 },
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
      expect(await covered(page, await overlayBoxes(page, 'BUTTON'))).toEqual([]);
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

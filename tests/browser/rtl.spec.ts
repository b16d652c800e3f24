/** On a page that is read from the right, what is ours keeps its sides and its direction. */
import { expect, test } from './fixtures';
import { overlayBoxes, overlayText, panelFrame } from './overlay';
import { postingOf } from './postings';
import { servePage } from './serve';

const ADDRESS = 'https://www.zhipin.com/job_detail/1111111111aaaaaaaa.html';

test('pill and panel stand on the right, and are read from the left', async ({ page, extension }) => {
  const { description } = postingOf('typical');
  const body = `<div style="width:640px;margin-right:auto"><div class="job-banner"><div class="info-primary"><div class="name"><h1>网店客服</h1></div></div></div>
<div class="job-detail"><div class="job-detail-section"><h3>职位描述</h3><div class="job-sec-text">${description}</div></div></div></div>`;
  const source = `<!doctype html><html lang="ar" dir="rtl"><head><meta charset="utf-8"><title>岗位</title><style>*{direction:rtl}</style></head><body>${body}</body></html>`;
  await servePage(page, ADDRESS, source);
  await page.goto(ADDRESS);
  await extension.audited(page);
  await expect.poll(() => overlayText(page)).toContain('缺');
  const width = page.viewportSize()?.width ?? 0;
  const [pill] = await overlayBoxes(page, 'BUTTON');
  expect(pill?.right).toBeGreaterThan(width - 16);
  expect(await directionOfOurs(page)).toBe('ltr');
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  const [frame] = await overlayBoxes(page, 'IFRAME');
  expect(frame?.left).toBeGreaterThan(width / 2);
  expect(await panel.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
});

/** The host hangs on the page's root; its direction is what all in it has. */
function directionOfOurs(page: import('@playwright/test').Page): Promise<string> {
  return page.evaluate(() => {
    const host = [...document.documentElement.children].find(({ tagName }) => tagName === 'DIV');
    return host ? getComputedStyle(host).direction : 'no host';
  });
}

/** How readers do is remembered on this computer, shown, and can be reported without a word of the page. */
import type { HealthRow } from '@/lib/store/rows';
import { pressButton } from './active-tab';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { popupBehind } from './popup-behind';
import { html, servePage } from './serve';

/** Longer than a page is given to show its posting. */
const FAILED_MS = 15_000;
const REDESIGNED = html(
  `<div id="app-8812" class="new-shell v3"><h1>王小明的店 招客服</h1><ul><li class="c">双休</li><li class="c">五险</li></ul></div>`,
);

test('a posting that was read counts once, with the fields got, and without a word of it', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('rich'));
  const { posting } = await extension.audited(page);
  const rows = () => rowsOf<HealthRow>(extension.worker, 'health');
  await expect.poll(async () => (await rows()).length).toBe(1);
  await page.evaluate(() => document.body.append(document.createElement('i')));
  await page.waitForTimeout(2_000);
  const [row] = await rows();
  expect(row).toMatchObject({ site: 'zhipin', works: 1, fails: 0, got: { title: 1, description: 1, id: 1 } });
  const text = JSON.stringify(row);
  for (const words of [posting?.title, posting?.company, posting?.id]) expect(text).not.toContain(words);
});

test('a page of another design says what was tried, in the popup and on the page of all sites', async ({
  page,
  extension,
  context,
  launched,
}) => {
  test.setTimeout(60_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const address = 'https://www.zhipin.com/job_detail/3f9ab.html';
  await servePage(page, address, REDESIGNED);
  await page.goto(address);
  await expect
    .poll(() => rowsOf<HealthRow>(extension.worker, 'health'), { timeout: FAILED_MS })
    .toMatchObject([{ site: 'zhipin', layout: '', fails: 1, why: 'no-layout' }]);

  await pressButton(launched, page);
  const popup = await popupBehind(extension, page);
  await extension.set({ off: ['elsewhere.example'] });
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText('这一页读不了');
  await expect(popup.locator('.tried')).toContainText('页面上没有它的标志');
  await expect(popup.getByRole('button', { name: '教岗尺读这一页' })).toBeVisible();
  await expect(popup.locator('.popup-health')).toContainText('最近读不了');
  // Not brought to front: in a tab of its own the popup would then look at itself.
  await popup.getByRole('button', { name: '复制诊断信息' }).click();
  await expect(popup.getByText('已复制')).toBeVisible();
  const report = await popup.evaluate(() => navigator.clipboard.readText());
  expect(report).toContain('https://www.zhipin.com/job_detail/{…}.html');
  expect(report).toContain('div#.new-shell.v0');
  expect(report).toContain('zhipin / detail-2024: anchor');
  expect(report).not.toMatch(/[\u4e00-\u9fff]|8812|3f9ab/);

  const dashboard = await context.newPage();
  await dashboard.goto(extension.url('dashboard.html#/health'));
  const row = dashboard.locator('.site-row', { hasText: 'BOSS直聘' });
  await expect(row).toContainText('读不了');
  await expect(dashboard.locator('.broken')).toContainText('没有一种已知版式');
  await expect(dashboard.locator('.layouts')).toContainText('未经核实');
  await expect(dashboard.locator('.layouts')).toContainText('存下的真实页面');
});

test('sites that were never visited are listed, and say so', async ({ page, extension }) => {
  await page.goto(extension.url('dashboard.html#/health'));
  await expect(page.locator('.site-row', { hasText: 'BOSS直聘' })).toContainText('还没去过');
  await expect(page.locator('.own-readers')).toContainText('还没有教过');
});

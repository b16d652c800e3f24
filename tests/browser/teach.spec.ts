/** A person points at title and text once: the page, and others of its kind, are read from then on. */
import type { Page } from '@playwright/test';
import { inject, pressButton } from './active-tab';
import { expect, test } from './fixtures';
import { overlayText } from './overlay';
import { html, servePage } from './serve';

const ADDRESS = 'https://careers.shop.example/jobs/service/8812';
const LINES = [
  '在线回复顾客的咨询，登记售后问题并跟到解决',
  '处理退换货和投诉，每周整理常见问题',
  '打字快，有耐心，能同时接待三位顾客',
  '能上晚班，提供住宿，试用期一个月',
];
/** No heading, no structured data, several blocks: no reader of ours can tell which is meant. */
const posting = (title: string, more = '') =>
  html(
    `<nav><a href="/">首页</a></nav><div class="shell"><div class="Hero_name__a1B2c">${title}</div>
    <div class="Body_desc__3xYz9">${LINES.map((line) => `<p>${line}；</p>`).join('')}${more}</div>
    <aside class="side"><div class="Hero_name__zz"><span>别的</span></div></aside></div>`,
    { title: '加入我们' },
  );

/** Names that no test of ours makes: the page's own keys are counted. */
const COUNT_KEYS = `window.keysHeard = 0; addEventListener('keydown', () => window.keysHeard++);`;

async function startTeaching(page: Page, launched: Parameters<typeof pressButton>[0]): Promise<void> {
  await pressButton(launched, page);
  await inject(launched.worker, page, '/content-scripts/teach.js');
  await expect.poll(() => overlayText(page)).toContain('点一下岗位标题');
}

test('by mouse: pointed at, shown, kept, and read again on the next page of its kind', async ({
  page,
  launched,
  extension,
}) => {
  await servePage(page, ADDRESS, posting('网店客服专员'));
  await page.goto(ADDRESS);
  const before = await page.evaluate(() => document.body.outerHTML);
  await startTeaching(page, launched);
  const title = page.locator('[class*="Hero_name__a1"]');
  const text = page.locator('[class*="Body_desc__"]');
  const click = async (at: typeof title, x: number, y: number) => {
    const box = await at.boundingBox();
    if (!box) throw new Error('not seen');
    await page.mouse.move(box.x + x, box.y + y);
    await page.mouse.click(box.x + x, box.y + y);
  };
  await click(title, 10, 8);
  await expect.poll(() => overlayText(page)).toContain('点一下岗位正文');
  // A line of it is pointed at, and all of it is meant.
  await click(text, 30, 40);
  await expect.poll(() => overlayText(page)).toContain('以后会这样读');
  expect(await overlayText(page)).toContain('在线回复顾客的咨询');
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  await page.keyboard.press('Enter');
  await expect.poll(() => overlayText(page)).toContain('存好了');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await overlayText(page)) ?? '').not.toContain('存好了');
  const view = await extension.viewOnce(page, ({ site }) => site.startsWith('own-'));
  expect(view.posting?.title).toBe('网店客服专员');
});

test('by keyboard alone, and kept over a reload; the page hears no key and is not changed', async ({
  page,
  launched,
  extension,
  context,
}) => {
  await servePage(page, ADDRESS, posting('网店客服专员'));
  await page.addInitScript(COUNT_KEYS);
  await page.goto(ADDRESS);
  const before = await page.evaluate(() => document.body.outerHTML);
  await startTeaching(page, launched);
  await page.keyboard.press('Tab');
  await expect.poll(() => overlayText(page)).toContain('网店客服专员');
  await page.keyboard.press('Enter');
  await expect.poll(() => overlayText(page)).toContain('点一下岗位正文');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect.poll(() => overlayText(page)).toContain('以后会这样读');
  await page.keyboard.press('Enter');
  await expect.poll(() => overlayText(page)).toContain('存好了');
  await page.keyboard.press('Escape');
  expect(await page.evaluate(() => document.body.outerHTML)).toBe(before);
  expect(await page.evaluate(() => (window as unknown as { keysHeard: number }).keysHeard)).toBe(0);

  await servePage(page, ADDRESS, posting('售后客服', '<p>每月调休四天。</p>'));
  await page.reload();
  const { posting: read, site } = await extension.viewOnce(page, (view) => view.posting !== null);
  expect(site).toBe('own-careers.shop.example');
  expect(read?.title).toBe('售后客服');
  expect(read?.description).toContain('每月调休四天');

  const dashboard = await context.newPage();
  await dashboard.goto(extension.url('dashboard.html#/health'));
  const list = dashboard.locator('.own-list');
  await expect(list).toContainText('careers.shop.example');
  const [download] = await Promise.all([
    dashboard.waitForEvent('download'),
    dashboard.getByRole('button', { name: '导出' }).click(),
  ]);
  const path = await download.path();
  await dashboard.getByRole('button', { name: /^删除/ }).click();
  await expect(list).toHaveCount(0);
  await dashboard.locator('input[type=file]').setInputFiles(path);
  await expect(list).toContainText('careers.shop.example');
  await dashboard.locator('input[type=file]').setInputFiles({
    name: 'bad.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{\n"yardstick": "readers",\n"version": 1,\n"readers": [{"id": "zhipin"}]\n}'),
  });
  await expect(dashboard.locator('.own-errors')).toContainText('第 4 行');
});

test('Escape leaves everything as it was', async ({ page, launched }) => {
  await servePage(page, ADDRESS, posting('网店客服专员'));
  await page.goto(ADDRESS);
  await startTeaching(page, launched);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await overlayText(page)) ?? '').not.toContain('点一下');
});

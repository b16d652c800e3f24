/** The browser's own panel stands beside every page that its tab goes to, and speaks of the one that is there. */
import type { Page } from '@playwright/test';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { beginNote } from './note-writing';
import { panelFrame } from './overlay';
import { postingOf } from './postings';
import { realSidePanel, sidePanel } from './side-panel-page';

const title = (panel: Page) => panel.getByRole('heading', { level: 2 });

test('after a load of its tab it shows the new posting, and notes go there', async ({
  page,
  demo,
  extension,
  context,
}) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  const panel = await sidePanel(context, extension, page);
  const errors: string[] = [];
  panel.on('pageerror', (error) => errors.push(error.message));
  await expect(title(panel)).toHaveText(postingOf('typical').title);
  await page.goto(demo.detail('rich'));
  await expect(title(panel)).toHaveText(postingOf('rich').title);
  await panel.getByRole('tab', { name: '笔记' }).click();
  await page.bringToFront();
  await (await beginNote(panel)).fill('第二条的');
  await expect
    .poll(async () =>
      (await rowsOf<{ posting: string }>(extension.worker, 'notes')).map(({ posting }) => posting),
    )
    .toEqual([`zhipin:${postingOf('rich').id}`]);
  await panel.getByRole('button', { name: '重新读取本页' }).dispatchEvent('click');
  expect(errors).toEqual([]);
});

test('beside a page without our script it says that there is nothing, and comes back', async ({
  page,
  demo,
  extension,
  context,
}) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  const panel = await sidePanel(context, extension, page);
  await expect(title(panel)).toHaveText(postingOf('typical').title);
  await page.goto('about:blank');
  await expect(panel.getByText('这一页没有岗位')).toBeVisible();
  await page.goto(demo.detail('rich'));
  await expect(title(panel)).toHaveText(postingOf('rich').title);
});

test('in the panel that the browser itself shows a posting is pinned, and stays while the tab goes elsewhere', async ({
  page,
  demo,
  extension,
  context,
}) => {
  await extension.set({ persona: 'seeker' });
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await extension.openPanel(page);
  const over = await panelFrame(page);
  await over.getByRole('button', { name: '移到侧边栏' }).click();
  const panel = await realSidePanel(context, extension);
  const heading = () => panel.run<string>('document.querySelector("h2")?.textContent ?? ""');
  const press = (name: string) =>
    panel.run<boolean>(
      `(() => { const button = document.querySelector('button[aria-label="${name}"]') ?? [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === "${name}"); button?.click(); return Boolean(button); })()`,
    );
  await expect.poll(heading).toBe(postingOf('typical').title);
  await expect.poll(() => press('钉住这份')).toBe(true);
  await expect
    .poll(() => panel.run<string>('document.querySelector(".pinned")?.textContent ?? ""'))
    .toContain('zhipin');
  await page.goto(demo.detail('rich'));
  await extension.audited(page);
  expect(await heading()).toBe(postingOf('typical').title);
  await page.goto('about:blank');
  expect(await heading()).toBe(postingOf('typical').title);
  await page.goto(demo.detail('rich'));
  await extension.audited(page);
  expect(await press('取消钉住')).toBe(true);
  await expect.poll(heading).toBe(postingOf('rich').title);
});

test('from a panel over a page and beside it the ways lead to the dashboard and to the settings', async ({
  page,
  demo,
  extension,
  context,
}) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await extension.openPanel(page);
  const over = await panelFrame(page);
  await over.getByRole('button', { name: '更多操作' }).click();
  const opened = context.waitForEvent('page');
  await over.getByRole('menuitem', { name: '设置' }).click();
  const settings = await opened;
  await expect(settings.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  await settings.close();
  const panel = await sidePanel(context, extension, page);
  await expect(title(panel)).toHaveText(postingOf('typical').title);
  await panel.getByRole('button', { name: '更多操作' }).dispatchEvent('click');
  const other = context.waitForEvent('page');
  await panel.getByRole('menuitem', { name: '打开看板' }).dispatchEvent('click');
  await expect((await other).getByRole('heading', { level: 1 })).toContainText('岗位');
});

test('from a posting that is kept a way leads to its own page in the dashboard, and from another one none', async ({
  page,
  demo,
  extension,
  context,
}) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await extension.openPanel(page);
  const over = await panelFrame(page);
  const menu = over.getByRole('button', { name: '更多操作' });
  await menu.click();
  await expect(over.getByRole('menuitem', { name: '打开看板' })).toBeVisible();
  await expect(over.getByRole('menuitem', { name: '在看板里看这一条' })).toHaveCount(0);
  await menu.click();
  await over.getByRole('tab', { name: '笔记' }).click();
  await (await beginNote(over)).fill('留下这一条');
  await expect(async () => {
    await menu.click();
    await expect(over.getByRole('menuitem', { name: '在看板里看这一条' })).toBeVisible({ timeout: 500 });
  }).toPass();
  const opened = context.waitForEvent('page');
  await over.getByRole('menuitem', { name: '在看板里看这一条' }).click();
  await expect((await opened).getByRole('heading', { level: 1 })).toContainText(postingOf('typical').title);
});

test('a panel over a page is moved to its other side, and back', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await extension.openPanel(page);
  const over = await panelFrame(page);
  const left = async () => {
    const element = await over.frameElement();
    return (await element.boundingBox())?.x ?? -1;
  };
  const before = await left();
  const flip = async () => {
    await over.getByRole('button', { name: '更多操作' }).click();
    await over.getByRole('menuitem', { name: '移到页面另一侧' }).click();
  };
  await flip();
  await expect.poll(left).not.toBe(before);
  await flip();
  await expect.poll(left).toBe(before);
});

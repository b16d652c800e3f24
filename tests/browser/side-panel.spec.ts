/** The browser's own panel stands beside every page that its tab goes to, and speaks of the one that is there. */
import type { Page } from '@playwright/test';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { postingOf } from './postings';
import { sidePanel } from './side-panel-page';

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
  await panel.getByRole('textbox', { name: '这条岗位的笔记' }).fill('第二条的');
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

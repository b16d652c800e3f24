/** The page of all notes: over a real database. */
import { expect, test } from './fixtures';
import { COUNT, table } from './kept-table';

test('a deleted note is found again, with its posting and in its words', async ({
  page,
  extension,
  context,
}) => {
  await table(page, extension, 3, 3);
  const posting = await context.newPage();
  await posting.goto(extension.url('dashboard.html#/postings/zhipin%3Aseed000001'));
  await posting.getByRole('tab', { name: /^笔记/ }).click();
  await posting.getByRole('button', { name: /^删除：/ }).click();
  await page.goto(extension.url('dashboard.html#/notes'));
  await expect(page.locator(COUNT)).toHaveText('2 条');
  await page.getByRole('radio', { name: '已删除 1' }).check({ force: true });
  await page.getByRole('button', { name: /^找回：第 1 条/ }).click();
  await expect(page.locator(COUNT)).toHaveText('3 条');
  // The page of its posting shows it too.
  await expect(posting.getByText('第 1 条：问过班次')).toBeVisible();
});

test('notes of a posting that is not kept are read in full', async ({ page, extension }) => {
  await table(page, extension, 2, 2);
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('yardstick');
        open.onsuccess = () => {
          const change = open.result.transaction(['postings', 'versions'], 'readwrite');
          change.objectStore('postings').clear();
          change.objectStore('versions').clear();
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
  );
  await page.goto(extension.url('dashboard.html#/notes'));
  await page.reload();
  await page.getByRole('link', { name: /第 1 条/ }).click();
  await expect(page.getByText('这条岗位没有存下，只有你的笔记')).toBeVisible();
  await expect(page.locator('.lone-notes')).toHaveText(/第 1 条：问过班次与底薪，等回复。/);
  await page.getByRole('button', { name: /^删除：/ }).click();
  await expect(page.locator('.lone-notes')).toHaveCount(0);
});

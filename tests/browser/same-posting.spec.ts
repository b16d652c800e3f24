/** One posting under two addresses, over a real database. */
import type { Page } from '@playwright/test';
import type { PostingRow } from '@/lib/store/rows';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { fillPostings } from './many-postings';

/** A copy of the first posting under another site's address. */
async function copyPosting(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const open = indexedDB.open('yardstick');
        open.onsuccess = () => {
          const change = open.result.transaction(['postings', 'versions'], 'readwrite');
          for (const table of ['postings', 'versions']) {
            const all = change.objectStore(table).getAll();
            all.onsuccess = () => {
              const row = all.result.find(({ key }) => key === 'zhipin:seed000000');
              const copy = { ...row, key: 'liepin:copy', posting: { ...row.posting, reader: 'liepin' } };
              change.objectStore(table).put(table === 'postings' ? { ...copy, notes: 0 } : copy);
            };
          }
          change.oncomplete = () => {
            open.result.close();
            resolve();
          };
          change.onabort = () => reject(change.error);
        };
      }),
  );
}

test('joined by a person, both show the notes of both, and the table says so; parted, they do not', async ({
  page,
  extension,
  context,
}) => {
  await page.goto(extension.url('dashboard.html#/postings'));
  await expect(page.getByText('还没有存下的岗位')).toBeVisible();
  await fillPostings(page, { postings: 2, notes: 1 });
  await copyPosting(page);
  await page.goto(extension.url('dashboard.html#/postings/liepin%3Acopy'));
  const other = await context.newPage();
  await other.goto(extension.url('dashboard.html#/postings/zhipin%3Aseed000000'));
  for (const one of [page, other]) await one.getByRole('tab', { name: /^笔记/ }).click();
  await expect(other.locator('.note-card')).toHaveCount(1);
  await expect(page.locator('.note-card')).toHaveCount(0);
  await expect(page.getByText('可能是同一岗位：')).toBeVisible();

  await page.getByRole('button', { name: /^是同一个/ }).click();
  await expect(page.locator('.note-card')).toHaveText(/第 0 条：问过班次.*记在另一处 · BOSS直聘/);
  await expect(other.getByText('已合并看待：')).toBeVisible();
  const same = async () =>
    (await rowsOf<PostingRow>(page, 'postings')).flatMap(({ key, f }) =>
      Object.entries(f).flatMap(([name, { v }]) => (name.startsWith('same:') ? [`${key} ${name} ${v}`] : [])),
    );
  expect(await same()).toEqual([
    'liepin:copy same:zhipin:seed000000 true',
    'zhipin:seed000000 same:liepin:copy true',
  ]);
  // A note written here is there at once.
  await page.getByRole('button', { name: '记一条' }).click();
  await page.getByRole('textbox', { name: '笔记内容' }).fill('两处的薪资不同');
  await expect(other.locator('.note-card')).toHaveCount(2);

  await other.getByRole('button', { name: /^打开另一处/ }).click();
  await expect(other).toHaveURL(/#\/postings\/liepin%3Acopy$/);
  await other.goto(extension.url('dashboard.html#/postings'));
  await expect(other.getByRole('img', { name: '与另一处的岗位合并看待' })).toHaveCount(2);
  await page.getByRole('button', { name: /^分开/ }).click();
  await expect(page.locator('.note-card')).toHaveCount(1);
  await expect(other.getByRole('img', { name: '与另一处的岗位合并看待' })).toHaveCount(0);
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.note-card')).toHaveCount(2);
});

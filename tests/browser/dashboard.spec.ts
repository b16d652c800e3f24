/** The table of kept postings, and forgetting: over a real database. */
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { COUNT, kept, table } from './kept-table';

test('many are found by words of text and notes, tagged at once, deleted, and brought back', async ({
  page,
  extension,
}) => {
  await table(page, extension, 1_200, 5);
  const search = page.getByRole('textbox', { name: /^搜/ });
  await search.fill('冷链');
  await expect(page.locator(COUNT)).toHaveText('1200 条中的 2 条');
  // A tag is found beside the texts, not only before they are read.
  await search.fill('冷链 标签0');
  await expect(page.locator(COUNT)).toHaveText('1200 条中的 1 条');
  await search.fill('问过班次');
  await expect(page.locator(COUNT)).toHaveText('1200 条中的 5 条');
  await search.fill('冷链');
  await expect(page.locator(COUNT)).toHaveText('1200 条中的 2 条');
  await page.getByRole('checkbox', { name: '选中列出的全部' }).check({ force: true });
  await page.getByRole('textbox', { name: '标签名' }).fill('冷链岗');
  await page.getByRole('button', { name: '加标签' }).click();
  await expect(page.getByText('已改 2 条')).toBeVisible();
  await expect(page.locator('tbody .tag', { hasText: '冷链岗' })).toHaveCount(2);
  await page.getByRole('button', { name: '删除所选' }).click();
  await expect(page.locator(COUNT)).toHaveText('1198 条中的 0 条');
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator(COUNT)).toHaveText('1200 条中的 2 条');
  expect((await kept(page)).filter(({ tags }) => tags?.includes('冷链岗'))).toHaveLength(2);
});

test('what another page says of a posting stands in the table at once', async ({
  page,
  extension,
  context,
}) => {
  await table(page, extension, 30);
  const other = await context.newPage();
  await other.goto(extension.url('dashboard.html#/postings/zhipin%3Aseed000029'));
  await other.getByRole('tab', { name: /^笔记/ }).click();
  await other.getByRole('button', { name: '记一条' }).click();
  await other.getByRole('textbox', { name: '笔记内容' }).fill('另一页写的');
  await expect(other.getByText('已存本机')).toBeVisible();
  await page.getByRole('button', { name: '只看' }).click();
  await page.getByRole('menuitemcheckbox', { name: '有笔记' }).click();
  await expect(page.locator(COUNT)).toHaveText('30 条中的 1 条');
});

test('postings are gone through by keyboard, and taken up where they were left', async ({
  page,
  extension,
}) => {
  await table(page, extension, 4);
  await page.getByRole('checkbox', { name: '选中列出的全部' }).check({ force: true });
  await page.getByRole('button', { name: '逐条复核' }).click();
  await expect(page.getByText('第 1 / 4 条')).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByText('第 2 / 4 条')).toBeVisible();
  await page.keyboard.press('m');
  await expect(page.getByRole('button', { name: '记一条' })).toBeVisible();
  await page.goto(extension.url('dashboard.html#/postings'));
  await page.getByRole('button', { name: /已复核 1\/4/ }).click();
  await expect(page.getByText('第 2 / 4 条')).toBeVisible();
  for (let n = 0; n < 3; n++) await page.keyboard.press('j');
  await expect(page.getByText('都复核过了')).toBeVisible();
});

test('forgetting a site says how much goes, and leaves nothing of it in any table', async ({
  page,
  extension,
}) => {
  await table(page, extension, 20, 10);
  await page.getByRole('checkbox', { name: '选中列出的全部' }).check({ force: true });
  await page.getByRole('button', { name: '逐条复核' }).click();
  await expect(page.getByText('第 1 / 20 条')).toBeVisible();
  await page.keyboard.press('j');
  await expect(page.getByText('第 2 / 20 条')).toBeVisible();
  await page.goto(extension.url('dashboard.html#/data'));
  await page.getByRole('button', { name: '某个站点的' }).click();
  await page.getByRole('menuitem', { name: /BOSS直聘 · 20/ }).click();
  await expect(page.getByText('20 条岗位，10 条笔记')).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
  await expect.poll(() => rowsOf(page, 'versions')).toEqual([]);
  const tables = [
    'postings',
    'versions',
    'notes',
    'outbox',
    'unsaved',
    'drafts',
    'queues',
    'reviewed',
    'pages',
    'meta',
  ];
  const left = async () => JSON.stringify(await Promise.all(tables.map((name) => rowsOf(page, name))));
  await expect.poll(left).not.toMatch(/青禾|问过|标签|zhipin/);
});

test('in a narrow window the table keeps titles and scores, and a press in a row opens it', async ({
  page,
  extension,
}) => {
  await table(page, extension, 20);
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(extension.url('dashboard.html#/postings'));
  const row = page.locator('tbody tr:not(.spacer)').first();
  const title = row.locator('th a').first();
  const name = (await title.textContent()) as string;
  const box = await title.boundingBox();
  expect(box?.width).toBeGreaterThan(80);
  const frame = page.locator('.table-frame');
  expect(await frame.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
  await row.locator('.of-score').click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(name);
});

test('data of a newer version are told as such, and stay', async ({ page, extension }) => {
  await page.goto(extension.url('popup.html'));
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const gone = indexedDB.deleteDatabase('yardstick');
        gone.onsuccess = gone.onblocked = () => {
          const open = indexedDB.open('yardstick', 990);
          open.onupgradeneeded = () => {
            // The worker may have made it anew in between.
            if (!open.result.objectStoreNames.contains('postings'))
              open.result.createObjectStore('postings', { keyPath: 'key' });
          };
          open.onsuccess = () => {
            open.result.close();
            resolve();
          };
          open.onerror = () => reject(open.error);
        };
      }),
  );
  await page.goto(extension.url('dashboard.html#/postings'));
  await expect(page.getByText('由更新的岗尺写成')).toBeVisible();
  await page.evaluate(() => void indexedDB.deleteDatabase('yardstick'));
});

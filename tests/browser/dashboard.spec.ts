/** The table of kept postings, files in and out, and forgetting: over a real database. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { NoteRow, PostingRow } from '@/lib/store/rows';
import { clearDatabase, rowsOf } from './database';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { fillPostings } from './many-postings';

const COUNT = '.postings-head [role=status]';

/** Opens the table over so many postings. */
async function table(page: Page, extension: Extension, postings: number, notes = 0): Promise<void> {
  await page.goto(extension.url('dashboard.html#/postings'));
  await expect(page.getByText('还没有存下的岗位')).toBeVisible();
  await fillPostings(page, { postings, notes });
  await page.reload();
  await expect(page.locator(COUNT)).toHaveText(`${postings} 条`);
}

const kept = (page: Page) => rowsOf<PostingRow>(page, 'postings');

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

test.describe('files', () => {
  const CSV =
    '职位名称,公司,薪资,岗位职责,任职要求,备注\r\n' +
    '在线客服,青禾家居,5-7K,"在线解答顾客的问题，处理退换货。","打字60字/分，能上晚班。",=要再问\r\n' +
    ',没有标题,,"有正文",,\r\n' +
    '夜班客服,青禾家居,,"晚间接待顾客。","有耐心。",\r\n';

  test('a table of Chinese bytes comes in after a trial, refused rows are told, and it can be reviewed', async ({
    page,
    extension,
  }) => {
    await page.goto(extension.url('dashboard.html#/data'));
    // GB18030, as sheets of Chinese computers save it.
    const bytes = await page.evaluate(async (text) => {
      const known = new Map<string, number[]>();
      const decoder = new TextDecoder('gb18030');
      for (let a = 0x81; a <= 0xfe; a++)
        for (let b = 0x40; b <= 0xfe; b++) known.set(decoder.decode(new Uint8Array([a, b])), [a, b]);
      return [...text].flatMap((sign) =>
        sign.charCodeAt(0) < 128 ? [sign.charCodeAt(0)] : (known.get(sign) ?? [63]),
      );
    }, CSV);
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: '岗位.csv', mimeType: 'text/csv', buffer: Buffer.from(bytes) });
    await page.getByRole('button', { name: '试算' }).click();
    await page.getByRole('button', { name: '导入 2 行' }).click();
    await expect.poll(async () => (await kept(page)).length).toBe(2);
    const rows = await kept(page);
    expect(rows.map(({ posting }) => posting.title).sort()).toEqual(['在线客服', '夜班客服']);
    expect(rows.every(({ score, role }) => role === 'service' && score !== null)).toBe(true);
    const [note] = await rowsOf<NoteRow>(page, 'notes');
    expect(note?.f.body?.v).toBe('=要再问');
    await page.goto(extension.url('dashboard.html#/postings'));
    await expect(page.getByRole('button', { name: /岗位\.csv · 已复核 0\/2/ })).toBeVisible();

    // A whole import is taken back, but for what a person worked on since.
    const worked = rows.find(({ posting }) => posting.title === '在线客服')?.key ?? '';
    await page.goto(extension.url(`dashboard.html#/postings/${encodeURIComponent(worked)}`));
    await page.getByRole('tab', { name: /^笔记/ }).click();
    await page.locator('.combo-field').fill('要留');
    await page.keyboard.press('Enter');
    await expect.poll(async () => JSON.stringify(await kept(page))).toContain('tag:要留');
    await page.goto(extension.url('dashboard.html#/data'));
    await page.getByRole('button', { name: /^撤销这次导入：岗位\.csv/ }).click();
    await expect(page.getByRole('alertdialog')).toContainText('会删除新增的 1 条');
    await page.getByRole('button', { name: '撤销导入' }).click();
    await expect(page.getByText('已删除 1 条，留下 1 条')).toBeVisible();
    expect((await kept(page)).filter((row) => 'posting' in row).map(({ posting }) => posting.title)).toEqual([
      '在线客服',
    ]);
  });

  test('a backup with a passphrase restores into an emptied profile, row by row', async ({
    page,
    extension,
  }) => {
    await table(page, extension, 300, 200);
    const before = [await kept(page), await rowsOf(page, 'versions'), await rowsOf(page, 'notes')];
    await page.goto(extension.url('dashboard.html#/data'));
    const card = page.getByRole('region', { name: '备份' });
    await card.getByLabel('口令', { exact: false }).first().fill('一把好口令');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      card.getByRole('button', { name: '备份', exact: false }).first().click(),
    ]);
    const file = await readFile(await download.path());
    expect(file.includes('青禾')).toBe(false);
    await clearDatabase(page);
    await card
      .locator('input[type=file]')
      .setInputFiles({ name: 'b.yardstick', mimeType: 'application/octet-stream', buffer: file });
    await card.getByLabel('口令', { exact: false }).last().fill('一把好口令');
    await card.getByRole('button', { name: '打开' }).click();
    await card.getByRole('button', { name: '开始恢复' }).click();
    await expect.poll(async () => (await kept(page)).length).toBe(300);
    const after = [await kept(page), await rowsOf(page, 'versions'), await rowsOf(page, 'notes')];
    const device = (await rowsOf<{ name: string; value: string }>(page, 'meta')).find(
      ({ name }) => name === 'device',
    )?.value as string;
    expect(after[1]).toEqual(before[1]);
    expect(withoutTaker(after[2], device)).toEqual(before[2]);
    const said = (rows: unknown) =>
      (rows as PostingRow[]).map(({ key, f, firstSeen, lastSeen }) => ({ key, f, firstSeen, lastSeen }));
    expect(said(withoutTaker(after[0], device))).toEqual(said(before[0]));
  });

  test('the usual export is a workbook', async ({ page, extension }) => {
    await table(page, extension, 50);
    await page.goto(extension.url('dashboard.html#/data'));
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: '导出', exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^岗尺-岗位-\d{4}-\d\d-\d\d\.xlsx$/);
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK');
  });
});

/** Rows as they were before a device put its name beside those of their writers, as it does with all it takes in. */
function withoutTaker(rows: unknown, device: string): unknown {
  return JSON.parse(JSON.stringify(rows), (name, value) => {
    if (name === 'c') delete value[device];
    return value;
  });
}

test('forgetting a site says how much goes, and leaves the others', async ({ page, extension }) => {
  await table(page, extension, 20, 10);
  await page.goto(extension.url('dashboard.html#/data'));
  await page.getByRole('button', { name: '某个站点的' }).click();
  await page.getByRole('menuitem', { name: /BOSS直聘 · 20/ }).click();
  await expect(page.getByText('20 条岗位，10 条笔记')).toBeVisible();
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
  await expect.poll(() => rowsOf(page, 'versions')).toEqual([]);
  expect(JSON.stringify([await kept(page), await rowsOf(page, 'notes')])).not.toMatch(/青禾|问过/);
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

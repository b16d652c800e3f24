/** Files in and out, and the printed report: over a real database. */
import { readFile } from 'node:fs/promises';
import type { NoteRow, PostingRow } from '@/lib/store/rows';
import { clearDatabase, rowsOf } from './database';
import { expect, test } from './fixtures';
import { COUNT, kept, table } from './kept-table';

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

test('a backup laid over a filled profile brings back what was deleted since, if wished', async ({
  page,
  extension,
}) => {
  await table(page, extension, 12, 12);
  await page.goto(extension.url('dashboard.html#/data'));
  const card = page.getByRole('region', { name: '备份' });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    card.getByRole('button', { name: '备份到文件' }).click(),
  ]);
  const buffer = await readFile(await download.path());
  // One note, and one posting with all that was said of it.
  await page.goto(extension.url('dashboard.html#/postings/zhipin%3Aseed000003'));
  await page.getByRole('tab', { name: /^笔记/ }).click();
  await page.getByRole('button', { name: /^删除：/ }).click();
  await expect(page.getByText('第 3 条：问过班次')).toHaveCount(0);
  await page.goto(extension.url('dashboard.html#/postings/zhipin%3Aseed000004'));
  await page.getByRole('button', { name: '删除', exact: true }).click();
  await expect(page.getByRole('alertdialog')).toContainText('连同 1 版正文和 1 条笔记');
  expect(await rowsOf(page, 'versions')).toHaveLength(12);
  await page.getByRole('alertdialog').getByRole('button', { name: '删除' }).click();
  await expect(page.locator(COUNT)).toHaveText('11 条');
  await page.goto(extension.url('dashboard.html#/notes'));
  await expect(page.locator(COUNT)).toHaveText('10 条');

  await page.goto(extension.url('dashboard.html#/data'));
  await card
    .locator('input[type=file]')
    .setInputFiles({ name: 'b.yardstick', mimeType: 'application/octet-stream', buffer });
  await expect(card.getByRole('checkbox', { name: /^其中 1 条/ })).toBeChecked();
  await card.getByRole('button', { name: '开始恢复' }).click();
  await expect(card.getByText('已恢复')).toBeVisible();
  await page.goto(extension.url('dashboard.html#/notes'));
  await expect(page.locator(COUNT)).toHaveText('12 条');
  await page.goto(extension.url('dashboard.html#/postings'));
  await expect(page.locator(COUNT)).toHaveText('12 条');
  await expect(page.locator('tbody .tag', { hasText: '标签4' })).toHaveCount(1);
});

test('a report is printed without the ways of the dashboard, and says where it is cut', async ({
  page,
  extension,
}) => {
  await table(page, extension, 301);
  await page.getByRole('checkbox', { name: '选中列出的全部' }).check({ force: true });
  await page.getByRole('button', { name: '导出所选' }).click();
  await page.getByRole('button', { name: '打印报告' }).click();
  await expect(page.locator('.report-posting')).toHaveCount(300, { timeout: 30_000 });
  await expect(page.getByText('选了 301 个，一份报告最多 300 个')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  for (const part of ['.dash-nav', '.report-bar', '.report-cut'])
    await expect(page.locator(part)).toBeHidden();
  const edge = await page.locator('.report').evaluate((report) => report.getBoundingClientRect().left);
  expect(edge).toBe(0);
  await page.emulateMedia({ media: null });
});

test('an import that ended with its page can be taken back whole', async ({ page, extension, context }) => {
  const first = await context.newPage();
  await first.goto(extension.url('dashboard.html#/data'));
  const lines = Array.from({ length: 4_000 }, (_, n) => `夜班客服${n},青禾家居,"晚间接待顾客 ${n}。"`);
  const buffer = Buffer.from(['职位名称,公司,岗位职责', ...lines].join('\r\n'));
  await first
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '大表.csv', mimeType: 'text/csv', buffer });
  await first.getByRole('button', { name: '试算' }).click();
  await first.getByRole('button', { name: '导入 4000 行' }).click({ timeout: 30_000 });
  await expect.poll(async () => (await kept(first)).length).toBeGreaterThan(0);
  await first.close();
  await page.goto(extension.url('dashboard.html#/data'));
  const came = (await kept(page)).length;
  expect(came).toBeLessThan(4_000);
  await expect(page.getByText(`新增 ${came} 条`)).toBeVisible();
  await page.getByRole('button', { name: /^撤销这次导入：大表\.csv/ }).click();
  await page.getByRole('button', { name: '撤销导入' }).click();
  await expect(page.getByText(`已删除 ${came} 条`)).toBeVisible({ timeout: 20_000 });
  expect([await kept(page), await rowsOf(page, 'versions')]).toEqual([[], []]);
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

/** Rows as they were before a device put its name beside those of their writers, as it does with all it takes in. */
function withoutTaker(rows: unknown, device: string): unknown {
  return JSON.parse(JSON.stringify(rows), (name, value) => {
    if (name === 'c') delete value[device];
    return value;
  });
}

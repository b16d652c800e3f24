/** Files of two hundred megabytes: read through with progress and a way out, in a memory that does not grow with them. */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rowsOf } from '../../browser/database';
import type { Extension } from '../../browser/extension';
import { expect, test } from '../../browser/fixtures';
import { hold } from './limits';
import { heapDuring } from './memory';

const SHORT = Boolean(process.env.YARDSTICK_BENCH_SHORT);
const MB = 1_000_000;
const SIZE = (SHORT ? 20 : 200) * MB;
/** A page may take so much more for a file than it had, in MiB: a fraction of the file. */
const PEAK_MIB = 150;
const PATIENCE_MS = 8 * 60_000;

let folder: string;
test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yardstick-huge-'));
});
test.afterAll(() => rm(folder, { recursive: true }));

const TEXT = [
  '在线解答顾客关于商品、物流与优惠的问题，按流程登记并跟进到办结。',
  '处理退换货与补发，和仓库、快递核对单据，每日整理未结的单子。',
  '打字每分钟六十字以上，熟悉常用办公软件，能看懂简单的报表。',
  '月休六天，早晚班轮换，有夜班补贴。底薪加绩效，入职缴纳五险。',
].join('');

/** Writes a file of `SIZE` bytes. @param line of its number, from 0; written until the size is reached. */
async function writeHuge(name: string, line: (n: number) => string): Promise<string> {
  const path = join(folder, name);
  const file = createWriteStream(path);
  let bytes = 0;
  for (let n = 0; bytes < SIZE; n += 500) {
    const some = Buffer.from(Array.from({ length: 500 }, (_, i) => line(n + i)).join(''));
    bytes += some.length;
    if (!file.write(some)) await once(file, 'drain');
  }
  file.end();
  await once(file, 'finish');
  return path;
}

async function open(page: Page, extension: Extension, path: string): Promise<void> {
  await page.goto(extension.url('dashboard.html#/data'));
  await page.locator('input[type=file]').first().setInputFiles(path);
}

const trying = (page: Page) => page.getByRole('progressbar', { name: /正在试算/ });

test('a table of two hundred megabytes is tried with progress, can be called off, and leaves nothing', async ({
  page,
  extension,
}) => {
  test.setTimeout(2 * PATIENCE_MS);
  const head = '职位名称,公司,城市,薪资,职位描述,备注\n';
  const path = await writeHuge('huge.csv', (n) =>
    n === 0 ? head : `在线客服${n},青禾${n % 400}号店,杭州,5-7K,"${TEXT}${n}",第 ${n} 条的备注\n`,
  );
  await open(page, extension, path);
  const go = page.getByRole('button', { name: '试算' });
  await expect(go).toBeVisible({ timeout: PATIENCE_MS });

  // Called off in the middle: at once, and the columns are still there.
  await go.click();
  const percent = page.locator('.work-bar .dim');
  await expect(percent).toHaveText(/[1-9]\d*%|[1-9]\d* 行/, { timeout: 60_000 });
  const pressed = Date.now();
  await page.getByRole('button', { name: '取消' }).click();
  await expect(trying(page)).toHaveCount(0, { timeout: 10_000 });
  console.log(`called off after ${Date.now() - pressed} ms`);

  const from = Date.now();
  const use = await heapDuring(page, async () => {
    await go.click();
    await expect(page.getByRole('heading', { name: '试算结果' })).toBeVisible({ timeout: PATIENCE_MS });
  });
  const size = (await stat(path)).size / MB;
  console.log(`${size.toFixed(0)} MB tried in ${((Date.now() - from) / 1000).toFixed(1)} s`);
  console.log(`heap ${use.before.toFixed(0)} MiB before, ${use.after.toFixed(0)} after`);
  hold(`most heap while a table of ${size.toFixed(0)} MB is tried`, use.peak - use.before, PEAK_MIB, 'MiB');
  expect(await rowsOf(page, 'postings')).toEqual([]);
});

test('a hostile file of two hundred megabytes is refused with a reason, and harms nothing', async ({
  page,
  extension,
}) => {
  test.setTimeout(2 * PATIENCE_MS);
  // One good row, and then a quoted cell that never ends, without a line break.
  const path = await writeHuge('hostile.csv', (n) =>
    n === 0 ? `职位名称,职位描述\n在线客服,${TEXT}\n客服,"` : `${TEXT}=1+1<script>`,
  );
  const from = Date.now();
  const use = await heapDuring(page, async () => {
    await open(page, extension, path);
    const go = page.getByRole('button', { name: '试算' });
    const refused = page.locator('.work-said.is-error');
    await expect(go.or(refused)).toBeVisible({ timeout: PATIENCE_MS });
    if (await refused.isVisible()) return;
    await go.click();
    const tried = page.getByRole('heading', { name: '试算结果' });
    await expect(tried.or(refused)).toBeVisible({ timeout: PATIENCE_MS });
  });
  const refused = page.locator('.work-said.is-error, .transfer-refused');
  console.log(`${((Date.now() - from) / 1000).toFixed(1)} s: ${await refused.first().textContent()}`);
  hold('most heap for a hostile file', use.peak - use.before, PEAK_MIB, 'MiB');
  expect(await rowsOf(page, 'postings')).toEqual([]);
});

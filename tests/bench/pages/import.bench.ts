/** How long ten thousand postings take to come in. */

import { rowsOf } from '../../browser/database';
import { expect, test } from '../../browser/fixtures';
import { hold, slowness } from './limits';
import { heapDuring } from './memory';

const AIM_MS = 10_000;
const COUNT = process.env.YARDSTICK_BENCH_SHORT ? 500 : 10_000;
const LINES = [
  '在线解答顾客关于商品、物流与优惠的问题，按流程登记并跟进到办结。',
  '处理退换货与补发，和仓库、快递核对单据，每日整理未结的单子。',
  '打字每分钟六十字以上，熟悉常用办公软件。',
  '月休六天，早晚班轮换，有夜班补贴。底薪加绩效，入职缴纳五险。',
];

test('ten thousand postings of a table come in', async ({ page, extension }) => {
  test.setTimeout(240_000);
  const rows = Array.from(
    { length: COUNT },
    (_, n) =>
      `在线客服${n},青禾${n % 400}号店,杭州,5-7K,"${LINES.map((_, i) => LINES[(n + i) % 4]).join('\n')}",第 ${n} 条的备注`,
  );
  const csv = `职位名称,公司,城市,薪资,职位描述,备注\n${rows.join('\n')}\n`;
  await page.goto(extension.url('dashboard.html#/data'));
  const file = { name: 'many.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.getByRole('button', { name: '试算' }).click();
  const take = page.getByRole('button', { name: `导入 ${COUNT} 行` });
  await expect(take).toBeVisible({ timeout: 60_000 });
  let took = 0;
  const use = await heapDuring(page, async () => {
    const from = Date.now();
    await take.click();
    await expect(page.getByText(`已导入 ${COUNT} 行`)).toBeVisible({ timeout: 180_000 });
    took = Date.now() - from;
  });
  const figures = [use.before, use.peak, use.after].map((mib) => mib.toFixed(0));
  console.log(`heap in MiB: ${figures[0]} before, ${figures[1]} at most, ${figures[2]} after`);
  expect(await rowsOf(page, 'postings')).toHaveLength(COUNT);
  hold(
    `import of ${COUNT} postings with their notes`,
    took,
    (AIM_MS * COUNT) / 10_000 + 1_000,
    'ms',
    await slowness(await page.context().newPage()),
  );
});

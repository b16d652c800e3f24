/** What a person asks for holds for what they asked it of, and for nothing else. */
import type { PostingRow, VersionRow } from '@/lib/store/rows';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { markCount } from './marks';
import { overlayBoxes } from './overlay';
import { html, servePage } from './serve';

/** Longer than the page's changes and the wait after them. */
const A_WHILE_MS = 1_500;

test('selected words stay audited, and nothing is kept of them', async ({ page, demo, extension }) => {
  await extension.set({ keep: 'all' });
  await page.goto(demo.company('rich'));
  const { audit, posting } = await extension.audited(page);
  await expect.poll(() => rowsOf<PostingRow>(extension.worker, 'postings')).toHaveLength(1);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('li') as Element));
  const view = await extension.auditSelection(page);
  expect(view.layout).toBe('selection');
  expect(view.key).toBeNull();
  await page.waitForTimeout(A_WHILE_MS);
  expect((await extension.view(page))?.layout).toBe('selection');
  const [row] = await rowsOf<PostingRow>(extension.worker, 'postings');
  expect(row?.score).toBe(audit?.score);
  const versions = await rowsOf<VersionRow>(extension.worker, 'versions');
  expect(versions.map((version) => version.posting.description)).toEqual([posting?.description]);
});

test('a posting of other work that was audited anyway makes no other one speak', async ({
  page,
  extension,
}) => {
  const posting = (title: string) =>
    html(`<h1>${title}</h1><h2>岗位职责</h2><ul><li>编写后端接口并修复线上缺陷，参与代码评审和容量规划；</li>
    <li>维护构建和发布流程，整理技术文档。</li></ul><h2>任职要求</h2><ul><li>计算机专业，三年开发经验；</li><li>熟悉数据库和消息队列。</li></ul>`);
  await servePage(page, 'https://jobs.example/a', posting('后端开发工程师'));
  await page.goto('https://jobs.example/a');
  await extension.viewOnce(page, (view) => view.audit !== null);
  await extension.auditAnyway(page);
  expect(await overlayBoxes(page, 'IFRAME')).toHaveLength(1);
  await page.evaluate(() => {
    history.pushState(null, '', '/b');
    (document.querySelector('h1') as Element).textContent = '前端开发工程师';
  });
  await extension.viewOnce(page, (view) => view.posting?.title === '前端开发工程师' && view.audit !== null);
  await expect.poll(() => markCount(page)).toBe(0);
  expect((await extension.view(page))?.audit?.score).toBeNull();
});

test('a change long after a soft navigation is still noticed', async ({ page, demo, extension }) => {
  await page.goto(demo.detail('typical'));
  await extension.audited(page);
  await page.evaluate(() => history.replaceState(null, '', `${location.pathname}?from=share`));
  await page.waitForTimeout(11_000);
  await page.evaluate(() => {
    const text = document.querySelector('.job-sec-text') as Element;
    text.append(document.createElement('br'), '另：每月 10 日发工资，缴纳五险一金。');
  });
  await extension.viewOnce(page, (view) => view.posting?.description.includes('每月 10 日发工资') ?? false);
});

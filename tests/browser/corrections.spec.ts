/** What a person puts right of what was read of a page. */
import type { PostingRow } from '@/lib/store/rows';
import { rowsOf } from './database';
import { expect, test } from './fixtures';
import { beginNote } from './note-writing';
import { panelFrame } from './overlay';
import { popupBehind } from './popup-behind';
import { postingOf } from './postings';

test('a misread title and an unread number are put right in the panel, judged by, shown as the person’s, and taken back', async ({
  page,
  demo,
  extension,
  context,
}) => {
  const key = `zhipin:${postingOf('typical').id}`;
  await page.goto(demo.detail('typical'));
  const before = await extension.audited(page);
  await extension.openPanel(page);
  const panel = await panelFrame(page);
  const correct = async () => {
    await panel.getByRole('button', { name: '更多操作' }).click();
    await panel.getByRole('menuitem', { name: '读错了？改正…' }).click();
  };
  await correct();
  await panel.getByLabel('标题').fill('网店客服（改）');
  await panel.getByLabel('人数').fill('招 3 人');
  await panel.getByRole('button', { name: '存下改正' }).click();
  await expect(panel.getByRole('heading', { name: '网店客服（改）' })).toBeVisible();
  await expect(panel.getByRole('img', { name: /^你改正的；网页上是 标题 “网店客服专员”/ })).toBeVisible();
  // How many are hired is an item of the checklist: the score is that of the corrected posting.
  await extension.viewOnce(page, ({ audit }) => audit !== null && audit.score !== before.audit?.score);
  const rows = await rowsOf<PostingRow>(extension.worker, 'postings');
  const row = rows.find((one) => one.key === key);
  expect(row?.posting.title).toBe('网店客服专员');
  expect(row?.f['read:title']?.v).toBe('网店客服（改）');

  await panel.getByRole('tab', { name: '笔记' }).click();
  await (await beginNote(panel)).fill('问清楚轮班');

  const popup = await popupBehind(extension, page);
  await extension.set({ off: ['other.example'] });
  await expect(popup.getByRole('heading', { level: 2 })).toContainText('网店客服（改）');

  const list = await context.newPage();
  await list.goto(extension.url('dashboard.html#/notes'));
  await expect(list.getByRole('link', { name: /问清楚轮班.*网店客服（改）/ })).toBeVisible();
  await list.goto(extension.url('dashboard.html#/postings'));
  await list.getByRole('link', { name: '网店客服（改）', exact: true }).click();
  await expect(list.getByRole('img', { name: '你改正的；网页上是 “网店客服专员”' })).toBeVisible();
  await list.getByRole('button', { name: '读错了？' }).click();
  const form = list.getByRole('form', { name: '改正读到的内容' });
  await form.getByRole('button', { name: '恢复网页上的标题' }).click();
  await form.getByRole('button', { name: '恢复网页上的人数' }).click();
  await form.getByRole('button', { name: '存下改正' }).click();
  await expect(list.getByRole('heading', { level: 1, name: '网店客服专员' })).toBeVisible();
  await extension.viewOnce(page, ({ audit }) => audit?.score === before.audit?.score);
});

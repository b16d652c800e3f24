/** The draft written on by hand, in the built extension with its real database. */
import type { Frame, Page } from '@playwright/test';
import type { SavedDraft } from '@/lib/messages/drafts';
import { rowsOf } from './database';
import type { Extension } from './extension';
import { expect, test } from './fixtures';
import { clickPill, panelFrame } from './overlay';
import { servePage } from './serve';

const FORM_AT = 'https://www.zhipin.com/web/chat/job/edit?encryptId=1a2b3c4d5e6f7a8b03Jx01';
const FORM_FIELD = '.performance-row textarea';
const OWN = '\n打字每分钟 60 字，入职缴五险一金。';

/** The draft over a page, begun with nothing chosen. */
async function begun(page: Page, extension: Extension): Promise<Frame> {
  await extension.audited(page);
  await clickPill(page);
  return reopened(await panelFrame(page), '写草稿');
}

async function reopened(panel: Frame, door: string): Promise<Frame> {
  await panel.getByRole('tab', { name: /^缺口/ }).click();
  await panel.getByRole('button', { name: door }).click();
  await expect(field(panel)).toBeVisible();
  return panel;
}

const field = (panel: Frame | Page) => panel.getByRole('textbox', { name: '草稿正文' });
const score = async (panel: Frame) => Number.parseInt(await panel.locator('.score .num').innerText(), 10);

test('what is typed is judged at once; the comparison, the undoing and the copy follow', async ({
  page,
  demo,
  extension,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(demo.detail('thin'));
  const panel = await begun(page, extension);
  const before = await score(panel);
  const text = await field(panel).inputValue();
  await field(panel).press('Control+End');
  await field(panel).pressSequentially(OWN, { delay: 5 });
  await expect.poll(() => score(panel)).toBeGreaterThan(before);
  await panel.getByText('对照原文', { exact: true }).click();
  await expect(panel.locator('.diff ins').last()).toContainText('五险一金');
  await panel.getByText('编辑', { exact: true }).click();
  await panel.getByRole('button', { name: '复制全文' }).click();
  await expect(panel.locator('.toast')).toContainText('已复制全文');
  const copied = await page.evaluate(() => {
    window.focus();
    return navigator.clipboard.readText();
  });
  expect(copied).toBe(text + OWN);
  await field(panel).focus();
  for (let i = 0; i < 40 && (await field(panel).inputValue()) !== text; i++)
    await field(panel).press('Control+z');
  expect(await field(panel).inputValue()).toBe(text);
  await expect.poll(() => score(panel)).toBe(before);
});

test('a sentence added after typing is placed into the typed text, and goes without it', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('thin'));
  const panel = await begun(page, extension);
  await field(panel).press('Control+End');
  await field(panel).pressSequentially(OWN);
  const own = await field(panel).inputValue();
  await panel.locator('.draft-paper ~ .draft-open summary').click();
  await panel
    .getByRole('button', { name: /^加入草稿：/ })
    .first()
    .click();
  await expect(field(panel)).not.toHaveValue(own);
  const added = await field(panel).inputValue();
  for (const line of own.split('\n')) expect(added).toContain(line.replace(/[；。]$/, ''));
  await panel.locator('.is-choices summary').click();
  await panel.getByRole('button', { name: /^移出：/ }).click();
  await expect(field(panel)).toHaveValue(own);
});

test('closing the panel and loading the page anew lose nothing; giving up is undone', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('thin'));
  let panel = await begun(page, extension);
  const text = await field(panel).inputValue();
  await field(panel).press('Control+End');
  await field(panel).pressSequentially(OWN);
  await expect.poll(async () => (await rowsOf(extension.worker, 'unsaved')).length).toBe(1);
  await page.reload();
  await extension.audited(page);
  await clickPill(page);
  panel = await reopened(await panelFrame(page), '看草稿');
  await expect(field(panel)).toHaveValue(text + OWN);
  await expect(panel.getByText('已恢复上次的改动').first()).toBeVisible();
  await panel.getByRole('button', { name: '放弃' }).click();
  await expect(field(panel)).toHaveValue(text);
  await panel.getByRole('button', { name: '撤销' }).click();
  await expect(field(panel)).toHaveValue(text + OWN);
});

test('a saved draft is listed, renamed, written on, deleted and brought back', async ({
  page,
  demo,
  extension,
}) => {
  await page.goto(demo.detail('thin'));
  const panel = await begun(page, extension);
  await field(panel).press('Control+End');
  await field(panel).pressSequentially(OWN);
  await panel.getByRole('button', { name: '存为草稿' }).click();
  await expect(panel.getByText('已存到「草稿」')).toBeVisible();
  await page.goto(extension.url('dashboard.html#/drafts'));
  const line = page.getByRole('link', { name: /^打开：/ });
  await expect(line).toHaveCount(1);
  await line.click();
  await expect(field(page)).toHaveValue(/五险一金。$/);
  await page.getByRole('textbox', { name: '标题' }).fill('自己的一份');
  await field(page).press('Control+End');
  await field(page).pressSequentially('\n每月休 8 天。');
  await expect(page.getByText(/^已存/)).toBeVisible();
  await page.goto(extension.url('dashboard.html#/drafts'));
  await expect(page.getByRole('link', { name: '打开：自己的一份' })).toBeVisible();
  await page.getByRole('button', { name: '删除：自己的一份' }).click();
  await expect(page.getByText('还没有草稿')).toBeVisible();
  const [gone] = await rowsOf<{ f: Record<string, { v: unknown }> }>(page, 'drafts');
  // What the deletion had seen: what was written elsewhere meanwhile is not lost.
  expect([gone?.f.text?.v, Object.keys(gone?.f.gone?.v ?? {}).sort()]).toEqual([null, ['text', 'title']]);
  await page.getByRole('button', { name: '撤销' }).click();
  await page.getByRole('link', { name: '打开：自己的一份' }).click();
  await expect(field(page)).toHaveValue(/每月休 8 天。$/);
});

test('the draft of a form follows it, asks when both have changed, and never writes into it', async ({
  page,
  extension,
}) => {
  await servePage(page, FORM_AT, 'zhipin/edit.html');
  await page.goto(FORM_AT);
  await page.evaluate((at) => {
    const changes: string[] = [];
    Object.assign(globalThis, { changes });
    for (const type of ['input', 'change', 'beforeinput', 'paste'])
      document.querySelector(at)?.addEventListener(type, () => changes.push(type));
  }, FORM_FIELD);
  await extension.audited(page);
  await extension.openPanel(page);
  const panel = await reopened(await panelFrame(page), '写草稿');
  const text = await page.locator(FORM_FIELD).inputValue();
  await expect(field(panel)).toHaveValue(text);
  await field(panel).press('Control+End');
  await field(panel).pressSequentially(OWN);
  await panel.getByRole('button', { name: '复制全文' }).click();
  expect(await page.locator(FORM_FIELD).inputValue()).toBe(text);
  expect(await page.evaluate(() => (globalThis as unknown as { changes: string[] }).changes)).toEqual([]);
  await page.locator(FORM_FIELD).fill(`${text}\n双休。`);
  await expect(panel.getByText('表单里的正文变了')).toBeVisible();
  await expect(field(panel)).toHaveValue(text + OWN);
  await panel.getByRole('button', { name: '保留草稿' }).click();
  await expect(panel.getByText('表单里的正文变了')).toHaveCount(0);
  await expect(field(panel)).toHaveValue(text + OWN);
  await page.locator(FORM_FIELD).fill(`${text}\n单休。`);
  await panel.getByRole('button', { name: '从新正文重来' }).click();
  await expect(field(panel)).toHaveValue(`${text}\n单休。`);
  expect(await rowsOf<SavedDraft>(extension.worker, 'postings')).toEqual([]);
});
